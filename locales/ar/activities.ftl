### Activities, and what has changed with an office or an activity.
### Short, plain sentences (A2). "you" is the polite plural. Never a phone number: numbers come only from contacts.
### by: machine

## What has changed with an office or an activity. The program puts the name of the thing and the dates beside these words

# On the card of an office, before dates.
# made_from: f41c205d
what_closed = مغلق
# It is at another place; the place follows.
# made_from: e782342d
what_moved = مكان جديد
# An activity does not take place.
# made_from: 5830098d
what_cancelled = أُلغي الموعد
# The number follows.
# made_from: 5fcb724e
what_new_number = رقم هاتف جديد
# The hours follow.
# made_from: 0920eff8
what_other_hours = أوقات أخرى
# $what: one of the words above. $days: one or several days, such as "onsdag 25. november 2026".
# made_from: f4aebc82
news_on = { $what }: { $days }
# $weekday: name of a day. $date: a whole date.
# made_from: 92dbda0e
news_day = { $weekday } { $date }
# $from, $to: whole dates.
# made_from: bb4bf5f4
news_days = من { $from } إلى { $to }

## What an activity is about

# made_from: c827d0af
theme_settling = للجدد في البلدية
# made_from: 3d6b57e1
theme_programme = البرنامج التعريفي
# made_from: e09ad907
theme_norwegian = تعلّموا النرويجية وتحدّثوا بها
# made_from: 67c49064
theme_leisure = وقت الفراغ

## How to join, and how long one waits

# made_from: 0faf1b02
join_come = يمكنكم الحضور مباشرة.
# made_from: a3a27366
join_sign_up = يجب أن تسجّلوا أولاً.
# made_from: ab50a6cd
join_ask = اسألوا أولاً.
# made_from: 71c33705
wait_none = لا حاجة إلى انتظار مكان.
# made_from: 0c3b83a5
wait_weeks = قد تنتظرون مكاناً بضعة أسابيع.
# made_from: ec51d537
wait_months = قد تنتظرون مكاناً بضعة أشهر.
# made_from: 4a8da662
wait_unknown = اسألوا هل يجب أن تنتظروا مكاناً.

## Ages. $from and $to are numbers of years; the words must be right for every number

# $age: text of one of the next three, such as "6–12".
# made_from: 1b909873
activity_age = العمر: { $age }
# made_from: fba49f95
years_from_to = من { $from } إلى { $to }
# made_from: 2c404a1d
years_from = من { $from } فما فوق
# made_from: 464a8f33
years_to = حتى { $to }
# made_from: 22f6a419
age_group_small_children = أطفال من 0 إلى 5
# made_from: 3dfa0f02
age_group_children = أطفال من 6 إلى 12
# made_from: bf5a896e
age_group_youth = شباب من 13 إلى 17
# made_from: ee3021c0
age_group_adults = بالغون
# made_from: 23a94539
age_group_older = 60 فما فوق

## The page of an activity

# Instead of the time.
# made_from: b95b128f
activity_time_unknown = اسألوا عن الموعد.
# Instead of the place.
# made_from: e174ef66
activity_place_unknown = اسألوا عن المكان.
# Instead of the price.
# made_from: 25ab01c4
activity_cost_unknown = اسألوا عن السعر.
# $date: day and date.
# made_from: cc8affa9
activity_begins = البداية: { $date }.
# $date: a whole date.
# made_from: 2ba977e6
activity_ends = آخر يوم: { $date }.
# On an activity that is made up for the demonstration.
# made_from: 38609380
activity_example = هذا مثال. هو غير موجود. ستضيف البلدية المعلومات الصحيحة.
# The same in one word, after the name in lists.
# made_from: dfc42a2c
activity_example_mark = مثال

## The list of activities

# Title of the list, and a link to it.
# made_from: daf4b8bd
catalogue_title = الأنشطة
# Link to the whole list.
# made_from: 64ebd283
catalogue_all = كل الأنشطة
# Under the title.
# made_from: 730c2ab3
catalogue_summary = هنا ترون ما يمكنكم المشاركة فيه.
# When the list is empty.
# made_from: b25e8e4d
catalogue_none = لا توجد أنشطة هنا الآن.
# $choice: such as "mandag" or "Voksne". Title of a part of the list.
# made_from: 606a7854
catalogue_of = الأنشطة: { $choice }
# Opens the ways to choose.
# made_from: c85fceb0
filters_title = اختاروا العمر أو اليوم أو الموضوع
# made_from: ffa1c29b
filter_age = العمر
# made_from: 0d2d1555
filter_day = اليوم
# made_from: 902fa456
filter_theme = الموضوع
