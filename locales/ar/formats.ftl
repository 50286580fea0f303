### Phrases that the program fills in: dates, pages, hours, durations, amounts.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## Dates. $date is a whole date such as "1. november 2026"

# $date: at the end of a page.
reviewed_on = آخر تحقق: { $date }.
# $date: in brackets after a source.
seen_on = تمت القراءة في { $date }
# $law: name of a law. $date: day it was checked.
law_checked = { $law }، تم التحقق في { $date }

## Pages and languages

# $number: title of the page that lists the languages of a page number.
page_number = الصفحة { $number }
# $number: number of the page. Title of a page that must leave no trace, in the browser and in lists. It must not say what the page is about.
neutral_title = مشورة ومساعدة { $number }
# $language: own name of the language the text is in. Over a page that is not translated.
fallback_notice = هذه الصفحة غير موجودة بلغتكم بعد. لغة النص: { $language }.
# $language: own name of a language. Link to the same page in that language.
page_in_language = اقرؤوا الصفحة بهذه اللغة: { $language }

## Hours. $from and $to are days or times

# $from, $to: days, such as "mandag til fredag".
from_to_days = من { $from } إلى { $to }
# $from, $to: times.
hours_from_to = من { $from } إلى { $to }

## Durations. $count is a whole number

duration_hour =
    { PLURAL($count) ->
        [zero] { $count } ساعة
        [one] ساعة واحدة ({ $count })
        [two] ساعتان ({ $count })
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
duration_day =
    { PLURAL($count) ->
        [zero] { $count } يوم
        [one] يوم واحد ({ $count })
        [two] يومان ({ $count })
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
duration_week =
    { PLURAL($count) ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد ({ $count })
        [two] أسبوعان ({ $count })
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
duration_month =
    { PLURAL($count) ->
        [zero] { $count } شهر
        [one] شهر واحد ({ $count })
        [two] شهران ({ $count })
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
duration_year =
    { PLURAL($count) ->
        [zero] { $count } سنة
        [one] سنة واحدة ({ $count })
        [two] سنتان ({ $count })
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }

## Amounts of money. $number is a written number, $amount the text of amount_nok

# Norwegian kroner.
amount_nok = { $number } كرونة نرويجية
amount_per_hour = { $amount } في الساعة
amount_per_day = { $amount } في اليوم
amount_per_week = { $amount } في الأسبوع
amount_per_month = { $amount } في الشهر
amount_per_year = { $amount } في السنة
