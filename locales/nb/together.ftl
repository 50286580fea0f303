### Two languages together, sheets and cards to take along, and sharing.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## Two languages beside each other

# Link to the page in two languages.
beside_link = Les på to språk
# Link from there, and from the sheet to print, to the page.
back_to_page = Tilbake til siden
# Over a part of the text: the Norwegian is newer than the translation.
beside_changed = Den norske teksten her er nyere.
# Over a part of the text that is only in Norwegian.
beside_missing = Denne teksten er ikke oversatt ennå.
# Over a part of the translation that is no longer in the Norwegian.
beside_gone = Denne teksten finnes ikke på norsk lenger.

## On paper

# Link to the sheet to print.
sheet_link = Skriv ut siden
# On the sheet, on the screen only: how to print it.
print_how = Velg «Skriv ut» i nettleseren.
# Beside a code that the camera of a telephone reads.
qr_text = Åpne siden med kameraet på telefonen.
# The code in words, for those who do not see it. $number: number of the page.
qr_alt = QR-kode for side { $number }

## Cards for the pocket

# Title of the page with the cards, and the link to it.
cards_title = Kort du kan ta med
# Under the title.
cards_summary = Skriv ut kortene, og ha dem i lommeboka.
# Under the emergency numbers.
card_say_where = Si hvor du er. Si hva som har skjedd.
# Heading of the card that asks for an interpreter, for the reader to know what it says.
card_interpreter = Jeg trenger tolk
# Under the sentence in Norwegian.
card_show = Vis kortet til den du snakker med.

## Share

# Before the address of the page, which can be copied and sent.
share_label = Del denne siden:
