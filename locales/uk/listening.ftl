### Listening: recordings, and the voice of the reader's own device.
### Short, plain sentences (A2). "ви" is one person, politely. Never a phone number: numbers come only from contacts.
### by: machine

## Recordings

# $length: text of recording_minutes or recording_seconds. $size: text of size_megabytes or size_kilobytes. Over the button that plays.
# made_from: 6dab4a32
listen_to_page = Слухати сторінку ({ $length }, { $size })
# made_from: 12c5b14e
recording_seconds =
    { PLURAL($count) ->
        [one] { $count } секунда
        [few] { $count } секунди
        [many] { $count } секунд
       *[other] { $count } секунди
    }
# made_from: 8d50bea6
recording_minutes =
    { PLURAL($count) ->
        [one] { $count } хвилина
        [few] { $count } хвилини
        [many] { $count } хвилин
       *[other] { $count } хвилини
    }
# $number: a written number.
# made_from: 71e636d5
size_kilobytes = { $number } КБ
# $number: a written number.
# made_from: c05dc5b2
size_megabytes = { $number } МБ
# Under a recording that a program reads.
# made_from: e7e6cec1
recording_machine_note = Читає машина. Вона може вимовляти слова неправильно.
# Under a recording when the text was changed afterwards.
# made_from: ad9c9c06
recording_changed_note = Текст змінили після запису. Правильний той текст, що на сторінці.

## The voice of the device

# On the button.
# made_from: 78659420
device_voice_start = Слухати сторінку голосом телефону
# On the same button while the voice reads.
# made_from: 5483e47e
device_voice_stop = Зупинити
# made_from: 367ef67c
device_voice_note = Цей голос є у вашому телефоні чи комп’ютері. Він може вимовляти слова неправильно.
