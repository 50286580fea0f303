### Words for reading without internet, and for one file with many pages.
### Short, plain sentences (A2). "du" is one person. Never a phone number: numbers come only from contacts.

## "Save on this phone": the box on the front page

# Heading of the box.
offline_title = Les uten internett
# Under the heading.
offline_text = Du kan lagre sidene på denne telefonen. Da kan du lese dem når du ikke har internett.
# Button: saves the pages of this language on the phone.
offline_save = Lagre på denne telefonen
# The same button when the site has newer pages than the phone.
offline_save_again = Hent nye sider
# Button: deletes what was saved.
offline_remove = Slett lagrede sider
# While the pages are being saved.
offline_saving = Lagrer …
# The site has newer pages than the phone.
offline_newer = Det finnes nye sider.
# The pages could not be saved.
offline_failed = Det gikk ikke. Prøv igjen senere.
# After the pages were deleted from the phone.
offline_removed = Sidene er slettet fra telefonen.
# Honest words at the end of the box: they must promise no more than they say.
offline_note = Noen telefoner sletter lagrede sider etter noen uker. Andre som bruker telefonen, kan se hva du har lagret.
# $count: how many pages.
offline_pages =
    { PLURAL($count) ->
        [one] { $count } side
       *[other] { $count } sider
    }
# $number: how large, in kilobytes.
offline_size = { $number } kB
# $pages: such as "15 pages". $size: such as "90 kB". $date: a whole date. Before saving.
offline_offer = Dette blir lagret: { $pages }, { $size }. Dato for sidene: { $date }
# $pages, $size, $date: as above. After saving.
offline_saved = Lagret på telefonen: { $pages }, { $size }. Dato for sidene: { $date }

## What the phone shows in place of a page that it has not saved

# Title.
offline_missing_title = Siden er ikke lagret
# Under the title.
offline_missing_text = Du har ikke internett nå. Denne siden er ikke lagret på telefonen. Prøv igjen når du har internett.

## One file with many pages, to send from phone to phone

# $date: the day the file was made. A link to the website follows.
bundle_note = Denne fila ble laget { $date }. Det som gjelder i dag, står her:
# Heading of the list of pages.
bundle_contents = Innhold
