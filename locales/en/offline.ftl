### Words for reading without internet, and for one file with many pages.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## "Save on this phone": the box on the front page

# Heading of the box.
# made_from: df76b4f5
offline_title = Read without internet
# Under the heading.
# made_from: 9f41521f
offline_text = You can save the pages on this phone. Then you can read them when you have no internet.
# Button: saves the pages of this language on the phone.
# made_from: a24352a7
offline_save = Save on this phone
# The same button when the site has newer pages than the phone.
# made_from: 7d1dce51
offline_save_again = Get new pages
# Button: deletes what was saved.
# made_from: 102c360a
offline_remove = Delete saved pages
# While the pages are being saved.
# made_from: dd712514
offline_saving = Saving …
# The site has newer pages than the phone.
# made_from: 83792e4e
offline_newer = There are new pages.
# The pages could not be saved.
# made_from: 1470664c
offline_failed = It did not work. Try again later.
# After the pages were deleted from the phone.
# made_from: 26c146a4
offline_removed = The pages are deleted from the phone.
# Honest words at the end of the box: they must promise no more than they say.
# made_from: 156dac2a
offline_note = Some phones delete saved pages after some weeks. Other people who use the phone can see what you have saved.
# $count: how many pages.
# made_from: cc28aa7b
offline_pages =
    { PLURAL($count) ->
        [one] { $count } page
       *[other] { $count } pages
    }
# $number: how large, in kilobytes.
# made_from: 71e636d5
offline_size = { $number } kB
# $pages: such as "15 pages". $size: such as "90 kB". $date: a whole date. Before saving.
# made_from: 03b4015d
offline_offer = This will be saved: { $pages }, { $size }. Date of the pages: { $date }
# $pages, $size, $date: as above. After saving.
# made_from: d1859277
offline_saved = Saved on the phone: { $pages }, { $size }. Date of the pages: { $date }

## What the phone shows in place of a page that it has not saved

# Title.
# made_from: fa55948b
offline_missing_title = The page is not saved
# Under the title.
# made_from: badf768c
offline_missing_text = You have no internet now. This page is not saved on the phone. Try again when you have internet.

## One file with many pages, to send from phone to phone

# $date: the day the file was made. A link to the website follows.
# made_from: bbab938d
bundle_note = This file was made on { $date }. What is true today stands here:
# Heading of the list of pages.
# made_from: 23460eae
bundle_contents = Contents
