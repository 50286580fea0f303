### Names of contact types and of groups of readers.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## Types of contacts; under the name on the card

# made_from: 2f272996
type_primary = جهة الاتصال الرئيسية
# made_from: 05e52336
type_main_contact = شخص الاتصال الخاص بكم
# made_from: 36553fc2
type_general_enquiries = الرقم الرئيسي للبلدية
# made_from: 0c0a6ffd
type_adult_school = تعليم الكبار
# made_from: 05e12269
type_nav_office = مكتب NAV
# made_from: 87359c97
type_nav_national = هيئة NAV لكل البلاد
# made_from: fd284d5e
type_kindergarten_office = مكتب رياض الأطفال
# made_from: 9f0fde7f
type_school_office = مكتب المدارس
# made_from: 5a0e6e24
type_school_health = ممرض الصحة العامة في المدرسة
# made_from: b97397d2
type_school_adviser = مستشار في المدرسة
# made_from: bdf0127c
type_health_first = أول جهة اتصال للصحة
# made_from: d53a1cc3
type_migration_health = الخدمة الصحية للاجئين
# made_from: 41b4456e
type_health_station = المركز الصحي للأمومة والطفولة
# made_from: 52c0242a
type_gp_office = عيادة طبيب الأسرة
# made_from: 5802c0d1
type_gp_change_national = تغيير طبيب الأسرة
# made_from: db66d98c
type_legevakt = الطبيب المناوب
# made_from: cff512b8
type_ambulance = الإسعاف
# made_from: b664181d
type_dental_clinic = عيادة الأسنان
# made_from: 6b133df8
type_mental_health_local = مساعدة عندما تكون الحياة صعبة
# made_from: 91f38522
type_helpline_mental = هاتف لمن يمر بصعوبات
# made_from: 1140451f
type_child_welfare = خدمة رعاية الطفل
# made_from: 9efe84be
type_child_helpline = هاتف للأطفال والشباب
# made_from: 84b93227
type_crisis_centre = مركز الأزمات
# made_from: 188fe594
type_violence_helpline = هاتف المساعدة
# made_from: 188fe594
type_control_helpline = هاتف المساعدة
# made_from: b97397d2
type_diversity_adviser = مستشار في المدرسة
# made_from: 41585167
type_competence_team = مستشارون
# made_from: cf19d45f
type_police_emergency = الشرطة في حالات الطوارئ
# made_from: 870579f1
type_police = الشرطة
# made_from: 840e3edb
type_fire = الإطفاء
# made_from: ca61cfa3
type_poison = المساعدة عند التسمم
# made_from: 9986b794
type_housing_office = مكتب السكن
# made_from: 9b5987e8
type_husbanken = بنك الدولة للسكن
# made_from: a0fe4245
type_county_career = الإرشاد المهني
# made_from: 68d4b467
type_county_education = التعليم الثانوي
# made_from: 80e0c9ac
type_skatteetaten = الضرائب وسجل السكان
# made_from: 0920b376
type_udi = تصريح الإقامة
# made_from: 51cc5e9b
type_imdi = الاندماج في كل البلاد
# made_from: 9629d1b3
type_hk_dir = معادلة الشهادات
# made_from: a1449cf7
type_lanekassen = القروض والمنح الدراسية
# made_from: ee949fb7
type_statsforvalter = الشكوى من قرار
# made_from: 1af466e7
type_volunteer_coordination = العمل التطوعي في البلدية
# made_from: 9e084307
type_volunteer_centre = مركز المتطوعين
# made_from: f809ab5f
type_activity_house = بيت الأنشطة
# made_from: 46ccb434
type_red_cross_local = الصليب الأحمر Røde Kors في مكان سكنكم
# made_from: 5d334d41
type_association = جمعية
# made_from: 1b9c2bed
type_peer_coordinator = أشخاص كانوا هم أيضًا جددًا
# made_from: 46e0b1c8
type_seniors = عروض لكبار السن
# made_from: bdba2b58
type_library = المكتبة

## Whom a page or an activity is for; after "For:", so they begin with a small letter where the language does so

# made_from: 97e96cdf
audience_all = للجميع
# made_from: e696ee90
audience_adults = للبالغين
# made_from: 01a05ed1
audience_parents = للوالدين
# made_from: ac811384
audience_children = للأطفال
# made_from: 5ccd1016
audience_youth_16_24 = للشباب من عمر 16 إلى 24 سنة
# made_from: daa36d23
audience_women = للنساء
# made_from: 3bf6a7f2
audience_older_60plus = لمن عمرهم أكثر من 60 سنة
# made_from: 04d7895a
audience_unaccompanied_minor = للأطفال والشباب الذين جاؤوا وحدهم
# made_from: bc607aa1
audience_collective_protection = لمن لديهم حماية جماعية
# made_from: fe2b8703
audience_family_reunited = لمن جاؤوا بلم شمل العائلة
# made_from: 2ed4f886
audience_volunteers = للمتطوعين
# made_from: 49f04e28
audience_associations = للجمعيات
# made_from: fc23614c
audience_staff = للموظفين
# made_from: 0f108a2d
audience_landlords = لأصحاب البيوت المؤجرة
# made_from: 6fd004b6
audience_employers = لأصحاب العمل
