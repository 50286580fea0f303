### Words on contact cards.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## Ways to reach a contact; over the number or address

# Label of a phone number.
channel_phone = الهاتف
# Label of a number for text messages.
channel_sms = رسالة نصية
# Label of an e-mail address.
channel_email = البريد الإلكتروني
# Label of a chat.
channel_chat = دردشة
# Label of a website.
channel_web = الموقع الإلكتروني
# Label of a page where one books an appointment.
channel_booking = حجز موعد

## On the contact card

# Under the name of an emergency number.
emergency_label = رقم الطوارئ
# Before opening hours.
opening_hours_label = أوقات العمل
# Before the address to visit.
visit_label = عنوان الزيارة
# Before the postal address.
post_label = عنوان إرسال الرسائل
# Link to a map outside the site.
map_link = العرض على الخريطة
# Link: saves the contact on the phone.
vcard_link = حفظ جهة الاتصال
# Before the pages that name this contact; only in the list of all contacts.
contact_pages_label = اقرؤوا المزيد:
# Before a sentence in Norwegian that the reader can say or show.
say_this = قولوا أو أظهروا هذه الجملة:
# The sentence itself. Only the Norwegian text is used. $language: name of a language inside a Norwegian sentence, such as "tigrinja".
say_interpreter = أحتاج إلى مترجم شفوي للغة { $language }.
# $languages: list of languages.
speaks = يتكلمون: { $languages }
# The contact gives an interpreter, and it is free.
interpreter_yes = يمكنكم الحصول على مترجم شفوي. وهو مجاني.
# We do not know. Must not promise anything.
interpreter_unknown = اسألوا هل يمكنكم الحصول على مترجم شفوي.
# The contact has no interpreter.
interpreter_no = لا يوجد هنا مترجم شفوي.
# It is free.
cost_free = الخدمة مجانية.
# It costs money.
cost_paid = الخدمة لها ثمن.
# One may stay anonymous.
anonymous_yes = لا يلزم أن تقولوا أسماءكم.
# At a place to visit.
appointment_needed = يجب حجز موعد.
# Instead of opening hours.
hours_always = مفتوح ليلًا ونهارًا
# Beside a day without opening hours.
hours_closed = مغلق
# Under opening hours.
hours_holidays_closed = مغلق في أيام العطل الرسمية
# Instead of a number that the municipality has not given yet.
placeholder_phone = [الهاتف: تضيف البلدية هذا.]
# Instead of other facts that the municipality has not given yet.
placeholder_label = [تضيف البلدية هذا.]
# On a contact that nobody has compared with a source: its number is shown but cannot be called.
unverified_label = [لم يتم التأكد منه بعد. استخدموا جهة اتصال أخرى.]
# $date: day a person confirmed the contact.
checked_on = تم التحقق بالرجوع إلى المصدر في { $date }
# $date: day a person confirmed the contact or page last; too long ago.
not_confirmed_since = لم يتم التأكيد منذ { $date }
