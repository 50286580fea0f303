### Search: the field on the front page and on A–Å, and what it says. Shown only where scripts run.
### Short, plain sentences (A2). Never a phone number: numbers come only from contacts.
### by: machine

# Label of the field.
# made_from: 8f9e098f
search_label = ኣብዚ መርበብ ሓበሬታ ድለዩ

# Under the field. A reader may type a word in the own language, a Norwegian word or the number of a page.
# made_from: 9b99cb5d
search_hint = ቃል ካብቲ ደብዳቤ፡ ቃል ብቋንቋኹም ወይ ቁጽሪ ገጽ ጽሓፉ።

# When the words to search could not be fetched.
# made_from: d74fc7f9
search_lost = መድለዪ ሕጂ ኣይሰርሕን ኣሎ። ኢንተርነት የድልየኩም። ዝርዝር ናይ ኩሎም ገጻት እውን ክትርእዩ ትኽእሉ።

# When nothing was found.
# made_from: 3a2adadb
search_none = ዝተረኽበ የለን። ካልእ ቃል ፈትኑ፡ ወይ ዝርዝር ናይ ኩሎም ገጻት ርኣዩ።

# $count: number of results, 1 to 20.
# made_from: 01bdc6c4
search_count =
    { PLURAL($count) ->
        [one] { $count } ውጽኢት
       *[other] { $count } ውጽኢታት
    }

# When there are more results than are shown.
# made_from: b962ad76
search_many = ብዙሕ ውጽኢታት ኣሎ። እዞም ዝበለጹ እዮም።
