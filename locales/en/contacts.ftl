### Words on contact cards.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## Ways to reach a contact; over the number or address

# Label of a phone number.
channel_phone = Phone
# Label of a number for text messages.
channel_sms = Text message
# Label of an e-mail address.
channel_email = E-mail
# Label of a chat.
channel_chat = Chat
# Label of a website.
channel_web = Website
# Label of a page where one books an appointment.
channel_booking = Book an appointment

## On the contact card

# Under the name of an emergency number.
emergency_label = Emergency number
# Before opening hours.
opening_hours_label = Opening hours
# Before the address to visit.
visit_label = Visit us
# Before the postal address.
post_label = Send letters to
# Link to a map outside the site.
map_link = See on a map
# Link: saves the contact on the phone.
vcard_link = Save this contact
# Before the pages that name this contact; only in the list of all contacts.
contact_pages_label = Read more:
# Before a sentence in Norwegian that the reader can say or show.
say_this = Say or show this sentence:
# The sentence itself. Only the Norwegian text is used. $language: name of a language inside a Norwegian sentence, such as "tigrinja".
say_interpreter = I need an interpreter for { $language }.
# $languages: list of languages.
speaks = Speaks: { $languages }
# The contact gives an interpreter, and it is free.
interpreter_yes = You can have an interpreter. It is free.
# We do not know. Must not promise anything.
interpreter_unknown = Ask if you can have an interpreter.
# The contact has no interpreter.
interpreter_no = They do not have an interpreter here.
# It is free.
cost_free = It is free.
# It costs money.
cost_paid = It costs money.
# One may stay anonymous.
anonymous_yes = You do not have to say your name.
# At a place to visit.
appointment_needed = You need an appointment.
# Instead of opening hours.
hours_always = Open day and night
# Beside a day without opening hours.
hours_closed = Closed
# Under opening hours.
hours_holidays_closed = Closed on public holidays
# Instead of a number that the municipality has not given yet.
placeholder_phone = [Phone: The municipality fills this in.]
# Instead of other facts that the municipality has not given yet.
placeholder_label = [The municipality fills this in.]
# On a contact that nobody has compared with a source: its number is shown but cannot be called.
unverified_label = [Not confirmed yet. Use another contact.]
# Under a contact: the day it was compared with its source.
checked_on = Checked against the source on { $date }
# Under a contact: the day it was compared with its source.
not_confirmed_since = Not confirmed since { $date }
