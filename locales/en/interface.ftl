### Words around the pages: headings, buttons, links and notices.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## Top of every page

# First link on every page, for keyboards and screen readers.
skip_to_content = Go to the content
# Button that opens the list of languages.
choose_language = Choose language
# Name of the list of languages, read by screen readers.
languages_label = Languages
# Link to the front page.
home = Front page
# Name of the path to this page, read by screen readers.
breadcrumb_label = You are here
# Name of the list of topics, read by screen readers.
sections_label = Topics
# Name of the list of links at the end of the page, read by screen readers.
footer_label = About this site

## Demonstration: the box at the top of every page while the site is only a demonstration

# First words of the box.
demonstration_label = This is a demonstration.
# The box. Never write a phone number here.
demonstration_notice = The municipality does not run this site. Check phone numbers before you use them. Are you in danger now? Use the emergency numbers.

## Help: the box at the end of every page

# Heading of the box.
help_title = Do you need help?
# Text of the box.
help_text = Here you find phone numbers and addresses. You can ask for an interpreter.
# Link to the list of all contacts, and the title of that list.
all_contacts = All contacts
# Link to the emergency numbers.
emergency_link = Emergency numbers

## Pages that must leave no trace

# Red button that leaves the page at once.
exit_label = Leave this page now
# Warning at the top. It must promise no more than it says.
exit_note = Someone may see what you do on your phone. The red button opens another website. It does not delete your history. Numbers you call stay in the phone.
# What is safer; under the warning.
exit_safe_note = Safer: Borrow a phone from someone you trust. Or talk to someone in a place where you are safe.

## Headings and labels on a page

# Before the Norwegian title of the page.
norwegian_label = In Norwegian:
# Heading of the list of contents.
on_this_page = On this page
# Heading of the deadlines.
deadlines_title = Deadlines
# Heading of the contact cards.
contacts_title = Who helps you?
# Heading of the emergency numbers at the top of a page.
urgent_title = Call for help
# Heading of the word list of a page.
words_title = Norwegian words
# Under that heading.
words_intro = You may see these words in letters and forms.
# Heading of the link to the next page.
next_title = What happens next?
# Heading of the list of activities.
activities_title = You can take part in this
# Before the people an activity is for, such as "For: parents".
activity_audience_label = For:
# Before the place of an activity.
activity_place_label = Place:
# Before the contact of an activity.
activity_contact_label = Ask here:
# Heading of who made the page and when it was checked.
about_page_title = About this page
# Heading of the sources.
sources_title = Sources
# Before one source.
source_label = Source:
# Before the name of the law.
law_label = Law:
# Before the office that is responsible for the page.
responsible_label = Responsible:
# Before the number of the page.
page_number_label = Page number:
# Link: puts a deadline in the calendar of the phone.
calendar_link = Add to calendar

## Word lists

# Title of the list of all words.
glossary_title = Word list
# Before the word in the language of the page.
word_here_label = It means:
# Before an example in Norwegian.
example_label = Example:
# Before older Norwegian names of the same thing.
old_names_label = Old names:
# Title of the list of all pages by letter.
index_title = All pages from A to Z
# Name of the list of letters, read by screen readers.
letters_label = Letters

## Languages and pages that are missing

# Heading or link for readers whose language is not there.
my_language_missing = Can you not find your language?
# Under that heading.
my_language_missing_text = We do not have all languages yet. Contact us and say which language you speak. You can ask for an interpreter.
# Title when a page does not exist.
not_found_title = This page does not exist
# Under that title.
not_found_text = The address may be wrong, or the page has moved. Go to the front page in your language.

## What kind of page it is; a small label over the title

# The page is about a right.
kind_right = You have a right to this
# The page is about a duty.
kind_duty = You must do this
# The page is about an offer; nobody has to take it.
kind_offer = You can choose this
# The page is about help.
kind_help = Here you get help

## Notices over the text of a page

# The source has changed after it was translated.
outdated_notice = This translation is old. Something may be wrong. The Norwegian page is newer.
# A machine has translated the page and nobody has read it.
machine_notice = A machine has translated this page. Nobody has checked it. Something may be wrong.
# A machine has translated the page and a person has read it.
machine_human_notice = A machine has translated this page. A person has checked it.
# The page is shown in short because nobody has checked the translation.
safety_core_notice = Nobody has checked this page in your language yet. Here you see who you can call.

# First word of a box in the text, by how important it is.
alert_note = Note
alert_tip = Advice
alert_important = Important
alert_warning = Important
alert_caution = Danger

# Links at the end of every page: what the law asks for.
accessibility_label = Accessibility
privacy_label = Privacy
