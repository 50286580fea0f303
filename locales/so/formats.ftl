### Phrases that the program fills in: dates, pages, hours, durations, amounts.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## Dates. $date is a whole date such as "1. november 2026"

# $date: at the end of a page.
reviewed_on = Markii ugu dambaysay ee la hubiyay: { $date }.
# $date: in brackets after a source.
seen_on = la arkay { $date }
# $law: name of a law. $date: day it was checked.
law_checked = { $law }, la hubiyay { $date }

## Pages and languages

# $number: title of the page that lists the languages of a page number.
page_number = Bogga { $number }
# $number: number of the page. Title of a page that must leave no trace, in the browser and in lists. It must not say what the page is about.
neutral_title = Talo iyo caawimo { $number }
# $language: own name of the language the text is in. Over a page that is not translated.
fallback_notice = Boggan weli kuma jiro luqaddaada. Qoraalku wuxuu ku qoran yahay: { $language }.
# $language: own name of a language. Link to the same page in that language.
page_in_language = Ku akhri bogga: { $language }

## Hours. $from and $to are days or times

# $from, $to: days, such as "mandag til fredag".
from_to_days = { $from } ilaa { $to }
# $from, $to: times.
hours_from_to = { $from }–{ $to }

## Durations. $count is a whole number

duration_hour =
    { PLURAL($count) ->
        [one] { $count } saacad
       *[other] { $count } saacadood
    }
duration_day =
    { PLURAL($count) ->
        [one] { $count } maalin
       *[other] { $count } maalmood
    }
duration_week =
    { PLURAL($count) ->
        [one] { $count } toddobaad
       *[other] { $count } toddobaad
    }
duration_month =
    { PLURAL($count) ->
        [one] { $count } bil
       *[other] { $count } bilood
    }
duration_year =
    { PLURAL($count) ->
        [one] { $count } sano
       *[other] { $count } sano
    }

## Amounts of money. $number is a written number, $amount the text of amount_nok

# Norwegian kroner.
amount_nok = { $number } karoon
amount_per_hour = { $amount } saacaddiiba
amount_per_day = { $amount } maalintiiba
amount_per_week = { $amount } toddobaadkiiba
amount_per_month = { $amount } bishiiba
amount_per_year = { $amount } sannadkiiba
