### Words around the pages: headings, buttons, links and notices.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## Top of every page

# First link on every page, for keyboards and screen readers.
skip_to_content = رفتن به متن
# Button that opens the list of languages.
choose_language = انتخاب زبان
# Name of the list of languages, read by screen readers.
languages_label = زبان‌ها
# Link to the front page.
home = صفحه اول
# Name of the path to this page, read by screen readers.
breadcrumb_label = شما در اینجا هستید
# Name of the list of topics, read by screen readers.
sections_label = موضوع‌ها
# Name of the list of links at the end of the page, read by screen readers.
footer_label = درباره ویب‌سایت

## Demonstration: the box at the top of every page while the site is only a demonstration

# First words of the box.
demonstration_label = این یک نمونه نمایشی است.
# The box. Never write a phone number here.
demonstration_notice = کمون این ویب‌سایت را اداره نمی‌کند. پیش از استفاده از نمبرهای تیلفون، آن‌ها را بررسی کنید. آیا همین حالا در خطر هستید؟ از نمبرهای عاجل استفاده کنید.

## Help: the box at the end of every page

# Heading of the box.
help_title = به کمک ضرورت دارید؟
# Text of the box.
help_text = در اینجا نمبرهای تیلفون و آدرس‌ها را پیدا می‌کنید. می‌توانید ترجمان بخواهید.
# Link to the list of all contacts, and the title of that list.
all_contacts = همه معلومات تماس
# Link to the emergency numbers.
emergency_link = نمبرهای عاجل

## Pages that must leave no trace

# Red button that leaves the page at once.
exit_label = همین حالا از صفحه بیرون شوید
# Warning at the top. It must promise no more than it says.
exit_note = ممکن است کسی ببیند که شما در تیلفون چه می‌کنید. دکمه سرخ یک ویب‌سایت دیگر را باز می‌کند. این دکمه تاریخچه را پاک نمی‌کند. نمبرهایی که به آن‌ها زنگ می‌زنید، در تیلفون باقی می‌ماند.
# What is safer; under the warning.
exit_safe_note = امن‌تر: از کسی که به او اعتماد دارید، یک تیلفون به امانت بگیرید. یا در جایی که برای شما امن است، با کسی صحبت کنید.

## Headings and labels on a page

# Before the Norwegian title of the page.
norwegian_label = به نارویژی:
# Heading of the list of contents.
on_this_page = در این صفحه
# Heading of the deadlines.
deadlines_title = مهلت‌ها
# Heading of the contact cards.
contacts_title = چه کسی به شما کمک می‌کند؟
# Heading of the emergency numbers at the top of a page.
urgent_title = زنگ بزنید و کمک بگیرید
# Heading of the word list of a page.
words_title = کلمات نارویژی
# Under that heading.
words_intro = ممکن است این کلمات در نامه‌ها و فورم‌ها باشد.
# Heading of the link to the next page.
next_title = بعد چه می‌شود؟
# Heading of the list of activities.
activities_title = در چه می‌توانید اشتراک کنید
# Before the people an activity is for, such as "For: parents".
activity_audience_label = برای:
# Before the place of an activity.
activity_place_label = جای:
# Before the contact of an activity.
activity_contact_label = از اینجا بپرسید:
# Heading of who made the page and when it was checked.
about_page_title = درباره این صفحه
# Heading of the sources.
sources_title = منابع
# Before one source.
source_label = منبع:
# Before the name of the law.
law_label = قانون:
# Before the office that is responsible for the page.
responsible_label = مسئول:
# Before the number of the page.
page_number_label = نمبر صفحه:
# Link: puts a deadline in the calendar of the phone.
calendar_link = در تقویم بگذارید

## Word lists

# Title of the list of all words.
glossary_title = لیست کلمات
# Before the word in the language of the page.
word_here_label = معنای آن:
# Before an example in Norwegian.
example_label = مثال:
# Before older Norwegian names of the same thing.
old_names_label = نام‌های قدیمی:
# Title of the list of all pages by letter.
index_title = همه صفحه‌ها به ترتیب الفبا
# Name of the list of letters, read by screen readers.
letters_label = حروف

## Languages and pages that are missing

# Heading or link for readers whose language is not there.
my_language_missing = زبان خود را پیدا نمی‌کنید؟
# Under that heading.
my_language_missing_text = ما هنوز همه زبان‌ها را نداریم. تماس بگیرید و بگویید به کدام زبان صحبت می‌کنید. می‌توانید ترجمان بخواهید.
# Title when a page does not exist.
not_found_title = این صفحه وجود ندارد
# Under that title.
not_found_text = شاید آدرس نادرست است، یا صفحه به جای دیگر رفته است. به صفحه اول به زبان خود بروید.

## What kind of page it is; a small label over the title

# The page is about a right.
kind_right = این حق شماست
# The page is about a duty.
kind_duty = شما باید این کار را بکنید
# The page is about an offer; nobody has to take it.
kind_offer = می‌توانید این را انتخاب کنید
# The page is about help.
kind_help = در اینجا کمک می‌گیرید

## Notices over the text of a page

# The source has changed after it was translated.
outdated_notice = این ترجمه کهنه است. شاید چیزی اشتباه باشد. صفحه نارویژی جدیدتر است.
# A machine has translated the page and nobody has read it.
machine_notice = این صفحه را یک ماشین ترجمه کرده است. هیچ کس آن را بررسی نکرده است. شاید چیزی اشتباه باشد.
# A machine has translated the page and a person has read it.
machine_human_notice = این صفحه را یک ماشین ترجمه کرده است. یک انسان آن را بررسی کرده است.
# The page is shown in short because nobody has checked the translation.
safety_core_notice = هنوز هیچ کس این صفحه را به زبان شما بررسی نکرده است. در اینجا می‌بینید که به چه کسی می‌توانید زنگ بزنید.

# First word of a box in the text, by how important it is.
alert_note = توجه
alert_tip = مشوره
alert_important = مهم
alert_warning = مهم
alert_caution = خطر

# Links at the end of every page: what the law asks for.
accessibility_label = دسترسی برای همه
privacy_label = حفاظت معلومات شخصی
