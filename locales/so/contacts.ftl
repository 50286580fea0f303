### Words on contact cards.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## Ways to reach a contact; over the number or address

# Label of a phone number.
channel_phone = Telefoon
# Label of a number for text messages.
channel_sms = SMS
# Label of an e-mail address.
channel_email = Iimayl
# Label of a chat.
channel_chat = Wada-sheekaysi qoraal ah
# Label of a website.
channel_web = Websaydh
# Label of a page where one books an appointment.
channel_booking = Ballan qabso

## On the contact card

# Under the name of an emergency number.
emergency_label = Lambarka gurmadka
# Before opening hours.
opening_hours_label = Saacadaha furan
# Before the address to visit.
visit_label = Na soo booqo
# Before the postal address.
post_label = Warqad ku dir cinwaankan
# Link to a map outside the site.
map_link = Ka eeg khariidadda
# Link: saves the contact on the phone.
vcard_link = Kaydi xiriirka
# Before the pages that name this contact; only in the list of all contacts.
contact_pages_label = Wax dheeraad ah akhri:
# Before a sentence in Norwegian that the reader can say or show.
say_this = Dheh ama tus weedhan:
# The sentence itself. Only the Norwegian text is used. $language: name of a language inside a Norwegian sentence, such as "tigrinja".
say_interpreter = Waxaan u baahanahay turjubaan ku hadla { $language }.
# $languages: list of languages.
speaks = Waxay ku hadlaan: { $languages }
# The contact gives an interpreter, and it is free.
interpreter_yes = Turjubaan waad heli kartaa. Waa bilaash.
# We do not know. Must not promise anything.
interpreter_unknown = Weydii haddii aad turjubaan heli karto.
# The contact has no interpreter.
interpreter_no = Halkan turjubaan kuma hayaan.
# It is free.
cost_free = Waa bilaash.
# It costs money.
cost_paid = Lacag ayay ku kacaysaa.
# One may stay anonymous.
anonymous_yes = Uma baahnid inaad magacaaga sheegto.
# At a place to visit.
appointment_needed = Waa inaad ballan qabsato.
# Instead of opening hours.
hours_always = Waa furan yahay habeen iyo maalin
# Beside a day without opening hours.
hours_closed = Waa xiran yahay
# Under opening hours.
hours_holidays_closed = Waa xiran yahay maalmaha fasaxa ah
# Instead of a number that the municipality has not given yet.
placeholder_phone = [Telefoonka: Degmadu ayaa buuxinaysa.]
# Instead of other facts that the municipality has not given yet.
placeholder_label = [Degmadu ayaa buuxinaysa.]
# On a contact that nobody has compared with a source: its number is shown but cannot be called.
unverified_label = [Weli lama xaqiijin. Isticmaal xiriir kale.]
# $date: day a person confirmed the contact.
checked_on = Waxaa lagu hubiyay isha macluumaadka { $date }
# $date: day a person confirmed the contact or page last; too long ago.
not_confirmed_since = Lama xaqiijin tan iyo { $date }
