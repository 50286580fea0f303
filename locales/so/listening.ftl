### Listening: recordings, and the voice of the reader's own device.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## Recordings

# $length: text of recording_minutes or recording_seconds. $size: text of size_megabytes or size_kilobytes. Over the button that plays.
# made_from: 6dab4a32
listen_to_page = Dhegeyso bogga ({ $length }, { $size })
# made_from: 12c5b14e
recording_seconds =
    { PLURAL($count) ->
        [one] { $count } ilbiriqsi
       *[other] { $count } ilbiriqsi
    }
# made_from: 8d50bea6
recording_minutes =
    { PLURAL($count) ->
        [one] { $count } daqiiqo
       *[other] { $count } daqiiqo
    }
# $number: a written number.
# made_from: 71e636d5
size_kilobytes = { $number } kB
# $number: a written number.
# made_from: c05dc5b2
size_megabytes = { $number } MB
# Under a recording that a program reads.
# made_from: e7e6cec1
recording_machine_note = Mashiin ayaa akhrinaya. Ereyo ayuu khaldi karaa.
# Under a recording when the text was changed afterwards.
# made_from: ad9c9c06
recording_changed_note = Qoraalka waa la beddelay duubista ka dib. Qoraalka bogga ku yaal ayaa sax ah.

## The voice of the device

# On the button.
# made_from: 78659420
device_voice_start = Bogga ku dhegeyso codka telefoonka
# On the same button while the voice reads.
# made_from: 5483e47e
device_voice_stop = Jooji
# made_from: 367ef67c
device_voice_note = Codkani wuxuu ku jiraa telefoonkaaga ama kombiyuutarkaaga. Ereyo ayuu khaldi karaa.
