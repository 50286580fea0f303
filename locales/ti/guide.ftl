### Who does what, and deadlines that count from a day in the reader's own life.
### Short, plain sentences (A2). "you" is the polite plural (-ኹም). Never a phone number: numbers come only from contacts.
### by: machine

## What people turn to contacts about; headings

topic_first = መጀመርታ ኣብዚ ሕተቱ
topic_danger = ህጹጽ ምስ ዝኸውን
topic_health = ጥዕና
topic_family = ቆልዑን ስድራቤትን
topic_learning = ቋንቋ ኖርወይን ትምህርትን
topic_work_money = ስራሕን ገንዘብን
topic_home = መንበሪ ገዛ
topic_rights = መንበሪ ፍቓድን ይግባይን
topic_together = ትርፊ ግዜን ወለንተኛታትን

## Who runs a service

# Before one of the four below.
run_by_label = ናይ፦
run_by_municipality = ምምሕዳር ከተማ
run_by_county = ዞባ
run_by_state = መንግስቲ
run_by_volunteers = ወለንተኛታት

## The day a deadline counts from; beside a length of time such as "3 weeks", and as a heading

counts_from_arrival = ካብ ኖርወይ ዝመጻእኩምሉ መዓልቲ
counts_from_settlement = ካብ ናብ ምምሕዳር ከተማ ዝመጻእኩምሉ መዓልቲ
counts_from_letter = ካብ ደብዳበ ዝበጽሓኩም መዓልቲ
counts_from_decision = ካብ ውሳነ ዝበጽሓኩም መዓልቲ
counts_from_application = ካብ ምልክታ ዘቕረብኩምሉ መዓልቲ
counts_from_leaving_school = ካብ ናይ መወዳእታ መዓልቲ ቤት ትምህርቲ

## Types of contacts; under the name on the card

type_site_editors = ኣሰናዳእቲ
type_health_information = ሓበሬታ ብዛዕባ ጥዕና
type_labour_inspection = ሕግታት ስራሕ
type_tenancy_disputes = ምስሕሓብ ብዛዕባ ክራይ ገዛ
type_foreign_ministry = ሓገዝ ኣብ ወጻኢ ሃገር
type_leisure_office = ባህልን ትርፊ ግዜን

## What each type of contact helps with; one short sentence under its name

helps_primary = መን ክሕግዘኩም ከም ዝኽእል ምስ ዘይትፈልጡ ኣብዚ ሕተቱ።
helps_main_contact = ኣብ መጀመርታ ግዜኹም ኣብ ምምሕዳር ከተማ ይሕግዘኩም።
helps_general_enquiries = ናብ ምምሕዳር ከተማ ክትድውሉ ከለኹም ይምልስ፡ ትኽክለኛ ቤት ጽሕፈት ድማ ይረክብ።
helps_site_editors = ኣብዚ መርበብ ሓበሬታ ዘሎ ጌጋታት የእርም።
helps_police_emergency = ሰብ ኣብ ሓደጋ ምስ ዝህሉ ብኡንብኡ ይሕግዝ።
helps_fire = ሓዊ ምስ ዝለዓል ብኡንብኡ ይሕግዝ።
helps_ambulance = ሰብ ብጽኑዕ ምስ ዝሓምም ወይ ምስ ዝጉዳእ ብኡንብኡ ይሕግዝ።
helps_legevakt = ሓሚምኩም ክትጽበዩ ምስ ዘይትኽእሉ ይሕግዘኩም።
helps_poison = ሰብ ሓደገኛ ነገር ምስ ዝውሕጥ ምኽሪ ይህብ።
helps_police = ሓደ ሰብ ዘይሕጋዊ ነገር እንተ ጌሩ ይሕግዘኩም።
helps_child_helpline = ጸገም ምስ ዘጋጠሞም ቆልዑን መንእሰያትን ይዛረብ።
helps_crisis_centre = ኣብ ገዛ ሓደገኛ ሰብ ምስ ዝህሉ ይሕግዘኩም።
helps_violence_helpline = ሰብ ምስ ዝጎድኣኩም ወይ ምስ ዘፈራርሓኩም ይዛረበኩም።
helps_control_helpline = ባዕልኹም ክትውስኑ ምስ ዘይፍቀደልኩም ይዛረበኩም።
helps_competence_team = ሰብ ባዕሉ ክውስን ምስ ዘይፍቀደሉ ምኽሪ ይህብ።
helps_helpline_mental = ህይወት ምስ ዝኸብደኩም ይዛረበኩም።
helps_mental_health_local = ዘሳቕዩ ሓሳባትን ስምዒታትን ምስ ዝህልዉኹም ይሕግዘኩም።
helps_gp_office = ምስ እትሓሙ እትኸድዎ ሓኪም ኣብዚ ኣሎ።
helps_gp_change_national = ክትመርጽዎም እትኽእሉ ሓካይም የርኢ።
helps_health_information = ብዛዕባ ጥዕናን መሰላትኩምን ይገልጽ።
helps_health_first = ኣብ ምምሕዳር ከተማ ሓደስቲ ምስ እትኾኑ ኣብ ጥዕና ይሕግዝ።
helps_migration_health = ንስደተኛታት ኣብ ጥዕና ይሕግዝ።
helps_dental_clinic = ኣብ ኣስናን ይሕግዝ።
helps_health_station = ንነፍሰ-ጾራት፡ ንቖልዑን ንመንእሰያትን ኣብ ጥዕና ይሕግዝ።
helps_kindergarten_office = ኣብ መውዓሊ ህጻናት ቦታ ንምርካብ ይሕግዝ።
helps_school_office = ኣብ ትምህርቲ ቆልዑ ይሕግዝ።
helps_school_health = ምስ ተማሃሮ ብዛዕባ ጥዕና ይዛረብ።
helps_school_adviser = ተማሃሮ ቤት ትምህርትን ትምህርትን ንምምራጽ ይሕግዝ።
helps_diversity_adviser = ባዕሎም ክውስኑ ንዘይፍቀደሎም ተማሃሮ ይሕግዝ።
helps_child_welfare = ጸገም ንዘጋጠሞም ቆልዑን ስድራቤታትን ይሕግዝ።
helps_adult_school = ኣብዚ ዓበይቲ ሰባት ቋንቋ ኖርወይ ይመሃሩ።
helps_county_education = ብዛዕባ ካልኣይ ደረጃ ቤት ትምህርቲ ይምልስ።
helps_county_career = እንታይ ክትሰርሑ ከም እትደልዩ ንምፍላጥ ይሕግዘኩም።
helps_hk_dir = ካብ ካልእ ሃገራት ዝመጸ ትምህርቲ ይግምግም።
helps_lanekassen = ንትምህርቲ ልቓሕን ሓገዝ ገንዘብን ይህብ።
helps_nav_office = ኣብ ስራሕን ገንዘብን ይሕግዝ።
helps_nav_national = ብዛዕባ ካብ መንግስቲ ዝወሃብ ገንዘብ፡ ንኣብነት ንቖልዑ፡ ይምልስ።
helps_skatteetaten = ገዛ ምስ እትቕይሩ ኣብዚ ትሕብሩ። ብዛዕባ ግብሪ ኣብዚ ትሓቱ።
helps_labour_inspection = ብዛዕባ ሕግታት ስራሕ ይምልስ።
helps_housing_office = ኣብ መንበሪ ገዛ ይሕግዝ።
helps_husbanken = ብዛዕባ ንገዛ ንምኽፋል ዝወሃብ ሓገዝ ይምልስ።
helps_tenancy_disputes = ንስኹምን ኣካራዪ ገዛን ምስ ዘይትሰማምዑ ይሕግዝ።
helps_udi = ብዛዕባ መንበሪ ፍቓድን ስድራቤትን ዝቐርቡ ምልክታታት ይርኢ።
helps_imdi = ንሓደስቲ ነበርቲ ዝኸውን ሓበሬታ ኣለዎ።
helps_statsforvalter = ኣብ ልዕሊ ውሳነታት ምምሕዳር ከተማ ዝቐርብ ይግባይ ይርኢ።
helps_foreign_ministry = ኣብ ካልእ ሃገር ምስ እትህልዉ ክሕግዝ ይኽእል።
helps_volunteer_coordination = ብዛዕባ ንጥፈታትን ብዛዕባ ወለንተኛታትን ይፈልጥ።
helps_volunteer_centre = ምስ ካልኦት ክትራኸቡ እትኽእሉሉ ንጥፈታት ኣለዎ።
helps_activity_house = ምስ ካልኦት ክትራኸቡ እትኽእሉሉ ንጥፈታት ኣለዎ።
helps_leisure_office = ብዛዕባ ባህልን ስፖርትን ትርፊ ግዜን ይፈልጥ።
helps_red_cross_local = ዝሕግዙ ወለንተኛታት ኣለዉዎ።
helps_association = ክትሳተፍዎ እትኽእሉ ንጥፈታት ኣለዎ።
helps_peer_coordinator = ከማኹም ሓድሽ ዝነበረ እትዛረብዎ ሰብ ይረኽበልኩም።
helps_seniors = ንብዕድመ ዝደፍኡ ዝኸውን ነገር ኣለዎ።
helps_library = መጻሕፍቲ የለቅሕ።
