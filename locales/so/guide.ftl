### Who does what, and deadlines that count from a day in the reader's own life.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## What people turn to contacts about; headings

# made_from: 368af2db
topic_first = Marka hore halkan weydii
# made_from: cd2e8a70
topic_danger = Marka ay degdeg tahay
# made_from: 8c7abae5
topic_health = Caafimaadka
# made_from: a45c674b
topic_family = Carruurta iyo qoyska
# made_from: 91d9bdcf
topic_learning = Af-Noorwiijiga iyo waxbarashada
# made_from: e4ec8053
topic_work_money = Shaqada iyo lacagta
# made_from: 969feea4
topic_home = Guriga
# made_from: d2e3158f
topic_rights = Degganaanshaha iyo cabashada
# made_from: daffc479
topic_together = Waqtiga firaaqada iyo mutadawiciinta

## Who runs a service

# Before one of the four below.
# made_from: 5654ff50
run_by_label = Waxaa maamula:
# made_from: e83d7b8a
run_by_municipality = degmada
# made_from: 20e0ef76
run_by_county = gobolka
# made_from: 1a1f6208
run_by_state = dowladda
# made_from: 2ed4f886
run_by_volunteers = mutadawiciinta

## The day a deadline counts from; beside a length of time such as "3 weeks", and as a heading

# made_from: 59024e31
counts_from_arrival = Laga bilaabo maalinta aad Norway timid
# made_from: 79cc5bc2
counts_from_settlement = Laga bilaabo maalinta aad degmada u soo guurtay
# made_from: dd2a9bc8
counts_from_letter = Laga bilaabo maalinta aad warqadda heshay
# made_from: 2c091da4
counts_from_decision = Laga bilaabo maalinta aad go’aanka heshay
# made_from: 8dbec36f
counts_from_application = Laga bilaabo maalinta aad codsatay
# made_from: 09a47ba7
counts_from_leaving_school = Laga bilaabo maalinta ugu dambaysay ee dugsiga

## Types of contacts; under the name on the card

# made_from: 6fd23d28
type_site_editors = Tifaftirayaasha
# made_from: 6e8a3726
type_health_information = Macluumaadka caafimaadka
# made_from: f2a69199
type_labour_inspection = Xeerarka shaqada
# made_from: 85dadd2d
type_tenancy_disputes = Khilaafka kirada guriga
# made_from: d6ce29fe
type_foreign_ministry = Caawimo dibadda ah
# made_from: 1e960531
type_leisure_office = Dhaqanka iyo waqtiga firaaqada

## What each type of contact helps with; one short sentence under its name

# made_from: 2e520565
helps_primary = Halkan weydii marka aadan garanayn cidda ku caawin karta.
# made_from: ba484332
helps_main_contact = Waxay ku caawisaa xilliga ugu horreeya ee aad degmada joogto.
# made_from: 7a47e719
helps_general_enquiries = Way ka jawaabtaa marka aad degmada wacdo, waxayna heshaa xafiiska saxda ah.
# made_from: 2cf2577f
helps_site_editors = Waxay saxaan khaladaadka websaydhkan.
# made_from: 967e71dc
helps_police_emergency = Isla markiiba way caawiyaan marka qof khatar ku jiro.
# made_from: ba415c28
helps_fire = Isla markiiba way caawiyaan marka dab kaco.
# made_from: da7f1293
helps_ambulance = Isla markiiba way caawiyaan marka qof aad u xanuunsan yahay ama dhaawacan yahay.
# made_from: ed57e32a
helps_legevakt = Wuxuu ku caawiyaa marka aad xanuunsan tahay oo aadan sugi karin.
# made_from: 3c240292
helps_poison = Waxay talo bixiyaan marka qof liqo wax khatar ah.
# made_from: b3054438
helps_police = Waxay caawiyaan marka qof sameeyo wax sharci-darro ah.
# made_from: c22fd265
helps_child_helpline = Waxay la hadlaan carruurta iyo dhallinyarada ku jira xaalad adag.
# made_from: 2cf987e4
helps_crisis_centre = Waxay ku caawiyaan marka qof guriga jooga uu khatar yahay.
# made_from: d57005da
helps_violence_helpline = Way kula hadlaan marka qof ku dhaawaco ama kuu hanjabo.
# made_from: 2a53f405
helps_control_helpline = Way kula hadlaan marka aan laguu oggolayn inaad adigu go’aansato.
# made_from: 4957fdba
helps_competence_team = Waxay talo bixiyaan marka qof aan loo oggolayn inuu isagu go’aansado.
# made_from: 25dc0cf3
helps_helpline_mental = Way kula hadlaan marka ay noloshu kugu adag tahay.
# made_from: 4675ddb4
helps_mental_health_local = Way ku caawiyaan marka aad qabto fikirro iyo dareenno xanuun leh.
# made_from: 472b6989
helps_gp_office = Halkan waxaa jooga dhakhtarka aad u tagto marka aad xanuunsato.
# made_from: 5f038499
helps_gp_change_national = Waxay ku tusaysaa dhakhaatiirta aad dooran karto.
# made_from: 1780d5db
helps_health_information = Waxay ka warrantaa caafimaadka iyo xuquuqdaada.
# made_from: a6f20f97
helps_health_first = Waxay caafimaadka kaa caawiyaan marka aad degmada ku cusub tahay.
# made_from: 6b244d0a
helps_migration_health = Waxay qaxootiga ka caawiyaan caafimaadka.
# made_from: 50d0c0f4
helps_dental_clinic = Waxay kaa caawiyaan ilkaha.
# made_from: 182114c7
helps_health_station = Waxay caafimaadka ka caawisaa haweenka uurka leh, carruurta iyo dhallinyarada.
# made_from: aa94585e
helps_kindergarten_office = Wuxuu kaa caawiyaa boos xannaanada carruurta.
# made_from: 5bb19eb9
helps_school_office = Wuxuu kaa caawiyaa dugsiga carruurta.
# made_from: c2fd4527
helps_school_health = Waxay ardayda kala hadashaa caafimaadka.
# made_from: 064d47b4
helps_school_adviser = Wuxuu ardayda ka caawiyaa doorashada dugsiga iyo waxbarashada.
# made_from: cf67e4c6
helps_diversity_adviser = Wuxuu caawiyaa ardayda aan loo oggolayn inay iyagu go’aansadaan.
# made_from: e8b1b6d7
helps_child_welfare = Wuxuu caawiyaa carruurta iyo qoysaska xaalad adag ku jira.
# made_from: bbf356ae
helps_adult_school = Halkan dadka waaweyni waxay ku bartaan af-Noorwiiji.
# made_from: 0cc0ea99
helps_county_education = Waxay ka jawaabaan dugsiga sare.
# made_from: 852359f1
helps_county_career = Waxay kaa caawiyaan inaad ogaato shaqada aad rabto.
# made_from: 66d706c2
helps_hk_dir = Waxay qiimeysaa waxbarashada dalalka kale.
# made_from: 90d679ab
helps_lanekassen = Waxay bixisaa amaah iyo deeq waxbarasho.
# made_from: 307e5e57
helps_nav_office = Waxay kaa caawisaa shaqada iyo lacagta.
# made_from: d4160a9c
helps_nav_national = Waxay ka jawaabtaa lacagta dowladda, tusaale ahaan ta carruurta.
# made_from: 9d9fccd7
helps_skatteetaten = Halkan waxaad ku sheegtaa guuritaanka. Halkan canshuurta wax ka weydii.
# made_from: caf62cf7
helps_labour_inspection = Waxay ka jawaabtaa xeerarka shaqada.
# made_from: 5104b645
helps_housing_office = Waxay kaa caawisaa guriga.
# made_from: 1ed3c092
helps_husbanken = Waxay ka jawaabtaa taageerada bixinta guriga.
# made_from: f20037f9
helps_tenancy_disputes = Waxay caawisaa marka adiga iyo milkiilaha gurigu is khilaaftaan.
# made_from: 8857c52f
helps_udi = Waxay ka shaqaysaa codsiyada degganaanshaha iyo qoyska.
# made_from: 63452890
helps_imdi = Waxay hayaan macluumaad loogu talagalay dadka cusub.
# made_from: 953de2d1
helps_statsforvalter = Wuxuu eegaa cabashooyinka go’aannada degmada.
# made_from: 15c700f3
helps_foreign_ministry = Way ku caawin kartaa marka aad dal kale joogto.
# made_from: 175fb5f2
helps_volunteer_coordination = Wuxuu og yahay hawlaha iyo mutadawiciinta.
# made_from: defba149
helps_volunteer_centre = Waxay leedahay hawlo aad dad kale kula kulmi karto.
# made_from: defba149
helps_activity_house = Waxay leedahay hawlo aad dad kale kula kulmi karto.
# made_from: d40594a9
helps_leisure_office = Wuxuu og yahay dhaqanka, isboortiga iyo waqtiga firaaqada.
# made_from: b69727d6
helps_red_cross_local = Waxay leedahay mutadawiciin caawiya.
# made_from: 5c10bc87
helps_association = Waxay leedahay hawlo aad ka qayb geli karto.
# made_from: d5514da2
helps_peer_coordinator = Wuxuu kuu helaa qof aad la hadasho oo isna mar cusbaa.
# made_from: f90a0ef2
helps_seniors = Waxay wax u haysaa dadka da’da ah.
# made_from: b3f019f7
helps_library = Buugaag ayay amaahisaa.
