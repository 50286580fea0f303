### Names of contact types and of groups of readers.
### Short, plain sentences (A2). "ви" is one person, politely. Never a phone number: numbers come only from contacts.
### by: machine

## Types of contacts; under the name on the card

# made_from: 2f272996
type_primary = Головний контакт
# made_from: 05e52336
type_main_contact = Ваша контактна особа
# made_from: 36553fc2
type_general_enquiries = Головний номер муніципалітету
# made_from: 0c0a6ffd
type_adult_school = Освіта для дорослих
# made_from: 05e12269
type_nav_office = Офіс NAV
# made_from: 87359c97
type_nav_national = NAV для всієї країни
# made_from: fd284d5e
type_kindergarten_office = Відділ дитячих садків
# made_from: 9f0fde7f
type_school_office = Шкільний відділ
# made_from: 5a0e6e24
type_school_health = Медсестра або медбрат у школі
# made_from: b97397d2
type_school_adviser = Радник у школі
# made_from: bdf0127c
type_health_first = Перший контакт із питань здоров’я
# made_from: d53a1cc3
type_migration_health = Медична служба для біженців
# made_from: 41b4456e
type_health_station = Центр здоров’я
# made_from: 52c0242a
type_gp_office = Кабінет сімейного лікаря
# made_from: 5802c0d1
type_gp_change_national = Зміна сімейного лікаря
# made_from: db66d98c
type_legevakt = Чергова медична служба
# made_from: cff512b8
type_ambulance = Швидка допомога
# made_from: b664181d
type_dental_clinic = Стоматологічна клініка
# made_from: 6b133df8
type_mental_health_local = Допомога, коли в житті важко
# made_from: 91f38522
type_helpline_mental = Лінія допомоги, якщо вам важко
# made_from: 1140451f
type_child_welfare = Служба захисту дітей
# made_from: 9efe84be
type_child_helpline = Лінія допомоги для дітей та молоді
# made_from: 84b93227
type_crisis_centre = Кризовий центр
# made_from: 188fe594
type_violence_helpline = Лінія допомоги
# made_from: 188fe594
type_control_helpline = Лінія допомоги
# made_from: b97397d2
type_diversity_adviser = Радник у школі
# made_from: 41585167
type_competence_team = Радники
# made_from: cf19d45f
type_police_emergency = Поліція в екстреному випадку
# made_from: 870579f1
type_police = Поліція
# made_from: 840e3edb
type_fire = Пожежна служба
# made_from: ca61cfa3
type_poison = Допомога в разі отруєння
# made_from: 9986b794
type_housing_office = Житловий відділ
# made_from: 9b5987e8
type_husbanken = Державний житловий банк
# made_from: a0fe4245
type_county_career = Кар’єрна консультація
# made_from: 68d4b467
type_county_education = Старша середня освіта
# made_from: 80e0c9ac
type_skatteetaten = Податки та реєстр населення
# made_from: 0920b376
type_udi = Дозвіл на проживання
# made_from: 51cc5e9b
type_imdi = Інтеграція в усій країні
# made_from: 9629d1b3
type_hk_dir = Визнання освіти
# made_from: a1449cf7
type_lanekassen = Позики та стипендії
# made_from: ee949fb7
type_statsforvalter = Скарга на рішення
# made_from: 1af466e7
type_volunteer_coordination = Волонтерство в муніципалітеті
# made_from: 9e084307
type_volunteer_centre = Волонтерський центр
# made_from: f809ab5f
type_activity_house = Центр дозвілля
# made_from: 46ccb434
type_red_cross_local = Røde Kors там, де ви живете
# made_from: 5d334d41
type_association = Громадське об’єднання
# made_from: 1b9c2bed
type_peer_coordinator = Люди, які теж колись були новоприбулими
# made_from: 46e0b1c8
type_seniors = Пропозиції для старших людей
# made_from: bdba2b58
type_library = Бібліотека

## Whom a page or an activity is for; after "Для:", so they are in the genitive

# made_from: 97e96cdf
audience_all = усіх
# made_from: e696ee90
audience_adults = дорослих
# made_from: 01a05ed1
audience_parents = батьків
# made_from: ac811384
audience_children = дітей
# made_from: 5ccd1016
audience_youth_16_24 = молоді від 16 до 24 років
# made_from: daa36d23
audience_women = жінок
# made_from: 3bf6a7f2
audience_older_60plus = людей, яким понад 60 років
# made_from: 04d7895a
audience_unaccompanied_minor = дітей та молоді, які приїхали самі
# made_from: bc607aa1
audience_collective_protection = людей із колективним захистом
# made_from: fe2b8703
audience_family_reunited = людей, які отримали возз’єднання сім’ї
# made_from: 2ed4f886
audience_volunteers = волонтерів
# made_from: 49f04e28
audience_associations = громадських об’єднань
# made_from: fc23614c
audience_staff = працівників
# made_from: 0f108a2d
audience_landlords = орендодавців
# made_from: 6fd004b6
audience_employers = роботодавців
