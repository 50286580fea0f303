### Search: the field on the front page and on A–Å, and what it says. Shown only where scripts run.
### Short, plain sentences (A2). Never a phone number: numbers come only from contacts.
### by: machine

# Label of the field.
# made_from: 8f9e098f
search_label = البحث في هذا الموقع

# Under the field. A reader may type a word in the own language, a Norwegian word or the number of a page.
# made_from: 9b99cb5d
search_hint = اكتبوا كلمة من الرسالة، أو كلمة بلغتكم، أو رقم صفحة.

# When the words to search could not be fetched.
# made_from: d74fc7f9
search_lost = البحث لا يعمل الآن. تحتاجون إلى الإنترنت. يمكنكم أيضًا مشاهدة قائمة كل الصفحات.

# When nothing was found.
# made_from: 3a2adadb
search_none = لا توجد نتائج. جربوا كلمة أخرى، أو شاهدوا قائمة كل الصفحات.

# $count: number of results, 1 to 20.
# made_from: 01bdc6c4
search_count =
    { PLURAL($count) ->
        [zero] { $count } نتيجة
        [one] نتيجة واحدة ({ $count })
        [two] نتيجتان ({ $count })
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }

# When there are more results than are shown.
# made_from: b962ad76
search_many = نتائج كثيرة. هذه أفضلها.
