### Listening: recordings, and the voice of the reader's own device.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## Recordings

# $length: text of recording_minutes or recording_seconds. $size: text of size_megabytes or size_kilobytes. Over the button that plays.
# made_from: 6dab4a32
listen_to_page = Listen to the page ({ $length }, { $size })
# made_from: 12c5b14e
recording_seconds =
    { PLURAL($count) ->
        [one] { $count } second
       *[other] { $count } seconds
    }
# made_from: 8d50bea6
recording_minutes =
    { PLURAL($count) ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
# $number: a written number.
# made_from: 71e636d5
size_kilobytes = { $number } kB
# $number: a written number.
# made_from: c05dc5b2
size_megabytes = { $number } MB
# Under a recording that a program reads.
# made_from: e7e6cec1
recording_machine_note = A machine reads. It may say words wrong.
# Under a recording when the text was changed afterwards.
# made_from: ad9c9c06
recording_changed_note = The text has changed since the recording. The text on the page is the right one.

## The voice of the device

# On the button.
# made_from: 78659420
device_voice_start = Hear the page with a voice on your phone
# On the same button while the voice reads.
# made_from: 5483e47e
device_voice_stop = Stop
# made_from: 367ef67c
device_voice_note = The voice is on your phone or computer. It may say words wrong.
