### Words for reading without internet, and for one file with many pages.
### Short, plain sentences (A2). "ви" is one person, politely. Never a phone number: numbers come only from contacts.
### by: machine

## "Save on this phone": the box on the front page

# Heading of the box.
# made_from: df76b4f5
offline_title = Читати без інтернету
# Under the heading.
# made_from: 9f41521f
offline_text = Ви можете зберегти сторінки на цьому телефоні. Тоді ви зможете читати їх без інтернету.
# Button: saves the pages of this language on the phone.
# made_from: a24352a7
offline_save = Зберегти на цьому телефоні
# The same button when the site has newer pages than the phone.
# made_from: 7d1dce51
offline_save_again = Отримати нові сторінки
# Button: deletes what was saved.
# made_from: 102c360a
offline_remove = Видалити збережені сторінки
# While the pages are being saved.
# made_from: dd712514
offline_saving = Зберігаємо …
# The site has newer pages than the phone.
# made_from: 83792e4e
offline_newer = Є нові сторінки.
# The pages could not be saved.
# made_from: 1470664c
offline_failed = Не вдалося. Спробуйте ще раз пізніше.
# After the pages were deleted from the phone.
# made_from: 26c146a4
offline_removed = Сторінки видалено з телефона.
# Honest words at the end of the box: they must promise no more than they say.
# made_from: 156dac2a
offline_note = Деякі телефони видаляють збережені сторінки через кілька тижнів. Інші люди, які користуються телефоном, можуть побачити, що ви зберегли.
# $count: how many pages.
# made_from: cc28aa7b
offline_pages =
    { PLURAL($count) ->
        [one] { $count } сторінка
        [few] { $count } сторінки
        [many] { $count } сторінок
       *[other] { $count } сторінки
    }
# $number: how large, in kilobytes.
# made_from: 71e636d5
offline_size = { $number } кБ
# $pages: such as "15 pages". $size: such as "90 kB". $date: a whole date. Before saving.
# made_from: 03b4015d
offline_offer = Буде збережено: { $pages }, { $size }. Дата сторінок: { $date }
# $pages, $size, $date: as above. After saving.
# made_from: d1859277
offline_saved = Збережено на телефоні: { $pages }, { $size }. Дата сторінок: { $date }

## What the phone shows in place of a page that it has not saved

# Title.
# made_from: fa55948b
offline_missing_title = Сторінку не збережено
# Under the title.
# made_from: badf768c
offline_missing_text = Зараз у вас немає інтернету. Цю сторінку не збережено на телефоні. Спробуйте ще раз, коли буде інтернет.

## One file with many pages, to send from phone to phone

# $date: the day the file was made. A link to the website follows.
# made_from: bbab938d
bundle_note = Дата створення файлу: { $date }. Те, що чинне сьогодні, дивіться тут:
# Heading of the list of pages.
# made_from: 23460eae
bundle_contents = Зміст
