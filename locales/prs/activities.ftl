### Activities, and what has changed with an office or an activity.
### Short, plain sentences (A2). Never a phone number: numbers come only from contacts.
### by: machine

## What has changed with an office or an activity. The program puts the name of the thing and the dates beside these words

# On the card of an office, before dates.
# made_from: f41c205d
what_closed = بسته است
# It is at another place; the place follows.
# made_from: e782342d
what_moved = جای نو
# An activity does not take place.
# made_from: 5830098d
what_cancelled = لغو شده است
# The number follows.
# made_from: 5fcb724e
what_new_number = نمبر نو تیلفون
# The hours follow.
# made_from: 0920eff8
what_other_hours = ساعت‌های دیگر
# $what: one of the words above. $days: one or several days, such as "onsdag 25. november 2026".
# made_from: f4aebc82
news_on = { $what }: { $days }
# $weekday: name of a day. $date: a whole date.
# made_from: 92dbda0e
news_day = { $weekday } { $date }
# $from, $to: whole dates.
# made_from: bb4bf5f4
news_days = از { $from } تا { $to }

## What an activity is about

# made_from: c827d0af
theme_settling = نو در کمون
# made_from: 3d6b57e1
theme_programme = پروگرام معرفی
# made_from: e09ad907
theme_norwegian = نارویژی بیاموزید و صحبت کنید
# made_from: 67c49064
theme_leisure = وقت آزاد

## How to join, and how long one waits

# made_from: 0faf1b02
join_come = می‌توانید مستقیم بیایید.
# made_from: a3a27366
join_sign_up = اول باید ثبت نام کنید.
# made_from: ab50a6cd
join_ask = اول بپرسید.
# made_from: 71c33705
wait_none = لازم نیست برای جای انتظار بکشید.
# made_from: 0c3b83a5
wait_weeks = شاید چند هفته برای جای انتظار بکشید.
# made_from: ec51d537
wait_months = شاید چند ماه برای جای انتظار بکشید.
# made_from: 4a8da662
wait_unknown = بپرسید که آیا باید برای جای انتظار بکشید.

## Ages. $from and $to are numbers of years; the words must be right for every number

# $age: text of one of the next three, such as "6–12".
# made_from: 1b909873
activity_age = سن: { $age }
# made_from: fba49f95
years_from_to = از { $from } تا { $to }
# made_from: 2c404a1d
years_from = از { $from } به بالا
# made_from: 464a8f33
years_to = تا { $to }
# made_from: 22f6a419
age_group_small_children = کودکان از 0 تا 5
# made_from: 3dfa0f02
age_group_children = کودکان از 6 تا 12
# made_from: bf5a896e
age_group_youth = جوانان از 13 تا 17
# made_from: ee3021c0
age_group_adults = بزرگسالان
# made_from: 23a94539
age_group_older = 60 و بالاتر

## The page of an activity

# Instead of the time.
# made_from: b95b128f
activity_time_unknown = وقت آن را بپرسید.
# Instead of the place.
# made_from: e174ef66
activity_place_unknown = جای آن را بپرسید.
# Instead of the price.
# made_from: 25ab01c4
activity_cost_unknown = قیمت آن را بپرسید.
# $date: day and date.
# made_from: cc8affa9
activity_begins = شروع: { $date }.
# $date: a whole date.
# made_from: 2ba977e6
activity_ends = روز آخر: { $date }.
# On an activity that is made up for the demonstration.
# made_from: 38609380
activity_example = این یک مثال است. وجود ندارد. کمون معلومات درست را می‌نویسد.
# The same in one word, after the name in lists.
# made_from: dfc42a2c
activity_example_mark = مثال

## The list of activities

# Title of the list, and a link to it.
# made_from: daf4b8bd
catalogue_title = فعالیت‌ها
# Link to the whole list.
# made_from: 64ebd283
catalogue_all = همه فعالیت‌ها
# Under the title.
# made_from: 730c2ab3
catalogue_summary = اینجا می‌بینید در چه چیزی می‌توانید شرکت کنید.
# When the list is empty.
# made_from: b25e8e4d
catalogue_none = فعلاً اینجا فعالیتی نیست.
# $choice: such as "mandag" or "Voksne". Title of a part of the list.
# made_from: 606a7854
catalogue_of = فعالیت‌ها: { $choice }
# Opens the ways to choose.
# made_from: c85fceb0
filters_title = سن، روز یا موضوع را انتخاب کنید
# made_from: ffa1c29b
filter_age = سن
# made_from: 0d2d1555
filter_day = روز
# made_from: 902fa456
filter_theme = موضوع
