### Names of contact types and of groups of readers.
### Short, plain sentences (A2). "you" is the polite plural (-ኹም). Never a phone number: numbers come only from contacts.
### by: machine

## Types of contacts; under the name on the card

# made_from: 2f272996
type_primary = ቀንዲ መራኸቢ
# made_from: 05e52336
type_main_contact = መራኸቢ ሰብኩም
# made_from: 36553fc2
type_general_enquiries = ማእከላይ ተሌፎን ምምሕዳር ከተማ
# made_from: 0c0a6ffd
type_adult_school = ትምህርቲ ንዓበይቲ
# made_from: 05e12269
type_nav_office = ቤት ጽሕፈት NAV
# made_from: 87359c97
type_nav_national = NAV ንምልእቲ ሃገር
# made_from: fd284d5e
type_kindergarten_office = ቤት ጽሕፈት መውዓሊ ህጻናት
# made_from: 9f0fde7f
type_school_office = ቤት ጽሕፈት ኣብያተ ትምህርቲ
# made_from: 5a0e6e24
type_school_health = ነርስ ህዝባዊ ጥዕና ኣብ ቤት ትምህርቲ
# made_from: b97397d2
type_school_adviser = ኣማኻሪ ኣብ ቤት ትምህርቲ
# made_from: bdf0127c
type_health_first = መጀመርታ ናይ ጥዕና መራኸቢ
# made_from: d53a1cc3
type_migration_health = ኣገልግሎት ጥዕና ንስደተኛታት
# made_from: 41b4456e
type_health_station = ማእከል ጥዕና
# made_from: 52c0242a
type_gp_office = ቤት ጽሕፈት ቀዋሚ ሓኪም
# made_from: 5802c0d1
type_gp_change_national = ቀዋሚ ሓኪም ምቕያር
# made_from: db66d98c
type_legevakt = ህጹጽ ሕክምና
# made_from: cff512b8
type_ambulance = ኣምቡላንስ
# made_from: b664181d
type_dental_clinic = ክሊኒክ ስኒ
# made_from: 6b133df8
type_mental_health_local = ህይወት ምስ ዝኸብድ ዝወሃብ ሓገዝ
# made_from: 91f38522
type_helpline_mental = ህይወት ንዝኸበዶም ሰባት ዝኸውን ተሌፎን
# made_from: 1140451f
type_child_welfare = ድሕነት ህጻናት
# made_from: 9efe84be
type_child_helpline = ተሌፎን ንቖልዑን መንእሰያትን
# made_from: 84b93227
type_crisis_centre = ማእከል ቅልውላው
# made_from: 188fe594
type_violence_helpline = ተሌፎን ሓገዝ
# made_from: 188fe594
type_control_helpline = ተሌፎን ሓገዝ
# made_from: b97397d2
type_diversity_adviser = ኣማኻሪ ኣብ ቤት ትምህርቲ
# made_from: 41585167
type_competence_team = ኣማኸርቲ
# made_from: cf19d45f
type_police_emergency = ፖሊስ ኣብ ህጹጽ ኩነታት
# made_from: 870579f1
type_police = ፖሊስ
# made_from: 840e3edb
type_fire = መጥፋእቲ ሓዊ
# made_from: ca61cfa3
type_poison = መርዚ ናብ ሰብነት ምስ ዝኣቱ ዝወሃብ ሓገዝ
# made_from: 9986b794
type_housing_office = ቤት ጽሕፈት መንበሪ ገዛ
# made_from: 9b5987e8
type_husbanken = ናይ መንግስቲ ባንክ ንመንበሪ ገዛ
# made_from: a0fe4245
type_county_career = ምኽሪ ብዛዕባ ስራሕን ትምህርትን
# made_from: 68d4b467
type_county_education = ካልኣይ ደረጃ ትምህርቲ
# made_from: 80e0c9ac
type_skatteetaten = ግብርን መዝገብ ህዝብን
# made_from: 0920b376
type_udi = መንበሪ ፍቓድ
# made_from: 51cc5e9b
type_imdi = ውህደት ኣብ ምልእቲ ሃገር
# made_from: 9629d1b3
type_hk_dir = ኣፍልጦ ናይ ትምህርቲ
# made_from: a1449cf7
type_lanekassen = ናይ ትምህርቲ ልቓሕን ስቲፐንድን
# made_from: ee949fb7
type_statsforvalter = ይግባይ ኣንጻር ውሳነ
# made_from: 1af466e7
type_volunteer_coordination = ወለንታዊ ስራሕ ኣብ ምምሕዳር ከተማ
# made_from: 9e084307
type_volunteer_centre = ማእከል ወለንተኛታት
# made_from: f809ab5f
type_activity_house = ቤት ንጥፈታት
# made_from: 46ccb434
type_red_cross_local = Røde Kors ኣብ እትነብሩሉ ቦታ
# made_from: 5d334d41
type_association = ማሕበር
# made_from: 1b9c2bed
type_peer_coordinator = ከማኹም ሓደስቲ ዝነበሩ ሰባት
# made_from: 46e0b1c8
type_seniors = ዝቐርብ ዕድል ንኣረጋውያን
# made_from: bdba2b58
type_library = ቤተ-ንባብ

## Whom a page or an activity is for; after "For:", so they begin with a small letter where the language does so

# made_from: 97e96cdf
audience_all = ኩሉ ሰብ
# made_from: e696ee90
audience_adults = ዓበይቲ ሰባት
# made_from: 01a05ed1
audience_parents = ወለዲ
# made_from: ac811384
audience_children = ቆልዑ
# made_from: 5ccd1016
audience_youth_16_24 = ካብ 16 ክሳብ 24 ዓመት ዝዕድሚኦም መንእሰያት
# made_from: daa36d23
audience_women = ደቂ ኣንስትዮ
# made_from: 3bf6a7f2
audience_older_60plus = ልዕሊ 60 ዓመት ዝዕድሚኦም ሰባት
# made_from: 04d7895a
audience_unaccompanied_minor = በይኖም ዝመጹ ቆልዑን መንእሰያትን
# made_from: bc607aa1
audience_collective_protection = ሓባራዊ ዑቕባ ዘለዎም ሰባት
# made_from: fe2b8703
audience_family_reunited = ብምትእኽኻብ ስድራቤት ዝመጹ ሰባት
# made_from: 2ed4f886
audience_volunteers = ወለንተኛታት
# made_from: 49f04e28
audience_associations = ማሕበራት
# made_from: fc23614c
audience_staff = ሰራሕተኛታት
# made_from: 0f108a2d
audience_landlords = ገዛ ዘካርዩ ሰባት
# made_from: 6fd004b6
audience_employers = ኣስራሕቲ
