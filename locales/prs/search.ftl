### Search: the field on the front page and on A–Å, and what it says. Shown only where scripts run.
### Short, plain sentences (A2). Never a phone number: numbers come only from contacts.
### by: machine

# Label of the field.
# made_from: 8f9e098f
search_label = جستجو در این وب‌سایت

# Under the field. A reader may type a word in the own language, a Norwegian word or the number of a page.
# made_from: 9b99cb5d
search_hint = یک کلمه از نامه، یک کلمه به زبان خود یا شماره صفحه را بنویسید.

# When the words to search could not be fetched.
# made_from: d74fc7f9
search_lost = جستجو فعلاً کار نمی‌کند. شما به انترنت ضرورت دارید. می‌توانید لست همه صفحه‌ها را هم ببینید.

# When nothing was found.
# made_from: 3a2adadb
search_none = چیزی پیدا نشد. کلمه دیگری را امتحان کنید، یا لست همه صفحه‌ها را ببینید.

# $count: number of results, 1 to 20.
# made_from: 01bdc6c4
search_count =
    { PLURAL($count) ->
        [one] { $count } نتیجه
       *[other] { $count } نتیجه
    }

# When there are more results than are shown.
# made_from: b962ad76
search_many = نتیجه‌های زیاد. این‌ها بهترین‌ها هستند.
