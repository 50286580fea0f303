### Words on contact cards.
### Short, plain sentences (A2). "ви" is one person, politely. Never a phone number: numbers come only from contacts.
### by: machine

## Ways to reach a contact; over the number or address

# Label of a phone number.
# made_from: 2def1805
channel_phone = Телефон
# Label of a number for text messages.
# made_from: 1852318c
channel_sms = СМС
# Label of an e-mail address.
# made_from: 71b73387
channel_email = Електронна пошта
# Label of a chat.
# made_from: b1de11d3
channel_chat = Чат
# Label of a website.
# made_from: a707ce7d
channel_web = Сайт
# Label of a page where one books an appointment.
# made_from: f98a3563
channel_booking = Записатися на зустріч

## On the contact card

# Under the name of an emergency number.
# made_from: fa7b8101
emergency_label = Екстрений номер
# Before opening hours.
# made_from: a09e5204
opening_hours_label = Години роботи
# Before the address to visit.
# made_from: 071cf88f
visit_label = Адреса для відвідування
# Before the postal address.
# made_from: 59ff8caa
post_label = Адреса для листів
# Link to a map outside the site.
# made_from: 1198c370
map_link = Подивитися на карті
# Link: saves the contact on the phone.
# made_from: cb51478c
vcard_link = Зберегти контакт
# Before the pages that name this contact; only in the list of all contacts.
# made_from: 48193cb8
contact_pages_label = Читайте більше:
# Before a sentence in Norwegian that the reader can say or show.
# made_from: ee64fe39
say_this = Скажіть або покажіть це речення:
# The sentence itself. Only the Norwegian text is used. $language: name of a language inside a Norwegian sentence, such as "tigrinja".
# made_from: e2f6801f
say_interpreter = Мені потрібен перекладач. Мова: { $language }.
# $languages: list of languages.
# made_from: 24a55031
speaks = Тут розмовляють такими мовами: { $languages }
# The contact gives an interpreter, and it is free.
# made_from: 0a6d3708
interpreter_yes = Ви можете отримати перекладача. Це безкоштовно.
# We do not know. Must not promise anything.
# made_from: 1bf5fb86
interpreter_unknown = Запитайте, чи можна отримати перекладача.
# The contact has no interpreter.
# made_from: a8723ae3
interpreter_no = Тут немає перекладача.
# It is free.
# made_from: d1f2eb04
cost_free = Це безкоштовно.
# It costs money.
# made_from: 4e4ee471
cost_paid = Це платно.
# One may stay anonymous.
# made_from: ed547102
anonymous_yes = Ви не мусите називати своє ім’я.
# At a place to visit.
# made_from: e8b678c3
appointment_needed = Ви маєте записатися на зустріч.
# Instead of opening hours.
# made_from: dc2ea9ed
hours_always = Працює цілодобово
# Beside a day without opening hours.
# made_from: f41c205d
hours_closed = Зачинено
# Under opening hours.
# made_from: 72428937
hours_holidays_closed = Зачинено у святкові дні
# Instead of a number that the municipality has not given yet.
# made_from: fb5d6c2f
placeholder_phone = [Телефон: це впише муніципалітет.]
# On a contact that nobody has compared with a source: its number is shown but cannot be called.
# made_from: 2c693582
unverified_label = [Ще не підтверджено. Скористайтеся іншим контактом.]
# $date: day a person confirmed the contact.
# made_from: 7e9451fa
checked_on = Перевірено за джерелом { $date }
# $date: day a person confirmed the contact or page last; too long ago.
# made_from: a78a9be4
not_confirmed_since = Не підтверджено з { $date }
