### Activities, and what has changed with an office or an activity.
### Short, plain sentences (A2). Never a phone number: numbers come only from contacts.

## What has changed with an office or an activity. The program puts the name of the thing and the dates beside these words

# On the card of an office, before dates.
what_closed = Stengt
# It is at another place; the place follows.
what_moved = Nytt sted
# An activity does not take place.
what_cancelled = Avlyst
# The number follows.
what_new_number = Nytt telefonnummer
# The hours follow.
what_other_hours = Andre tider
# $what: one of the words above. $days: one or several days, such as "onsdag 25. november 2026".
news_on = { $what }: { $days }
# $weekday: name of a day. $date: a whole date.
news_day = { $weekday } { $date }
# $from, $to: whole dates.
news_days = fra { $from } til { $to }

## What an activity is about

theme_settling = Ny i kommunen
theme_programme = Introduksjonsprogram
theme_norwegian = Lær og snakk norsk
theme_leisure = Fritid

## How to join, and how long one waits

join_come = Du kan bare komme.
join_sign_up = Du må melde deg på først.
join_ask = Spør først.
wait_none = Du trenger ikke å vente på plass.
wait_weeks = Du må kanskje vente noen uker på plass.
wait_months = Du må kanskje vente noen måneder på plass.
wait_unknown = Spør om du må vente på plass.

## Ages. $from and $to are numbers of years; the words must be right for every number

# $age: text of one of the next three, such as "6–12".
activity_age = Alder: { $age }
years_from_to = { $from }–{ $to }
years_from = fra { $from }
years_to = til og med { $to }
age_group_small_children = Barn 0–5 år
age_group_children = Barn 6–12 år
age_group_youth = Unge 13–17 år
age_group_adults = Voksne
age_group_older = 60 år og eldre

## The page of an activity

# Instead of the time.
activity_time_unknown = Spør når det er.
# Instead of the place.
activity_place_unknown = Spør hvor det er.
# Instead of the price.
activity_cost_unknown = Spør hva det koster.
# $date: day and date.
activity_begins = Begynner { $date }.
# $date: a whole date.
activity_ends = Siste dag: { $date }.
# On an activity that is made up for the demonstration.
activity_example = Dette er et eksempel. Det finnes ikke. Kommunen fyller inn det som er riktig.
# The same in one word, after the name in lists.
activity_example_mark = Eksempel

## The list of activities

# Title of the list, and a link to it.
catalogue_title = Aktiviteter
# Link to the whole list.
catalogue_all = Alle aktiviteter
# Under the title.
catalogue_summary = Her ser du hva du kan være med på.
# When the list is empty.
catalogue_none = Det er ingen aktiviteter her nå.
# $choice: such as "mandag" or "Voksne". Title of a part of the list.
catalogue_of = Aktiviteter: { $choice }
# Opens the ways to choose.
filters_title = Velg alder, dag eller tema
filter_age = Alder
filter_day = Dag
filter_theme = Tema
