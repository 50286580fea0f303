### Names of contact types and of groups of readers.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## Types of contacts; under the name on the card

type_primary = جهة الاتصال الرئيسية
type_main_contact = شخص الاتصال الخاص بكم
type_general_enquiries = الرقم الرئيسي للبلدية
type_adult_school = تعليم الكبار
type_nav_office = مكتب NAV
type_nav_national = هيئة NAV لكل البلاد
type_kindergarten_office = مكتب رياض الأطفال
type_school_office = مكتب المدارس
type_school_health = ممرض الصحة العامة في المدرسة
type_school_adviser = مستشار في المدرسة
type_health_first = أول جهة اتصال للصحة
type_migration_health = الخدمة الصحية للاجئين
type_health_station = المركز الصحي للأمومة والطفولة
type_gp_office = عيادة طبيب الأسرة
type_gp_change_national = تغيير طبيب الأسرة
type_legevakt = الطبيب المناوب
type_ambulance = الإسعاف
type_dental_clinic = عيادة الأسنان
type_mental_health_local = مساعدة عندما تكون الحياة صعبة
type_helpline_mental = هاتف لمن يمر بصعوبات
type_child_welfare = خدمة رعاية الطفل
type_child_helpline = هاتف للأطفال والشباب
type_crisis_centre = مركز الأزمات
type_violence_helpline = هاتف المساعدة
type_control_helpline = هاتف المساعدة
type_diversity_adviser = مستشار في المدرسة
type_competence_team = مستشارون
type_police_emergency = الشرطة في حالات الطوارئ
type_police = الشرطة
type_fire = الإطفاء
type_poison = المساعدة عند التسمم
type_housing_office = مكتب السكن
type_husbanken = بنك الدولة للسكن
type_county_career = الإرشاد المهني
type_county_education = التعليم الثانوي
type_skatteetaten = الضرائب وسجل السكان
type_udi = تصريح الإقامة
type_imdi = الاندماج في كل البلاد
type_hk_dir = معادلة الشهادات
type_lanekassen = القروض والمنح الدراسية
type_statsforvalter = الشكوى من قرار
type_volunteer_coordination = العمل التطوعي في البلدية
type_volunteer_centre = مركز المتطوعين
type_activity_house = بيت الأنشطة
type_red_cross_local = الصليب الأحمر Røde Kors في مكان سكنكم
type_association = جمعية
type_peer_coordinator = أشخاص كانوا هم أيضًا جددًا
type_seniors = عروض لكبار السن
type_library = المكتبة

## Whom a page or an activity is for; after "For:", so they begin with a small letter where the language does so

audience_all = للجميع
audience_adults = للبالغين
audience_parents = للوالدين
audience_children = للأطفال
audience_youth_16_24 = للشباب من عمر 16 إلى 24 سنة
audience_women = للنساء
audience_older_60plus = لمن عمرهم أكثر من 60 سنة
audience_unaccompanied_minor = للأطفال والشباب الذين جاؤوا وحدهم
audience_collective_protection = لمن لديهم حماية جماعية
audience_family_reunited = لمن جاؤوا بلم شمل العائلة
audience_volunteers = للمتطوعين
audience_associations = للجمعيات
audience_staff = للموظفين
audience_landlords = لأصحاب البيوت المؤجرة
audience_employers = لأصحاب العمل
