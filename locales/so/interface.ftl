### Words around the pages: headings, buttons, links and notices.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## Top of every page

# First link on every page, for keyboards and screen readers.
skip_to_content = U gudub qoraalka
# Button that opens the list of languages.
choose_language = Dooro luqadda
# Name of the list of languages, read by screen readers.
languages_label = Luqadaha
# Link to the front page.
home = Bogga ugu horreeya
# Name of the path to this page, read by screen readers.
breadcrumb_label = Halkan ayaad joogtaa
# Name of the list of topics, read by screen readers.
sections_label = Mawduucyada
# Name of the list of links at the end of the page, read by screen readers.
footer_label = Ku saabsan websaydhka

## Demonstration: the box at the top of every page while the site is only a demonstration

# First words of the box.
demonstration_label = Kani waa bandhig tijaabo ah.
# The box. Never write a phone number here.
demonstration_notice = Degmadu ma maamusho websaydhkan. Hubi lambarrada telefoonka ka hor inta aadan isticmaalin. Khatar ma ku jirtaa hadda? Isticmaal lambarrada gurmadka.

## Help: the box at the end of every page

# Heading of the box.
help_title = Caawimo ma u baahan tahay?
# Text of the box.
help_text = Halkan waxaad ka helaysaa lambarro telefoon iyo cinwaanno. Waxaad codsan kartaa turjubaan.
# Link to the list of all contacts, and the title of that list.
all_contacts = Dhammaan xiriirrada
# Link to the emergency numbers.
emergency_link = Lambarrada gurmadka

## Pages that must leave no trace

# Red button that leaves the page at once.
exit_label = Hadda ka bax bogga
# Warning at the top. It must promise no more than it says.
exit_note = Qof ayaa arki kara waxa aad telefoonka ku samaynayso. Badhanka cas wuxuu furayaa websaydh kale. Ma tirtirayo taariikhda bogagga aad furtay. Lambarrada aad wacdo telefoonka ayay ku sii jirayaan.
# What is safer; under the warning.
exit_safe_note = Ka ammaan badan: Telefoon ka amaaho qof aad ku kalsoon tahay. Ama qof la hadal meel aad ammaan ku tahay.

## Headings and labels on a page

# Before the Norwegian title of the page.
norwegian_label = Af-Noorwiiji:
# Heading of the list of contents.
on_this_page = Boggan waxaa ku jira
# Heading of the deadlines.
deadlines_title = Waqtiyada ugu dambeeya
# Heading of the contact cards.
contacts_title = Yaa ku caawinaya?
# Heading of the emergency numbers at the top of a page.
urgent_title = Wac oo caawimo hel
# Heading of the word list of a page.
words_title = Erayo af-Noorwiiji ah
# Under that heading.
words_intro = Erayadani waxay ku qornaan karaan warqadaha iyo foomamka.
# Heading of the link to the next page.
next_title = Maxaa xiga?
# Heading of the list of activities.
activities_title = Waxyaabaha aad ka qaybgeli karto
# Before the people an activity is for, such as "For: parents".
activity_audience_label = Waxaa loogu talagalay:
# Before the place of an activity.
activity_place_label = Goobta:
# Before the contact of an activity.
activity_contact_label = Halkan weydii:
# Heading of who made the page and when it was checked.
about_page_title = Ku saabsan boggan
# Heading of the sources.
sources_title = Ilaha macluumaadka
# Before one source.
source_label = Isha:
# Before the name of the law.
law_label = Sharciga:
# Before the office that is responsible for the page.
responsible_label = Cidda mas'uulka ka ah:
# Before the number of the page.
page_number_label = Lambarka bogga:
# Link: puts a deadline in the calendar of the phone.
calendar_link = Ku dar kalandarka

## Word lists

# Title of the list of all words.
glossary_title = Liiska erayada
# Before the word in the language of the page.
word_here_label = Macnihiisu waa:
# Before an example in Norwegian.
example_label = Tusaale:
# Before older Norwegian names of the same thing.
old_names_label = Magacyadii hore:
# Title of the list of all pages by letter.
index_title = Dhammaan bogagga A ilaa Y
# Name of the list of letters, read by screen readers.
letters_label = Xarfaha

## Languages and pages that are missing

# Heading or link for readers whose language is not there.
my_language_missing = Miyaad weyday luqaddaada?
# Under that heading.
my_language_missing_text = Weli ma hayno dhammaan luqadaha. Nala soo xiriir oo sheeg luqadda aad ku hadasho. Waxaad codsan kartaa turjubaan.
# Title when a page does not exist.
not_found_title = Boggan ma jiro
# Under that title.
not_found_text = Waxaa dhici karta in cinwaanku khaldan yahay ama bogga la raray. Tag bogga ugu horreeya ee luqaddaada.

## What kind of page it is; a small label over the title

# The page is about a right.
kind_right = Arrintan xaq ayaad u leedahay
# The page is about a duty.
kind_duty = Waa inaad arrintan samayso
# The page is about an offer; nobody has to take it.
kind_offer = Arrintan waad dooran kartaa
# The page is about help.
kind_help = Halkan caawimo ka hel

## Notices over the text of a page

# The source has changed after it was translated.
outdated_notice = Turjumaaddani waa duug. Wax ayaa khaldanaan kara. Bogga af-Noorwiijiga ah ayaa ka cusub.
# A machine has translated the page and nobody has read it.
machine_notice = Mashiin ayaa turjumay boggan. Cidna ma hubin. Wax ayaa khaldanaan kara.
# A machine has translated the page and a person has read it.
machine_human_notice = Mashiin ayaa turjumay boggan. Qof bini'aadam ah ayaa hubiyay.
# The page is shown in short because nobody has checked the translation.
safety_core_notice = Weli cidna ma hubin boggan oo luqaddaada ku qoran. Halkan waxaad ka arkaysaa cidda aad wici karto.

# First word of a box in the text, by how important it is.
alert_note = Ogow
alert_tip = Talo
alert_important = Muhiim
alert_warning = Muhiim
alert_caution = Khatar

# Links at the end of every page: what the law asks for.
accessibility_label = Isticmaalka dadka oo dhan
privacy_label = Ilaalinta macluumaadka
