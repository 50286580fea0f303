### Words around the pages: headings, buttons, links and notices.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## Top of every page

# First link on every page, for keyboards and screen readers.
# made_from: ee719f10
skip_to_content = الانتقال إلى المحتوى
# Button that opens the list of languages.
# made_from: 069ea3d5
choose_language = اختيار اللغة
# Name of the list of languages, read by screen readers.
# made_from: 2330e448
languages_label = اللغات
# Link to the front page.
# made_from: d3581d90
home = الصفحة الرئيسية
# Name of the path to this page, read by screen readers.
# made_from: da402140
breadcrumb_label = أنتم هنا
# Name of the list of topics, read by screen readers.
# made_from: e3d5b9cd
sections_label = المواضيع
# Name of the list of links at the end of the page, read by screen readers.
# made_from: f396ddd2
footer_label = عن الموقع

## Demonstration: the box at the top of every page while the site is only a demonstration

# First words of the box.
# made_from: 817a7f60
demonstration_label = هذا موقع تجريبي للعرض.
# The box. Never write a phone number here.
# made_from: 4822aa0b
demonstration_notice = البلدية لا تدير هذا الموقع. تحققوا من أرقام الهاتف قبل استخدامها. هل أنتم في خطر الآن؟ استخدموا أرقام الطوارئ.

## Help: the box at the end of every page

# Heading of the box.
# made_from: af956308
help_title = هل تحتاجون إلى مساعدة؟
# Text of the box.
# made_from: 9c4e7458
help_text = هنا تجدون أرقام الهاتف والعناوين. يمكنكم طلب مترجم شفوي.
# Link to the list of all contacts, and the title of that list.
# made_from: 9a5fcf07
all_contacts = كل جهات الاتصال
# Link to the emergency numbers.
# made_from: 36ffe998
emergency_link = أرقام الطوارئ

## Pages that must leave no trace

# Red button that leaves the page at once.
# made_from: e323359a
exit_label = الخروج من الصفحة الآن
# Warning at the top. It must promise no more than it says.
# made_from: 43ff633d
exit_note = قد يرى شخص آخر ما تفعلونه على الهاتف. الزر الأحمر يفتح موقعًا آخر. لكنه لا يمحو سجل التصفح. الأرقام التي تتصلون بها تبقى في الهاتف.
# What is safer; under the warning.
# made_from: fe92a54d
exit_safe_note = لمزيد من الأمان: استعيروا هاتفًا من شخص تثقون به. أو تحدثوا مع شخص في مكان آمن لكم.

## Headings and labels on a page

# Before the Norwegian title of the page.
# made_from: cf2c9cbf
norwegian_label = بالنرويجية:
# Heading of the list of contents.
# made_from: 31ce4d6e
on_this_page = في هذه الصفحة
# Heading of the deadlines.
# made_from: 07ee56c3
deadlines_title = المواعيد النهائية
# Heading of the contact cards.
# made_from: 1ca1504c
contacts_title = من يساعدكم؟
# Heading of the emergency numbers at the top of a page.
# made_from: f51dbaa6
urgent_title = اتصلوا واحصلوا على المساعدة
# Heading of the word list of a page.
# made_from: 5c1da292
words_title = كلمات نرويجية
# Under that heading.
# made_from: 12226109
words_intro = قد تجدون هذه الكلمات في الرسائل والاستمارات.
# Heading of the link to the next page.
# made_from: b88973b8
next_title = ماذا يحدث بعد ذلك؟
# Heading of the list of activities.
# made_from: 83169a9a
activities_title = بماذا يمكنكم أن تشاركوا؟
# Before the people an activity is for, such as "For: parents".
# made_from: 0186f8f0
activity_audience_label = لمن:
# Before the place of an activity.
# made_from: 41e2a668
activity_place_label = المكان:
# Before the contact of an activity.
# made_from: 62511dd1
activity_contact_label = اسألوا هنا:
# Heading of who made the page and when it was checked.
# made_from: b0de5ee1
about_page_title = عن هذه الصفحة
# Heading of the sources.
# made_from: 07a70633
sources_title = المصادر
# Before one source.
# made_from: b1584e05
source_label = المصدر:
# Before the name of the law.
# made_from: bd262784
law_label = القانون:
# Before the office that is responsible for the page.
# made_from: 1189207c
responsible_label = الجهة المسؤولة:
# Before the number of the page.
# made_from: 218d9b74
page_number_label = رقم الصفحة:
# Link: puts a deadline in the calendar of the phone.
# made_from: 8941767c
calendar_link = الإضافة إلى التقويم

## Word lists

# Title of the list of all words.
# made_from: d180542f
glossary_title = قائمة الكلمات
# Before the word in the language of the page.
# made_from: 3a870837
word_here_label = المعنى:
# Before an example in Norwegian.
# made_from: eef041a6
example_label = مثال:
# Before older Norwegian names of the same thing.
# made_from: 141f2f93
old_names_label = أسماء قديمة:
# Title of the list of all pages by letter.
# made_from: 70eb8ef7
index_title = كل الصفحات حسب الحروف
# Name of the list of letters, read by screen readers.
# made_from: 8d718b5c
letters_label = الحروف

## Languages and pages that are missing

# Heading or link for readers whose language is not there.
# made_from: cfd6ea92
my_language_missing = ألا تجدون لغتكم؟
# Under that heading.
# made_from: 7fc3b22e
my_language_missing_text = ليست لدينا كل اللغات بعد. اتصلوا بنا وقولوا أي لغة تتكلمون. يمكنكم طلب مترجم شفوي.
# Title when a page does not exist.
# made_from: 0788fe71
not_found_title = الصفحة غير موجودة
# Under that title.
# made_from: 7fb5b794
not_found_text = ربما يكون العنوان غير صحيح، أو نُقلت الصفحة. اذهبوا إلى الصفحة الرئيسية بلغتكم.

## What kind of page it is; a small label over the title

# The page is about a right.
# made_from: 33689714
kind_right = هذا حق لكم
# The page is about a duty.
# made_from: 9aebb306
kind_duty = هذا واجب عليكم
# The page is about an offer; nobody has to take it.
# made_from: f6893776
kind_offer = يمكنكم اختيار هذا
# The page is about help.
# made_from: 6a2d4219
kind_help = هنا تحصلون على المساعدة

## Notices over the text of a page

# The source has changed after it was translated.
# made_from: 8604f303
outdated_notice = هذه الترجمة قديمة. قد يكون فيها خطأ. الصفحة النرويجية أحدث.
# A machine has translated the page and nobody has read it.
# made_from: b92ce7ca
machine_notice = هذه الصفحة مترجمة آليًا. لم يراجعها أحد. قد يكون فيها خطأ.
# A machine has translated the page and a person has read it.
# made_from: e961cfb3
machine_human_notice = هذه الصفحة مترجمة آليًا. وقد راجعها إنسان.
# The page is shown in short because nobody has checked the translation.
# made_from: bded6b13
safety_core_notice = لم يراجع أحد هذه الصفحة بلغتكم بعد. هنا ترون بمن يمكنكم أن تتصلوا.

# First word of a box in the text, by how important it is.
# made_from: 12d0dd2e
alert_note = ملاحظة
# made_from: 66fb5ce7
alert_tip = نصيحة
# made_from: f0455cbd
alert_important = مهم
# made_from: f0455cbd
alert_warning = مهم
# made_from: 9344eff2
alert_caution = خطر

# Links at the end of every page: what the law asks for.
# made_from: 917a784d
accessibility_label = سهولة الاستخدام
# made_from: 1a149517
privacy_label = الخصوصية
