### Names of contact types and of groups of readers.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## Types of contacts; under the name on the card

type_primary = Xiriirka koowaad
type_main_contact = Qofkaaga xiriirka
type_general_enquiries = Telefoonka guud ee degmada
type_adult_school = Waxbarashada dadka waaweyn
type_nav_office = Xafiiska NAV
type_nav_national = NAV ee dalka oo dhan
type_kindergarten_office = Xafiiska xannaanada carruurta
type_school_office = Xafiiska dugsiyada
type_school_health = Kalkaaliyaha caafimaadka ee dugsiga
type_school_adviser = La-taliyaha dugsiga
type_health_first = Xiriirka caafimaad ee ugu horreeya
type_migration_health = Adeegga caafimaadka qaxootiga
type_health_station = Xarunta caafimaadka
type_gp_office = Xafiiska dhakhtarka joogtada ah
type_gp_change_national = Beddelka dhakhtarka joogtada ah
type_legevakt = Dhakhtarka degdegga ah
type_ambulance = Ambalaas
type_dental_clinic = Rugta ilkaha
type_mental_health_local = Caawimo marka noloshu adag tahay
type_helpline_mental = Telefoonka qofka ay noloshu ku adag tahay
type_child_welfare = Daryeelka carruurta
type_child_helpline = Telefoonka carruurta iyo dhallinyarada
type_crisis_centre = Xarunta badbaadada
type_violence_helpline = Telefoonka caawimada
type_control_helpline = Telefoonka caawimada
type_diversity_adviser = La-taliyaha dugsiga
type_competence_team = La-taliyayaal
type_police_emergency = Booliska marka gurmad loo baahan yahay
type_police = Booliska
type_fire = Dab-damiska
type_poison = Caawimada sumowga
type_housing_office = Xafiiska guryaha
type_husbanken = Bangiga dowladda ee guryaha
type_county_career = Talo-siinta shaqada iyo waxbarashada
type_county_education = Waxbarashada dugsiga sare
type_skatteetaten = Canshuurta iyo diiwaanka dadweynaha
type_udi = Sharciga degganaanshaha
type_imdi = Isdhexgalka dalka oo dhan
type_hk_dir = Aqoonsiga waxbarashada
type_lanekassen = Amaahda iyo deeqda waxbarashada
type_statsforvalter = Cabashada go'aannada
type_volunteer_coordination = Shaqada mutadawacnimada ee degmada
type_volunteer_centre = Xarunta mutadawiciinta
type_activity_house = Guriga hawlaha
type_red_cross_local = Røde Kors ee meesha aad deggan tahay
type_association = Urur
type_peer_coordinator = Dad iyaguna hore dalka ugu cusbaa
type_seniors = Fursadaha dadka da'da ah
type_library = Maktabadda

## Whom a page or an activity is for; after "For:", so they begin with a small letter where the language does so

audience_all = dadka oo dhan
audience_adults = dadka waaweyn
audience_parents = waalidka
audience_children = carruurta
audience_youth_16_24 = dhallinyarada 16 ilaa 24 sano jir ah
audience_women = haweenka
audience_older_60plus = qofka ka weyn 60 sano
audience_unaccompanied_minor = carruurta iyo dhallinyarada keligood yimid
audience_collective_protection = qofka haysta magangelyo wadareed
audience_family_reunited = qofka helay isu-keenista qoyska
audience_volunteers = mutadawiciinta
audience_associations = ururrada
audience_staff = shaqaalaha
audience_landlords = dadka guryaha kireeya
audience_employers = loo-shaqeeyayaasha
