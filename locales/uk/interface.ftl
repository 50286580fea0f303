### Words around the pages: headings, buttons, links and notices.
### Short, plain sentences (A2). "ви" is one person, politely. Never a phone number: numbers come only from contacts.

## Top of every page

# First link on every page, for keyboards and screen readers.
skip_to_content = Перейти до змісту
# Button that opens the list of languages.
choose_language = Обрати мову
# Name of the list of languages, read by screen readers.
languages_label = Мови
# Link to the front page.
home = Головна сторінка
# Name of the path to this page, read by screen readers.
breadcrumb_label = Ви тут
# Name of the list of topics, read by screen readers.
sections_label = Теми
# Name of the list of links at the end of the page, read by screen readers.
footer_label = Про сайт

## Demonstration: the box at the top of every page while the site is only a demonstration

# First words of the box.
demonstration_label = Це демонстрація.
# The box. Never write a phone number here.
demonstration_notice = Муніципалітет не веде цей сайт. Перевіряйте номери телефонів, перш ніж ними користуватися. Ви зараз у небезпеці? Телефонуйте на екстрені номери.

## Help: the box at the end of every page

# Heading of the box.
help_title = Потрібна допомога?
# Text of the box.
help_text = Тут є номери телефонів і адреси. Ви можете попросити перекладача.
# Link to the list of all contacts, and the title of that list.
all_contacts = Усі контакти
# Link to the emergency numbers.
emergency_link = Екстрені номери

## Pages that must leave no trace

# Red button that leaves the page at once.
exit_label = Вийти із сайту зараз
# Warning at the top. It must promise no more than it says.
exit_note = Хтось може бачити, що ви робите на телефоні. Червона кнопка відкриває інший сайт. Вона не видаляє історії переглядів. Номери, на які ви телефонуєте, залишаються в телефоні.
# What is safer; under the warning.
exit_safe_note = Безпечніше: позичте телефон у когось, кому довіряєте. Або поговоріть із кимось там, де ви в безпеці.

## Headings and labels on a page

# Before the Norwegian title of the page.
norwegian_label = Норвезькою:
# Heading of the list of contents.
on_this_page = На цій сторінці
# Heading of the deadlines.
deadlines_title = Кінцеві терміни
# Heading of the contact cards.
contacts_title = Хто вам допоможе?
# Heading of the emergency numbers at the top of a page.
urgent_title = Зателефонуйте, щоб отримати допомогу
# Heading of the word list of a page.
words_title = Норвезькі слова
# Under that heading.
words_intro = Ці слова можуть бути в листах і формах.
# Heading of the link to the next page.
next_title = Що буде потім?
# Heading of the list of activities.
activities_title = У чому можна взяти участь
# Before the people an activity is for, such as "For: parents".
activity_audience_label = Для:
# Before the place of an activity.
activity_place_label = Місце:
# Before the contact of an activity.
activity_contact_label = Запитайте тут:
# Heading of who made the page and when it was checked.
about_page_title = Про цю сторінку
# Heading of the sources.
sources_title = Джерела
# Before one source.
source_label = Джерело:
# Before the name of the law.
law_label = Закон:
# Before the office that is responsible for the page.
responsible_label = Відповідає:
# Before the number of the page.
page_number_label = Номер сторінки:
# Link: puts a deadline in the calendar of the phone.
calendar_link = Додати до календаря

## Word lists

# Title of the list of all words.
glossary_title = Словник
# Before the word in the language of the page.
word_here_label = Це означає:
# Before an example in Norwegian.
example_label = Приклад:
# Before older Norwegian names of the same thing.
old_names_label = Старі назви:
# Title of the list of all pages by letter.
index_title = Усі сторінки від А до Я
# Name of the list of letters, read by screen readers.
letters_label = Літери

## Languages and pages that are missing

# Heading or link for readers whose language is not there.
my_language_missing = Немає вашої мови?
# Under that heading.
my_language_missing_text = Ще не всі мови є на сайті. Зателефонуйте або напишіть і скажіть, якою мовою ви розмовляєте. Ви можете попросити перекладача.
# Title when a page does not exist.
not_found_title = Такої сторінки немає
# Under that title.
not_found_text = Можливо, адреса неправильна або сторінку перенесено. Перейдіть на головну сторінку вашою мовою.

## What kind of page it is; a small label over the title

# The page is about a right.
kind_right = Ви маєте на це право
# The page is about a duty.
kind_duty = Ви мусите це зробити
# The page is about an offer; nobody has to take it.
kind_offer = Ви можете це обрати
# The page is about help.
kind_help = Тут ви отримаєте допомогу

## Notices over the text of a page

# The source has changed after it was translated.
outdated_notice = Цей переклад застарів. Щось може бути неправильно. Норвезька сторінка новіша.
# A machine has translated the page and nobody has read it.
machine_notice = Цю сторінку переклала машина. Ніхто її не перевіряв. Щось може бути неправильно.
# A machine has translated the page and a person has read it.
machine_human_notice = Цю сторінку переклала машина. Її перевірила людина.
# The page is shown in short because nobody has checked the translation.
safety_core_notice = Цю сторінку вашою мовою ще ніхто не перевіряв. Тут ви бачите, кому можна зателефонувати.

# First word of a box in the text, by how important it is.
alert_note = Зверніть увагу
alert_tip = Порада
alert_important = Важливо
alert_warning = Важливо
alert_caution = Небезпека

# Links at the end of every page: what the law asks for.
accessibility_label = Доступність
privacy_label = Захист даних
