### Who does what, and deadlines that count from a day in the reader's own life.
### Short, plain sentences (A2). "you" is the polite plural (-ኹም). Never a phone number: numbers come only from contacts.
### by: machine

## What people turn to contacts about; headings

# made_from: 368af2db
topic_first = መጀመርታ ኣብዚ ሕተቱ
# made_from: cd2e8a70
topic_danger = ህጹጽ ምስ ዝኸውን
# made_from: 8c7abae5
topic_health = ጥዕና
# made_from: a45c674b
topic_family = ቆልዑን ስድራቤትን
# made_from: 91d9bdcf
topic_learning = ቋንቋ ኖርወይን ትምህርትን
# made_from: e4ec8053
topic_work_money = ስራሕን ገንዘብን
# made_from: 969feea4
topic_home = መንበሪ ገዛ
# made_from: d2e3158f
topic_rights = መንበሪ ፍቓድን ይግባይን
# made_from: daffc479
topic_together = ትርፊ ግዜን ወለንተኛታትን

## Who runs a service

# Before one of the four below.
# made_from: 5654ff50
run_by_label = ናይ፦
# made_from: e83d7b8a
run_by_municipality = ምምሕዳር ከተማ
# made_from: 20e0ef76
run_by_county = ዞባ
# made_from: 1a1f6208
run_by_state = መንግስቲ
# made_from: 2ed4f886
run_by_volunteers = ወለንተኛታት

## The day a deadline counts from; beside a length of time such as "3 weeks", and as a heading

# made_from: 59024e31
counts_from_arrival = ካብ ኖርወይ ዝመጻእኩምሉ መዓልቲ
# made_from: 79cc5bc2
counts_from_settlement = ካብ ናብ ምምሕዳር ከተማ ዝመጻእኩምሉ መዓልቲ
# made_from: dd2a9bc8
counts_from_letter = ካብ ደብዳበ ዝበጽሓኩም መዓልቲ
# made_from: 2c091da4
counts_from_decision = ካብ ውሳነ ዝበጽሓኩም መዓልቲ
# made_from: 8dbec36f
counts_from_application = ካብ ምልክታ ዘቕረብኩምሉ መዓልቲ
# made_from: 09a47ba7
counts_from_leaving_school = ካብ ናይ መወዳእታ መዓልቲ ቤት ትምህርቲ

## Types of contacts; under the name on the card

# made_from: 6fd23d28
type_site_editors = ኣሰናዳእቲ
# made_from: 6e8a3726
type_health_information = ሓበሬታ ብዛዕባ ጥዕና
# made_from: f2a69199
type_labour_inspection = ሕግታት ስራሕ
# made_from: 85dadd2d
type_tenancy_disputes = ምስሕሓብ ብዛዕባ ክራይ ገዛ
# made_from: d6ce29fe
type_foreign_ministry = ሓገዝ ኣብ ወጻኢ ሃገር
# made_from: 1e960531
type_leisure_office = ባህልን ትርፊ ግዜን

## What each type of contact helps with; one short sentence under its name

# made_from: 2e520565
helps_primary = መን ክሕግዘኩም ከም ዝኽእል ምስ ዘይትፈልጡ ኣብዚ ሕተቱ።
# made_from: ba484332
helps_main_contact = ኣብ መጀመርታ ግዜኹም ኣብ ምምሕዳር ከተማ ይሕግዘኩም።
# made_from: 7a47e719
helps_general_enquiries = ናብ ምምሕዳር ከተማ ክትድውሉ ከለኹም ይምልስ፡ ትኽክለኛ ቤት ጽሕፈት ድማ ይረክብ።
# made_from: 2cf2577f
helps_site_editors = ኣብዚ መርበብ ሓበሬታ ዘሎ ጌጋታት የእርም።
# made_from: 967e71dc
helps_police_emergency = ሰብ ኣብ ሓደጋ ምስ ዝህሉ ብኡንብኡ ይሕግዝ።
# made_from: ba415c28
helps_fire = ሓዊ ምስ ዝለዓል ብኡንብኡ ይሕግዝ።
# made_from: da7f1293
helps_ambulance = ሰብ ብጽኑዕ ምስ ዝሓምም ወይ ምስ ዝጉዳእ ብኡንብኡ ይሕግዝ።
# made_from: ed57e32a
helps_legevakt = ሓሚምኩም ክትጽበዩ ምስ ዘይትኽእሉ ይሕግዘኩም።
# made_from: 3c240292
helps_poison = ሰብ ሓደገኛ ነገር ምስ ዝውሕጥ ምኽሪ ይህብ።
# made_from: b3054438
helps_police = ሓደ ሰብ ዘይሕጋዊ ነገር እንተ ጌሩ ይሕግዘኩም።
# made_from: c22fd265
helps_child_helpline = ጸገም ምስ ዘጋጠሞም ቆልዑን መንእሰያትን ይዛረብ።
# made_from: 2cf987e4
helps_crisis_centre = ኣብ ገዛ ሓደገኛ ሰብ ምስ ዝህሉ ይሕግዘኩም።
# made_from: d57005da
helps_violence_helpline = ሰብ ምስ ዝጎድኣኩም ወይ ምስ ዘፈራርሓኩም ይዛረበኩም።
# made_from: 2a53f405
helps_control_helpline = ባዕልኹም ክትውስኑ ምስ ዘይፍቀደልኩም ይዛረበኩም።
# made_from: 4957fdba
helps_competence_team = ሰብ ባዕሉ ክውስን ምስ ዘይፍቀደሉ ምኽሪ ይህብ።
# made_from: 25dc0cf3
helps_helpline_mental = ህይወት ምስ ዝኸብደኩም ይዛረበኩም።
# made_from: 4675ddb4
helps_mental_health_local = ዘሳቕዩ ሓሳባትን ስምዒታትን ምስ ዝህልዉኹም ይሕግዘኩም።
# made_from: 472b6989
helps_gp_office = ምስ እትሓሙ እትኸድዎ ሓኪም ኣብዚ ኣሎ።
# made_from: 5f038499
helps_gp_change_national = ክትመርጽዎም እትኽእሉ ሓካይም የርኢ።
# made_from: 1780d5db
helps_health_information = ብዛዕባ ጥዕናን መሰላትኩምን ይገልጽ።
# made_from: a6f20f97
helps_health_first = ኣብ ምምሕዳር ከተማ ሓደስቲ ምስ እትኾኑ ኣብ ጥዕና ይሕግዝ።
# made_from: 6b244d0a
helps_migration_health = ንስደተኛታት ኣብ ጥዕና ይሕግዝ።
# made_from: 50d0c0f4
helps_dental_clinic = ኣብ ኣስናን ይሕግዝ።
# made_from: 182114c7
helps_health_station = ንነፍሰ-ጾራት፡ ንቖልዑን ንመንእሰያትን ኣብ ጥዕና ይሕግዝ።
# made_from: aa94585e
helps_kindergarten_office = ኣብ መውዓሊ ህጻናት ቦታ ንምርካብ ይሕግዝ።
# made_from: 5bb19eb9
helps_school_office = ኣብ ትምህርቲ ቆልዑ ይሕግዝ።
# made_from: c2fd4527
helps_school_health = ምስ ተማሃሮ ብዛዕባ ጥዕና ይዛረብ።
# made_from: 064d47b4
helps_school_adviser = ተማሃሮ ቤት ትምህርትን ትምህርትን ንምምራጽ ይሕግዝ።
# made_from: cf67e4c6
helps_diversity_adviser = ባዕሎም ክውስኑ ንዘይፍቀደሎም ተማሃሮ ይሕግዝ።
# made_from: e8b1b6d7
helps_child_welfare = ጸገም ንዘጋጠሞም ቆልዑን ስድራቤታትን ይሕግዝ።
# made_from: bbf356ae
helps_adult_school = ኣብዚ ዓበይቲ ሰባት ቋንቋ ኖርወይ ይመሃሩ።
# made_from: 0cc0ea99
helps_county_education = ብዛዕባ ካልኣይ ደረጃ ቤት ትምህርቲ ይምልስ።
# made_from: 852359f1
helps_county_career = እንታይ ክትሰርሑ ከም እትደልዩ ንምፍላጥ ይሕግዘኩም።
# made_from: 66d706c2
helps_hk_dir = ካብ ካልእ ሃገራት ዝመጸ ትምህርቲ ይግምግም።
# made_from: 90d679ab
helps_lanekassen = ንትምህርቲ ልቓሕን ሓገዝ ገንዘብን ይህብ።
# made_from: 307e5e57
helps_nav_office = ኣብ ስራሕን ገንዘብን ይሕግዝ።
# made_from: d4160a9c
helps_nav_national = ብዛዕባ ካብ መንግስቲ ዝወሃብ ገንዘብ፡ ንኣብነት ንቖልዑ፡ ይምልስ።
# made_from: 9d9fccd7
helps_skatteetaten = ገዛ ምስ እትቕይሩ ኣብዚ ትሕብሩ። ብዛዕባ ግብሪ ኣብዚ ትሓቱ።
# made_from: caf62cf7
helps_labour_inspection = ብዛዕባ ሕግታት ስራሕ ይምልስ።
# made_from: 5104b645
helps_housing_office = ኣብ መንበሪ ገዛ ይሕግዝ።
# made_from: 1ed3c092
helps_husbanken = ብዛዕባ ንገዛ ንምኽፋል ዝወሃብ ሓገዝ ይምልስ።
# made_from: f20037f9
helps_tenancy_disputes = ንስኹምን ኣካራዪ ገዛን ምስ ዘይትሰማምዑ ይሕግዝ።
# made_from: 8857c52f
helps_udi = ብዛዕባ መንበሪ ፍቓድን ስድራቤትን ዝቐርቡ ምልክታታት ይርኢ።
# made_from: 63452890
helps_imdi = ንሓደስቲ ነበርቲ ዝኸውን ሓበሬታ ኣለዎ።
# made_from: 953de2d1
helps_statsforvalter = ኣብ ልዕሊ ውሳነታት ምምሕዳር ከተማ ዝቐርብ ይግባይ ይርኢ።
# made_from: 15c700f3
helps_foreign_ministry = ኣብ ካልእ ሃገር ምስ እትህልዉ ክሕግዝ ይኽእል።
# made_from: 175fb5f2
helps_volunteer_coordination = ብዛዕባ ንጥፈታትን ብዛዕባ ወለንተኛታትን ይፈልጥ።
# made_from: defba149
helps_volunteer_centre = ምስ ካልኦት ክትራኸቡ እትኽእሉሉ ንጥፈታት ኣለዎ።
# made_from: defba149
helps_activity_house = ምስ ካልኦት ክትራኸቡ እትኽእሉሉ ንጥፈታት ኣለዎ።
# made_from: d40594a9
helps_leisure_office = ብዛዕባ ባህልን ስፖርትን ትርፊ ግዜን ይፈልጥ።
# made_from: b69727d6
helps_red_cross_local = ዝሕግዙ ወለንተኛታት ኣለዉዎ።
# made_from: 5c10bc87
helps_association = ክትሳተፍዎ እትኽእሉ ንጥፈታት ኣለዎ።
# made_from: d5514da2
helps_peer_coordinator = ከማኹም ሓድሽ ዝነበረ እትዛረብዎ ሰብ ይረኽበልኩም።
# made_from: f90a0ef2
helps_seniors = ንብዕድመ ዝደፍኡ ዝኸውን ነገር ኣለዎ።
# made_from: b3f019f7
helps_library = መጻሕፍቲ የለቅሕ።
