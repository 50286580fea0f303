### Activities, and what has changed with an office or an activity.
### Short, plain sentences (A2). "you" is the polite plural. Never a phone number: numbers come only from contacts.
### by: machine

## What has changed with an office or an activity. The program puts the name of the thing and the dates beside these words

# On the card of an office, before dates.
# made_from: f41c205d
what_closed = ዕጹው እዩ
# It is at another place; the place follows.
# made_from: e782342d
what_moved = ሓድሽ ቦታ
# An activity does not take place.
# made_from: 5830098d
what_cancelled = ተሰሪዙ
# The number follows.
# made_from: 5fcb724e
what_new_number = ሓድሽ ቁጽሪ ተሌፎን
# The hours follow.
# made_from: 0920eff8
what_other_hours = ካልእ ሰዓታት
# $what: one of the words above. $days: one or several days, such as "onsdag 25. november 2026".
# made_from: f4aebc82
news_on = { $what }፦ { $days }
# $weekday: name of a day. $date: a whole date.
# made_from: 92dbda0e
news_day = { $weekday } { $date }
# $from, $to: whole dates.
# made_from: bb4bf5f4
news_days = ካብ { $from } ክሳብ { $to }

## What an activity is about

# made_from: c827d0af
theme_settling = ሓድሽ ኣብታ ምምሕዳር ከተማ
# made_from: 3d6b57e1
theme_programme = መላለዪ ፕሮግራም
# made_from: e09ad907
theme_norwegian = ቋንቋ ኖርወይ ተምሃሩን ተዛረቡን
# made_from: 67c49064
theme_leisure = ትርፊ ግዜ

## How to join, and how long one waits

# made_from: 0faf1b02
join_come = ብቐጥታ ክትመጹ ትኽእሉ ኢኹም።
# made_from: a3a27366
join_sign_up = ቅድሚ ኩሉ ክትምዝገቡ ኣለኩም።
# made_from: ab50a6cd
join_ask = መጀመርታ ሕተቱ።
# made_from: 71c33705
wait_none = ቦታ ክትጽበዩ ኣየድልየኩምን።
# made_from: 0c3b83a5
wait_weeks = ምናልባት ቦታ ንምርካብ ገለ ሰሙናት ክትጽበዩ ትኽእሉ ኢኹም።
# made_from: ec51d537
wait_months = ምናልባት ቦታ ንምርካብ ገለ ኣዋርሕ ክትጽበዩ ትኽእሉ ኢኹም።
# made_from: 4a8da662
wait_unknown = ቦታ ክትጽበዩ እንተ ኣለኩም ሕተቱ።

## Ages. $from and $to are numbers of years; the words must be right for every number

# $age: text of one of the next three, such as "6–12".
# made_from: 1b909873
activity_age = ዕድመ፦ { $age }
# made_from: fba49f95
years_from_to = ካብ { $from } ክሳብ { $to }
# made_from: 2c404a1d
years_from = ካብ { $from } ንላዕሊ
# made_from: 464a8f33
years_to = ክሳብ { $to }
# made_from: 22f6a419
age_group_small_children = ቈልዑ ካብ 0 ክሳብ 5
# made_from: 3dfa0f02
age_group_children = ቈልዑ ካብ 6 ክሳብ 12
# made_from: bf5a896e
age_group_youth = መንእሰያት ካብ 13 ክሳብ 17
# made_from: ee3021c0
age_group_adults = ዓበይቲ
# made_from: 23a94539
age_group_older = 60ን ልዕሊኡን

## The page of an activity

# Instead of the time.
# made_from: b95b128f
activity_time_unknown = መዓስ ምዃኑ ሕተቱ።
# Instead of the place.
# made_from: e174ef66
activity_place_unknown = ኣበይ ምዃኑ ሕተቱ።
# Instead of the price.
# made_from: 25ab01c4
activity_cost_unknown = ክንደይ ከም ዝኸፍል ሕተቱ።
# $date: day and date.
# made_from: cc8affa9
activity_begins = ዝጅመረሉ፦ { $date }።
# $date: a whole date.
# made_from: 2ba977e6
activity_ends = ናይ መወዳእታ መዓልቲ፦ { $date }።
# On an activity that is made up for the demonstration.
# made_from: 38609380
activity_example = እዚ ኣብነት እዩ። ብሓቂ የለን። ምምሕዳር ከተማ ነቲ ቅኑዕ ይመልኦ።
# The same in one word, after the name in lists.
# made_from: dfc42a2c
activity_example_mark = ኣብነት

## The list of activities

# Title of the list, and a link to it.
# made_from: daf4b8bd
catalogue_title = ንጥፈታት
# Link to the whole list.
# made_from: 64ebd283
catalogue_all = ኩሎም ንጥፈታት
# Under the title.
# made_from: 730c2ab3
catalogue_summary = ኣብዚ ክትሳተፉሉ እትኽእሉ ንጥፈታት ትርእዩ።
# When the list is empty.
# made_from: b25e8e4d
catalogue_none = ሕጂ ኣብዚ ንጥፈታት የለን።
# $choice: such as "mandag" or "Voksne". Title of a part of the list.
# made_from: 606a7854
catalogue_of = ንጥፈታት፦ { $choice }
# Opens the ways to choose.
# made_from: c85fceb0
filters_title = ዕድመ፡ መዓልቲ ወይ ኣርእስቲ ምረጹ
# made_from: ffa1c29b
filter_age = ዕድመ
# made_from: 0d2d1555
filter_day = መዓልቲ
# made_from: 902fa456
filter_theme = ኣርእስቲ
