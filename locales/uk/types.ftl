### Names of contact types and of groups of readers.
### Short, plain sentences (A2). "ви" is one person, politely. Never a phone number: numbers come only from contacts.

## Types of contacts; under the name on the card

type_primary = Головний контакт
type_main_contact = Ваша контактна особа
type_general_enquiries = Головний номер муніципалітету
type_adult_school = Освіта для дорослих
type_nav_office = Офіс NAV
type_nav_national = NAV для всієї країни
type_kindergarten_office = Відділ дитячих садків
type_school_office = Шкільний відділ
type_school_health = Медсестра або медбрат у школі
type_school_adviser = Радник у школі
type_health_first = Перший контакт із питань здоров’я
type_migration_health = Медична служба для біженців
type_health_station = Центр здоров’я
type_gp_office = Кабінет сімейного лікаря
type_gp_change_national = Зміна сімейного лікаря
type_legevakt = Чергова медична служба
type_ambulance = Швидка допомога
type_dental_clinic = Стоматологічна клініка
type_mental_health_local = Допомога, коли в житті важко
type_helpline_mental = Лінія допомоги, якщо вам важко
type_child_welfare = Служба захисту дітей
type_child_helpline = Лінія допомоги для дітей та молоді
type_crisis_centre = Кризовий центр
type_violence_helpline = Лінія допомоги
type_control_helpline = Лінія допомоги
type_diversity_adviser = Радник у школі
type_competence_team = Радники
type_police_emergency = Поліція в екстреному випадку
type_police = Поліція
type_fire = Пожежна служба
type_poison = Допомога в разі отруєння
type_housing_office = Житловий відділ
type_husbanken = Державний житловий банк
type_county_career = Кар’єрна консультація
type_county_education = Старша середня освіта
type_skatteetaten = Податки та реєстр населення
type_udi = Дозвіл на проживання
type_imdi = Інтеграція в усій країні
type_hk_dir = Визнання освіти
type_lanekassen = Позики та стипендії
type_statsforvalter = Скарга на рішення
type_volunteer_coordination = Волонтерство в муніципалітеті
type_volunteer_centre = Волонтерський центр
type_activity_house = Центр дозвілля
type_red_cross_local = Røde Kors там, де ви живете
type_association = Громадське об’єднання
type_peer_coordinator = Люди, які теж колись були новоприбулими
type_seniors = Пропозиції для старших людей
type_library = Бібліотека

## Whom a page or an activity is for; after "Для:", so they are in the genitive

audience_all = усіх
audience_adults = дорослих
audience_parents = батьків
audience_children = дітей
audience_youth_16_24 = молоді від 16 до 24 років
audience_women = жінок
audience_older_60plus = людей, яким понад 60 років
audience_unaccompanied_minor = дітей та молоді, які приїхали самі
audience_collective_protection = людей із колективним захистом
audience_family_reunited = людей, які отримали возз’єднання сім’ї
audience_volunteers = волонтерів
audience_associations = громадських об’єднань
audience_staff = працівників
audience_landlords = орендодавців
audience_employers = роботодавців
