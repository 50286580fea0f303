### Listening: recordings, and the voice of the reader's own device.
### Short, plain sentences (A2). "du" is one person. Never a phone number: numbers come only from contacts.

## Recordings

# $length: text of recording_minutes or recording_seconds. $size: text of size_megabytes or size_kilobytes. Over the button that plays.
listen_to_page = Hør siden ({ $length }, { $size })
recording_seconds =
    { PLURAL($count) ->
        [one] { $count } sekund
       *[other] { $count } sekunder
    }
recording_minutes =
    { PLURAL($count) ->
        [one] { $count } minutt
       *[other] { $count } minutter
    }
# $number: a written number.
size_kilobytes = { $number } kB
# $number: a written number.
size_megabytes = { $number } MB
# Under a recording that a program reads.
recording_machine_note = En maskin leser. Den kan si ord feil.
# Under a recording when the text was changed afterwards.
recording_changed_note = Teksten er endret etter opptaket. Teksten på siden er den rette.

## The voice of the device

# On the button.
device_voice_start = Hør siden med en stemme på telefonen
# On the same button while the voice reads.
device_voice_stop = Stopp
device_voice_note = Stemmen ligger på telefonen eller datamaskinen din. Den kan si ord feil.
