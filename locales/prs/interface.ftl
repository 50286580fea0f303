### Words around the pages: headings, buttons, links and notices.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## Top of every page

# First link on every page, for keyboards and screen readers.
# made_from: ee719f10
skip_to_content = رفتن به متن
# Button that opens the list of languages.
# made_from: 069ea3d5
choose_language = انتخاب زبان
# Name of the list of languages, read by screen readers.
# made_from: 2330e448
languages_label = زبان‌ها
# Link to the front page.
# made_from: d3581d90
home = صفحه اول
# Name of the path to this page, read by screen readers.
# made_from: da402140
breadcrumb_label = شما در اینجا هستید
# Name of the list of topics, read by screen readers.
# made_from: e3d5b9cd
sections_label = موضوع‌ها
# Name of the list of links at the end of the page, read by screen readers.
# made_from: f396ddd2
footer_label = درباره ویب‌سایت

## Demonstration: the box at the top of every page while the site is only a demonstration

# First words of the box.
# made_from: 817a7f60
demonstration_label = این یک نمونه نمایشی است.
# The box. Never write a phone number here.
# made_from: 4822aa0b
demonstration_notice = کمون این ویب‌سایت را اداره نمی‌کند. پیش از استفاده از نمبرهای تیلفون، آن‌ها را بررسی کنید. آیا همین حالا در خطر هستید؟ از نمبرهای عاجل استفاده کنید.

## Help: the box at the end of every page

# Heading of the box.
# made_from: af956308
help_title = به کمک ضرورت دارید؟
# Text of the box.
# made_from: 9c4e7458
help_text = در اینجا نمبرهای تیلفون و آدرس‌ها را پیدا می‌کنید. می‌توانید ترجمان بخواهید.
# Link to the list of all contacts, and the title of that list.
# made_from: 9a5fcf07
all_contacts = همه معلومات تماس
# Link to the emergency numbers.
# made_from: 36ffe998
emergency_link = نمبرهای عاجل

## Pages that must leave no trace

# Red button that leaves the page at once.
# made_from: e323359a
exit_label = همین حالا از صفحه بیرون شوید
# Warning at the top. It must promise no more than it says.
# made_from: 43ff633d
exit_note = ممکن است کسی ببیند که شما در تیلفون چه می‌کنید. دکمه سرخ یک ویب‌سایت دیگر را باز می‌کند. این دکمه تاریخچه را پاک نمی‌کند. نمبرهایی که به آن‌ها زنگ می‌زنید، در تیلفون باقی می‌ماند.
# What is safer; under the warning.
# made_from: fe92a54d
exit_safe_note = امن‌تر: از کسی که به او اعتماد دارید، یک تیلفون به امانت بگیرید. یا در جایی که برای شما امن است، با کسی صحبت کنید.

## Headings and labels on a page

# Before the Norwegian title of the page.
# made_from: cf2c9cbf
norwegian_label = به نارویژی:
# Heading of the list of contents.
# made_from: 31ce4d6e
on_this_page = در این صفحه
# Heading of the deadlines.
# made_from: 07ee56c3
deadlines_title = مهلت‌ها
# Heading of the contact cards.
# made_from: 1ca1504c
contacts_title = چه کسی به شما کمک می‌کند؟
# Heading of the emergency numbers at the top of a page.
# made_from: f51dbaa6
urgent_title = زنگ بزنید و کمک بگیرید
# Heading of the word list of a page.
# made_from: 5c1da292
words_title = کلمات نارویژی
# Under that heading.
# made_from: 12226109
words_intro = ممکن است این کلمات در نامه‌ها و فورم‌ها باشد.
# Heading of the link to the next page.
# made_from: b88973b8
next_title = بعد چه می‌شود؟
# Heading of the list of activities.
# made_from: 83169a9a
activities_title = در چه می‌توانید اشتراک کنید
# Before the people an activity is for, such as "For: parents".
# made_from: 0186f8f0
activity_audience_label = برای:
# Before the place of an activity.
# made_from: 41e2a668
activity_place_label = جای:
# Before the contact of an activity.
# made_from: 62511dd1
activity_contact_label = از اینجا بپرسید:
# Heading of who made the page and when it was checked.
# made_from: b0de5ee1
about_page_title = درباره این صفحه
# Heading of the sources.
# made_from: 07a70633
sources_title = منابع
# Before one source.
# made_from: b1584e05
source_label = منبع:
# Before the name of the law.
# made_from: bd262784
law_label = قانون:
# Before the office that is responsible for the page.
# made_from: 1189207c
responsible_label = مسئول:
# Before the number of the page.
# made_from: 218d9b74
page_number_label = نمبر صفحه:
# Link: puts a deadline in the calendar of the phone.
# made_from: 8941767c
calendar_link = در تقویم بگذارید

## Word lists

# Title of the list of all words.
# made_from: d180542f
glossary_title = لیست کلمات
# Before the word in the language of the page.
# made_from: 3a870837
word_here_label = معنای آن:
# Before an example in Norwegian.
# made_from: eef041a6
example_label = مثال:
# Before older Norwegian names of the same thing.
# made_from: 141f2f93
old_names_label = نام‌های قدیمی:
# Title of the list of all pages by letter.
# made_from: 70eb8ef7
index_title = همه صفحه‌ها به ترتیب الفبا
# Name of the list of letters, read by screen readers.
# made_from: 8d718b5c
letters_label = حروف

## Languages and pages that are missing

# Heading or link for readers whose language is not there.
# made_from: cfd6ea92
my_language_missing = زبان خود را پیدا نمی‌کنید؟
# Under that heading.
# made_from: 7fc3b22e
my_language_missing_text = ما هنوز همه زبان‌ها را نداریم. تماس بگیرید و بگویید به کدام زبان صحبت می‌کنید. می‌توانید ترجمان بخواهید.
# Title when a page does not exist.
# made_from: 0788fe71
not_found_title = این صفحه وجود ندارد
# Under that title.
# made_from: 7fb5b794
not_found_text = شاید آدرس نادرست است، یا صفحه به جای دیگر رفته است. به صفحه اول به زبان خود بروید.

## What kind of page it is; a small label over the title

# The page is about a right.
# made_from: 33689714
kind_right = این حق شماست
# The page is about a duty.
# made_from: 9aebb306
kind_duty = شما باید این کار را بکنید
# The page is about an offer; nobody has to take it.
# made_from: f6893776
kind_offer = می‌توانید این را انتخاب کنید
# The page is about help.
# made_from: 6a2d4219
kind_help = در اینجا کمک می‌گیرید

## Notices over the text of a page

# The source has changed after it was translated.
# made_from: 8604f303
outdated_notice = این ترجمه کهنه است. شاید چیزی اشتباه باشد. صفحه نارویژی جدیدتر است.
# A machine has translated the page and nobody has read it.
# made_from: b92ce7ca
machine_notice = این صفحه را یک ماشین ترجمه کرده است. هیچ کس آن را بررسی نکرده است. شاید چیزی اشتباه باشد.
# A machine has translated the page and a person has read it.
# made_from: e961cfb3
machine_human_notice = این صفحه را یک ماشین ترجمه کرده است. یک انسان آن را بررسی کرده است.
# The page is shown in short because nobody has checked the translation.
# made_from: bded6b13
safety_core_notice = هنوز هیچ کس این صفحه را به زبان شما بررسی نکرده است. در اینجا می‌بینید که به چه کسی می‌توانید زنگ بزنید.

# First word of a box in the text, by how important it is.
# made_from: 12d0dd2e
alert_note = توجه
# made_from: 66fb5ce7
alert_tip = مشوره
# made_from: f0455cbd
alert_important = مهم
# made_from: f0455cbd
alert_warning = مهم
# made_from: 9344eff2
alert_caution = خطر

# Links at the end of every page: what the law asks for.
# made_from: 917a784d
accessibility_label = دسترسی برای همه
# made_from: 1a149517
privacy_label = حفاظت معلومات شخصی
