### Activities, and what has changed with an office or an activity.
### Short, plain sentences (A2). Never a phone number: numbers come only from contacts.
### by: machine

## What has changed with an office or an activity. The program puts the name of the thing and the dates beside these words

# On the card of an office, before dates.
# made_from: f41c205d
what_closed = Closed
# It is at another place; the place follows.
# made_from: e782342d
what_moved = New place
# An activity does not take place.
# made_from: 5830098d
what_cancelled = Cancelled
# The number follows.
# made_from: 5fcb724e
what_new_number = New phone number
# The hours follow.
# made_from: 0920eff8
what_other_hours = Different times
# $what: one of the words above. $days: one or several days, such as "onsdag 25. november 2026".
# made_from: f4aebc82
news_on = { $what }: { $days }
# $weekday: name of a day. $date: a whole date.
# made_from: 92dbda0e
news_day = { $weekday } { $date }
# $from, $to: whole dates.
# made_from: bb4bf5f4
news_days = from { $from } to { $to }

## What an activity is about

# made_from: c827d0af
theme_settling = New in the municipality
# made_from: 3d6b57e1
theme_programme = Introduction programme
# made_from: e09ad907
theme_norwegian = Learn and speak Norwegian
# made_from: 67c49064
theme_leisure = Free time

## How to join, and how long one waits

# made_from: 0faf1b02
join_come = You can just come.
# made_from: a3a27366
join_sign_up = You must sign up first.
# made_from: ab50a6cd
join_ask = Ask first.
# made_from: 71c33705
wait_none = You do not have to wait for a place.
# made_from: 0c3b83a5
wait_weeks = You may have to wait some weeks for a place.
# made_from: ec51d537
wait_months = You may have to wait some months for a place.
# made_from: 4a8da662
wait_unknown = Ask if you must wait for a place.

## Ages. $from and $to are numbers of years; the words must be right for every number

# $age: text of one of the next three, such as "6–12".
# made_from: 1b909873
activity_age = Age: { $age }
# made_from: fba49f95
years_from_to = { $from }–{ $to }
# made_from: 2c404a1d
years_from = { $from } and older
# made_from: 464a8f33
years_to = up to { $to }
# made_from: 22f6a419
age_group_small_children = Children 0–5
# made_from: 3dfa0f02
age_group_children = Children 6–12
# made_from: bf5a896e
age_group_youth = Young people 13–17
# made_from: ee3021c0
age_group_adults = Adults
# made_from: 23a94539
age_group_older = 60 and older

## The page of an activity

# Instead of the time.
# made_from: b95b128f
activity_time_unknown = Ask when it is.
# Instead of the place.
# made_from: e174ef66
activity_place_unknown = Ask where it is.
# Instead of the price.
# made_from: 25ab01c4
activity_cost_unknown = Ask what it costs.
# $date: day and date.
# made_from: cc8affa9
activity_begins = Begins { $date }.
# $date: a whole date.
# made_from: 2ba977e6
activity_ends = Last day: { $date }.
# On an activity that is made up for the demonstration.
# made_from: 38609380
activity_example = This is an example. It does not exist. The municipality will fill in what is right.
# The same in one word, after the name in lists.
# made_from: dfc42a2c
activity_example_mark = Example

## The list of activities

# Title of the list, and a link to it.
# made_from: daf4b8bd
catalogue_title = Activities
# Link to the whole list.
# made_from: 64ebd283
catalogue_all = All activities
# Under the title.
# made_from: 730c2ab3
catalogue_summary = Here you see what you can take part in.
# When the list is empty.
# made_from: b25e8e4d
catalogue_none = There are no activities here now.
# $choice: such as "mandag" or "Voksne". Title of a part of the list.
# made_from: 606a7854
catalogue_of = Activities: { $choice }
# Opens the ways to choose.
# made_from: c85fceb0
filters_title = Choose age, day or topic
# made_from: ffa1c29b
filter_age = Age
# made_from: 0d2d1555
filter_day = Day
# made_from: 902fa456
filter_theme = Topic
