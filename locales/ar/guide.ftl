### Who does what, and deadlines that count from a day in the reader's own life.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## What people turn to contacts about; headings

topic_first = اسألوا هنا أولًا
topic_danger = عندما يكون الأمر عاجلًا
topic_health = الصحة
topic_family = الأطفال والعائلة
topic_learning = اللغة النرويجية والتعليم
topic_work_money = العمل والمال
topic_home = السكن
topic_rights = الإقامة والشكوى
topic_together = وقت الفراغ والمتطوعون

## Who runs a service

# Before one of the four below.
run_by_label = يتبع:
run_by_municipality = البلدية
run_by_county = المحافظة
run_by_state = الدولة
run_by_volunteers = المتطوعين

## The day a deadline counts from; beside a length of time such as "3 weeks", and as a heading

counts_from_arrival = من يوم قدومكم إلى النرويج
counts_from_settlement = من يوم انتقالكم إلى البلدية
counts_from_letter = من يوم استلامكم الرسالة
counts_from_decision = من يوم استلامكم القرار
counts_from_application = من يوم تقديمكم الطلب
counts_from_leaving_school = من آخر يوم لكم في المدرسة

## Types of contacts; under the name on the card

type_site_editors = فريق التحرير
type_health_information = معلومات عن الصحة
type_labour_inspection = قواعد العمل
type_tenancy_disputes = الخلافات حول إيجار السكن
type_foreign_ministry = المساعدة في الخارج
type_leisure_office = الثقافة ووقت الفراغ

## What each type of contact helps with; one short sentence under its name

helps_primary = اسألوا هنا عندما لا تعرفون من يستطيع المساعدة.
helps_main_contact = يساعدكم في الفترة الأولى في البلدية.
helps_general_enquiries = يجيب عندما تتصلون بالبلدية ويجد المكتب المناسب.
helps_site_editors = يصحح الأخطاء في هذا الموقع.
helps_police_emergency = تساعد فورًا عندما يكون شخص في خطر.
helps_fire = يساعد فورًا عندما يكون هناك حريق.
helps_ambulance = يساعد فورًا عندما يكون شخص مريضًا جدًا أو مصابًا.
helps_legevakt = يساعد عندما تكونون مرضى ولا تستطيعون الانتظار.
helps_poison = يعطي نصائح عندما يبتلع شخص شيئًا خطيرًا.
helps_police = تساعد عندما يفعل شخص شيئًا مخالفًا للقانون.
helps_child_helpline = يتحدث مع الأطفال والشباب الذين يمرون بصعوبات.
helps_crisis_centre = يساعدكم عندما يكون شخص في البيت خطيرًا.
helps_violence_helpline = يتحدث معكم عندما يؤذيكم شخص أو يهددكم.
helps_control_helpline = يتحدث معكم عندما لا يُسمح لكم بأن تقرروا بأنفسكم.
helps_competence_team = يعطي نصائح عندما لا يُسمح لشخص بأن يقرر بنفسه.
helps_helpline_mental = يتحدث معكم عندما تمرون بصعوبات.
helps_mental_health_local = يساعدكم عندما تكون لديكم أفكار ومشاعر مؤلمة.
helps_gp_office = هنا الطبيب الذي تذهبون إليه عندما تمرضون.
helps_gp_change_national = يبين الأطباء الذين يمكنكم اختيارهم.
helps_health_information = يعطي معلومات عن الصحة وعن حقوقكم.
helps_health_first = يساعد في أمور الصحة عندما تكونون جددًا في البلدية.
helps_migration_health = يساعد اللاجئين في أمور الصحة.
helps_dental_clinic = تساعد في أمور الأسنان.
helps_health_station = يساعد الحوامل والأطفال والشباب في أمور الصحة.
helps_kindergarten_office = يساعد في الحصول على مكان في روضة الأطفال.
helps_school_office = يساعد في مدارس الأطفال.
helps_school_health = يتحدث مع التلاميذ عن الصحة.
helps_school_adviser = يساعد التلاميذ في اختيار المدرسة والتعليم.
helps_diversity_adviser = يساعد التلاميذ الذين لا يُسمح لهم بأن يقرروا بأنفسهم.
helps_child_welfare = تساعد الأطفال والعائلات التي تمر بصعوبات.
helps_adult_school = هنا يتعلم البالغون اللغة النرويجية.
helps_county_education = يجيب عن أسئلة المدرسة الثانوية العليا.
helps_county_career = يساعدكم في معرفة العمل الذي تريدونه.
helps_hk_dir = يقيّم التعليم من بلدان أخرى.
helps_lanekassen = يعطي قروضًا ومنحًا للتعليم.
helps_nav_office = يساعد في العمل والمال.
helps_nav_national = يجيب عن المال الذي تدفعه الدولة، مثلًا للأطفال.
helps_skatteetaten = هنا تبلغون عن الانتقال إلى سكن آخر. هنا تسألون عن الضرائب.
helps_labour_inspection = يجيب عن قواعد العمل.
helps_housing_office = يساعد في السكن.
helps_husbanken = يجيب عن الدعم لدفع تكاليف السكن.
helps_tenancy_disputes = يساعد عندما تختلفون مع صاحب البيت.
helps_udi = تدرس طلبات الإقامة والعائلة.
helps_imdi = لديها معلومات للسكان الجدد.
helps_statsforvalter = ينظر في الشكاوى على قرارات البلدية.
helps_foreign_ministry = يمكن أن تساعد عندما تكونون في بلد آخر.
helps_volunteer_coordination = لديه معلومات عن الأنشطة وعن المتطوعين.
helps_volunteer_centre = فيه أنشطة يمكنكم أن تلتقوا فيها بآخرين.
helps_activity_house = فيه أنشطة يمكنكم أن تلتقوا فيها بآخرين.
helps_leisure_office = لديه معلومات عن الثقافة والرياضة ووقت الفراغ.
helps_red_cross_local = لديه متطوعون يساعدون.
helps_association = لديها أنشطة يمكنكم المشاركة فيها.
helps_peer_coordinator = يجد لكم شخصًا تتحدثون معه، كان هو أيضًا جديدًا.
helps_seniors = لديه عروض لكبار السن.
helps_library = تعير الكتب.
