### Words around the pages: headings, buttons, links and notices.
### Short, plain sentences (A2). "you" is the polite plural (-ኹም). Never a phone number: numbers come only from contacts.
### by: machine

## Top of every page

# First link on every page, for keyboards and screen readers.
# made_from: ee719f10
skip_to_content = ናብ ትሕዝቶ ኪዱ
# Button that opens the list of languages.
# made_from: 069ea3d5
choose_language = ቋንቋ ምረጹ
# Name of the list of languages, read by screen readers.
# made_from: 2330e448
languages_label = ቋንቋታት
# Link to the front page.
# made_from: d3581d90
home = መጀመርታ ገጽ
# Name of the path to this page, read by screen readers.
# made_from: da402140
breadcrumb_label = ኣብዚ ኣለኹም
# Name of the list of topics, read by screen readers.
# made_from: e3d5b9cd
sections_label = ኣርእስትታት
# Name of the list of links at the end of the page, read by screen readers.
# made_from: f396ddd2
footer_label = ብዛዕባ እዚ መርበብ ሓበሬታ

## Demonstration: the box at the top of every page while the site is only a demonstration

# First words of the box.
# made_from: 817a7f60
demonstration_label = እዚ ንመርኣዪ ጥራይ ዝተዳለወ እዩ።
# The box. Never write a phone number here.
# made_from: 4822aa0b
demonstration_notice = ምምሕዳር ከተማ ነዚ መርበብ ሓበሬታ ኣየካይዶን። ቁጽርታት ተሌፎን ቅድሚ ምጥቃምኩም ኣረጋግጹ። ሕጂ ኣብ ሓደጋ ዲኹም ዘለኹም፧ ቁጽርታት ህጹጽ ሓገዝ ተጠቐሙ።

## Help: the box at the end of every page

# Heading of the box.
# made_from: af956308
help_title = ሓገዝ የድልየኩም ድዩ፧
# Text of the box.
# made_from: 9c4e7458
help_text = ኣብዚ ቁጽርታት ተሌፎንን ኣድራሻታትን ትረኽቡ። ኣስተርጓሚ ክትሓቱ ትኽእሉ።
# Link to the list of all contacts, and the title of that list.
# made_from: 9a5fcf07
all_contacts = ኩሎም ናይ ርክብ ቦታታት
# Link to the emergency numbers.
# made_from: 36ffe998
emergency_link = ቁጽርታት ህጹጽ ሓገዝ

## Pages that must leave no trace

# Red button that leaves the page at once.
# made_from: e323359a
exit_label = ሕጂ ካብዚ ገጽ ውጽኡ
# Warning at the top. It must promise no more than it says.
# made_from: 43ff633d
exit_note = ኣብ ተሌፎንኩም እንታይ ከም እትገብሩ ካልእ ሰብ ክርኢ ይኽእል። እቲ ቀይሕ መልጎም ካልእ መርበብ ሓበሬታ ይኸፍት። ዝርዝር ናይ ዝረኣኹምዎም ገጻት ኣይድምስስን። እትድውሉሎም ቁጽርታት ኣብቲ ተሌፎን ይተርፉ።
# What is safer; under the warning.
# made_from: fe92a54d
exit_safe_note = ዝያዳ ውሑስ፦ ካብ እትኣምንዎ ሰብ ተሌፎን ተለቅሑ። ወይ ድማ ውሑስ ኣብ ዝኾነ ቦታ ኴንኩም ምስ ሰብ ተዛረቡ።

## Headings and labels on a page

# Before the Norwegian title of the page.
# made_from: cf2c9cbf
norwegian_label = ብቋንቋ ኖርወይ፦
# Heading of the list of contents.
# made_from: 31ce4d6e
on_this_page = ኣብዚ ገጽ
# Heading of the deadlines.
# made_from: 07ee56c3
deadlines_title = ገደብ ግዜ
# Heading of the contact cards.
# made_from: 1ca1504c
contacts_title = መን ይሕግዘኩም፧
# Heading of the emergency numbers at the top of a page.
# made_from: f51dbaa6
urgent_title = ደዊልኩም ሓገዝ ርኸቡ
# Heading of the word list of a page.
# made_from: 5c1da292
words_title = ናይ ቋንቋ ኖርወይ ቃላት
# Under that heading.
# made_from: 12226109
words_intro = እዞም ቃላት ኣብ ደብዳበታትን ቅጥዕታትን ክህልዉ ይኽእሉ።
# Heading of the link to the next page.
# made_from: b88973b8
next_title = ድሕሪኡ እንታይ ይኸውን፧
# Heading of the list of activities.
# made_from: 83169a9a
activities_title = ኣብዚ ክትሳተፉ ትኽእሉ
# Before the people an activity is for, such as "For: parents".
# made_from: 0186f8f0
activity_audience_label = ንመን፦
# Before the place of an activity.
# made_from: 41e2a668
activity_place_label = ቦታ፦
# Before the contact of an activity.
# made_from: 62511dd1
activity_contact_label = ኣብዚ ሕተቱ፦
# Heading of who made the page and when it was checked.
# made_from: b0de5ee1
about_page_title = ብዛዕባ እዚ ገጽ
# Heading of the sources.
# made_from: 07a70633
sources_title = ምንጭታት
# Before one source.
# made_from: b1584e05
source_label = ምንጪ፦
# Before the name of the law.
# made_from: bd262784
law_label = ሕጊ፦
# Before the office that is responsible for the page.
# made_from: 1189207c
responsible_label = ሓላፍነት ዘለዎ፦
# Before the number of the page.
# made_from: 218d9b74
page_number_label = ቁጽሪ ገጽ፦
# Link: puts a deadline in the calendar of the phone.
# made_from: 8941767c
calendar_link = ኣብ ካላንደር ኣእትዉ

## Word lists

# Title of the list of all words.
# made_from: d180542f
glossary_title = ዝርዝር ቃላት
# Before the word in the language of the page.
# made_from: 3a870837
word_here_label = ትርጉሙ፦
# Before an example in Norwegian.
# made_from: eef041a6
example_label = ኣብነት፦
# Before older Norwegian names of the same thing.
# made_from: 141f2f93
old_names_label = ናይ ቀደም ኣስማት፦
# Title of the list of all pages by letter.
# made_from: 70eb8ef7
index_title = ኩሎም ገጻት ብተርታ ፊደላት
# Name of the list of letters, read by screen readers.
# made_from: 8d718b5c
letters_label = ፊደላት

## Languages and pages that are missing

# Heading or link for readers whose language is not there.
# made_from: cfd6ea92
my_language_missing = ቋንቋኹም ኣይረኸብኩምን ዲኹም፧
# Under that heading.
# made_from: 7fc3b22e
my_language_missing_text = ክሳብ ሕጂ ኩሎም ቋንቋታት የብልናን። ተራኸቡና፡ እንታይ ቋንቋ ከም እትዛረቡ ከኣ ንገሩና። ኣስተርጓሚ ክትሓቱ ትኽእሉ።
# Title when a page does not exist.
# made_from: 0788fe71
not_found_title = እዚ ገጽ የለን
# Under that title.
# made_from: 7fb5b794
not_found_text = እቲ ኣድራሻ ጌጋ ክኸውን ይኽእል፡ ወይ እቲ ገጽ ቦታኡ ቀይሩ ይኸውን። ናብ ብቋንቋኹም ዘሎ መጀመርታ ገጽ ኪዱ።

## What kind of page it is; a small label over the title

# The page is about a right.
# made_from: 33689714
kind_right = ናይዚ መሰል ኣለኩም
# The page is about a duty.
# made_from: 9aebb306
kind_duty = እዚ ክትገብሩ ኣለኩም
# The page is about an offer; nobody has to take it.
# made_from: f6893776
kind_offer = እዚ ክትመርጹ ትኽእሉ
# The page is about help.
# made_from: 6a2d4219
kind_help = ኣብዚ ሓገዝ ትረኽቡ

## Notices over the text of a page

# The source has changed after it was translated.
# made_from: 8604f303
outdated_notice = እዚ ትርጉም ኣረጊት እዩ። ገለ ነገር ጌጋ ክኸውን ይኽእል። እቲ ብቋንቋ ኖርወይ ዘሎ ገጽ ካብዚ ዝሓደሰ እዩ።
# A machine has translated the page and nobody has read it.
# made_from: b92ce7ca
machine_notice = ነዚ ገጽ ማሽን ተርጒምዎ። ሰብ ኣየረጋገጾን። ገለ ነገር ጌጋ ክኸውን ይኽእል።
# A machine has translated the page and a person has read it.
# made_from: e961cfb3
machine_human_notice = ነዚ ገጽ ማሽን ተርጒምዎ። ሰብ ኣረጋጊጽዎ።
# The page is shown in short because nobody has checked the translation.
# made_from: bded6b13
safety_core_notice = ብቋንቋኹም ዘሎ ገጽ ክሳብ ሕጂ ሰብ ኣየረጋገጾን። ኣብዚ ናብ መን ክትድውሉ ከም እትኽእሉ ትርእዩ።

# First word of a box in the text, by how important it is.
# made_from: 12d0dd2e
alert_note = ኣስተውዕሉ
# made_from: 66fb5ce7
alert_tip = ምኽሪ
# made_from: f0455cbd
alert_important = ኣገዳሲ
# made_from: f0455cbd
alert_warning = ኣገዳሲ
# made_from: 9344eff2
alert_caution = ሓደጋ

# Links at the end of every page: what the law asks for.
# made_from: 917a784d
accessibility_label = ተበጻሕነት
# made_from: 1a149517
privacy_label = ሓለዋ ውልቃዊ ሓበሬታ
