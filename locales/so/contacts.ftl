### Words on contact cards.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## Ways to reach a contact; over the number or address

# Label of a phone number.
# made_from: 2def1805
channel_phone = Telefoon
# Label of a number for text messages.
# made_from: 1852318c
channel_sms = SMS
# Label of an e-mail address.
# made_from: 71b73387
channel_email = Iimayl
# Label of a chat.
# made_from: b1de11d3
channel_chat = Wada-sheekaysi qoraal ah
# Label of a website.
# made_from: a707ce7d
channel_web = Websaydh
# Label of a page where one books an appointment.
# made_from: f98a3563
channel_booking = Ballan qabso

## On the contact card

# Under the name of an emergency number.
# made_from: fa7b8101
emergency_label = Lambarka gurmadka
# Before opening hours.
# made_from: a09e5204
opening_hours_label = Saacadaha furan
# Before the address to visit.
# made_from: 071cf88f
visit_label = Na soo booqo
# Before the postal address.
# made_from: 59ff8caa
post_label = Warqad ku dir cinwaankan
# Link to a map outside the site.
# made_from: 1198c370
map_link = Ka eeg khariidadda
# Link: saves the contact on the phone.
# made_from: cb51478c
vcard_link = Kaydi xiriirka
# Before the pages that name this contact; only in the list of all contacts.
# made_from: 48193cb8
contact_pages_label = Wax dheeraad ah akhri:
# Before a sentence in Norwegian that the reader can say or show.
# made_from: ee64fe39
say_this = Dheh ama tus weedhan:
# The sentence itself. Only the Norwegian text is used. $language: name of a language inside a Norwegian sentence, such as "tigrinja".
# made_from: e2f6801f
say_interpreter = Waxaan u baahanahay turjubaan ku hadla { $language }.
# $languages: list of languages.
# made_from: 24a55031
speaks = Waxay ku hadlaan: { $languages }
# The contact gives an interpreter, and it is free.
# made_from: 0a6d3708
interpreter_yes = Turjubaan waad heli kartaa. Waa bilaash.
# We do not know. Must not promise anything.
# made_from: 1bf5fb86
interpreter_unknown = Weydii haddii aad turjubaan heli karto.
# The contact has no interpreter.
# made_from: a8723ae3
interpreter_no = Halkan turjubaan kuma hayaan.
# It is free.
# made_from: d1f2eb04
cost_free = Waa bilaash.
# It costs money.
# made_from: 4e4ee471
cost_paid = Lacag ayay ku kacaysaa.
# One may stay anonymous.
# made_from: ed547102
anonymous_yes = Uma baahnid inaad magacaaga sheegto.
# At a place to visit.
# made_from: e8b678c3
appointment_needed = Waa inaad ballan qabsato.
# Instead of opening hours.
# made_from: dc2ea9ed
hours_always = Waa furan yahay habeen iyo maalin
# Beside a day without opening hours.
# made_from: f41c205d
hours_closed = Waa xiran yahay
# Under opening hours.
# made_from: 72428937
hours_holidays_closed = Waa xiran yahay maalmaha fasaxa ah
# Instead of a number that the municipality has not given yet.
# made_from: fb5d6c2f
placeholder_phone = [Telefoonka: Degmadu ayaa buuxinaysa.]
# On a contact that nobody has compared with a source: its number is shown but cannot be called.
# made_from: 2c693582
unverified_label = [Weli lama xaqiijin. Isticmaal xiriir kale.]
# $date: day a person confirmed the contact.
# made_from: 7e9451fa
checked_on = Waxaa lagu hubiyay isha macluumaadka { $date }
# $date: day a person confirmed the contact or page last; too long ago.
# made_from: a78a9be4
not_confirmed_since = Lama xaqiijin tan iyo { $date }
