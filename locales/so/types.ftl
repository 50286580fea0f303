### Names of contact types and of groups of readers.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## Types of contacts; under the name on the card

# made_from: 2f272996
type_primary = Xiriirka koowaad
# made_from: 05e52336
type_main_contact = Qofkaaga xiriirka
# made_from: 36553fc2
type_general_enquiries = Telefoonka guud ee degmada
# made_from: 0c0a6ffd
type_adult_school = Waxbarashada dadka waaweyn
# made_from: 05e12269
type_nav_office = Xafiiska NAV
# made_from: 87359c97
type_nav_national = NAV ee dalka oo dhan
# made_from: fd284d5e
type_kindergarten_office = Xafiiska xannaanada carruurta
# made_from: 9f0fde7f
type_school_office = Xafiiska dugsiyada
# made_from: 5a0e6e24
type_school_health = Kalkaaliyaha caafimaadka ee dugsiga
# made_from: b97397d2
type_school_adviser = La-taliyaha dugsiga
# made_from: bdf0127c
type_health_first = Xiriirka caafimaad ee ugu horreeya
# made_from: d53a1cc3
type_migration_health = Adeegga caafimaadka qaxootiga
# made_from: 41b4456e
type_health_station = Xarunta caafimaadka
# made_from: 52c0242a
type_gp_office = Xafiiska dhakhtarka joogtada ah
# made_from: 5802c0d1
type_gp_change_national = Beddelka dhakhtarka joogtada ah
# made_from: db66d98c
type_legevakt = Dhakhtarka degdegga ah
# made_from: cff512b8
type_ambulance = Ambalaas
# made_from: b664181d
type_dental_clinic = Rugta ilkaha
# made_from: 6b133df8
type_mental_health_local = Caawimo marka noloshu adag tahay
# made_from: 91f38522
type_helpline_mental = Telefoonka qofka ay noloshu ku adag tahay
# made_from: 1140451f
type_child_welfare = Daryeelka carruurta
# made_from: 9efe84be
type_child_helpline = Telefoonka carruurta iyo dhallinyarada
# made_from: 84b93227
type_crisis_centre = Xarunta badbaadada
# made_from: 188fe594
type_violence_helpline = Telefoonka caawimada
# made_from: 188fe594
type_control_helpline = Telefoonka caawimada
# made_from: b97397d2
type_diversity_adviser = La-taliyaha dugsiga
# made_from: 41585167
type_competence_team = La-taliyayaal
# made_from: cf19d45f
type_police_emergency = Booliska marka gurmad loo baahan yahay
# made_from: 870579f1
type_police = Booliska
# made_from: 840e3edb
type_fire = Dab-damiska
# made_from: ca61cfa3
type_poison = Caawimada sumowga
# made_from: 9986b794
type_housing_office = Xafiiska guryaha
# made_from: 9b5987e8
type_husbanken = Bangiga dowladda ee guryaha
# made_from: a0fe4245
type_county_career = Talo-siinta shaqada iyo waxbarashada
# made_from: 68d4b467
type_county_education = Waxbarashada dugsiga sare
# made_from: 80e0c9ac
type_skatteetaten = Canshuurta iyo diiwaanka dadweynaha
# made_from: 0920b376
type_udi = Sharciga degganaanshaha
# made_from: 51cc5e9b
type_imdi = Isdhexgalka dalka oo dhan
# made_from: 9629d1b3
type_hk_dir = Aqoonsiga waxbarashada
# made_from: a1449cf7
type_lanekassen = Amaahda iyo deeqda waxbarashada
# made_from: ee949fb7
type_statsforvalter = Cabashada go'aannada
# made_from: 1af466e7
type_volunteer_coordination = Shaqada mutadawacnimada ee degmada
# made_from: 9e084307
type_volunteer_centre = Xarunta mutadawiciinta
# made_from: f809ab5f
type_activity_house = Guriga hawlaha
# made_from: 46ccb434
type_red_cross_local = Røde Kors ee meesha aad deggan tahay
# made_from: 5d334d41
type_association = Urur
# made_from: 1b9c2bed
type_peer_coordinator = Dad iyaguna hore dalka ugu cusbaa
# made_from: 46e0b1c8
type_seniors = Fursadaha dadka da'da ah
# made_from: bdba2b58
type_library = Maktabadda

## Whom a page or an activity is for; after "For:", so they begin with a small letter where the language does so

# made_from: 97e96cdf
audience_all = dadka oo dhan
# made_from: e696ee90
audience_adults = dadka waaweyn
# made_from: 01a05ed1
audience_parents = waalidka
# made_from: ac811384
audience_children = carruurta
# made_from: 5ccd1016
audience_youth_16_24 = dhallinyarada 16 ilaa 24 sano jir ah
# made_from: daa36d23
audience_women = haweenka
# made_from: 3bf6a7f2
audience_older_60plus = qofka ka weyn 60 sano
# made_from: 04d7895a
audience_unaccompanied_minor = carruurta iyo dhallinyarada keligood yimid
# made_from: bc607aa1
audience_collective_protection = qofka haysta magangelyo wadareed
# made_from: fe2b8703
audience_family_reunited = qofka helay isu-keenista qoyska
# made_from: 2ed4f886
audience_volunteers = mutadawiciinta
# made_from: 49f04e28
audience_associations = ururrada
# made_from: fc23614c
audience_staff = shaqaalaha
# made_from: 0f108a2d
audience_landlords = dadka guryaha kireeya
# made_from: 6fd004b6
audience_employers = loo-shaqeeyayaasha
