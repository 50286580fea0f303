### Phrases that the program fills in: dates, pages, hours, durations, amounts.
### Short, plain sentences (A2). "you" is the polite plural (-ኹም). Never a phone number: numbers come only from contacts.

## Dates. $date is a whole date such as "1. november 2026"

# $date: at the end of a page.
reviewed_on = ናይ መወዳእታ ዝተረጋገጸሉ ዕለት፦ { $date }።
# $date: in brackets after a source.
seen_on = ዝተራእየሉ ዕለት፦ { $date }
# $law: name of a law. $date: day it was checked.
law_checked = { $law }፡ ዝተረጋገጸሉ ዕለት፦ { $date }

## Pages and languages

# $number: title of the page that lists the languages of a page number.
page_number = ገጽ { $number }
# $number: number of the page. Title of a page that must leave no trace, in the browser and in lists. It must not say what the page is about.
neutral_title = ምኽርን ሓገዝን { $number }
# $language: own name of the language the text is in. Over a page that is not translated.
fallback_notice = እዚ ገጽ ክሳብ ሕጂ ብቋንቋኹም የለን። እቲ ጽሑፍ በዚ ቋንቋ እዩ፦ { $language }።
# $language: own name of a language. Link to the same page in that language.
page_in_language = ነዚ ገጽ በዚ ቋንቋ ኣንብብዎ፦ { $language }

## Hours. $from and $to are days or times

# $from, $to: days, such as "mandag til fredag".
from_to_days = ካብ { $from } ክሳብ { $to }
# $from, $to: times.
hours_from_to = { $from }–{ $to }

## Durations. $count is a whole number

duration_hour =
    { PLURAL($count) ->
        [one] { $count } ሰዓት
       *[other] { $count } ሰዓታት
    }
duration_day =
    { PLURAL($count) ->
        [one] { $count } መዓልቲ
       *[other] { $count } መዓልታት
    }
duration_week =
    { PLURAL($count) ->
        [one] { $count } ሰሙን
       *[other] { $count } ሰሙናት
    }
duration_month =
    { PLURAL($count) ->
        [one] { $count } ወርሒ
       *[other] { $count } ኣዋርሕ
    }
duration_year =
    { PLURAL($count) ->
        [one] { $count } ዓመት
       *[other] { $count } ዓመታት
    }

## Amounts of money. $number is a written number, $amount the text of amount_nok

# Norwegian kroner.
amount_nok = { $number } ክሮነር
amount_per_hour = { $amount } ኣብ ሰዓት
amount_per_day = { $amount } ኣብ መዓልቲ
amount_per_week = { $amount } ኣብ ሰሙን
amount_per_month = { $amount } ኣብ ወርሒ
amount_per_year = { $amount } ኣብ ዓመት
