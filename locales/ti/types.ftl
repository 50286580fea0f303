### Names of contact types and of groups of readers.
### Short, plain sentences (A2). "you" is the polite plural (-ኹም). Never a phone number: numbers come only from contacts.

## Types of contacts; under the name on the card

type_primary = ቀንዲ መራኸቢ
type_main_contact = መራኸቢ ሰብኩም
type_general_enquiries = ማእከላይ ተሌፎን ምምሕዳር ከተማ
type_adult_school = ትምህርቲ ንዓበይቲ
type_nav_office = ቤት ጽሕፈት NAV
type_nav_national = NAV ንምልእቲ ሃገር
type_kindergarten_office = ቤት ጽሕፈት መውዓሊ ህጻናት
type_school_office = ቤት ጽሕፈት ኣብያተ ትምህርቲ
type_school_health = ነርስ ህዝባዊ ጥዕና ኣብ ቤት ትምህርቲ
type_school_adviser = ኣማኻሪ ኣብ ቤት ትምህርቲ
type_health_first = መጀመርታ ናይ ጥዕና መራኸቢ
type_migration_health = ኣገልግሎት ጥዕና ንስደተኛታት
type_health_station = ማእከል ጥዕና
type_gp_office = ቤት ጽሕፈት ቀዋሚ ሓኪም
type_gp_change_national = ቀዋሚ ሓኪም ምቕያር
type_legevakt = ህጹጽ ሕክምና
type_ambulance = ኣምቡላንስ
type_dental_clinic = ክሊኒክ ስኒ
type_mental_health_local = ህይወት ምስ ዝኸብድ ዝወሃብ ሓገዝ
type_helpline_mental = ህይወት ንዝኸበዶም ሰባት ዝኸውን ተሌፎን
type_child_welfare = ድሕነት ህጻናት
type_child_helpline = ተሌፎን ንቖልዑን መንእሰያትን
type_crisis_centre = ማእከል ቅልውላው
type_violence_helpline = ተሌፎን ሓገዝ
type_control_helpline = ተሌፎን ሓገዝ
type_diversity_adviser = ኣማኻሪ ኣብ ቤት ትምህርቲ
type_competence_team = ኣማኸርቲ
type_police_emergency = ፖሊስ ኣብ ህጹጽ ኩነታት
type_police = ፖሊስ
type_fire = መጥፋእቲ ሓዊ
type_poison = መርዚ ናብ ሰብነት ምስ ዝኣቱ ዝወሃብ ሓገዝ
type_housing_office = ቤት ጽሕፈት መንበሪ ገዛ
type_husbanken = ናይ መንግስቲ ባንክ ንመንበሪ ገዛ
type_county_career = ምኽሪ ብዛዕባ ስራሕን ትምህርትን
type_county_education = ካልኣይ ደረጃ ትምህርቲ
type_skatteetaten = ግብርን መዝገብ ህዝብን
type_udi = መንበሪ ፍቓድ
type_imdi = ውህደት ኣብ ምልእቲ ሃገር
type_hk_dir = ኣፍልጦ ናይ ትምህርቲ
type_lanekassen = ናይ ትምህርቲ ልቓሕን ስቲፐንድን
type_statsforvalter = ይግባይ ኣንጻር ውሳነ
type_volunteer_coordination = ወለንታዊ ስራሕ ኣብ ምምሕዳር ከተማ
type_volunteer_centre = ማእከል ወለንተኛታት
type_activity_house = ቤት ንጥፈታት
type_red_cross_local = Røde Kors ኣብ እትነብሩሉ ቦታ
type_association = ማሕበር
type_peer_coordinator = ከማኹም ሓደስቲ ዝነበሩ ሰባት
type_seniors = ዝቐርብ ዕድል ንኣረጋውያን
type_library = ቤተ-ንባብ

## Whom a page or an activity is for; after "For:", so they begin with a small letter where the language does so

audience_all = ኩሉ ሰብ
audience_adults = ዓበይቲ ሰባት
audience_parents = ወለዲ
audience_children = ቆልዑ
audience_youth_16_24 = ካብ 16 ክሳብ 24 ዓመት ዝዕድሚኦም መንእሰያት
audience_women = ደቂ ኣንስትዮ
audience_older_60plus = ልዕሊ 60 ዓመት ዝዕድሚኦም ሰባት
audience_unaccompanied_minor = በይኖም ዝመጹ ቆልዑን መንእሰያትን
audience_collective_protection = ሓባራዊ ዑቕባ ዘለዎም ሰባት
audience_family_reunited = ብምትእኽኻብ ስድራቤት ዝመጹ ሰባት
audience_volunteers = ወለንተኛታት
audience_associations = ማሕበራት
audience_staff = ሰራሕተኛታት
audience_landlords = ገዛ ዘካርዩ ሰባት
audience_employers = ኣስራሕቲ
