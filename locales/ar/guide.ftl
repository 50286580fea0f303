### Who does what, and deadlines that count from a day in the reader's own life.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## What people turn to contacts about; headings

# made_from: 368af2db
topic_first = اسألوا هنا أولًا
# made_from: cd2e8a70
topic_danger = عندما يكون الأمر عاجلًا
# made_from: 8c7abae5
topic_health = الصحة
# made_from: a45c674b
topic_family = الأطفال والعائلة
# made_from: 91d9bdcf
topic_learning = اللغة النرويجية والتعليم
# made_from: e4ec8053
topic_work_money = العمل والمال
# made_from: 969feea4
topic_home = السكن
# made_from: d2e3158f
topic_rights = الإقامة والشكوى
# made_from: daffc479
topic_together = وقت الفراغ والمتطوعون

## Who runs a service

# Before one of the four below.
# made_from: 5654ff50
run_by_label = يتبع:
# made_from: e83d7b8a
run_by_municipality = البلدية
# made_from: 20e0ef76
run_by_county = المحافظة
# made_from: 1a1f6208
run_by_state = الدولة
# made_from: 2ed4f886
run_by_volunteers = المتطوعين

## The day a deadline counts from; beside a length of time such as "3 weeks", and as a heading

# made_from: 59024e31
counts_from_arrival = من يوم قدومكم إلى النرويج
# made_from: 79cc5bc2
counts_from_settlement = من يوم انتقالكم إلى البلدية
# made_from: dd2a9bc8
counts_from_letter = من يوم استلامكم الرسالة
# made_from: 2c091da4
counts_from_decision = من يوم استلامكم القرار
# made_from: 8dbec36f
counts_from_application = من يوم تقديمكم الطلب
# made_from: 09a47ba7
counts_from_leaving_school = من آخر يوم لكم في المدرسة

## Types of contacts; under the name on the card

# made_from: 6fd23d28
type_site_editors = فريق التحرير
# made_from: 6e8a3726
type_health_information = معلومات عن الصحة
# made_from: f2a69199
type_labour_inspection = قواعد العمل
# made_from: 85dadd2d
type_tenancy_disputes = الخلافات حول إيجار السكن
# made_from: d6ce29fe
type_foreign_ministry = المساعدة في الخارج
# made_from: 1e960531
type_leisure_office = الثقافة ووقت الفراغ

## What each type of contact helps with; one short sentence under its name

# made_from: 2e520565
helps_primary = اسألوا هنا عندما لا تعرفون من يستطيع المساعدة.
# made_from: ba484332
helps_main_contact = يساعدكم في الفترة الأولى في البلدية.
# made_from: 7a47e719
helps_general_enquiries = يجيب عندما تتصلون بالبلدية ويجد المكتب المناسب.
# made_from: 2cf2577f
helps_site_editors = يصحح الأخطاء في هذا الموقع.
# made_from: 967e71dc
helps_police_emergency = تساعد فورًا عندما يكون شخص في خطر.
# made_from: ba415c28
helps_fire = يساعد فورًا عندما يكون هناك حريق.
# made_from: da7f1293
helps_ambulance = يساعد فورًا عندما يكون شخص مريضًا جدًا أو مصابًا.
# made_from: ed57e32a
helps_legevakt = يساعد عندما تكونون مرضى ولا تستطيعون الانتظار.
# made_from: 3c240292
helps_poison = يعطي نصائح عندما يبتلع شخص شيئًا خطيرًا.
# made_from: b3054438
helps_police = تساعد عندما يفعل شخص شيئًا مخالفًا للقانون.
# made_from: c22fd265
helps_child_helpline = يتحدث مع الأطفال والشباب الذين يمرون بصعوبات.
# made_from: 2cf987e4
helps_crisis_centre = يساعدكم عندما يكون شخص في البيت خطيرًا.
# made_from: d57005da
helps_violence_helpline = يتحدث معكم عندما يؤذيكم شخص أو يهددكم.
# made_from: 2a53f405
helps_control_helpline = يتحدث معكم عندما لا يُسمح لكم بأن تقرروا بأنفسكم.
# made_from: 4957fdba
helps_competence_team = يعطي نصائح عندما لا يُسمح لشخص بأن يقرر بنفسه.
# made_from: 25dc0cf3
helps_helpline_mental = يتحدث معكم عندما تمرون بصعوبات.
# made_from: 4675ddb4
helps_mental_health_local = يساعدكم عندما تكون لديكم أفكار ومشاعر مؤلمة.
# made_from: 472b6989
helps_gp_office = هنا الطبيب الذي تذهبون إليه عندما تمرضون.
# made_from: 5f038499
helps_gp_change_national = يبين الأطباء الذين يمكنكم اختيارهم.
# made_from: 1780d5db
helps_health_information = يعطي معلومات عن الصحة وعن حقوقكم.
# made_from: a6f20f97
helps_health_first = يساعد في أمور الصحة عندما تكونون جددًا في البلدية.
# made_from: 6b244d0a
helps_migration_health = يساعد اللاجئين في أمور الصحة.
# made_from: 50d0c0f4
helps_dental_clinic = تساعد في أمور الأسنان.
# made_from: 182114c7
helps_health_station = يساعد الحوامل والأطفال والشباب في أمور الصحة.
# made_from: aa94585e
helps_kindergarten_office = يساعد في الحصول على مكان في روضة الأطفال.
# made_from: 5bb19eb9
helps_school_office = يساعد في مدارس الأطفال.
# made_from: c2fd4527
helps_school_health = يتحدث مع التلاميذ عن الصحة.
# made_from: 064d47b4
helps_school_adviser = يساعد التلاميذ في اختيار المدرسة والتعليم.
# made_from: cf67e4c6
helps_diversity_adviser = يساعد التلاميذ الذين لا يُسمح لهم بأن يقرروا بأنفسهم.
# made_from: e8b1b6d7
helps_child_welfare = تساعد الأطفال والعائلات التي تمر بصعوبات.
# made_from: bbf356ae
helps_adult_school = هنا يتعلم البالغون اللغة النرويجية.
# made_from: 0cc0ea99
helps_county_education = يجيب عن أسئلة المدرسة الثانوية العليا.
# made_from: 852359f1
helps_county_career = يساعدكم في معرفة العمل الذي تريدونه.
# made_from: 66d706c2
helps_hk_dir = يقيّم التعليم من بلدان أخرى.
# made_from: 90d679ab
helps_lanekassen = يعطي قروضًا ومنحًا للتعليم.
# made_from: 307e5e57
helps_nav_office = يساعد في العمل والمال.
# made_from: d4160a9c
helps_nav_national = يجيب عن المال الذي تدفعه الدولة، مثلًا للأطفال.
# made_from: 9d9fccd7
helps_skatteetaten = هنا تبلغون عن الانتقال إلى سكن آخر. هنا تسألون عن الضرائب.
# made_from: caf62cf7
helps_labour_inspection = يجيب عن قواعد العمل.
# made_from: 5104b645
helps_housing_office = يساعد في السكن.
# made_from: 1ed3c092
helps_husbanken = يجيب عن الدعم لدفع تكاليف السكن.
# made_from: f20037f9
helps_tenancy_disputes = يساعد عندما تختلفون مع صاحب البيت.
# made_from: 8857c52f
helps_udi = تدرس طلبات الإقامة والعائلة.
# made_from: 63452890
helps_imdi = لديها معلومات للسكان الجدد.
# made_from: 953de2d1
helps_statsforvalter = ينظر في الشكاوى على قرارات البلدية.
# made_from: 15c700f3
helps_foreign_ministry = يمكن أن تساعد عندما تكونون في بلد آخر.
# made_from: 175fb5f2
helps_volunteer_coordination = لديه معلومات عن الأنشطة وعن المتطوعين.
# made_from: defba149
helps_volunteer_centre = فيه أنشطة يمكنكم أن تلتقوا فيها بآخرين.
# made_from: defba149
helps_activity_house = فيه أنشطة يمكنكم أن تلتقوا فيها بآخرين.
# made_from: d40594a9
helps_leisure_office = لديه معلومات عن الثقافة والرياضة ووقت الفراغ.
# made_from: b69727d6
helps_red_cross_local = لديه متطوعون يساعدون.
# made_from: 5c10bc87
helps_association = لديها أنشطة يمكنكم المشاركة فيها.
# made_from: d5514da2
helps_peer_coordinator = يجد لكم شخصًا تتحدثون معه، كان هو أيضًا جديدًا.
# made_from: f90a0ef2
helps_seniors = لديه عروض لكبار السن.
# made_from: b3f019f7
helps_library = تعير الكتب.
