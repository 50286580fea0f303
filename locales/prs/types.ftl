### Names of contact types and of groups of readers.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## Types of contacts; under the name on the card

# made_from: 2f272996
type_primary = جای اصلی تماس
# made_from: 05e52336
type_main_contact = شخص رابط شما
# made_from: 36553fc2
type_general_enquiries = تیلفون مرکزی کمون
# made_from: 0c0a6ffd
type_adult_school = آموزش بزرگسالان
# made_from: 05e12269
type_nav_office = دفتر NAV
# made_from: 87359c97
type_nav_national = NAV برای تمام کشور
# made_from: fd284d5e
type_kindergarten_office = دفتر کودکستان
# made_from: 9f0fde7f
type_school_office = دفتر مکتب‌ها
# made_from: 5a0e6e24
type_school_health = نرس صحت عامه در مکتب
# made_from: b97397d2
type_school_adviser = مشاور در مکتب
# made_from: bdf0127c
type_health_first = اولین تماس صحی
# made_from: d53a1cc3
type_migration_health = خدمات صحی برای پناهندگان
# made_from: 41b4456e
type_health_station = مرکز صحی مادران و اطفال
# made_from: 52c0242a
type_gp_office = معاینه‌خانه داکتر فامیلی
# made_from: 5802c0d1
type_gp_change_national = تبدیل داکتر فامیلی
# made_from: db66d98c
type_legevakt = کلینیک عاجل
# made_from: cff512b8
type_ambulance = امبولانس
# made_from: b664181d
type_dental_clinic = کلینیک دندان
# made_from: 6b133df8
type_mental_health_local = کمک وقتی زندگی مشکل است
# made_from: 91f38522
type_helpline_mental = تیلفون برای کسانی که وضعیت مشکل دارند
# made_from: 1140451f
type_child_welfare = حمایت از اطفال
# made_from: 9efe84be
type_child_helpline = تیلفون برای اطفال و جوانان
# made_from: 84b93227
type_crisis_centre = مرکز بحران
# made_from: 188fe594
type_violence_helpline = تیلفون کمک
# made_from: 188fe594
type_control_helpline = تیلفون کمک
# made_from: b97397d2
type_diversity_adviser = مشاور در مکتب
# made_from: 41585167
type_competence_team = مشاوران
# made_from: cf19d45f
type_police_emergency = پولیس در حالت عاجل
# made_from: 870579f1
type_police = پولیس
# made_from: 840e3edb
type_fire = اطفائیه
# made_from: ca61cfa3
type_poison = کمک در مسمومیت
# made_from: 9986b794
type_housing_office = دفتر خانه
# made_from: 9b5987e8
type_husbanken = بانک دولتی برای خانه
# made_from: a0fe4245
type_county_career = راهنمایی برای کار و تحصیل
# made_from: 68d4b467
type_county_education = لیسه
# made_from: 80e0c9ac
type_skatteetaten = مالیه و ثبت نفوس
# made_from: 0920b376
type_udi = اجازه اقامت
# made_from: 51cc5e9b
type_imdi = ادغام در تمام کشور
# made_from: 9629d1b3
type_hk_dir = تأیید اسناد تحصیلی
# made_from: a1449cf7
type_lanekassen = قرضه و بورس تحصیلی
# made_from: ee949fb7
type_statsforvalter = شکایت از فیصله
# made_from: 1af466e7
type_volunteer_coordination = کار رضاکارانه در کمون
# made_from: 9e084307
type_volunteer_centre = مرکز رضاکاران
# made_from: f809ab5f
type_activity_house = خانه فعالیت‌ها
# made_from: 46ccb434
type_red_cross_local = Røde Kors در محل زندگی شما
# made_from: 5d334d41
type_association = انجمن
# made_from: 1b9c2bed
type_peer_coordinator = همتایان: کسان دیگری که آن‌ها هم تازه‌وارد بوده‌اند
# made_from: 46e0b1c8
type_seniors = پیشنهادها برای کهن‌سالان
# made_from: bdba2b58
type_library = کتابخانه

## Whom a page or an activity is for; after "For:", so they begin with a small letter where the language does so

# made_from: 97e96cdf
audience_all = همه
# made_from: e696ee90
audience_adults = بزرگسالان
# made_from: 01a05ed1
audience_parents = والدین
# made_from: ac811384
audience_children = اطفال
# made_from: 5ccd1016
audience_youth_16_24 = جوانان 16 تا 24 ساله
# made_from: daa36d23
audience_women = زنان
# made_from: 3bf6a7f2
audience_older_60plus = کسانی که بیشتر از 60 سال دارند
# made_from: 04d7895a
audience_unaccompanied_minor = اطفال و جوانانی که تنها آمده‌اند
# made_from: bc607aa1
audience_collective_protection = کسانی که حفاظت جمعی دارند
# made_from: fe2b8703
audience_family_reunited = کسانی که از راه پیوستن به فامیل آمده‌اند
# made_from: 2ed4f886
audience_volunteers = رضاکاران
# made_from: 49f04e28
audience_associations = انجمن‌ها
# made_from: fc23614c
audience_staff = کارمندان
# made_from: 0f108a2d
audience_landlords = صاحبان خانه‌های کرایی
# made_from: 6fd004b6
audience_employers = کارفرمایان
