### Words around the pages: headings, buttons, links and notices.
### Short, plain sentences (A2). "ви" is one person, politely. Never a phone number: numbers come only from contacts.
### by: machine

## Top of every page

# First link on every page, for keyboards and screen readers.
# made_from: ee719f10
skip_to_content = Перейти до змісту
# Button that opens the list of languages.
# made_from: 069ea3d5
choose_language = Обрати мову
# Name of the list of languages, read by screen readers.
# made_from: 2330e448
languages_label = Мови
# Link to the front page.
# made_from: d3581d90
home = Головна сторінка
# Name of the path to this page, read by screen readers.
# made_from: da402140
breadcrumb_label = Ви тут
# Name of the list of topics, read by screen readers.
# made_from: e3d5b9cd
sections_label = Теми
# Name of the list of links at the end of the page, read by screen readers.
# made_from: f396ddd2
footer_label = Про сайт

## Demonstration: the box at the top of every page while the site is only a demonstration

# First words of the box.
# made_from: 817a7f60
demonstration_label = Це демонстрація.
# The box. Never write a phone number here.
# made_from: 4822aa0b
demonstration_notice = Муніципалітет не веде цей сайт. Перевіряйте номери телефонів, перш ніж ними користуватися. Ви зараз у небезпеці? Телефонуйте на екстрені номери.

## Help: the box at the end of every page

# Heading of the box.
# made_from: af956308
help_title = Потрібна допомога?
# Text of the box.
# made_from: 9c4e7458
help_text = Тут є номери телефонів і адреси. Ви можете попросити перекладача.
# Link to the list of all contacts, and the title of that list.
# made_from: 9a5fcf07
all_contacts = Усі контакти
# Link to the emergency numbers.
# made_from: 36ffe998
emergency_link = Екстрені номери

## Pages that must leave no trace

# Red button that leaves the page at once.
# made_from: e323359a
exit_label = Вийти із сайту зараз
# Warning at the top. It must promise no more than it says.
# made_from: 43ff633d
exit_note = Хтось може бачити, що ви робите на телефоні. Червона кнопка відкриває інший сайт. Вона не видаляє історії переглядів. Номери, на які ви телефонуєте, залишаються в телефоні.
# What is safer; under the warning.
# made_from: fe92a54d
exit_safe_note = Безпечніше: позичте телефон у когось, кому довіряєте. Або поговоріть із кимось там, де ви в безпеці.

## Headings and labels on a page

# Before the Norwegian title of the page.
# made_from: cf2c9cbf
norwegian_label = Норвезькою:
# Heading of the list of contents.
# made_from: 31ce4d6e
on_this_page = На цій сторінці
# Heading of the deadlines.
# made_from: 07ee56c3
deadlines_title = Кінцеві терміни
# Heading of the contact cards.
# made_from: 1ca1504c
contacts_title = Хто вам допоможе?
# Heading of the emergency numbers at the top of a page.
# made_from: f51dbaa6
urgent_title = Зателефонуйте, щоб отримати допомогу
# Heading of the word list of a page.
# made_from: 5c1da292
words_title = Норвезькі слова
# Under that heading.
# made_from: 12226109
words_intro = Ці слова можуть бути в листах і формах.
# Heading of the link to the next page.
# made_from: b88973b8
next_title = Що буде потім?
# Heading of the list of activities.
# made_from: 83169a9a
activities_title = У чому можна взяти участь
# Before the people an activity is for, such as "For: parents".
# made_from: 0186f8f0
activity_audience_label = Для:
# Before the place of an activity.
# made_from: 41e2a668
activity_place_label = Місце:
# Before the contact of an activity.
# made_from: 62511dd1
activity_contact_label = Запитайте тут:
# Heading of who made the page and when it was checked.
# made_from: b0de5ee1
about_page_title = Про цю сторінку
# Heading of the sources.
# made_from: 07a70633
sources_title = Джерела
# Before one source.
# made_from: b1584e05
source_label = Джерело:
# Before the name of the law.
# made_from: bd262784
law_label = Закон:
# Before the office that is responsible for the page.
# made_from: 1189207c
responsible_label = Відповідає:
# Before the number of the page.
# made_from: 218d9b74
page_number_label = Номер сторінки:
# Link: puts a deadline in the calendar of the phone.
# made_from: 8941767c
calendar_link = Додати до календаря

## Word lists

# Title of the list of all words.
# made_from: d180542f
glossary_title = Словник
# Before the word in the language of the page.
# made_from: 3a870837
word_here_label = Це означає:
# Before an example in Norwegian.
# made_from: eef041a6
example_label = Приклад:
# Before older Norwegian names of the same thing.
# made_from: 141f2f93
old_names_label = Старі назви:
# Title of the list of all pages by letter.
# made_from: 70eb8ef7
index_title = Усі сторінки від А до Я
# Name of the list of letters, read by screen readers.
# made_from: 8d718b5c
letters_label = Літери

## Languages and pages that are missing

# Heading or link for readers whose language is not there.
# made_from: cfd6ea92
my_language_missing = Немає вашої мови?
# Under that heading.
# made_from: 7fc3b22e
my_language_missing_text = Ще не всі мови є на сайті. Зателефонуйте або напишіть і скажіть, якою мовою ви розмовляєте. Ви можете попросити перекладача.
# Title when a page does not exist.
# made_from: 0788fe71
not_found_title = Такої сторінки немає
# Under that title.
# made_from: 7fb5b794
not_found_text = Можливо, адреса неправильна або сторінку перенесено. Перейдіть на головну сторінку вашою мовою.

## What kind of page it is; a small label over the title

# The page is about a right.
# made_from: 33689714
kind_right = Ви маєте на це право
# The page is about a duty.
# made_from: 9aebb306
kind_duty = Ви мусите це зробити
# The page is about an offer; nobody has to take it.
# made_from: f6893776
kind_offer = Ви можете це обрати
# The page is about help.
# made_from: 6a2d4219
kind_help = Тут ви отримаєте допомогу

## Notices over the text of a page

# The source has changed after it was translated.
# made_from: 8604f303
outdated_notice = Цей переклад застарів. Щось може бути неправильно. Норвезька сторінка новіша.
# A machine has translated the page and nobody has read it.
# made_from: b92ce7ca
machine_notice = Цю сторінку переклала машина. Ніхто її не перевіряв. Щось може бути неправильно.
# A machine has translated the page and a person has read it.
# made_from: e961cfb3
machine_human_notice = Цю сторінку переклала машина. Її перевірила людина.
# The page is shown in short because nobody has checked the translation.
# made_from: bded6b13
safety_core_notice = Цю сторінку вашою мовою ще ніхто не перевіряв. Тут ви бачите, кому можна зателефонувати.

# First word of a box in the text, by how important it is.
# made_from: 12d0dd2e
alert_note = Зверніть увагу
# made_from: 66fb5ce7
alert_tip = Порада
# made_from: f0455cbd
alert_important = Важливо
# made_from: f0455cbd
alert_warning = Важливо
# made_from: 9344eff2
alert_caution = Небезпека

# Links at the end of every page: what the law asks for.
# made_from: 917a784d
accessibility_label = Доступність
# made_from: 1a149517
privacy_label = Захист даних
