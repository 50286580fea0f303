### Words on contact cards.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## Ways to reach a contact; over the number or address

# Label of a phone number.
channel_phone = Telefon
# Label of a number for text messages.
channel_sms = SMS
# Label of an e-mail address.
channel_email = E-post
# Label of a chat.
channel_chat = Chat
# Label of a website.
channel_web = Nettside
# Label of a page where one books an appointment.
channel_booking = Bestill time

## On the contact card

# Under the name of an emergency number.
emergency_label = Nødnummer
# Before opening hours.
opening_hours_label = Åpningstider
# Before the address to visit.
visit_label = Besøk oss
# Before the postal address.
post_label = Send brev til
# Link to a map outside the site.
map_link = Se på kart
# Link: saves the contact on the phone.
vcard_link = Lagre kontakten
# Before the pages that name this contact; only in the list of all contacts.
contact_pages_label = Les mer:
# Before a sentence in Norwegian that the reader can say or show.
say_this = Si eller vis denne setningen:
# The sentence itself. Only the Norwegian text is used. $language: name of a language inside a Norwegian sentence, such as "tigrinja".
say_interpreter = Jeg trenger tolk på { $language }.
# $languages: list of languages.
speaks = Snakker: { $languages }
# The contact gives an interpreter, and it is free.
interpreter_yes = Du kan få tolk. Det er gratis.
# We do not know. Must not promise anything.
interpreter_unknown = Spør om du kan få tolk.
# The contact has no interpreter.
interpreter_no = De har ikke tolk her.
# It is free.
cost_free = Det er gratis.
# It costs money.
cost_paid = Det koster penger.
# One may stay anonymous.
anonymous_yes = Du trenger ikke å si navnet ditt.
# At a place to visit.
appointment_needed = Du må bestille time.
# Instead of opening hours.
hours_always = Åpent hele døgnet
# Beside a day without opening hours.
hours_closed = Stengt
# Under opening hours.
hours_holidays_closed = Stengt på helligdager
# Instead of a number that the municipality has not given yet.
placeholder_phone = [Telefon: Kommunen fyller inn dette.]
# On a contact that nobody has compared with a source: its number is shown but cannot be called.
unverified_label = [Ikke bekreftet ennå. Bruk en annen kontakt.]
# Under a contact: the day it was compared with its source.
checked_on = Sjekket mot kilden { $date }
# Under a contact: the day it was compared with its source.
not_confirmed_since = Ikke bekreftet siden { $date }
