### Words around the pages: headings, buttons, links and notices.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## Top of every page

# First link on every page, for keyboards and screen readers.
skip_to_content = Gå til innholdet
# Button that opens the list of languages.
choose_language = Velg språk
# Name of the list of languages, read by screen readers.
languages_label = Språk
# Link to the front page.
home = Forsiden
# Name of the path to this page, read by screen readers.
breadcrumb_label = Her er du
# Name of the list of topics, read by screen readers.
sections_label = Temaer
# Name of the list of links at the end of the page, read by screen readers.
footer_label = Om nettstedet

## Demonstration: the box at the top of every page while the site is only a demonstration

# First words of the box.
demonstration_label = Dette er en demonstrasjon.
# The box. Never write a phone number here.
demonstration_notice = Kommunen driver ikke dette nettstedet. Sjekk telefonnumre før du bruker dem. Er du i fare nå? Bruk nødnumrene.

## Help: the box at the end of every page

# Heading of the box.
help_title = Trenger du hjelp?
# Text of the box.
help_text = Her finner du telefonnumre og adresser. Du kan be om tolk.
# Link to the list of all contacts, and the title of that list.
all_contacts = Alle kontakter
# Link to the emergency numbers.
emergency_link = Nødnumre

## Pages that must leave no trace

# Red button that leaves the page at once.
exit_label = Forlat siden nå
# Warning at the top. It must promise no more than it says.
exit_note = Noen kan se hva du gjør på telefonen. Den røde knappen åpner en annen nettside. Den sletter ikke historikken. Numre du ringer, blir stående i telefonen.
# What is safer; under the warning.
exit_safe_note = Tryggere: Lån en telefon av noen du stoler på. Eller snakk med noen der du er trygg.

## Headings and labels on a page

# Before the Norwegian title of the page.
norwegian_label = På norsk:
# Heading of the list of contents.
on_this_page = På denne siden
# Heading of the deadlines.
deadlines_title = Frister
# Heading of the contact cards.
contacts_title = Hvem hjelper deg?
# Heading of the emergency numbers at the top of a page.
urgent_title = Ring og få hjelp
# Heading of the word list of a page.
words_title = Norske ord
# Under that heading.
words_intro = Disse ordene kan stå i brev og skjemaer.
# Heading of the link to the next page.
next_title = Hva skjer etterpå?
# Heading of the list of activities.
activities_title = Dette kan du være med på
# Before the people an activity is for, such as "For: parents".
activity_audience_label = For:
# Before the place of an activity.
activity_place_label = Sted:
# Before the contact of an activity.
activity_contact_label = Spør her:
# Heading of who made the page and when it was checked.
about_page_title = Om denne siden
# Heading of the sources.
sources_title = Kilder
# Before one source.
source_label = Kilde:
# Before the name of the law.
law_label = Lov:
# Before the office that is responsible for the page.
responsible_label = Ansvarlig:
# Before the number of the page.
page_number_label = Sidenummer:
# Link: puts a deadline in the calendar of the phone.
calendar_link = Legg i kalenderen

## Word lists

# Title of the list of all words.
glossary_title = Ordliste
# Before the word in the language of the page.
word_here_label = Det betyr:
# Before an example in Norwegian.
example_label = Eksempel:
# Before older Norwegian names of the same thing.
old_names_label = Gamle navn:
# Title of the list of all pages by letter.
index_title = Alle sider fra A til Å
# Name of the list of letters, read by screen readers.
letters_label = Bokstaver

## Languages and pages that are missing

# Heading or link for readers whose language is not there.
my_language_missing = Finner du ikke språket ditt?
# Under that heading.
my_language_missing_text = Vi har ikke alle språk ennå. Ta kontakt, og si hvilket språk du snakker. Du kan be om tolk.
# Title when a page does not exist.
not_found_title = Siden finnes ikke
# Under that title.
not_found_text = Adressen er kanskje feil, eller siden er flyttet. Gå til forsiden på språket ditt.

## What kind of page it is; a small label over the title

# The page is about a right.
kind_right = Du har rett til dette
# The page is about a duty.
kind_duty = Du må gjøre dette
# The page is about an offer; nobody has to take it.
kind_offer = Du kan velge dette
# The page is about help.
kind_help = Her får du hjelp

## Notices over the text of a page

# The source has changed after it was translated.
outdated_notice = Denne oversettelsen er gammel. Noe kan være feil. Den norske siden er nyere.
# A machine has translated the page and nobody has read it.
machine_notice = En maskin har oversatt denne siden. Ingen har kontrollert den. Noe kan være feil.
# A machine has translated the page and a person has read it.
machine_human_notice = En maskin har oversatt denne siden. Et menneske har kontrollert den.
# The page is shown in short because nobody has checked the translation.
safety_core_notice = Ingen har kontrollert denne siden på språket ditt ennå. Her ser du hvem du kan ringe.

# First word of a box in the text, by how important it is.
alert_note = Merk
alert_tip = Råd
alert_important = Viktig
alert_warning = Viktig
alert_caution = Fare

# Links at the end of every page: what the law asks for.
accessibility_label = Tilgjengelighet
privacy_label = Personvern
