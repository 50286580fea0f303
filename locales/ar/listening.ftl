### Listening: recordings, and the voice of the reader's own device.
### Short, plain sentences (A2). "you" is the polite plural. Never a phone number: numbers come only from contacts.
### by: machine

## Recordings

# $length: text of recording_minutes or recording_seconds. $size: text of size_megabytes or size_kilobytes. Over the button that plays.
# made_from: 6dab4a32
listen_to_page = استمعوا إلى الصفحة ({ $length }، { $size })
# made_from: 12c5b14e
recording_seconds =
    { PLURAL($count) ->
        [zero] { $count } ثانية
        [one] ثانية واحدة ({ $count })
        [two] ثانيتان ({ $count })
        [few] { $count } ثوانٍ
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }
# made_from: 8d50bea6
recording_minutes =
    { PLURAL($count) ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة ({ $count })
        [two] دقيقتان ({ $count })
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
# $number: a written number.
# made_from: 71e636d5
size_kilobytes = { $number } كيلوبايت
# $number: a written number.
# made_from: c05dc5b2
size_megabytes = { $number } ميغابايت
# Under a recording that a program reads.
# made_from: e7e6cec1
recording_machine_note = آلة تقرأ النص. قد تنطق بعض الكلمات خطأ.
# Under a recording when the text was changed afterwards.
# made_from: ad9c9c06
recording_changed_note = تغيّر النص بعد التسجيل. النص في الصفحة هو الصحيح.

## The voice of the device

# On the button.
# made_from: 78659420
device_voice_start = استمعوا إلى الصفحة بصوت الهاتف
# On the same button while the voice reads.
# made_from: 5483e47e
device_voice_stop = إيقاف
# made_from: 367ef67c
device_voice_note = هذا الصوت موجود في هاتفكم أو حاسوبكم. قد ينطق بعض الكلمات خطأ.
