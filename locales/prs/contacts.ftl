### Words on contact cards.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## Ways to reach a contact; over the number or address

# Label of a phone number.
# made_from: 2def1805
channel_phone = تیلفون
# Label of a number for text messages.
# made_from: 1852318c
channel_sms = پیام (مسج)
# Label of an e-mail address.
# made_from: 71b73387
channel_email = ایمیل
# Label of a chat.
# made_from: b1de11d3
channel_chat = چت
# Label of a website.
# made_from: a707ce7d
channel_web = ویب‌سایت
# Label of a page where one books an appointment.
# made_from: f98a3563
channel_booking = گرفتن وقت ملاقات

## On the contact card

# Under the name of an emergency number.
# made_from: fa7b8101
emergency_label = نمبر عاجل
# Before opening hours.
# made_from: a09e5204
opening_hours_label = ساعت‌های کاری
# Before the address to visit.
# made_from: 071cf88f
visit_label = آدرس برای مراجعه
# Before the postal address.
# made_from: 59ff8caa
post_label = نامه بفرستید به
# Link to a map outside the site.
# made_from: 1198c370
map_link = دیدن در نقشه
# Link: saves the contact on the phone.
# made_from: cb51478c
vcard_link = ذخیره کردن معلومات تماس
# Before the pages that name this contact; only in the list of all contacts.
# made_from: 48193cb8
contact_pages_label = بیشتر بخوانید:
# Before a sentence in Norwegian that the reader can say or show.
# made_from: ee64fe39
say_this = این جمله را بگویید یا نشان بدهید:
# The sentence itself. Only the Norwegian text is used. $language: name of a language inside a Norwegian sentence, such as "tigrinja".
# made_from: e2f6801f
say_interpreter = من به ترجمان برای زبان { $language } ضرورت دارم.
# $languages: list of languages.
# made_from: 24a55031
speaks = زبان‌ها: { $languages }
# The contact gives an interpreter, and it is free.
# made_from: 0a6d3708
interpreter_yes = می‌توانید ترجمان داشته باشید. رایگان است.
# We do not know. Must not promise anything.
# made_from: 1bf5fb86
interpreter_unknown = بپرسید که می‌توانید ترجمان داشته باشید یا نه.
# The contact has no interpreter.
# made_from: a8723ae3
interpreter_no = در اینجا ترجمان نیست.
# It is free.
# made_from: d1f2eb04
cost_free = رایگان است.
# It costs money.
# made_from: 4e4ee471
cost_paid = پول می‌خواهد.
# One may stay anonymous.
# made_from: ed547102
anonymous_yes = لازم نیست نام خود را بگویید.
# At a place to visit.
# made_from: e8b678c3
appointment_needed = باید وقت ملاقات بگیرید.
# Instead of opening hours.
# made_from: dc2ea9ed
hours_always = شب و روز باز است
# Beside a day without opening hours.
# made_from: f41c205d
hours_closed = بسته
# Under opening hours.
# made_from: 72428937
hours_holidays_closed = در روزهای رخصتی عمومی بسته است
# Instead of a number that the municipality has not given yet.
# made_from: fb5d6c2f
placeholder_phone = [تیلفون: کمون این را می‌نویسد.]
# On a contact that nobody has compared with a source: its number is shown but cannot be called.
# made_from: 2c693582
unverified_label = [هنوز تأیید نشده است. از یک تماس دیگر استفاده کنید.]
# $date: day a person confirmed the contact.
# made_from: 7e9451fa
checked_on = مقایسه شده با منبع در { $date }
# $date: day a person confirmed the contact or page last; too long ago.
# made_from: a78a9be4
not_confirmed_since = بعد از { $date } تأیید نشده است
