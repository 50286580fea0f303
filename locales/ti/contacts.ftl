### Words on contact cards.
### Short, plain sentences (A2). "you" is the polite plural (-ኹም). Never a phone number: numbers come only from contacts.

## Ways to reach a contact; over the number or address

# Label of a phone number.
channel_phone = ተሌፎን
# Label of a number for text messages.
channel_sms = ናይ ጽሑፍ መልእኽቲ
# Label of an e-mail address.
channel_email = ኢመይል
# Label of a chat.
channel_chat = ቻት
# Label of a website.
channel_web = መርበብ ሓበሬታ
# Label of a page where one books an appointment.
channel_booking = ቆጸራ ሓዙ

## On the contact card

# Under the name of an emergency number.
emergency_label = ቁጽሪ ህጹጽ ሓገዝ
# Before opening hours.
opening_hours_label = ናይ ምኽፋት ሰዓታት
# Before the address to visit.
visit_label = ብኣካል ንምምጻእ
# Before the postal address.
post_label = ደብዳበ ናብዚ ስደዱ
# Link to a map outside the site.
map_link = ኣብ ካርታ ርኣዩ
# Link: saves the contact on the phone.
vcard_link = ነዚ ኣድራሻ ኣብ ተሌፎን ዓቅቡ
# Before the pages that name this contact; only in the list of all contacts.
contact_pages_label = ተወሳኺ ኣንብቡ፦
# Before a sentence in Norwegian that the reader can say or show.
say_this = ነዚ ምሉእ ሓሳብ በሉ ወይ ኣርእዩ፦
# The sentence itself. Only the Norwegian text is used. $language: name of a language inside a Norwegian sentence, such as "tigrinja".
say_interpreter = ናይ { $language } ኣስተርጓሚ የድልየኒ ኣሎ።
# $languages: list of languages.
speaks = ዝዛረብዎም ቋንቋታት፦ { $languages }
# The contact gives an interpreter, and it is free.
interpreter_yes = ኣስተርጓሚ ክትረኽቡ ትኽእሉ። ብነጻ እዩ።
# We do not know. Must not promise anything.
interpreter_unknown = ኣስተርጓሚ ክትረኽቡ ትኽእሉ እንተ ኾንኩም ሕተቱ።
# The contact has no interpreter.
interpreter_no = ኣብዚ ኣስተርጓሚ የብሎምን።
# It is free.
cost_free = ብነጻ እዩ።
# It costs money.
cost_paid = ክፍሊት ኣለዎ።
# One may stay anonymous.
anonymous_yes = ስምኩም ክትናገሩ ኣየድልየኩምን።
# At a place to visit.
appointment_needed = ቆጸራ ክትሕዙ ኣለኩም።
# Instead of opening hours.
hours_always = ለይትን መዓልትን ክፉት
# Beside a day without opening hours.
hours_closed = ዕጹው
# Under opening hours.
hours_holidays_closed = ኣብ በዓላት ዕጹው
# Instead of a number that the municipality has not given yet.
placeholder_phone = [ተሌፎን፦ ምምሕዳር ከተማ ይመልኦ።]
# Instead of other facts that the municipality has not given yet.
placeholder_label = [ምምሕዳር ከተማ ይመልኦ።]
# On a contact that nobody has compared with a source: its number is shown but cannot be called.
unverified_label = [ገና ኣይተረጋገጸን። ካልእ መራኸቢ ተጠቐሙ።]
# $date: day a person confirmed the contact.
checked_on = ምስቲ ምንጪ ዝተነጻጸረሉ ዕለት፦ { $date }
# $date: day a person confirmed the contact or page last; too long ago.
not_confirmed_since = ካብ { $date } ጀሚሩ ኣይተረጋገጸን
