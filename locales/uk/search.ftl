### Search: the field on the front page and on A–Å, and what it says. Shown only where scripts run.
### Short, plain sentences (A2). "ви" is one person, politely. Never a phone number: numbers come only from contacts.
### by: machine

# Label of the field.
# made_from: 8f9e098f
search_label = Пошук на цьому сайті

# Under the field. A reader may type a word in the own language, a Norwegian word or the number of a page.
# made_from: 9b99cb5d
search_hint = Напишіть слово з листа, слово вашою мовою або номер сторінки.

# When the words to search could not be fetched.
# made_from: d74fc7f9
search_lost = Пошук зараз не працює. Потрібен інтернет. Ви також можете переглянути список усіх сторінок.

# When nothing was found.
# made_from: 3a2adadb
search_none = Нічого не знайдено. Спробуйте інше слово або перегляньте список усіх сторінок.

# $count: number of results, 1 to 20.
# made_from: 01bdc6c4
search_count =
    { PLURAL($count) ->
        [one] { $count } результат
        [few] { $count } результати
        [many] { $count } результатів
       *[other] { $count } результату
    }

# When there are more results than are shown.
# made_from: b962ad76
search_many = Багато результатів. Ось найкращі з них.
