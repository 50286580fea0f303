### Words around the pages: headings, buttons, links and notices.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## Top of every page

# First link on every page, for keyboards and screen readers.
# made_from: ee719f10
skip_to_content = U gudub qoraalka
# Button that opens the list of languages.
# made_from: 069ea3d5
choose_language = Dooro luqadda
# Name of the list of languages, read by screen readers.
# made_from: 2330e448
languages_label = Luqadaha
# Link to the front page.
# made_from: d3581d90
home = Bogga ugu horreeya
# Name of the path to this page, read by screen readers.
# made_from: da402140
breadcrumb_label = Halkan ayaad joogtaa
# Name of the list of topics, read by screen readers.
# made_from: e3d5b9cd
sections_label = Mawduucyada
# Name of the list of links at the end of the page, read by screen readers.
# made_from: f396ddd2
footer_label = Ku saabsan websaydhka

## Demonstration: the box at the top of every page while the site is only a demonstration

# First words of the box.
# made_from: 817a7f60
demonstration_label = Kani waa bandhig tijaabo ah.
# The box. Never write a phone number here.
# made_from: 4822aa0b
demonstration_notice = Degmadu ma maamusho websaydhkan. Hubi lambarrada telefoonka ka hor inta aadan isticmaalin. Khatar ma ku jirtaa hadda? Isticmaal lambarrada gurmadka.

## Help: the box at the end of every page

# Heading of the box.
# made_from: af956308
help_title = Caawimo ma u baahan tahay?
# Text of the box.
# made_from: 9c4e7458
help_text = Halkan waxaad ka helaysaa lambarro telefoon iyo cinwaanno. Waxaad codsan kartaa turjubaan.
# Link to the list of all contacts, and the title of that list.
# made_from: 9a5fcf07
all_contacts = Dhammaan xiriirrada
# Link to the emergency numbers.
# made_from: 36ffe998
emergency_link = Lambarrada gurmadka

## Pages that must leave no trace

# Red button that leaves the page at once.
# made_from: e323359a
exit_label = Hadda ka bax bogga
# Warning at the top. It must promise no more than it says.
# made_from: 43ff633d
exit_note = Qof ayaa arki kara waxa aad telefoonka ku samaynayso. Badhanka cas wuxuu furayaa websaydh kale. Ma tirtirayo taariikhda bogagga aad furtay. Lambarrada aad wacdo telefoonka ayay ku sii jirayaan.
# What is safer; under the warning.
# made_from: fe92a54d
exit_safe_note = Ka ammaan badan: Telefoon ka amaaho qof aad ku kalsoon tahay. Ama qof la hadal meel aad ammaan ku tahay.

## Headings and labels on a page

# Before the Norwegian title of the page.
# made_from: cf2c9cbf
norwegian_label = Af-Noorwiiji:
# Heading of the list of contents.
# made_from: 31ce4d6e
on_this_page = Boggan waxaa ku jira
# Heading of the deadlines.
# made_from: 07ee56c3
deadlines_title = Waqtiyada ugu dambeeya
# Heading of the contact cards.
# made_from: 1ca1504c
contacts_title = Yaa ku caawinaya?
# Heading of the emergency numbers at the top of a page.
# made_from: f51dbaa6
urgent_title = Wac oo caawimo hel
# Heading of the word list of a page.
# made_from: 5c1da292
words_title = Erayo af-Noorwiiji ah
# Under that heading.
# made_from: 12226109
words_intro = Erayadani waxay ku qornaan karaan warqadaha iyo foomamka.
# Heading of the link to the next page.
# made_from: b88973b8
next_title = Maxaa xiga?
# Heading of the list of activities.
# made_from: 83169a9a
activities_title = Waxyaabaha aad ka qaybgeli karto
# Before the people an activity is for, such as "For: parents".
# made_from: 0186f8f0
activity_audience_label = Waxaa loogu talagalay:
# Before the place of an activity.
# made_from: 41e2a668
activity_place_label = Goobta:
# Before the contact of an activity.
# made_from: 62511dd1
activity_contact_label = Halkan weydii:
# Heading of who made the page and when it was checked.
# made_from: b0de5ee1
about_page_title = Ku saabsan boggan
# Heading of the sources.
# made_from: 07a70633
sources_title = Ilaha macluumaadka
# Before one source.
# made_from: b1584e05
source_label = Isha:
# Before the name of the law.
# made_from: bd262784
law_label = Sharciga:
# Before the office that is responsible for the page.
# made_from: 1189207c
responsible_label = Cidda mas'uulka ka ah:
# Before the number of the page.
# made_from: 218d9b74
page_number_label = Lambarka bogga:
# Link: puts a deadline in the calendar of the phone.
# made_from: 8941767c
calendar_link = Ku dar kalandarka

## Word lists

# Title of the list of all words.
# made_from: d180542f
glossary_title = Liiska erayada
# Before the word in the language of the page.
# made_from: 3a870837
word_here_label = Macnihiisu waa:
# Before an example in Norwegian.
# made_from: eef041a6
example_label = Tusaale:
# Before older Norwegian names of the same thing.
# made_from: 141f2f93
old_names_label = Magacyadii hore:
# Title of the list of all pages by letter.
# made_from: 70eb8ef7
index_title = Dhammaan bogagga A ilaa Y
# Name of the list of letters, read by screen readers.
# made_from: 8d718b5c
letters_label = Xarfaha

## Languages and pages that are missing

# Heading or link for readers whose language is not there.
# made_from: cfd6ea92
my_language_missing = Miyaad weyday luqaddaada?
# Under that heading.
# made_from: 7fc3b22e
my_language_missing_text = Weli ma hayno dhammaan luqadaha. Nala soo xiriir oo sheeg luqadda aad ku hadasho. Waxaad codsan kartaa turjubaan.
# Title when a page does not exist.
# made_from: 0788fe71
not_found_title = Boggan ma jiro
# Under that title.
# made_from: 7fb5b794
not_found_text = Waxaa dhici karta in cinwaanku khaldan yahay ama bogga la raray. Tag bogga ugu horreeya ee luqaddaada.

## What kind of page it is; a small label over the title

# The page is about a right.
# made_from: 33689714
kind_right = Arrintan xaq ayaad u leedahay
# The page is about a duty.
# made_from: 9aebb306
kind_duty = Waa inaad arrintan samayso
# The page is about an offer; nobody has to take it.
# made_from: f6893776
kind_offer = Arrintan waad dooran kartaa
# The page is about help.
# made_from: 6a2d4219
kind_help = Halkan caawimo ka hel

## Notices over the text of a page

# The source has changed after it was translated.
# made_from: 8604f303
outdated_notice = Turjumaaddani waa duug. Wax ayaa khaldanaan kara. Bogga af-Noorwiijiga ah ayaa ka cusub.
# A machine has translated the page and nobody has read it.
# made_from: b92ce7ca
machine_notice = Mashiin ayaa turjumay boggan. Cidna ma hubin. Wax ayaa khaldanaan kara.
# A machine has translated the page and a person has read it.
# made_from: e961cfb3
machine_human_notice = Mashiin ayaa turjumay boggan. Qof bini'aadam ah ayaa hubiyay.
# The page is shown in short because nobody has checked the translation.
# made_from: bded6b13
safety_core_notice = Weli cidna ma hubin boggan oo luqaddaada ku qoran. Halkan waxaad ka arkaysaa cidda aad wici karto.

# First word of a box in the text, by how important it is.
# made_from: 12d0dd2e
alert_note = Ogow
# made_from: 66fb5ce7
alert_tip = Talo
# made_from: f0455cbd
alert_important = Muhiim
# made_from: f0455cbd
alert_warning = Muhiim
# made_from: 9344eff2
alert_caution = Khatar

# Links at the end of every page: what the law asks for.
# made_from: 917a784d
accessibility_label = Isticmaalka dadka oo dhan
# made_from: 1a149517
privacy_label = Ilaalinta macluumaadka
