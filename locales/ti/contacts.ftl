### Words on contact cards.
### Short, plain sentences (A2). "you" is the polite plural (-ኹም). Never a phone number: numbers come only from contacts.
### by: machine

## Ways to reach a contact; over the number or address

# Label of a phone number.
# made_from: 2def1805
channel_phone = ተሌፎን
# Label of a number for text messages.
# made_from: 1852318c
channel_sms = ናይ ጽሑፍ መልእኽቲ
# Label of an e-mail address.
# made_from: 71b73387
channel_email = ኢመይል
# Label of a chat.
# made_from: b1de11d3
channel_chat = ቻት
# Label of a website.
# made_from: a707ce7d
channel_web = መርበብ ሓበሬታ
# Label of a page where one books an appointment.
# made_from: f98a3563
channel_booking = ቆጸራ ሓዙ

## On the contact card

# Under the name of an emergency number.
# made_from: fa7b8101
emergency_label = ቁጽሪ ህጹጽ ሓገዝ
# Before opening hours.
# made_from: a09e5204
opening_hours_label = ናይ ምኽፋት ሰዓታት
# Before the address to visit.
# made_from: 071cf88f
visit_label = ብኣካል ንምምጻእ
# Before the postal address.
# made_from: 59ff8caa
post_label = ደብዳበ ናብዚ ስደዱ
# Link to a map outside the site.
# made_from: 1198c370
map_link = ኣብ ካርታ ርኣዩ
# Link: saves the contact on the phone.
# made_from: cb51478c
vcard_link = ነዚ ኣድራሻ ኣብ ተሌፎን ዓቅቡ
# Before the pages that name this contact; only in the list of all contacts.
# made_from: 48193cb8
contact_pages_label = ተወሳኺ ኣንብቡ፦
# Before a sentence in Norwegian that the reader can say or show.
# made_from: ee64fe39
say_this = ነዚ ምሉእ ሓሳብ በሉ ወይ ኣርእዩ፦
# The sentence itself. Only the Norwegian text is used. $language: name of a language inside a Norwegian sentence, such as "tigrinja".
# made_from: e2f6801f
say_interpreter = ናይ { $language } ኣስተርጓሚ የድልየኒ ኣሎ።
# $languages: list of languages.
# made_from: 24a55031
speaks = ዝዛረብዎም ቋንቋታት፦ { $languages }
# The contact gives an interpreter, and it is free.
# made_from: 0a6d3708
interpreter_yes = ኣስተርጓሚ ክትረኽቡ ትኽእሉ። ብነጻ እዩ።
# We do not know. Must not promise anything.
# made_from: 1bf5fb86
interpreter_unknown = ኣስተርጓሚ ክትረኽቡ ትኽእሉ እንተ ኾንኩም ሕተቱ።
# The contact has no interpreter.
# made_from: a8723ae3
interpreter_no = ኣብዚ ኣስተርጓሚ የብሎምን።
# It is free.
# made_from: d1f2eb04
cost_free = ብነጻ እዩ።
# It costs money.
# made_from: 4e4ee471
cost_paid = ክፍሊት ኣለዎ።
# One may stay anonymous.
# made_from: ed547102
anonymous_yes = ስምኩም ክትናገሩ ኣየድልየኩምን።
# At a place to visit.
# made_from: e8b678c3
appointment_needed = ቆጸራ ክትሕዙ ኣለኩም።
# Instead of opening hours.
# made_from: dc2ea9ed
hours_always = ለይትን መዓልትን ክፉት
# Beside a day without opening hours.
# made_from: f41c205d
hours_closed = ዕጹው
# Under opening hours.
# made_from: 72428937
hours_holidays_closed = ኣብ በዓላት ዕጹው
# Instead of a number that the municipality has not given yet.
# made_from: fb5d6c2f
placeholder_phone = [ተሌፎን፦ ምምሕዳር ከተማ ይመልኦ።]
# On a contact that nobody has compared with a source: its number is shown but cannot be called.
# made_from: 2c693582
unverified_label = [ገና ኣይተረጋገጸን። ካልእ መራኸቢ ተጠቐሙ።]
# $date: day a person confirmed the contact.
# made_from: 7e9451fa
checked_on = ምስቲ ምንጪ ዝተነጻጸረሉ ዕለት፦ { $date }
# $date: day a person confirmed the contact or page last; too long ago.
# made_from: a78a9be4
not_confirmed_since = ካብ { $date } ጀሚሩ ኣይተረጋገጸን
