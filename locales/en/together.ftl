### Two languages together, sheets and cards to take along, and sharing.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## Two languages beside each other

# Link to the page in two languages.
# made_from: 6f88e04a
beside_link = Read in two languages
# Link from there, and from the sheet to print, to the page.
# made_from: 7e050b06
back_to_page = Back to the page
# Over a part of the text: the Norwegian is newer than the translation.
# made_from: 235eb684
beside_changed = The Norwegian text here is newer.
# Over a part of the text that is only in Norwegian.
# made_from: da2800fc
beside_missing = This text is not translated yet.
# Over a part of the translation that is no longer in the Norwegian.
# made_from: ce98327a
beside_gone = This text is no longer in the Norwegian page.

## On paper

# Link to the sheet to print.
# made_from: 3fa146a3
sheet_link = Print the page
# On the sheet, on the screen only: how to print it.
# made_from: f2b03bf8
print_how = Choose “Print” in your browser.
# Beside a code that the camera of a telephone reads.
# made_from: 617327a0
qr_text = Open the page with the camera on your phone.
# The code in words, for those who do not see it. $number: number of the page.
# made_from: bee4be96
qr_alt = QR code for page { $number }

## Cards for the pocket

# Title of the page with the cards, and the link to it.
# made_from: bfe7c8ed
cards_title = Cards to take with you
# Under the title.
# made_from: b2420467
cards_summary = Print the cards and keep them in your wallet.
# Under the emergency numbers.
# made_from: 97f1ba3d
card_say_where = Say where you are. Say what has happened.
# Heading of the card that asks for an interpreter, for the reader to know what it says.
# made_from: 92c4ca8a
card_interpreter = I need an interpreter
# Under the sentence in Norwegian.
# made_from: 4598259a
card_show = Show the card to the person you are talking to.

## Share

# Before the address of the page, which can be copied and sent.
# made_from: 4dd5936f
share_label = Share this page:
