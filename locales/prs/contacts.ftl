### Words on contact cards.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## Ways to reach a contact; over the number or address

# Label of a phone number.
channel_phone = تیلفون
# Label of a number for text messages.
channel_sms = پیام (مسج)
# Label of an e-mail address.
channel_email = ایمیل
# Label of a chat.
channel_chat = چت
# Label of a website.
channel_web = ویب‌سایت
# Label of a page where one books an appointment.
channel_booking = گرفتن وقت ملاقات

## On the contact card

# Under the name of an emergency number.
emergency_label = نمبر عاجل
# Before opening hours.
opening_hours_label = ساعت‌های کاری
# Before the address to visit.
visit_label = آدرس برای مراجعه
# Before the postal address.
post_label = نامه بفرستید به
# Link to a map outside the site.
map_link = دیدن در نقشه
# Link: saves the contact on the phone.
vcard_link = ذخیره کردن معلومات تماس
# Before the pages that name this contact; only in the list of all contacts.
contact_pages_label = بیشتر بخوانید:
# Before a sentence in Norwegian that the reader can say or show.
say_this = این جمله را بگویید یا نشان بدهید:
# The sentence itself. Only the Norwegian text is used. $language: name of a language inside a Norwegian sentence, such as "tigrinja".
say_interpreter = من به ترجمان برای زبان { $language } ضرورت دارم.
# $languages: list of languages.
speaks = زبان‌ها: { $languages }
# The contact gives an interpreter, and it is free.
interpreter_yes = می‌توانید ترجمان داشته باشید. رایگان است.
# We do not know. Must not promise anything.
interpreter_unknown = بپرسید که می‌توانید ترجمان داشته باشید یا نه.
# The contact has no interpreter.
interpreter_no = در اینجا ترجمان نیست.
# It is free.
cost_free = رایگان است.
# It costs money.
cost_paid = پول می‌خواهد.
# One may stay anonymous.
anonymous_yes = لازم نیست نام خود را بگویید.
# At a place to visit.
appointment_needed = باید وقت ملاقات بگیرید.
# Instead of opening hours.
hours_always = شب و روز باز است
# Beside a day without opening hours.
hours_closed = بسته
# Under opening hours.
hours_holidays_closed = در روزهای رخصتی عمومی بسته است
# Instead of a number that the municipality has not given yet.
placeholder_phone = [تیلفون: کمون این را می‌نویسد.]
# Instead of other facts that the municipality has not given yet.
placeholder_label = [کمون این را می‌نویسد.]
# On a contact that nobody has compared with a source: its number is shown but cannot be called.
unverified_label = [هنوز تأیید نشده است. از یک تماس دیگر استفاده کنید.]
# $date: day a person confirmed the contact.
checked_on = مقایسه شده با منبع در { $date }
# $date: day a person confirmed the contact or page last; too long ago.
not_confirmed_since = بعد از { $date } تأیید نشده است
