### Who does what, and deadlines that count from a day in the reader's own life.
### Short, plain sentences (A2). "ви" is one person, politely. Never a phone number: numbers come only from contacts.
### by: machine

## What people turn to contacts about; headings

# made_from: 368af2db
topic_first = Спочатку запитайте тут
# made_from: cd2e8a70
topic_danger = Коли терміново
# made_from: 8c7abae5
topic_health = Здоров’я
# made_from: a45c674b
topic_family = Діти та сім’я
# made_from: 91d9bdcf
topic_learning = Норвезька мова та освіта
# made_from: e4ec8053
topic_work_money = Робота та гроші
# made_from: 969feea4
topic_home = Житло
# made_from: d2e3158f
topic_rights = Проживання та скарги
# made_from: daffc479
topic_together = Дозвілля та волонтери

## Who runs a service

# Before one of the four below.
# made_from: 5654ff50
run_by_label = Хто керує:
# made_from: e83d7b8a
run_by_municipality = муніципалітет
# made_from: 20e0ef76
run_by_county = область
# made_from: 1a1f6208
run_by_state = держава
# made_from: 2ed4f886
run_by_volunteers = волонтери

## The day a deadline counts from; beside a length of time such as "3 weeks", and as a heading

# made_from: 59024e31
counts_from_arrival = Від дня, коли ви приїхали до Норвегії
# made_from: 79cc5bc2
counts_from_settlement = Від дня, коли ви переїхали до муніципалітету
# made_from: dd2a9bc8
counts_from_letter = Від дня, коли ви отримали лист
# made_from: 2c091da4
counts_from_decision = Від дня, коли ви отримали рішення
# made_from: 8dbec36f
counts_from_application = Від дня, коли ви подали заяву
# made_from: 09a47ba7
counts_from_leaving_school = Від останнього дня в школі

## Types of contacts; under the name on the card

# made_from: 6fd23d28
type_site_editors = Редакція
# made_from: 6e8a3726
type_health_information = Інформація про здоров’я
# made_from: f2a69199
type_labour_inspection = Правила на роботі
# made_from: 85dadd2d
type_tenancy_disputes = Спори про оренду житла
# made_from: d6ce29fe
type_foreign_ministry = Допомога за кордоном
# made_from: 1e960531
type_leisure_office = Культура та дозвілля

## What each type of contact helps with; one short sentence under its name

# made_from: 2e520565
helps_primary = Запитайте тут, якщо не знаєте, хто може допомогти.
# made_from: ba484332
helps_main_contact = Допомагає вам у перший час у муніципалітеті.
# made_from: 7a47e719
helps_general_enquiries = Відповідає, коли ви телефонуєте до муніципалітету, і знаходить потрібний відділ.
# made_from: 2cf2577f
helps_site_editors = Виправляє помилки на цьому сайті.
# made_from: 967e71dc
helps_police_emergency = Допомагає негайно, коли хтось у небезпеці.
# made_from: ba415c28
helps_fire = Допомагає негайно, коли сталася пожежа.
# made_from: da7f1293
helps_ambulance = Допомагає негайно, коли хтось тяжко хворий або травмований.
# made_from: ed57e32a
helps_legevakt = Допомагає, коли ви захворіли й не можете чекати.
# made_from: 3c240292
helps_poison = Дає поради, коли хтось проковтнув щось небезпечне.
# made_from: b3054438
helps_police = Допомагає, коли хтось порушив закон.
# made_from: c22fd265
helps_child_helpline = Розмовляє з дітьми та молоддю, яким важко.
# made_from: 2cf987e4
helps_crisis_centre = Допомагає вам, коли хтось удома небезпечний.
# made_from: d57005da
helps_violence_helpline = Розмовляє з вами, коли хтось вас кривдить або вам погрожує.
# made_from: 2a53f405
helps_control_helpline = Розмовляє з вами, коли вам не дають вирішувати самостійно.
# made_from: 4957fdba
helps_competence_team = Дає поради, коли комусь не дають вирішувати самостійно.
# made_from: 25dc0cf3
helps_helpline_mental = Розмовляє з вами, коли вам важко.
# made_from: 4675ddb4
helps_mental_health_local = Допомагає вам, коли у вас болісні думки та почуття.
# made_from: 472b6989
helps_gp_office = Тут працює лікар, до якого ви звертаєтеся, коли хворієте.
# made_from: 5f038499
helps_gp_change_national = Показує лікарів, яких ви можете обрати.
# made_from: 1780d5db
helps_health_information = Розповідає про здоров’я та ваші права.
# made_from: a6f20f97
helps_health_first = Допомагає з питань здоров’я, коли ви нові в муніципалітеті.
# made_from: 6b244d0a
helps_migration_health = Допомагає біженцям з питань здоров’я.
# made_from: 50d0c0f4
helps_dental_clinic = Допомагає із зубами.
# made_from: 182114c7
helps_health_station = Допомагає вагітним, дітям і молоді з питань здоров’я.
# made_from: aa94585e
helps_kindergarten_office = Допомагає з місцем у дитячому садку.
# made_from: 5bb19eb9
helps_school_office = Допомагає зі школою для дітей.
# made_from: c2fd4527
helps_school_health = Розмовляє з учнями про здоров’я.
# made_from: 064d47b4
helps_school_adviser = Допомагає учням обрати школу та освіту.
# made_from: cf67e4c6
helps_diversity_adviser = Допомагає учням, яким не дають вирішувати самостійно.
# made_from: e8b1b6d7
helps_child_welfare = Допомагає дітям і сім’ям, яким важко.
# made_from: bbf356ae
helps_adult_school = Тут дорослі вивчають норвезьку мову.
# made_from: 0cc0ea99
helps_county_education = Відповідає на запитання про старшу школу.
# made_from: 852359f1
helps_county_career = Допомагає вам зрозуміти, ким ви хочете працювати.
# made_from: 66d706c2
helps_hk_dir = Оцінює освіту, здобуту в інших країнах.
# made_from: 90d679ab
helps_lanekassen = Дає позики та стипендії на навчання.
# made_from: 307e5e57
helps_nav_office = Допомагає з роботою та грошима.
# made_from: d4160a9c
helps_nav_national = Відповідає про гроші від держави, наприклад на дітей.
# made_from: 9d9fccd7
helps_skatteetaten = Тут ви повідомляєте про переїзд. Тут можна запитати про податки.
# made_from: caf62cf7
helps_labour_inspection = Відповідає про правила на роботі.
# made_from: 5104b645
helps_housing_office = Допомагає з житлом.
# made_from: 1ed3c092
helps_husbanken = Відповідає про підтримку на оплату житла.
# made_from: f20037f9
helps_tenancy_disputes = Допомагає, коли ви та орендодавець не згодні.
# made_from: 8857c52f
helps_udi = Розглядає заяви щодо проживання та сім’ї.
# made_from: 63452890
helps_imdi = Має інформацію для нових мешканців.
# made_from: 953de2d1
helps_statsforvalter = Розглядає скарги на рішення муніципалітету.
# made_from: 15c700f3
helps_foreign_ministry = Може допомогти, коли ви в іншій країні.
# made_from: 175fb5f2
helps_volunteer_coordination = Знає про заходи та волонтерів.
# made_from: defba149
helps_volunteer_centre = Проводить заходи, де можна познайомитися з іншими.
# made_from: defba149
helps_activity_house = Проводить заходи, де можна познайомитися з іншими.
# made_from: d40594a9
helps_leisure_office = Знає про культуру, спорт і дозвілля.
# made_from: b69727d6
helps_red_cross_local = Має волонтерів, які допомагають.
# made_from: 5c10bc87
helps_association = Проводить заходи, у яких ви можете взяти участь.
# made_from: d5514da2
helps_peer_coordinator = Знаходить співрозмовника, який теж колись був новим.
# made_from: f90a0ef2
helps_seniors = Має пропозиції для старших людей.
# made_from: b3f019f7
helps_library = Видає книжки.
