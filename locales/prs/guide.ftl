### Who does what, and deadlines that count from a day in the reader's own life.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## What people turn to contacts about; headings

topic_first = اول اینجا بپرسید
topic_danger = وقتی عاجل است
topic_health = صحت
topic_family = اطفال و فامیل
topic_learning = نارویژی و تعلیم
topic_work_money = کار و پول
topic_home = خانه
topic_rights = اقامت و شکایت
topic_together = وقت آزاد و رضاکاران

## Who runs a service

# Before one of the four below.
run_by_label = مربوط به:
run_by_municipality = کمون
run_by_county = ولایت
run_by_state = دولت
run_by_volunteers = رضاکاران

## The day a deadline counts from; beside a length of time such as "3 weeks", and as a heading

counts_from_arrival = از روزی که به ناروی آمدید
counts_from_settlement = از روزی که به کمون کوچ کردید
counts_from_letter = از روزی که نامه را گرفتید
counts_from_decision = از روزی که فیصله را گرفتید
counts_from_application = از روزی که درخواست دادید
counts_from_leaving_school = از آخرین روز مکتب

## Types of contacts; under the name on the card

type_site_editors = هیئت تحریر
type_health_information = معلومات درباره صحت
type_labour_inspection = قواعد در کار
type_tenancy_disputes = اختلاف درباره کرایه خانه
type_foreign_ministry = کمک در خارج از کشور
type_leisure_office = فرهنگ و وقت آزاد

## What each type of contact helps with; one short sentence under its name

helps_primary = وقتی نمی‌دانید چه کسی کمک می‌تواند، اینجا بپرسید.
helps_main_contact = در اوایل زندگی در کمون به شما کمک می‌کند.
helps_general_enquiries = وقتی به کمون زنگ می‌زنید، جواب می‌دهد و دفتر درست را پیدا می‌کند.
helps_site_editors = اشتباهات این ویب‌سایت را درست می‌کند.
helps_police_emergency = وقتی کسی در خطر است، فوراً کمک می‌کند.
helps_fire = وقتی آتش‌سوزی است، فوراً کمک می‌کند.
helps_ambulance = وقتی کسی سخت مریض یا زخمی است، فوراً کمک می‌کند.
helps_legevakt = کمک می‌کند وقتی مریض هستید و نمی‌توانید صبر کنید.
helps_poison = وقتی کسی چیز خطرناکی خورده است، مشوره می‌دهد.
helps_police = کمک می‌کند وقتی کسی کار غیرقانونی کرده است.
helps_child_helpline = با اطفال و جوانانی که مشکل دارند، گپ می‌زند.
helps_crisis_centre = وقتی کسی در خانه خطرناک است، به شما کمک می‌کند.
helps_violence_helpline = وقتی کسی به شما آسیب می‌رساند یا تهدید می‌کند، با شما گپ می‌زند.
helps_control_helpline = وقتی نمی‌گذارند خود شما تصمیم بگیرید، با شما گپ می‌زند.
helps_competence_team = وقتی نمی‌گذارند کسی خودش تصمیم بگیرد، مشوره می‌دهد.
helps_helpline_mental = وقتی وضعیت شما مشکل است، با شما گپ می‌زند.
helps_mental_health_local = وقتی فکرها و احساسات دردناک دارید، به شما کمک می‌کند.
helps_gp_office = اینجا داکتری است که وقتی مریض هستید نزدش می‌روید.
helps_gp_change_national = داکترانی را نشان می‌دهد که می‌توانید انتخاب کنید.
helps_health_information = درباره صحت و حقوق شما معلومات می‌دهد.
helps_health_first = وقتی در کمون تازه‌وارد هستید، در امور صحی کمک می‌کند.
helps_migration_health = به پناهندگان در امور صحی کمک می‌کند.
helps_dental_clinic = در امور دندان کمک می‌کند.
helps_health_station = به زنان حامله، اطفال و جوانان در امور صحی کمک می‌کند.
helps_kindergarten_office = در گرفتن جای در کودکستان کمک می‌کند.
helps_school_office = درباره مکتب اطفال کمک می‌کند.
helps_school_health = با شاگردان درباره صحت گپ می‌زند.
helps_school_adviser = به شاگردان در انتخاب مکتب و تعلیم کمک می‌کند.
helps_diversity_adviser = به شاگردانی که نمی‌گذارند خودشان تصمیم بگیرند، کمک می‌کند.
helps_child_welfare = به اطفال و فامیل‌هایی که مشکل دارند، کمک می‌کند.
helps_adult_school = در اینجا بزرگسالان نارویژی یاد می‌گیرند.
helps_county_education = درباره مکتب لیسه جواب می‌دهد.
helps_county_career = به شما کمک می‌کند بدانید چه کار می‌خواهید بکنید.
helps_hk_dir = تعلیم از کشورهای دیگر را ارزیابی می‌کند.
helps_lanekassen = برای تعلیم قرضه و کمک پولی می‌دهد.
helps_nav_office = در امور کار و پول کمک می‌کند.
helps_nav_national = درباره پول از طرف دولت، مثلاً برای اطفال، جواب می‌دهد.
helps_skatteetaten = اینجا خبر می‌دهید که کوچ می‌کنید. اینجا درباره مالیه می‌پرسید.
helps_labour_inspection = درباره قواعد در کار جواب می‌دهد.
helps_housing_office = در امور خانه کمک می‌کند.
helps_husbanken = درباره کمک برای پرداخت پول خانه جواب می‌دهد.
helps_tenancy_disputes = وقتی شما و صاحب خانه موافق نیستید، کمک می‌کند.
helps_udi = درخواست‌های اقامت و فامیل را بررسی می‌کند.
helps_imdi = برای باشندگان تازه معلومات دارد.
helps_statsforvalter = شکایت از فیصله‌های کمون را می‌بیند.
helps_foreign_ministry = وقتی در کشور دیگر هستید، می‌تواند کمک کند.
helps_volunteer_coordination = درباره فعالیت‌ها و رضاکاران معلومات دارد.
helps_volunteer_centre = فعالیت‌هایی دارد که در آن با دیگران می‌بینید.
helps_activity_house = فعالیت‌هایی دارد که در آن با دیگران می‌بینید.
helps_leisure_office = درباره فرهنگ، سپورت و وقت آزاد معلومات دارد.
helps_red_cross_local = رضاکارانی دارد که کمک می‌کنند.
helps_association = فعالیت‌هایی دارد که می‌توانید در آن اشتراک کنید.
helps_peer_coordinator = کسی را برای گپ زدن پیدا می‌کند که خودش هم تازه‌وارد بوده است.
helps_seniors = برای بزرگسالان سالمند برنامه دارد.
helps_library = کتاب به امانت می‌دهد.
