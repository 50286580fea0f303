### Phrases that the program fills in: dates, pages, hours, durations, amounts.
### Short, plain sentences (A2). "ви" is one person, politely. Never a phone number: numbers come only from contacts.

## Dates. $date is a whole date such as "1 листопада 2026 р."

# $date: at the end of a page. No full stop after it: the date may end in "р.".
reviewed_on = Востаннє перевірено { $date }
# $date: in brackets after a source.
seen_on = переглянуто { $date }
# $law: name of a law. $date: day it was checked.
law_checked = { $law }, перевірено { $date }

## Pages and languages

# $number: title of the page that lists the languages of a page number.
page_number = Сторінка { $number }
# $number: number of the page. Title of a page that must leave no trace, in the browser and in lists. It must not say what the page is about.
neutral_title = Поради й допомога { $number }
# $language: own name of the language the text is in. Over a page that is not translated.
fallback_notice = Цієї сторінки ще немає вашою мовою. Мова тексту: { $language }.
# $language: own name of a language. Link to the same page in that language.
page_in_language = Читати цю сторінку мовою: { $language }

## Hours. $from and $to are days or times

# $from, $to: days, such as "mandag til fredag". A dash, because the names of the days are in the nominative.
from_to_days = { $from } – { $to }
# $from, $to: times.
hours_from_to = { $from }–{ $to }

## Durations. $count is a whole number

duration_hour =
    { PLURAL($count) ->
        [one] { $count } година
        [few] { $count } години
        [many] { $count } годин
       *[other] { $count } години
    }
duration_day =
    { PLURAL($count) ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
duration_week =
    { PLURAL($count) ->
        [one] { $count } тиждень
        [few] { $count } тижні
        [many] { $count } тижнів
       *[other] { $count } тижня
    }
duration_month =
    { PLURAL($count) ->
        [one] { $count } місяць
        [few] { $count } місяці
        [many] { $count } місяців
       *[other] { $count } місяця
    }
duration_year =
    { PLURAL($count) ->
        [one] { $count } рік
        [few] { $count } роки
        [many] { $count } років
       *[other] { $count } року
    }

## Amounts of money. $number is a written number, $amount the text of amount_nok

# Norwegian kroner.
amount_nok = { $number } крон
amount_per_hour = { $amount } за годину
amount_per_day = { $amount } за день
amount_per_week = { $amount } на тиждень
amount_per_month = { $amount } на місяць
amount_per_year = { $amount } на рік
