### Words for reading without internet, and for one file with many pages.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## "Save on this phone": the box on the front page

# Heading of the box.
# made_from: df76b4f5
offline_title = Akhri internet la’aan
# Under the heading.
# made_from: 9f41521f
offline_text = Bogagga waxaad ku kaydin kartaa telefoonkan. Markaas waad akhrin kartaa adigoo aan internet haysan.
# Button: saves the pages of this language on the phone.
# made_from: a24352a7
offline_save = Ku kaydi telefoonkan
# The same button when the site has newer pages than the phone.
# made_from: 7d1dce51
offline_save_again = Soo qaad bogag cusub
# Button: deletes what was saved.
# made_from: 102c360a
offline_remove = Tirtir bogagga la kaydiyey
# While the pages are being saved.
# made_from: dd712514
offline_saving = Waa la kaydinayaa …
# The site has newer pages than the phone.
# made_from: 83792e4e
offline_newer = Waxaa jira bogag cusub.
# The pages could not be saved.
# made_from: 1470664c
offline_failed = Ma suurtagelin. Mar dambe isku day.
# After the pages were deleted from the phone.
# made_from: 26c146a4
offline_removed = Bogagga waa laga tirtiray telefoonka.
# Honest words at the end of the box: they must promise no more than they say.
# made_from: 156dac2a
offline_note = Telefoonnada qaarkood waxay tirtiraan bogagga la kaydiyey dhowr toddobaad kaddib. Dadka kale ee isticmaala telefoonka waxay arki karaan waxa aad kaydisay.
# $count: how many pages.
# made_from: cc28aa7b
offline_pages =
    { PLURAL($count) ->
        [one] { $count } bog
       *[other] { $count } bog
    }
# $number: how large, in kilobytes.
# made_from: 71e636d5
offline_size = { $number } kB
# $pages: such as "15 pages". $size: such as "90 kB". $date: a whole date. Before saving.
# made_from: 03b4015d
offline_offer = Waxaa la kaydinayaa: { $pages }, { $size }. Taariikhda bogagga: { $date }
# $pages, $size, $date: as above. After saving.
# made_from: d1859277
offline_saved = Telefoonka waxaa ku kaydsan: { $pages }, { $size }. Taariikhda bogagga: { $date }

## What the phone shows in place of a page that it has not saved

# Title.
# made_from: fa55948b
offline_missing_title = Boggan lama kaydin
# Under the title.
# made_from: badf768c
offline_missing_text = Hadda internet ma haysatid. Boggan kuma kaydsana telefoonka. Mar kale isku day markaad internet hesho.

## One file with many pages, to send from phone to phone

# $date: the day the file was made. A link to the website follows.
# made_from: bbab938d
bundle_note = Taariikhda faylkan la sameeyey: { $date }. Waxa maanta jira halkan ka akhri:
# Heading of the list of pages.
# made_from: 23460eae
bundle_contents = Tusmo
