### Words for reading without internet, and for one file with many pages.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## "Save on this phone": the box on the front page

# Heading of the box.
# made_from: df76b4f5
offline_title = خواندن بدون انترنت
# Under the heading.
# made_from: 9f41521f
offline_text = شما می‌توانید صفحه‌ها را در این تیلفون ذخیره کنید. بعد می‌توانید آن‌ها را بدون انترنت بخوانید.
# Button: saves the pages of this language on the phone.
# made_from: a24352a7
offline_save = ذخیره در این تیلفون
# The same button when the site has newer pages than the phone.
# made_from: 7d1dce51
offline_save_again = گرفتن صفحه‌های نو
# Button: deletes what was saved.
# made_from: 102c360a
offline_remove = پاک کردن صفحه‌های ذخیره‌شده
# While the pages are being saved.
# made_from: dd712514
offline_saving = در حال ذخیره …
# The site has newer pages than the phone.
# made_from: 83792e4e
offline_newer = صفحه‌های نو وجود دارد.
# The pages could not be saved.
# made_from: 1470664c
offline_failed = نشد. بعداً دوباره کوشش کنید.
# After the pages were deleted from the phone.
# made_from: 26c146a4
offline_removed = صفحه‌ها از تیلفون پاک شد.
# Honest words at the end of the box: they must promise no more than they say.
# made_from: 156dac2a
offline_note = بعضی تیلفون‌ها صفحه‌های ذخیره‌شده را بعد از چند هفته پاک می‌کنند. کسان دیگری که از تیلفون استفاده می‌کنند، می‌توانند ببینند که شما چه ذخیره کرده‌اید.
# $count: how many pages.
# made_from: cc28aa7b
offline_pages =
    { PLURAL($count) ->
        [one] { $count } صفحه
       *[other] { $count } صفحه
    }
# $number: how large, in kilobytes.
# made_from: 71e636d5
offline_size = { $number } کیلوبایت
# $pages: such as "15 pages". $size: such as "90 kB". $date: a whole date. Before saving.
# made_from: 03b4015d
offline_offer = این ذخیره می‌شود: { $pages }، { $size }. تاریخ صفحه‌ها: { $date }
# $pages, $size, $date: as above. After saving.
# made_from: d1859277
offline_saved = در تیلفون ذخیره شده است: { $pages }، { $size }. تاریخ صفحه‌ها: { $date }

## What the phone shows in place of a page that it has not saved

# Title.
# made_from: fa55948b
offline_missing_title = این صفحه ذخیره نشده است
# Under the title.
# made_from: badf768c
offline_missing_text = شما حالا انترنت ندارید. این صفحه در تیلفون ذخیره نشده است. وقتی انترنت داشتید، دوباره کوشش کنید.

## One file with many pages, to send from phone to phone

# $date: the day the file was made. A link to the website follows.
# made_from: bbab938d
bundle_note = تاریخ ساختن این فایل: { $date }. معلوماتی که امروز درست است، اینجا است:
# Heading of the list of pages.
# made_from: 23460eae
bundle_contents = فهرست
