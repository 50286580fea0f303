### Who does what, and deadlines that count from a day in the reader's own life.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## What people turn to contacts about; headings

# made_from: 368af2db
topic_first = اول اینجا بپرسید
# made_from: cd2e8a70
topic_danger = وقتی عاجل است
# made_from: 8c7abae5
topic_health = صحت
# made_from: a45c674b
topic_family = اطفال و فامیل
# made_from: 91d9bdcf
topic_learning = نارویژی و تعلیم
# made_from: e4ec8053
topic_work_money = کار و پول
# made_from: 969feea4
topic_home = خانه
# made_from: d2e3158f
topic_rights = اقامت و شکایت
# made_from: daffc479
topic_together = وقت آزاد و رضاکاران

## Who runs a service

# Before one of the four below.
# made_from: 5654ff50
run_by_label = مربوط به:
# made_from: e83d7b8a
run_by_municipality = کمون
# made_from: 20e0ef76
run_by_county = ولایت
# made_from: 1a1f6208
run_by_state = دولت
# made_from: 2ed4f886
run_by_volunteers = رضاکاران

## The day a deadline counts from; beside a length of time such as "3 weeks", and as a heading

# made_from: 59024e31
counts_from_arrival = از روزی که به ناروی آمدید
# made_from: 79cc5bc2
counts_from_settlement = از روزی که به کمون کوچ کردید
# made_from: dd2a9bc8
counts_from_letter = از روزی که نامه را گرفتید
# made_from: 2c091da4
counts_from_decision = از روزی که فیصله را گرفتید
# made_from: 8dbec36f
counts_from_application = از روزی که درخواست دادید
# made_from: 09a47ba7
counts_from_leaving_school = از آخرین روز مکتب

## Types of contacts; under the name on the card

# made_from: 6fd23d28
type_site_editors = هیئت تحریر
# made_from: 6e8a3726
type_health_information = معلومات درباره صحت
# made_from: f2a69199
type_labour_inspection = قواعد در کار
# made_from: 85dadd2d
type_tenancy_disputes = اختلاف درباره کرایه خانه
# made_from: d6ce29fe
type_foreign_ministry = کمک در خارج از کشور
# made_from: 1e960531
type_leisure_office = فرهنگ و وقت آزاد

## What each type of contact helps with; one short sentence under its name

# made_from: 2e520565
helps_primary = وقتی نمی‌دانید چه کسی کمک می‌تواند، اینجا بپرسید.
# made_from: ba484332
helps_main_contact = در اوایل زندگی در کمون به شما کمک می‌کند.
# made_from: 7a47e719
helps_general_enquiries = وقتی به کمون زنگ می‌زنید، جواب می‌دهد و دفتر درست را پیدا می‌کند.
# made_from: 2cf2577f
helps_site_editors = اشتباهات این ویب‌سایت را درست می‌کند.
# made_from: 967e71dc
helps_police_emergency = وقتی کسی در خطر است، فوراً کمک می‌کند.
# made_from: ba415c28
helps_fire = وقتی آتش‌سوزی است، فوراً کمک می‌کند.
# made_from: da7f1293
helps_ambulance = وقتی کسی سخت مریض یا زخمی است، فوراً کمک می‌کند.
# made_from: ed57e32a
helps_legevakt = کمک می‌کند وقتی مریض هستید و نمی‌توانید صبر کنید.
# made_from: 3c240292
helps_poison = وقتی کسی چیز خطرناکی خورده است، مشوره می‌دهد.
# made_from: b3054438
helps_police = کمک می‌کند وقتی کسی کار غیرقانونی کرده است.
# made_from: c22fd265
helps_child_helpline = با اطفال و جوانانی که مشکل دارند، گپ می‌زند.
# made_from: 2cf987e4
helps_crisis_centre = وقتی کسی در خانه خطرناک است، به شما کمک می‌کند.
# made_from: d57005da
helps_violence_helpline = وقتی کسی به شما آسیب می‌رساند یا تهدید می‌کند، با شما گپ می‌زند.
# made_from: 2a53f405
helps_control_helpline = وقتی نمی‌گذارند خود شما تصمیم بگیرید، با شما گپ می‌زند.
# made_from: 4957fdba
helps_competence_team = وقتی نمی‌گذارند کسی خودش تصمیم بگیرد، مشوره می‌دهد.
# made_from: 25dc0cf3
helps_helpline_mental = وقتی وضعیت شما مشکل است، با شما گپ می‌زند.
# made_from: 4675ddb4
helps_mental_health_local = وقتی فکرها و احساسات دردناک دارید، به شما کمک می‌کند.
# made_from: 472b6989
helps_gp_office = اینجا داکتری است که وقتی مریض هستید نزدش می‌روید.
# made_from: 5f038499
helps_gp_change_national = داکترانی را نشان می‌دهد که می‌توانید انتخاب کنید.
# made_from: 1780d5db
helps_health_information = درباره صحت و حقوق شما معلومات می‌دهد.
# made_from: a6f20f97
helps_health_first = وقتی در کمون تازه‌وارد هستید، در امور صحی کمک می‌کند.
# made_from: 6b244d0a
helps_migration_health = به پناهندگان در امور صحی کمک می‌کند.
# made_from: 50d0c0f4
helps_dental_clinic = در امور دندان کمک می‌کند.
# made_from: 182114c7
helps_health_station = به زنان حامله، اطفال و جوانان در امور صحی کمک می‌کند.
# made_from: aa94585e
helps_kindergarten_office = در گرفتن جای در کودکستان کمک می‌کند.
# made_from: 5bb19eb9
helps_school_office = درباره مکتب اطفال کمک می‌کند.
# made_from: c2fd4527
helps_school_health = با شاگردان درباره صحت گپ می‌زند.
# made_from: 064d47b4
helps_school_adviser = به شاگردان در انتخاب مکتب و تعلیم کمک می‌کند.
# made_from: cf67e4c6
helps_diversity_adviser = به شاگردانی که نمی‌گذارند خودشان تصمیم بگیرند، کمک می‌کند.
# made_from: e8b1b6d7
helps_child_welfare = به اطفال و فامیل‌هایی که مشکل دارند، کمک می‌کند.
# made_from: bbf356ae
helps_adult_school = در اینجا بزرگسالان نارویژی یاد می‌گیرند.
# made_from: 0cc0ea99
helps_county_education = درباره مکتب لیسه جواب می‌دهد.
# made_from: 852359f1
helps_county_career = به شما کمک می‌کند بدانید چه کار می‌خواهید بکنید.
# made_from: 66d706c2
helps_hk_dir = تعلیم از کشورهای دیگر را ارزیابی می‌کند.
# made_from: 90d679ab
helps_lanekassen = برای تعلیم قرضه و کمک پولی می‌دهد.
# made_from: 307e5e57
helps_nav_office = در امور کار و پول کمک می‌کند.
# made_from: d4160a9c
helps_nav_national = درباره پول از طرف دولت، مثلاً برای اطفال، جواب می‌دهد.
# made_from: 9d9fccd7
helps_skatteetaten = اینجا خبر می‌دهید که کوچ می‌کنید. اینجا درباره مالیه می‌پرسید.
# made_from: caf62cf7
helps_labour_inspection = درباره قواعد در کار جواب می‌دهد.
# made_from: 5104b645
helps_housing_office = در امور خانه کمک می‌کند.
# made_from: 1ed3c092
helps_husbanken = درباره کمک برای پرداخت پول خانه جواب می‌دهد.
# made_from: f20037f9
helps_tenancy_disputes = وقتی شما و صاحب خانه موافق نیستید، کمک می‌کند.
# made_from: 8857c52f
helps_udi = درخواست‌های اقامت و فامیل را بررسی می‌کند.
# made_from: 63452890
helps_imdi = برای باشندگان تازه معلومات دارد.
# made_from: 953de2d1
helps_statsforvalter = شکایت از فیصله‌های کمون را می‌بیند.
# made_from: 15c700f3
helps_foreign_ministry = وقتی در کشور دیگر هستید، می‌تواند کمک کند.
# made_from: 175fb5f2
helps_volunteer_coordination = درباره فعالیت‌ها و رضاکاران معلومات دارد.
# made_from: defba149
helps_volunteer_centre = فعالیت‌هایی دارد که در آن با دیگران می‌بینید.
# made_from: defba149
helps_activity_house = فعالیت‌هایی دارد که در آن با دیگران می‌بینید.
# made_from: d40594a9
helps_leisure_office = درباره فرهنگ، سپورت و وقت آزاد معلومات دارد.
# made_from: b69727d6
helps_red_cross_local = رضاکارانی دارد که کمک می‌کنند.
# made_from: 5c10bc87
helps_association = فعالیت‌هایی دارد که می‌توانید در آن اشتراک کنید.
# made_from: d5514da2
helps_peer_coordinator = کسی را برای گپ زدن پیدا می‌کند که خودش هم تازه‌وارد بوده است.
# made_from: f90a0ef2
helps_seniors = برای بزرگسالان سالمند برنامه دارد.
# made_from: b3f019f7
helps_library = کتاب به امانت می‌دهد.
