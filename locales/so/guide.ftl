### Who does what, and deadlines that count from a day in the reader's own life.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## What people turn to contacts about; headings

topic_first = Marka hore halkan weydii
topic_danger = Marka ay degdeg tahay
topic_health = Caafimaadka
topic_family = Carruurta iyo qoyska
topic_learning = Af-Noorwiijiga iyo waxbarashada
topic_work_money = Shaqada iyo lacagta
topic_home = Guriga
topic_rights = Degganaanshaha iyo cabashada
topic_together = Waqtiga firaaqada iyo mutadawiciinta

## Who runs a service

# Before one of the four below.
run_by_label = Waxaa maamula:
run_by_municipality = degmada
run_by_county = gobolka
run_by_state = dowladda
run_by_volunteers = mutadawiciinta

## The day a deadline counts from; beside a length of time such as "3 weeks", and as a heading

counts_from_arrival = Laga bilaabo maalinta aad Norway timid
counts_from_settlement = Laga bilaabo maalinta aad degmada u soo guurtay
counts_from_letter = Laga bilaabo maalinta aad warqadda heshay
counts_from_decision = Laga bilaabo maalinta aad go’aanka heshay
counts_from_application = Laga bilaabo maalinta aad codsatay
counts_from_leaving_school = Laga bilaabo maalinta ugu dambaysay ee dugsiga

## Types of contacts; under the name on the card

type_site_editors = Tifaftirayaasha
type_health_information = Macluumaadka caafimaadka
type_labour_inspection = Xeerarka shaqada
type_tenancy_disputes = Khilaafka kirada guriga
type_foreign_ministry = Caawimo dibadda ah
type_leisure_office = Dhaqanka iyo waqtiga firaaqada

## What each type of contact helps with; one short sentence under its name

helps_primary = Halkan weydii marka aadan garanayn cidda ku caawin karta.
helps_main_contact = Waxay ku caawisaa xilliga ugu horreeya ee aad degmada joogto.
helps_general_enquiries = Way ka jawaabtaa marka aad degmada wacdo, waxayna heshaa xafiiska saxda ah.
helps_site_editors = Waxay saxaan khaladaadka websaydhkan.
helps_police_emergency = Isla markiiba way caawiyaan marka qof khatar ku jiro.
helps_fire = Isla markiiba way caawiyaan marka dab kaco.
helps_ambulance = Isla markiiba way caawiyaan marka qof aad u xanuunsan yahay ama dhaawacan yahay.
helps_legevakt = Wuxuu ku caawiyaa marka aad xanuunsan tahay oo aadan sugi karin.
helps_poison = Waxay talo bixiyaan marka qof liqo wax khatar ah.
helps_police = Waxay caawiyaan marka qof sameeyo wax sharci-darro ah.
helps_child_helpline = Waxay la hadlaan carruurta iyo dhallinyarada ku jira xaalad adag.
helps_crisis_centre = Waxay ku caawiyaan marka qof guriga jooga uu khatar yahay.
helps_violence_helpline = Way kula hadlaan marka qof ku dhaawaco ama kuu hanjabo.
helps_control_helpline = Way kula hadlaan marka aan laguu oggolayn inaad adigu go’aansato.
helps_competence_team = Waxay talo bixiyaan marka qof aan loo oggolayn inuu isagu go’aansado.
helps_helpline_mental = Way kula hadlaan marka ay noloshu kugu adag tahay.
helps_mental_health_local = Way ku caawiyaan marka aad qabto fikirro iyo dareenno xanuun leh.
helps_gp_office = Halkan waxaa jooga dhakhtarka aad u tagto marka aad xanuunsato.
helps_gp_change_national = Waxay ku tusaysaa dhakhaatiirta aad dooran karto.
helps_health_information = Waxay ka warrantaa caafimaadka iyo xuquuqdaada.
helps_health_first = Waxay caafimaadka kaa caawiyaan marka aad degmada ku cusub tahay.
helps_migration_health = Waxay qaxootiga ka caawiyaan caafimaadka.
helps_dental_clinic = Waxay kaa caawiyaan ilkaha.
helps_health_station = Waxay caafimaadka ka caawisaa haweenka uurka leh, carruurta iyo dhallinyarada.
helps_kindergarten_office = Wuxuu kaa caawiyaa boos xannaanada carruurta.
helps_school_office = Wuxuu kaa caawiyaa dugsiga carruurta.
helps_school_health = Waxay ardayda kala hadashaa caafimaadka.
helps_school_adviser = Wuxuu ardayda ka caawiyaa doorashada dugsiga iyo waxbarashada.
helps_diversity_adviser = Wuxuu caawiyaa ardayda aan loo oggolayn inay iyagu go’aansadaan.
helps_child_welfare = Wuxuu caawiyaa carruurta iyo qoysaska xaalad adag ku jira.
helps_adult_school = Halkan dadka waaweyni waxay ku bartaan af-Noorwiiji.
helps_county_education = Waxay ka jawaabaan dugsiga sare.
helps_county_career = Waxay kaa caawiyaan inaad ogaato shaqada aad rabto.
helps_hk_dir = Waxay qiimeysaa waxbarashada dalalka kale.
helps_lanekassen = Waxay bixisaa amaah iyo deeq waxbarasho.
helps_nav_office = Waxay kaa caawisaa shaqada iyo lacagta.
helps_nav_national = Waxay ka jawaabtaa lacagta dowladda, tusaale ahaan ta carruurta.
helps_skatteetaten = Halkan waxaad ku sheegtaa guuritaanka. Halkan canshuurta wax ka weydii.
helps_labour_inspection = Waxay ka jawaabtaa xeerarka shaqada.
helps_housing_office = Waxay kaa caawisaa guriga.
helps_husbanken = Waxay ka jawaabtaa taageerada bixinta guriga.
helps_tenancy_disputes = Waxay caawisaa marka adiga iyo milkiilaha gurigu is khilaaftaan.
helps_udi = Waxay ka shaqaysaa codsiyada degganaanshaha iyo qoyska.
helps_imdi = Waxay hayaan macluumaad loogu talagalay dadka cusub.
helps_statsforvalter = Wuxuu eegaa cabashooyinka go’aannada degmada.
helps_foreign_ministry = Way ku caawin kartaa marka aad dal kale joogto.
helps_volunteer_coordination = Wuxuu og yahay hawlaha iyo mutadawiciinta.
helps_volunteer_centre = Waxay leedahay hawlo aad dad kale kula kulmi karto.
helps_activity_house = Waxay leedahay hawlo aad dad kale kula kulmi karto.
helps_leisure_office = Wuxuu og yahay dhaqanka, isboortiga iyo waqtiga firaaqada.
helps_red_cross_local = Waxay leedahay mutadawiciin caawiya.
helps_association = Waxay leedahay hawlo aad ka qayb geli karto.
helps_peer_coordinator = Wuxuu kuu helaa qof aad la hadasho oo isna mar cusbaa.
helps_seniors = Waxay wax u haysaa dadka da’da ah.
helps_library = Buugaag ayay amaahisaa.
