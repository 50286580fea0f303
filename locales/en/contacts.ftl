### Words on contact cards.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## Ways to reach a contact; over the number or address

# Label of a phone number.
# made_from: 2def1805
channel_phone = Phone
# Label of a number for text messages.
# made_from: 1852318c
channel_sms = Text message
# Label of an e-mail address.
# made_from: 71b73387
channel_email = E-mail
# Label of a chat.
# made_from: b1de11d3
channel_chat = Chat
# Label of a website.
# made_from: a707ce7d
channel_web = Website
# Label of a page where one books an appointment.
# made_from: f98a3563
channel_booking = Book an appointment

## On the contact card

# Under the name of an emergency number.
# made_from: fa7b8101
emergency_label = Emergency number
# Before opening hours.
# made_from: a09e5204
opening_hours_label = Opening hours
# Before the address to visit.
# made_from: 071cf88f
visit_label = Visit us
# Before the postal address.
# made_from: 59ff8caa
post_label = Send letters to
# Link to a map outside the site.
# made_from: 1198c370
map_link = See on a map
# Link: saves the contact on the phone.
# made_from: cb51478c
vcard_link = Save this contact
# Before the pages that name this contact; only in the list of all contacts.
# made_from: 48193cb8
contact_pages_label = Read more:
# Before a sentence in Norwegian that the reader can say or show.
# made_from: ee64fe39
say_this = Say or show this sentence:
# The sentence itself. Only the Norwegian text is used. $language: name of a language inside a Norwegian sentence, such as "tigrinja".
# made_from: e2f6801f
say_interpreter = I need an interpreter for { $language }.
# $languages: list of languages.
# made_from: 24a55031
speaks = Speaks: { $languages }
# The contact gives an interpreter, and it is free.
# made_from: 0a6d3708
interpreter_yes = You can have an interpreter. It is free.
# We do not know. Must not promise anything.
# made_from: 1bf5fb86
interpreter_unknown = Ask if you can have an interpreter.
# The contact has no interpreter.
# made_from: a8723ae3
interpreter_no = They do not have an interpreter here.
# It is free.
# made_from: d1f2eb04
cost_free = It is free.
# It costs money.
# made_from: 4e4ee471
cost_paid = It costs money.
# One may stay anonymous.
# made_from: ed547102
anonymous_yes = You do not have to say your name.
# At a place to visit.
# made_from: e8b678c3
appointment_needed = You need an appointment.
# Instead of opening hours.
# made_from: dc2ea9ed
hours_always = Open day and night
# Beside a day without opening hours.
# made_from: f41c205d
hours_closed = Closed
# Under opening hours.
# made_from: 72428937
hours_holidays_closed = Closed on public holidays
# Instead of a number that the municipality has not given yet.
# made_from: fb5d6c2f
placeholder_phone = [Phone: The municipality fills this in.]
# On a contact that nobody has compared with a source: its number is shown but cannot be called.
# made_from: 2c693582
unverified_label = [Not confirmed yet. Use another contact.]
# Under a contact: the day it was compared with its source.
# made_from: 7e9451fa
checked_on = Checked against the source on { $date }
# Under a contact: the day it was compared with its source.
# made_from: a78a9be4
not_confirmed_since = Not confirmed since { $date }
