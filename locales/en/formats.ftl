### Phrases that the program fills in: dates, pages, hours, durations, amounts.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## Dates. $date is a whole date such as "1. november 2026"

# $date: at the end of a page.
reviewed_on = Last checked { $date }.
# $date: in brackets after a source.
seen_on = seen { $date }
# $law: name of a law. $date: day it was checked.
law_checked = { $law }, checked { $date }

## Pages and languages

# $number: title of the page that lists the languages of a page number.
page_number = Page { $number }
# $number: number of the page. Title of a page that must leave no trace, in the browser and in lists. It must not say what the page is about.
neutral_title = Advice and help { $number }
# $language: own name of the language the text is in. Over a page that is not translated.
fallback_notice = This page is not in your language yet. The text is in: { $language }.
# $language: own name of a language. Link to the same page in that language.
page_in_language = Read this page in: { $language }

## Hours. $from and $to are days or times

# $from, $to: days, such as "mandag til fredag".
from_to_days = { $from } to { $to }
# $from, $to: times.
hours_from_to = { $from }–{ $to }

## Durations. $count is a whole number

duration_hour =
    { PLURAL($count) ->
        [one] { $count } hour
       *[other] { $count } hours
    }
duration_day =
    { PLURAL($count) ->
        [one] { $count } day
       *[other] { $count } days
    }
duration_week =
    { PLURAL($count) ->
        [one] { $count } week
       *[other] { $count } weeks
    }
duration_month =
    { PLURAL($count) ->
        [one] { $count } month
       *[other] { $count } months
    }
duration_year =
    { PLURAL($count) ->
        [one] { $count } year
       *[other] { $count } years
    }

## Amounts of money. $number is a written number, $amount the text of amount_nok

# Norwegian kroner.
amount_nok = { $number } kroner
amount_per_hour = { $amount } per hour
amount_per_day = { $amount } per day
amount_per_week = { $amount } per week
amount_per_month = { $amount } per month
amount_per_year = { $amount } per year
