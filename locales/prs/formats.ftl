### Phrases that the program fills in: dates, pages, hours, durations, amounts.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## Dates. $date is a whole date such as "1. november 2026"

# $date: at the end of a page.
reviewed_on = آخرین بررسی: { $date }.
# $date: in brackets after a source.
seen_on = دیده شده در { $date }
# $law: name of a law. $date: day it was checked.
law_checked = { $law }، بررسی شده در { $date }

## Pages and languages

# $number: title of the page that lists the languages of a page number.
page_number = صفحه { $number }
# $number: number of the page. Title of a page that must leave no trace, in the browser and in lists. It must not say what the page is about.
neutral_title = مشوره و کمک { $number }
# $language: own name of the language the text is in. Over a page that is not translated.
fallback_notice = این صفحه هنوز به زبان شما نیست. متن به این زبان است: { $language }.
# $language: own name of a language. Link to the same page in that language.
page_in_language = صفحه را به این زبان بخوانید: { $language }

## Hours. $from and $to are days or times

# $from, $to: days, such as "mandag til fredag".
from_to_days = { $from } تا { $to }
# $from, $to: times.
hours_from_to = از { $from } تا { $to }

## Durations. $count is a whole number

duration_hour =
    { PLURAL($count) ->
        [one] { $count } ساعت
       *[other] { $count } ساعت
    }
duration_day =
    { PLURAL($count) ->
        [one] { $count } روز
       *[other] { $count } روز
    }
duration_week =
    { PLURAL($count) ->
        [one] { $count } هفته
       *[other] { $count } هفته
    }
duration_month =
    { PLURAL($count) ->
        [one] { $count } ماه
       *[other] { $count } ماه
    }
duration_year =
    { PLURAL($count) ->
        [one] { $count } سال
       *[other] { $count } سال
    }

## Amounts of money. $number is a written number, $amount the text of amount_nok

# Norwegian kroner.
amount_nok = { $number } کرون
amount_per_hour = { $amount } در ساعت
amount_per_day = { $amount } در روز
amount_per_week = { $amount } در هفته
amount_per_month = { $amount } در ماه
amount_per_year = { $amount } در سال
