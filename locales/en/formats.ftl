### Phrases that the program fills in: dates, pages, hours, durations, amounts.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## Dates. $date is a whole date such as "1. november 2026"

# $date: at the end of a page.
# made_from: b4c0a38a
reviewed_on = Last checked { $date }.
# $date: in brackets after a source.
# made_from: b9b00552
seen_on = seen { $date }
# $law: name of a law. $date: day it was checked.
# made_from: c41c95d8
law_checked = { $law }, checked { $date }

## Pages and languages

# $number: title of the page that lists the languages of a page number.
# made_from: f428efad
page_number = Page { $number }
# $number: number of the page. Title of a page that must leave no trace, in the browser and in lists. It must not say what the page is about.
# made_from: 7f96cce4
neutral_title = Advice and help { $number }
# $language: own name of the language the text is in. Over a page that is not translated.
# made_from: 80a5aaa8
fallback_notice = This page is not in your language yet. The text is in: { $language }.
# $language: own name of a language. Link to the same page in that language.
# made_from: 132fa37c
page_in_language = Read this page in: { $language }

## Hours. $from and $to are days or times

# $from, $to: days, such as "mandag til fredag".
# made_from: 8d181b7c
from_to_days = { $from } to { $to }
# $from, $to: times.
# made_from: fba49f95
hours_from_to = { $from }–{ $to }

## Durations. $count is a whole number

# made_from: d005a291
duration_hour =
    { PLURAL($count) ->
        [one] { $count } hour
       *[other] { $count } hours
    }
# made_from: 42371105
duration_day =
    { PLURAL($count) ->
        [one] { $count } day
       *[other] { $count } days
    }
# made_from: b4ecd5db
duration_week =
    { PLURAL($count) ->
        [one] { $count } week
       *[other] { $count } weeks
    }
# made_from: c5178d1d
duration_month =
    { PLURAL($count) ->
        [one] { $count } month
       *[other] { $count } months
    }
# made_from: fab5ccd3
duration_year =
    { PLURAL($count) ->
        [one] { $count } year
       *[other] { $count } years
    }

## Amounts of money. $number is a written number, $amount the text of amount_nok

# Norwegian kroner.
# made_from: 092bba94
amount_nok = { $number } kroner
# made_from: 42d34de3
amount_per_hour = { $amount } per hour
# made_from: 994629ee
amount_per_day = { $amount } per day
# made_from: 3894031a
amount_per_week = { $amount } per week
# made_from: c651006a
amount_per_month = { $amount } per month
# made_from: 98450e51
amount_per_year = { $amount } per year
