### Words for reading without internet, and for one file with many pages.
### Short, plain sentences (A2). "you" is the polite plural. Never a phone number: numbers come only from contacts.
### by: machine

## "Save on this phone": the box on the front page

# Heading of the box.
# made_from: df76b4f5
offline_title = القراءة بدون إنترنت
# Under the heading.
# made_from: 9f41521f
offline_text = يمكنكم حفظ الصفحات على هذا الهاتف. عندها يمكنكم قراءتها بدون إنترنت.
# Button: saves the pages of this language on the phone.
# made_from: a24352a7
offline_save = الحفظ على هذا الهاتف
# The same button when the site has newer pages than the phone.
# made_from: 7d1dce51
offline_save_again = تنزيل الصفحات الجديدة
# Button: deletes what was saved.
# made_from: 102c360a
offline_remove = حذف الصفحات المحفوظة
# While the pages are being saved.
# made_from: dd712514
offline_saving = جارٍ الحفظ …
# The site has newer pages than the phone.
# made_from: 83792e4e
offline_newer = توجد صفحات جديدة.
# The pages could not be saved.
# made_from: 1470664c
offline_failed = لم ينجح الأمر. حاولوا مرة أخرى لاحقًا.
# After the pages were deleted from the phone.
# made_from: 26c146a4
offline_removed = حُذفت الصفحات من الهاتف.
# Honest words at the end of the box: they must promise no more than they say.
# made_from: 156dac2a
offline_note = بعض الهواتف تحذف الصفحات المحفوظة بعد عدة أسابيع. من يستخدم هذا الهاتف يمكنه أن يرى ما حفظتموه.
# $count: how many pages.
# made_from: cc28aa7b
offline_pages =
    { PLURAL($count) ->
        [zero] { $count } صفحة
        [one] صفحة واحدة ({ $count })
        [two] صفحتان ({ $count })
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    }
# $number: how large, in kilobytes.
# made_from: 71e636d5
offline_size = { $number } كيلوبايت
# $pages: such as "15 pages". $size: such as "90 kB". $date: a whole date. Before saving.
# made_from: 03b4015d
offline_offer = سيُحفظ: { $pages }، { $size }. تاريخ الصفحات: { $date }
# $pages, $size, $date: as above. After saving.
# made_from: d1859277
offline_saved = محفوظ على الهاتف: { $pages }، { $size }. تاريخ الصفحات: { $date }

## What the phone shows in place of a page that it has not saved

# Title.
# made_from: fa55948b
offline_missing_title = الصفحة غير محفوظة
# Under the title.
# made_from: badf768c
offline_missing_text = لا يوجد لديكم إنترنت الآن. هذه الصفحة غير محفوظة على الهاتف. حاولوا مرة أخرى عندما يتوفر الإنترنت.

## One file with many pages, to send from phone to phone

# $date: the day the file was made. A link to the website follows.
# made_from: bbab938d
bundle_note = تاريخ إنشاء هذا الملف: { $date }. المعلومات السارية اليوم موجودة هنا:
# Heading of the list of pages.
# made_from: 23460eae
bundle_contents = المحتويات
