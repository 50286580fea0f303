### Words around the pages: headings, buttons, links and notices.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## Top of every page

# First link on every page, for keyboards and screen readers.
# made_from: ee719f10
skip_to_content = Go to the content
# Button that opens the list of languages.
# made_from: 069ea3d5
choose_language = Choose language
# Name of the list of languages, read by screen readers.
# made_from: 2330e448
languages_label = Languages
# Link to the front page.
# made_from: d3581d90
home = Front page
# Name of the path to this page, read by screen readers.
# made_from: da402140
breadcrumb_label = You are here
# Name of the list of topics, read by screen readers.
# made_from: e3d5b9cd
sections_label = Topics
# Name of the list of links at the end of the page, read by screen readers.
# made_from: f396ddd2
footer_label = About this site

## Demonstration: the box at the top of every page while the site is only a demonstration

# First words of the box.
# made_from: 817a7f60
demonstration_label = This is a demonstration.
# The box. Never write a phone number here.
# made_from: 4822aa0b
demonstration_notice = The municipality does not run this site. Check phone numbers before you use them. Are you in danger now? Use the emergency numbers.

## Help: the box at the end of every page

# Heading of the box.
# made_from: af956308
help_title = Do you need help?
# Text of the box.
# made_from: 9c4e7458
help_text = Here you find phone numbers and addresses. You can ask for an interpreter.
# Link to the list of all contacts, and the title of that list.
# made_from: 9a5fcf07
all_contacts = All contacts
# Link to the emergency numbers.
# made_from: 36ffe998
emergency_link = Emergency numbers

## Pages that must leave no trace

# Red button that leaves the page at once.
# made_from: e323359a
exit_label = Leave this page now
# Warning at the top. It must promise no more than it says.
# made_from: 43ff633d
exit_note = Someone may see what you do on your phone. The red button opens another website. It does not delete your history. Numbers you call stay in the phone.
# What is safer; under the warning.
# made_from: fe92a54d
exit_safe_note = Safer: Borrow a phone from someone you trust. Or talk to someone in a place where you are safe.

## Headings and labels on a page

# Before the Norwegian title of the page.
# made_from: cf2c9cbf
norwegian_label = In Norwegian:
# Heading of the list of contents.
# made_from: 31ce4d6e
on_this_page = On this page
# Heading of the deadlines.
# made_from: 07ee56c3
deadlines_title = Deadlines
# Heading of the contact cards.
# made_from: 1ca1504c
contacts_title = Who helps you?
# Heading of the emergency numbers at the top of a page.
# made_from: f51dbaa6
urgent_title = Call for help
# Heading of the word list of a page.
# made_from: 5c1da292
words_title = Norwegian words
# Under that heading.
# made_from: 12226109
words_intro = You may see these words in letters and forms.
# Heading of the link to the next page.
# made_from: b88973b8
next_title = What happens next?
# Heading of the list of activities.
# made_from: 83169a9a
activities_title = You can take part in this
# Before the people an activity is for, such as "For: parents".
# made_from: 0186f8f0
activity_audience_label = For:
# Before the place of an activity.
# made_from: 41e2a668
activity_place_label = Place:
# Before the contact of an activity.
# made_from: 62511dd1
activity_contact_label = Ask here:
# Heading of who made the page and when it was checked.
# made_from: b0de5ee1
about_page_title = About this page
# Heading of the sources.
# made_from: 07a70633
sources_title = Sources
# Before one source.
# made_from: b1584e05
source_label = Source:
# Before the name of the law.
# made_from: bd262784
law_label = Law:
# Before the office that is responsible for the page.
# made_from: 1189207c
responsible_label = Responsible:
# Before the number of the page.
# made_from: 218d9b74
page_number_label = Page number:
# Link: puts a deadline in the calendar of the phone.
# made_from: 8941767c
calendar_link = Add to calendar

## Word lists

# Title of the list of all words.
# made_from: d180542f
glossary_title = Word list
# Before the word in the language of the page.
# made_from: 3a870837
word_here_label = It means:
# Before an example in Norwegian.
# made_from: eef041a6
example_label = Example:
# Before older Norwegian names of the same thing.
# made_from: 141f2f93
old_names_label = Old names:
# Title of the list of all pages by letter.
# made_from: 70eb8ef7
index_title = All pages from A to Z
# Name of the list of letters, read by screen readers.
# made_from: 8d718b5c
letters_label = Letters

## Languages and pages that are missing

# Heading or link for readers whose language is not there.
# made_from: cfd6ea92
my_language_missing = Can you not find your language?
# Under that heading.
# made_from: 7fc3b22e
my_language_missing_text = We do not have all languages yet. Contact us and say which language you speak. You can ask for an interpreter.
# Title when a page does not exist.
# made_from: 0788fe71
not_found_title = This page does not exist
# Under that title.
# made_from: 7fb5b794
not_found_text = The address may be wrong, or the page has moved. Go to the front page in your language.

## What kind of page it is; a small label over the title

# The page is about a right.
# made_from: 33689714
kind_right = You have a right to this
# The page is about a duty.
# made_from: 9aebb306
kind_duty = You must do this
# The page is about an offer; nobody has to take it.
# made_from: f6893776
kind_offer = You can choose this
# The page is about help.
# made_from: 6a2d4219
kind_help = Here you get help

## Notices over the text of a page

# The source has changed after it was translated.
# made_from: 8604f303
outdated_notice = This translation is old. Something may be wrong. The Norwegian page is newer.
# A machine has translated the page and nobody has read it.
# made_from: b92ce7ca
machine_notice = A machine has translated this page. Nobody has checked it. Something may be wrong.
# A machine has translated the page and a person has read it.
# made_from: e961cfb3
machine_human_notice = A machine has translated this page. A person has checked it.
# The page is shown in short because nobody has checked the translation.
# made_from: bded6b13
safety_core_notice = Nobody has checked this page in your language yet. Here you see who you can call.

# First word of a box in the text, by how important it is.
# made_from: 12d0dd2e
alert_note = Note
# made_from: 66fb5ce7
alert_tip = Advice
# made_from: f0455cbd
alert_important = Important
# made_from: f0455cbd
alert_warning = Important
# made_from: 9344eff2
alert_caution = Danger

# Links at the end of every page: what the law asks for.
# made_from: 917a784d
accessibility_label = Accessibility
# made_from: 1a149517
privacy_label = Privacy
