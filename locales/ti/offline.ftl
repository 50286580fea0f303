### Words for reading without internet, and for one file with many pages.
### Short, plain sentences (A2). "you" is the polite plural (-ኹም). Never a phone number: numbers come only from contacts.
### by: machine

## "Save on this phone": the box on the front page

# Heading of the box.
# made_from: df76b4f5
offline_title = ብዘይ ኢንተርነት ኣንብቡ
# Under the heading.
# made_from: 9f41521f
offline_text = ነቶም ገጻት ኣብዚ ተሌፎን ክትዕቅቡዎም ትኽእሉ። ሽዑ ኢንተርነት ኣብ ዘይብልኩም እዋን ከተንብብዎም ትኽእሉ።
# Button: saves the pages of this language on the phone.
# made_from: a24352a7
offline_save = ኣብዚ ተሌፎን ዓቅቡ
# The same button when the site has newer pages than the phone.
# made_from: 7d1dce51
offline_save_again = ሓደስቲ ገጻት ኣምጽኡ
# Button: deletes what was saved.
# made_from: 102c360a
offline_remove = ዝተዓቀቡ ገጻት ደምስሱ
# While the pages are being saved.
# made_from: dd712514
offline_saving = ይዕቀብ ኣሎ …
# The site has newer pages than the phone.
# made_from: 83792e4e
offline_newer = ሓደስቲ ገጻት ኣለዉ።
# The pages could not be saved.
# made_from: 1470664c
offline_failed = ኣይተዓወተን። ደሓር ደጊምኩም ፈትኑ።
# After the pages were deleted from the phone.
# made_from: 26c146a4
offline_removed = እቶም ገጻት ካብቲ ተሌፎን ተደምሲሶም ኣለዉ።
# Honest words at the end of the box: they must promise no more than they say.
# made_from: 156dac2a
offline_note = ገለ ተሌፎናት ነቶም ዝተዓቀቡ ገጻት ድሕሪ ገለ ሰሙናት ይድምስስዎም። ነዚ ተሌፎን ዝጥቀሙ ካልኦት ሰባት እንታይ ከም ዝዓቀብኩም ክርእዩ ይኽእሉ።
# $count: how many pages.
# made_from: cc28aa7b
offline_pages =
    { PLURAL($count) ->
        [one] { $count } ገጽ
       *[other] { $count } ገጻት
    }
# $number: how large, in kilobytes.
# made_from: 71e636d5
offline_size = { $number } kB
# $pages: such as "15 pages". $size: such as "90 kB". $date: a whole date. Before saving.
# made_from: 03b4015d
offline_offer = እዚ ክዕቀብ እዩ፦ { $pages }፣ { $size }። ዕለት ናይቶም ገጻት፦ { $date }
# $pages, $size, $date: as above. After saving.
# made_from: d1859277
offline_saved = ኣብቲ ተሌፎን ተዓቂቡ ኣሎ፦ { $pages }፣ { $size }። ዕለት ናይቶም ገጻት፦ { $date }

## What the phone shows in place of a page that it has not saved

# Title.
# made_from: fa55948b
offline_missing_title = እዚ ገጽ ኣይተዓቀበን
# Under the title.
# made_from: badf768c
offline_missing_text = ሕጂ ኢንተርነት የብልኩምን። እዚ ገጽ ኣብዚ ተሌፎን ኣይተዓቀበን። ኢንተርነት ምስ ረኸብኩም ደጊምኩም ፈትኑ።

## One file with many pages, to send from phone to phone

# $date: the day the file was made. A link to the website follows.
# made_from: bbab938d
bundle_note = እዚ ፋይል ዝተዳለወሉ ዕለት፦ { $date }። ናይ ሎሚ ቅኑዕ ሓበሬታ ኣብዚ ኣሎ፦
# Heading of the list of pages.
# made_from: 23460eae
bundle_contents = ትሕዝቶ
