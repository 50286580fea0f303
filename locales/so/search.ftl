### Search: the field on the front page and on A–Å, and what it says. Shown only where scripts run.
### Short, plain sentences (A2). Never a phone number: numbers come only from contacts.
### by: machine

# Label of the field.
# made_from: 8f9e098f
search_label = Ka raadi boggan internetka

# Under the field. A reader may type a word in the own language, a Norwegian word or the number of a page.
# made_from: 9b99cb5d
search_hint = Qor eray ka mid ah warqadda, eray luqaddaada ah ama lambarka bogga.

# When the words to search could not be fetched.
# made_from: d74fc7f9
search_lost = Raadinta hadda ma shaqaynayso. Waxaad u baahan tahay internet. Waxaad sidoo kale eegi kartaa liiska bogagga oo dhan.

# When nothing was found.
# made_from: 3a2adadb
search_none = Waxba lama helin. Isku day eray kale, ama eeg liiska bogagga oo dhan.

# $count: number of results, 1 to 20.
# made_from: 01bdc6c4
search_count =
    { PLURAL($count) ->
        [one] { $count } natiijo
       *[other] { $count } natiijo
    }

# When there are more results than are shown.
# made_from: b962ad76
search_many = Natiijooyin badan. Kuwani waa kuwa ugu fiican.
