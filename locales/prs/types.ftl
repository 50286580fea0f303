### Names of contact types and of groups of readers.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## Types of contacts; under the name on the card

type_primary = جای اصلی تماس
type_main_contact = شخص رابط شما
type_general_enquiries = تیلفون مرکزی کمون
type_adult_school = آموزش بزرگسالان
type_nav_office = دفتر NAV
type_nav_national = NAV برای تمام کشور
type_kindergarten_office = دفتر کودکستان
type_school_office = دفتر مکتب‌ها
type_school_health = نرس صحت عامه در مکتب
type_school_adviser = مشاور در مکتب
type_health_first = اولین تماس صحی
type_migration_health = خدمات صحی برای پناهندگان
type_health_station = مرکز صحی مادران و اطفال
type_gp_office = معاینه‌خانه داکتر فامیلی
type_gp_change_national = تبدیل داکتر فامیلی
type_legevakt = کلینیک عاجل
type_ambulance = امبولانس
type_dental_clinic = کلینیک دندان
type_mental_health_local = کمک وقتی زندگی مشکل است
type_helpline_mental = تیلفون برای کسانی که وضعیت مشکل دارند
type_child_welfare = حمایت از اطفال
type_child_helpline = تیلفون برای اطفال و جوانان
type_crisis_centre = مرکز بحران
type_violence_helpline = تیلفون کمک
type_control_helpline = تیلفون کمک
type_diversity_adviser = مشاور در مکتب
type_competence_team = مشاوران
type_police_emergency = پولیس در حالت عاجل
type_police = پولیس
type_fire = اطفائیه
type_poison = کمک در مسمومیت
type_housing_office = دفتر خانه
type_husbanken = بانک دولتی برای خانه
type_county_career = راهنمایی برای کار و تحصیل
type_county_education = لیسه
type_skatteetaten = مالیه و ثبت نفوس
type_udi = اجازه اقامت
type_imdi = ادغام در تمام کشور
type_hk_dir = تأیید اسناد تحصیلی
type_lanekassen = قرضه و بورس تحصیلی
type_statsforvalter = شکایت از فیصله
type_volunteer_coordination = کار رضاکارانه در کمون
type_volunteer_centre = مرکز رضاکاران
type_activity_house = خانه فعالیت‌ها
type_red_cross_local = Røde Kors در محل زندگی شما
type_association = انجمن
type_peer_coordinator = همتایان: کسان دیگری که آن‌ها هم تازه‌وارد بوده‌اند
type_seniors = پیشنهادها برای کهن‌سالان
type_library = کتابخانه

## Whom a page or an activity is for; after "For:", so they begin with a small letter where the language does so

audience_all = همه
audience_adults = بزرگسالان
audience_parents = والدین
audience_children = اطفال
audience_youth_16_24 = جوانان 16 تا 24 ساله
audience_women = زنان
audience_older_60plus = کسانی که بیشتر از 60 سال دارند
audience_unaccompanied_minor = اطفال و جوانانی که تنها آمده‌اند
audience_collective_protection = کسانی که حفاظت جمعی دارند
audience_family_reunited = کسانی که از راه پیوستن به فامیل آمده‌اند
audience_volunteers = رضاکاران
audience_associations = انجمن‌ها
audience_staff = کارمندان
audience_landlords = صاحبان خانه‌های کرایی
audience_employers = کارفرمایان
