### Words around the pages: headings, buttons, links and notices.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## Top of every page

# First link on every page, for keyboards and screen readers.
skip_to_content = الانتقال إلى المحتوى
# Button that opens the list of languages.
choose_language = اختيار اللغة
# Name of the list of languages, read by screen readers.
languages_label = اللغات
# Link to the front page.
home = الصفحة الرئيسية
# Name of the path to this page, read by screen readers.
breadcrumb_label = أنتم هنا
# Name of the list of topics, read by screen readers.
sections_label = المواضيع
# Name of the list of links at the end of the page, read by screen readers.
footer_label = عن الموقع

## Demonstration: the box at the top of every page while the site is only a demonstration

# First words of the box.
demonstration_label = هذا موقع تجريبي للعرض.
# The box. Never write a phone number here.
demonstration_notice = البلدية لا تدير هذا الموقع. تحققوا من أرقام الهاتف قبل استخدامها. هل أنتم في خطر الآن؟ استخدموا أرقام الطوارئ.

## Help: the box at the end of every page

# Heading of the box.
help_title = هل تحتاجون إلى مساعدة؟
# Text of the box.
help_text = هنا تجدون أرقام الهاتف والعناوين. يمكنكم طلب مترجم شفوي.
# Link to the list of all contacts, and the title of that list.
all_contacts = كل جهات الاتصال
# Link to the emergency numbers.
emergency_link = أرقام الطوارئ

## Pages that must leave no trace

# Red button that leaves the page at once.
exit_label = الخروج من الصفحة الآن
# Warning at the top. It must promise no more than it says.
exit_note = قد يرى شخص آخر ما تفعلونه على الهاتف. الزر الأحمر يفتح موقعًا آخر. لكنه لا يمحو سجل التصفح. الأرقام التي تتصلون بها تبقى في الهاتف.
# What is safer; under the warning.
exit_safe_note = لمزيد من الأمان: استعيروا هاتفًا من شخص تثقون به. أو تحدثوا مع شخص في مكان آمن لكم.

## Headings and labels on a page

# Before the Norwegian title of the page.
norwegian_label = بالنرويجية:
# Heading of the list of contents.
on_this_page = في هذه الصفحة
# Heading of the deadlines.
deadlines_title = المواعيد النهائية
# Heading of the contact cards.
contacts_title = من يساعدكم؟
# Heading of the emergency numbers at the top of a page.
urgent_title = اتصلوا واحصلوا على المساعدة
# Heading of the word list of a page.
words_title = كلمات نرويجية
# Under that heading.
words_intro = قد تجدون هذه الكلمات في الرسائل والاستمارات.
# Heading of the link to the next page.
next_title = ماذا يحدث بعد ذلك؟
# Heading of the list of activities.
activities_title = بماذا يمكنكم أن تشاركوا؟
# Before the people an activity is for, such as "For: parents".
activity_audience_label = لمن:
# Before the place of an activity.
activity_place_label = المكان:
# Before the contact of an activity.
activity_contact_label = اسألوا هنا:
# Heading of who made the page and when it was checked.
about_page_title = عن هذه الصفحة
# Heading of the sources.
sources_title = المصادر
# Before one source.
source_label = المصدر:
# Before the name of the law.
law_label = القانون:
# Before the office that is responsible for the page.
responsible_label = الجهة المسؤولة:
# Before the number of the page.
page_number_label = رقم الصفحة:
# Link: puts a deadline in the calendar of the phone.
calendar_link = الإضافة إلى التقويم

## Word lists

# Title of the list of all words.
glossary_title = قائمة الكلمات
# Before the word in the language of the page.
word_here_label = المعنى:
# Before an example in Norwegian.
example_label = مثال:
# Before older Norwegian names of the same thing.
old_names_label = أسماء قديمة:
# Title of the list of all pages by letter.
index_title = كل الصفحات حسب الحروف
# Name of the list of letters, read by screen readers.
letters_label = الحروف

## Languages and pages that are missing

# Heading or link for readers whose language is not there.
my_language_missing = ألا تجدون لغتكم؟
# Under that heading.
my_language_missing_text = ليست لدينا كل اللغات بعد. اتصلوا بنا وقولوا أي لغة تتكلمون. يمكنكم طلب مترجم شفوي.
# Title when a page does not exist.
not_found_title = الصفحة غير موجودة
# Under that title.
not_found_text = ربما يكون العنوان غير صحيح، أو نُقلت الصفحة. اذهبوا إلى الصفحة الرئيسية بلغتكم.

## What kind of page it is; a small label over the title

# The page is about a right.
kind_right = هذا حق لكم
# The page is about a duty.
kind_duty = هذا واجب عليكم
# The page is about an offer; nobody has to take it.
kind_offer = يمكنكم اختيار هذا
# The page is about help.
kind_help = هنا تحصلون على المساعدة

## Notices over the text of a page

# The source has changed after it was translated.
outdated_notice = هذه الترجمة قديمة. قد يكون فيها خطأ. الصفحة النرويجية أحدث.
# A machine has translated the page and nobody has read it.
machine_notice = هذه الصفحة مترجمة آليًا. لم يراجعها أحد. قد يكون فيها خطأ.
# A machine has translated the page and a person has read it.
machine_human_notice = هذه الصفحة مترجمة آليًا. وقد راجعها إنسان.
# The page is shown in short because nobody has checked the translation.
safety_core_notice = لم يراجع أحد هذه الصفحة بلغتكم بعد. هنا ترون بمن يمكنكم أن تتصلوا.

# First word of a box in the text, by how important it is.
alert_note = ملاحظة
alert_tip = نصيحة
alert_important = مهم
alert_warning = مهم
alert_caution = خطر

# Links at the end of every page: what the law asks for.
accessibility_label = سهولة الاستخدام
privacy_label = الخصوصية
