### Who does what, and deadlines that count from a day in the reader's own life.
### Short, plain sentences (A2). "ви" is one person, politely. Never a phone number: numbers come only from contacts.
### by: machine

## What people turn to contacts about; headings

topic_first = Спочатку запитайте тут
topic_danger = Коли терміново
topic_health = Здоров’я
topic_family = Діти та сім’я
topic_learning = Норвезька мова та освіта
topic_work_money = Робота та гроші
topic_home = Житло
topic_rights = Проживання та скарги
topic_together = Дозвілля та волонтери

## Who runs a service

# Before one of the four below.
run_by_label = Хто керує:
run_by_municipality = муніципалітет
run_by_county = область
run_by_state = держава
run_by_volunteers = волонтери

## The day a deadline counts from; beside a length of time such as "3 weeks", and as a heading

counts_from_arrival = Від дня, коли ви приїхали до Норвегії
counts_from_settlement = Від дня, коли ви переїхали до муніципалітету
counts_from_letter = Від дня, коли ви отримали лист
counts_from_decision = Від дня, коли ви отримали рішення
counts_from_application = Від дня, коли ви подали заяву
counts_from_leaving_school = Від останнього дня в школі

## Types of contacts; under the name on the card

type_site_editors = Редакція
type_health_information = Інформація про здоров’я
type_labour_inspection = Правила на роботі
type_tenancy_disputes = Спори про оренду житла
type_foreign_ministry = Допомога за кордоном
type_leisure_office = Культура та дозвілля

## What each type of contact helps with; one short sentence under its name

helps_primary = Запитайте тут, якщо не знаєте, хто може допомогти.
helps_main_contact = Допомагає вам у перший час у муніципалітеті.
helps_general_enquiries = Відповідає, коли ви телефонуєте до муніципалітету, і знаходить потрібний відділ.
helps_site_editors = Виправляє помилки на цьому сайті.
helps_police_emergency = Допомагає негайно, коли хтось у небезпеці.
helps_fire = Допомагає негайно, коли сталася пожежа.
helps_ambulance = Допомагає негайно, коли хтось тяжко хворий або травмований.
helps_legevakt = Допомагає, коли ви захворіли й не можете чекати.
helps_poison = Дає поради, коли хтось проковтнув щось небезпечне.
helps_police = Допомагає, коли хтось порушив закон.
helps_child_helpline = Розмовляє з дітьми та молоддю, яким важко.
helps_crisis_centre = Допомагає вам, коли хтось удома небезпечний.
helps_violence_helpline = Розмовляє з вами, коли хтось вас кривдить або вам погрожує.
helps_control_helpline = Розмовляє з вами, коли вам не дають вирішувати самостійно.
helps_competence_team = Дає поради, коли комусь не дають вирішувати самостійно.
helps_helpline_mental = Розмовляє з вами, коли вам важко.
helps_mental_health_local = Допомагає вам, коли у вас болісні думки та почуття.
helps_gp_office = Тут працює лікар, до якого ви звертаєтеся, коли хворієте.
helps_gp_change_national = Показує лікарів, яких ви можете обрати.
helps_health_information = Розповідає про здоров’я та ваші права.
helps_health_first = Допомагає з питань здоров’я, коли ви нові в муніципалітеті.
helps_migration_health = Допомагає біженцям з питань здоров’я.
helps_dental_clinic = Допомагає із зубами.
helps_health_station = Допомагає вагітним, дітям і молоді з питань здоров’я.
helps_kindergarten_office = Допомагає з місцем у дитячому садку.
helps_school_office = Допомагає зі школою для дітей.
helps_school_health = Розмовляє з учнями про здоров’я.
helps_school_adviser = Допомагає учням обрати школу та освіту.
helps_diversity_adviser = Допомагає учням, яким не дають вирішувати самостійно.
helps_child_welfare = Допомагає дітям і сім’ям, яким важко.
helps_adult_school = Тут дорослі вивчають норвезьку мову.
helps_county_education = Відповідає на запитання про старшу школу.
helps_county_career = Допомагає вам зрозуміти, ким ви хочете працювати.
helps_hk_dir = Оцінює освіту, здобуту в інших країнах.
helps_lanekassen = Дає позики та стипендії на навчання.
helps_nav_office = Допомагає з роботою та грошима.
helps_nav_national = Відповідає про гроші від держави, наприклад на дітей.
helps_skatteetaten = Тут ви повідомляєте про переїзд. Тут можна запитати про податки.
helps_labour_inspection = Відповідає про правила на роботі.
helps_housing_office = Допомагає з житлом.
helps_husbanken = Відповідає про підтримку на оплату житла.
helps_tenancy_disputes = Допомагає, коли ви та орендодавець не згодні.
helps_udi = Розглядає заяви щодо проживання та сім’ї.
helps_imdi = Має інформацію для нових мешканців.
helps_statsforvalter = Розглядає скарги на рішення муніципалітету.
helps_foreign_ministry = Може допомогти, коли ви в іншій країні.
helps_volunteer_coordination = Знає про заходи та волонтерів.
helps_volunteer_centre = Проводить заходи, де можна познайомитися з іншими.
helps_activity_house = Проводить заходи, де можна познайомитися з іншими.
helps_leisure_office = Знає про культуру, спорт і дозвілля.
helps_red_cross_local = Має волонтерів, які допомагають.
helps_association = Проводить заходи, у яких ви можете взяти участь.
helps_peer_coordinator = Знаходить співрозмовника, який теж колись був новим.
helps_seniors = Має пропозиції для старших людей.
helps_library = Видає книжки.
