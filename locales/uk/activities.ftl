### Activities, and what has changed with an office or an activity.
### Short, plain sentences (A2). Never a phone number: numbers come only from contacts.
### by: machine

## What has changed with an office or an activity. The program puts the name of the thing and the dates beside these words

# On the card of an office, before dates.
# made_from: f41c205d
what_closed = Зачинено
# It is at another place; the place follows.
# made_from: e782342d
what_moved = Нове місце
# An activity does not take place.
# made_from: 5830098d
what_cancelled = Скасовано
# The number follows.
# made_from: 5fcb724e
what_new_number = Новий номер телефону
# The hours follow.
# made_from: 0920eff8
what_other_hours = Інші години
# $what: one of the words above. $days: one or several days, such as "onsdag 25. november 2026".
# made_from: f4aebc82
news_on = { $what }: { $days }
# $weekday: name of a day. $date: a whole date.
# made_from: 92dbda0e
news_day = { $weekday }, { $date }
# $from, $to: whole dates.
# made_from: bb4bf5f4
news_days = з { $from } до { $to }

## What an activity is about

# made_from: c827d0af
theme_settling = Нові в муніципалітеті
# made_from: 3d6b57e1
theme_programme = Ознайомлювальна програма
# made_from: e09ad907
theme_norwegian = Вивчайте норвезьку та розмовляйте нею
# made_from: 67c49064
theme_leisure = Дозвілля

## How to join, and how long one waits

# made_from: 0faf1b02
join_come = Можна просто прийти.
# made_from: a3a27366
join_sign_up = Спершу треба записатися.
# made_from: ab50a6cd
join_ask = Спершу запитайте.
# made_from: 71c33705
wait_none = Чекати на місце не треба.
# made_from: 0c3b83a5
wait_weeks = Можливо, доведеться чекати на місце кілька тижнів.
# made_from: ec51d537
wait_months = Можливо, доведеться чекати на місце кілька місяців.
# made_from: 4a8da662
wait_unknown = Запитайте, чи треба чекати на місце.

## Ages. $from and $to are numbers of years; the words must be right for every number

# $age: text of one of the next three, such as "6–12".
# made_from: 1b909873
activity_age = Вік: { $age }
# made_from: fba49f95
years_from_to = { $from }–{ $to }
# made_from: 2c404a1d
years_from = від { $from }
# made_from: 464a8f33
years_to = до { $to }
# made_from: 22f6a419
age_group_small_children = Діти 0–5 років
# made_from: 3dfa0f02
age_group_children = Діти 6–12 років
# made_from: bf5a896e
age_group_youth = Молодь 13–17 років
# made_from: ee3021c0
age_group_adults = Дорослі
# made_from: 23a94539
age_group_older = 60 років і старші

## The page of an activity

# Instead of the time.
# made_from: b95b128f
activity_time_unknown = Запитайте, коли це.
# Instead of the place.
# made_from: e174ef66
activity_place_unknown = Запитайте, де це.
# Instead of the price.
# made_from: 25ab01c4
activity_cost_unknown = Запитайте, скільки це коштує.
# $date: day and date.
# made_from: cc8affa9
activity_begins = Початок: { $date }
# $date: a whole date.
# made_from: 2ba977e6
activity_ends = Останній день: { $date }
# On an activity that is made up for the demonstration.
# made_from: 38609380
activity_example = Це приклад. Насправді цього немає. Муніципалітет впише правильне.
# The same in one word, after the name in lists.
# made_from: dfc42a2c
activity_example_mark = Приклад

## The list of activities

# Title of the list, and a link to it.
# made_from: daf4b8bd
catalogue_title = Заходи
# Link to the whole list.
# made_from: 64ebd283
catalogue_all = Усі заходи
# Under the title.
# made_from: 730c2ab3
catalogue_summary = Тут видно, у чому ви можете взяти участь.
# When the list is empty.
# made_from: b25e8e4d
catalogue_none = Зараз тут немає заходів.
# $choice: such as "mandag" or "Voksne". Title of a part of the list.
# made_from: 606a7854
catalogue_of = Заходи: { $choice }
# Opens the ways to choose.
# made_from: c85fceb0
filters_title = Оберіть вік, день або тему
# made_from: ffa1c29b
filter_age = Вік
# made_from: 0d2d1555
filter_day = День
# made_from: 902fa456
filter_theme = Тема
