### Words on contact cards.
### Short, plain sentences (A2). "ви" is one person, politely. Never a phone number: numbers come only from contacts.

## Ways to reach a contact; over the number or address

# Label of a phone number.
channel_phone = Телефон
# Label of a number for text messages.
channel_sms = СМС
# Label of an e-mail address.
channel_email = Електронна пошта
# Label of a chat.
channel_chat = Чат
# Label of a website.
channel_web = Сайт
# Label of a page where one books an appointment.
channel_booking = Записатися на зустріч

## On the contact card

# Under the name of an emergency number.
emergency_label = Екстрений номер
# Before opening hours.
opening_hours_label = Години роботи
# Before the address to visit.
visit_label = Адреса для відвідування
# Before the postal address.
post_label = Адреса для листів
# Link to a map outside the site.
map_link = Подивитися на карті
# Link: saves the contact on the phone.
vcard_link = Зберегти контакт
# Before the pages that name this contact; only in the list of all contacts.
contact_pages_label = Читайте більше:
# Before a sentence in Norwegian that the reader can say or show.
say_this = Скажіть або покажіть це речення:
# The sentence itself. Only the Norwegian text is used. $language: name of a language inside a Norwegian sentence, such as "tigrinja".
say_interpreter = Мені потрібен перекладач. Мова: { $language }.
# $languages: list of languages.
speaks = Тут розмовляють такими мовами: { $languages }
# The contact gives an interpreter, and it is free.
interpreter_yes = Ви можете отримати перекладача. Це безкоштовно.
# We do not know. Must not promise anything.
interpreter_unknown = Запитайте, чи можна отримати перекладача.
# The contact has no interpreter.
interpreter_no = Тут немає перекладача.
# It is free.
cost_free = Це безкоштовно.
# It costs money.
cost_paid = Це платно.
# One may stay anonymous.
anonymous_yes = Ви не мусите називати своє ім’я.
# At a place to visit.
appointment_needed = Ви маєте записатися на зустріч.
# Instead of opening hours.
hours_always = Працює цілодобово
# Beside a day without opening hours.
hours_closed = Зачинено
# Under opening hours.
hours_holidays_closed = Зачинено у святкові дні
# Instead of a number that the municipality has not given yet.
placeholder_phone = [Телефон: це впише муніципалітет.]
# Instead of other facts that the municipality has not given yet.
placeholder_label = [Це впише муніципалітет.]
# On a contact that nobody has compared with a source: its number is shown but cannot be called.
unverified_label = [Ще не підтверджено. Скористайтеся іншим контактом.]
# $date: day a person confirmed the contact.
checked_on = Перевірено за джерелом { $date }
# $date: day a person confirmed the contact or page last; too long ago.
not_confirmed_since = Не підтверджено з { $date }
