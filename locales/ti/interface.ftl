### Words around the pages: headings, buttons, links and notices.
### Short, plain sentences (A2). "you" is the polite plural (-ኹም). Never a phone number: numbers come only from contacts.

## Top of every page

# First link on every page, for keyboards and screen readers.
skip_to_content = ናብ ትሕዝቶ ኪዱ
# Button that opens the list of languages.
choose_language = ቋንቋ ምረጹ
# Name of the list of languages, read by screen readers.
languages_label = ቋንቋታት
# Link to the front page.
home = መጀመርታ ገጽ
# Name of the path to this page, read by screen readers.
breadcrumb_label = ኣብዚ ኣለኹም
# Name of the list of topics, read by screen readers.
sections_label = ኣርእስትታት
# Name of the list of links at the end of the page, read by screen readers.
footer_label = ብዛዕባ እዚ መርበብ ሓበሬታ

## Demonstration: the box at the top of every page while the site is only a demonstration

# First words of the box.
demonstration_label = እዚ ንመርኣዪ ጥራይ ዝተዳለወ እዩ።
# The box. Never write a phone number here.
demonstration_notice = ምምሕዳር ከተማ ነዚ መርበብ ሓበሬታ ኣየካይዶን። ቁጽርታት ተሌፎን ቅድሚ ምጥቃምኩም ኣረጋግጹ። ሕጂ ኣብ ሓደጋ ዲኹም ዘለኹም፧ ቁጽርታት ህጹጽ ሓገዝ ተጠቐሙ።

## Help: the box at the end of every page

# Heading of the box.
help_title = ሓገዝ የድልየኩም ድዩ፧
# Text of the box.
help_text = ኣብዚ ቁጽርታት ተሌፎንን ኣድራሻታትን ትረኽቡ። ኣስተርጓሚ ክትሓቱ ትኽእሉ።
# Link to the list of all contacts, and the title of that list.
all_contacts = ኩሎም ናይ ርክብ ቦታታት
# Link to the emergency numbers.
emergency_link = ቁጽርታት ህጹጽ ሓገዝ

## Pages that must leave no trace

# Red button that leaves the page at once.
exit_label = ሕጂ ካብዚ ገጽ ውጽኡ
# Warning at the top. It must promise no more than it says.
exit_note = ኣብ ተሌፎንኩም እንታይ ከም እትገብሩ ካልእ ሰብ ክርኢ ይኽእል። እቲ ቀይሕ መልጎም ካልእ መርበብ ሓበሬታ ይኸፍት። ዝርዝር ናይ ዝረኣኹምዎም ገጻት ኣይድምስስን። እትድውሉሎም ቁጽርታት ኣብቲ ተሌፎን ይተርፉ።
# What is safer; under the warning.
exit_safe_note = ዝያዳ ውሑስ፦ ካብ እትኣምንዎ ሰብ ተሌፎን ተለቅሑ። ወይ ድማ ውሑስ ኣብ ዝኾነ ቦታ ኴንኩም ምስ ሰብ ተዛረቡ።

## Headings and labels on a page

# Before the Norwegian title of the page.
norwegian_label = ብቋንቋ ኖርወይ፦
# Heading of the list of contents.
on_this_page = ኣብዚ ገጽ
# Heading of the deadlines.
deadlines_title = ገደብ ግዜ
# Heading of the contact cards.
contacts_title = መን ይሕግዘኩም፧
# Heading of the emergency numbers at the top of a page.
urgent_title = ደዊልኩም ሓገዝ ርኸቡ
# Heading of the word list of a page.
words_title = ናይ ቋንቋ ኖርወይ ቃላት
# Under that heading.
words_intro = እዞም ቃላት ኣብ ደብዳበታትን ቅጥዕታትን ክህልዉ ይኽእሉ።
# Heading of the link to the next page.
next_title = ድሕሪኡ እንታይ ይኸውን፧
# Heading of the list of activities.
activities_title = ኣብዚ ክትሳተፉ ትኽእሉ
# Before the people an activity is for, such as "For: parents".
activity_audience_label = ንመን፦
# Before the place of an activity.
activity_place_label = ቦታ፦
# Before the contact of an activity.
activity_contact_label = ኣብዚ ሕተቱ፦
# Heading of who made the page and when it was checked.
about_page_title = ብዛዕባ እዚ ገጽ
# Heading of the sources.
sources_title = ምንጭታት
# Before one source.
source_label = ምንጪ፦
# Before the name of the law.
law_label = ሕጊ፦
# Before the office that is responsible for the page.
responsible_label = ሓላፍነት ዘለዎ፦
# Before the number of the page.
page_number_label = ቁጽሪ ገጽ፦
# Link: puts a deadline in the calendar of the phone.
calendar_link = ኣብ ካላንደር ኣእትዉ

## Word lists

# Title of the list of all words.
glossary_title = ዝርዝር ቃላት
# Before the word in the language of the page.
word_here_label = ትርጉሙ፦
# Before an example in Norwegian.
example_label = ኣብነት፦
# Before older Norwegian names of the same thing.
old_names_label = ናይ ቀደም ኣስማት፦
# Title of the list of all pages by letter.
index_title = ኩሎም ገጻት ብተርታ ፊደላት
# Name of the list of letters, read by screen readers.
letters_label = ፊደላት

## Languages and pages that are missing

# Heading or link for readers whose language is not there.
my_language_missing = ቋንቋኹም ኣይረኸብኩምን ዲኹም፧
# Under that heading.
my_language_missing_text = ክሳብ ሕጂ ኩሎም ቋንቋታት የብልናን። ተራኸቡና፡ እንታይ ቋንቋ ከም እትዛረቡ ከኣ ንገሩና። ኣስተርጓሚ ክትሓቱ ትኽእሉ።
# Title when a page does not exist.
not_found_title = እዚ ገጽ የለን
# Under that title.
not_found_text = እቲ ኣድራሻ ጌጋ ክኸውን ይኽእል፡ ወይ እቲ ገጽ ቦታኡ ቀይሩ ይኸውን። ናብ ብቋንቋኹም ዘሎ መጀመርታ ገጽ ኪዱ።

## What kind of page it is; a small label over the title

# The page is about a right.
kind_right = ናይዚ መሰል ኣለኩም
# The page is about a duty.
kind_duty = እዚ ክትገብሩ ኣለኩም
# The page is about an offer; nobody has to take it.
kind_offer = እዚ ክትመርጹ ትኽእሉ
# The page is about help.
kind_help = ኣብዚ ሓገዝ ትረኽቡ

## Notices over the text of a page

# The source has changed after it was translated.
outdated_notice = እዚ ትርጉም ኣረጊት እዩ። ገለ ነገር ጌጋ ክኸውን ይኽእል። እቲ ብቋንቋ ኖርወይ ዘሎ ገጽ ካብዚ ዝሓደሰ እዩ።
# A machine has translated the page and nobody has read it.
machine_notice = ነዚ ገጽ ማሽን ተርጒምዎ። ሰብ ኣየረጋገጾን። ገለ ነገር ጌጋ ክኸውን ይኽእል።
# A machine has translated the page and a person has read it.
machine_human_notice = ነዚ ገጽ ማሽን ተርጒምዎ። ሰብ ኣረጋጊጽዎ።
# The page is shown in short because nobody has checked the translation.
safety_core_notice = ብቋንቋኹም ዘሎ ገጽ ክሳብ ሕጂ ሰብ ኣየረጋገጾን። ኣብዚ ናብ መን ክትድውሉ ከም እትኽእሉ ትርእዩ።

# First word of a box in the text, by how important it is.
alert_note = ኣስተውዕሉ
alert_tip = ምኽሪ
alert_important = ኣገዳሲ
alert_warning = ኣገዳሲ
alert_caution = ሓደጋ

# Links at the end of every page: what the law asks for.
accessibility_label = ተበጻሕነት
privacy_label = ሓለዋ ውልቃዊ ሓበሬታ
