### Search: the field on the front page and on A–Å, and what it says. Shown only where scripts run.
### Short, plain sentences (A2). Never a phone number: numbers come only from contacts.

# Label of the field.
search_label = Søk på dette nettstedet

# Under the field. A reader may type a word in the own language, a Norwegian word or the number of a page.
search_hint = Skriv et ord fra brevet, et ord på ditt språk eller et sidetall.

# When the words to search could not be fetched.
search_lost = Søket virker ikke nå. Du må ha nett. Du kan også se listen over alle sider.

# When nothing was found.
search_none = Ingen treff. Prøv et annet ord, eller se listen over alle sider.

# $count: number of results, 1 to 20.
search_count =
    { PLURAL($count) ->
        [one] { $count } treff
       *[other] { $count } treff
    }

# When there are more results than are shown.
search_many = Mange treff. Her er de beste.
