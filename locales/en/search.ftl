### Search: the field on the front page and on A–Å, and what it says. Shown only where scripts run.
### Short, plain sentences (A2). Never a phone number: numbers come only from contacts.
### by: machine

# Label of the field.
# made_from: 8f9e098f
search_label = Search this website

# Under the field. A reader may type a word in the own language, a Norwegian word or the number of a page.
# made_from: 9b99cb5d
search_hint = Write a word from the letter, a word in your language or a page number.

# When the words to search could not be fetched.
# made_from: d74fc7f9
search_lost = The search does not work now. You must be online. You can also look at the list of all pages.

# When nothing was found.
# made_from: 3a2adadb
search_none = Nothing found. Try another word, or look at the list of all pages.

# $count: number of results, 1 to 20.
# made_from: 01bdc6c4
search_count =
    { PLURAL($count) ->
        [one] { $count } result
       *[other] { $count } results
    }

# When there are more results than are shown.
# made_from: b962ad76
search_many = Many results. Here are the best ones.
