### Listening: recordings, and the voice of the reader's own device.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## Recordings

# $length: text of recording_minutes or recording_seconds. $size: text of size_megabytes or size_kilobytes. Over the button that plays.
# made_from: 6dab4a32
listen_to_page = صفحه را بشنوید ({ $length }، { $size })
# made_from: 12c5b14e
recording_seconds =
    { PLURAL($count) ->
        [one] { $count } ثانیه
       *[other] { $count } ثانیه
    }
# made_from: 8d50bea6
recording_minutes =
    { PLURAL($count) ->
        [one] { $count } دقیقه
       *[other] { $count } دقیقه
    }
# $number: a written number.
# made_from: 71e636d5
size_kilobytes = { $number } کیلوبایت
# $number: a written number.
# made_from: c05dc5b2
size_megabytes = { $number } میگابایت
# Under a recording that a program reads.
# made_from: e7e6cec1
recording_machine_note = یک ماشین می‌خواند. ممکن است کلمه‌ها را اشتباه بگوید.
# Under a recording when the text was changed afterwards.
# made_from: ad9c9c06
recording_changed_note = متن بعد از ثبت صدا تغییر کرده است. متن صفحه درست است.

## The voice of the device

# On the button.
# made_from: 78659420
device_voice_start = صفحه را با صدای تلفون بشنوید
# On the same button while the voice reads.
# made_from: 5483e47e
device_voice_stop = توقف
# made_from: 367ef67c
device_voice_note = این صدا در تلفون یا کمپیوتر شما است. ممکن است کلمه‌ها را اشتباه بگوید.
