### Names of contact types and of groups of readers.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## Types of contacts; under the name on the card

# made_from: 2f272996
type_primary = Main contact
# made_from: 05e52336
type_main_contact = Your contact person
# made_from: 36553fc2
type_general_enquiries = The municipality's switchboard
# made_from: 0c0a6ffd
type_adult_school = Adult education
# made_from: 05e12269
type_nav_office = NAV office
# made_from: 87359c97
type_nav_national = NAV for the whole country
# made_from: fd284d5e
type_kindergarten_office = Kindergarten office
# made_from: 9f0fde7f
type_school_office = School office
# made_from: 5a0e6e24
type_school_health = School nurse
# made_from: b97397d2
type_school_adviser = School adviser
# made_from: bdf0127c
type_health_first = First health contact
# made_from: d53a1cc3
type_migration_health = Health service for refugees
# made_from: 41b4456e
type_health_station = Health station for children and families
# made_from: 52c0242a
type_gp_office = Doctor's office
# made_from: 5802c0d1
type_gp_change_national = Change of doctor
# made_from: db66d98c
type_legevakt = Emergency doctor (legevakt)
# made_from: cff512b8
type_ambulance = Ambulance
# made_from: b664181d
type_dental_clinic = Dental clinic
# made_from: 6b133df8
type_mental_health_local = Help when life is difficult
# made_from: 91f38522
type_helpline_mental = Helpline when life is difficult
# made_from: 1140451f
type_child_welfare = Child welfare service
# made_from: 9efe84be
type_child_helpline = Helpline for children and young people
# made_from: 84b93227
type_crisis_centre = Crisis centre
# made_from: 188fe594
type_violence_helpline = Helpline
# made_from: 188fe594
type_control_helpline = Helpline
# made_from: b97397d2
type_diversity_adviser = Adviser at school
# made_from: 41585167
type_competence_team = Advisers
# made_from: cf19d45f
type_police_emergency = Police in an emergency
# made_from: 870579f1
type_police = Police
# made_from: 840e3edb
type_fire = Fire service
# made_from: ca61cfa3
type_poison = Help with poisoning
# made_from: 9986b794
type_housing_office = Housing office
# made_from: 9b5987e8
type_husbanken = The state bank for housing
# made_from: a0fe4245
type_county_career = Career guidance
# made_from: 68d4b467
type_county_education = Upper secondary education
# made_from: 80e0c9ac
type_skatteetaten = Tax and population register
# made_from: 0920b376
type_udi = Residence permits
# made_from: 51cc5e9b
type_imdi = Integration in the whole country
# made_from: 9629d1b3
type_hk_dir = Recognition of education
# made_from: a1449cf7
type_lanekassen = Loans and grants for students
# made_from: ee949fb7
type_statsforvalter = Complaints about decisions
# made_from: 1af466e7
type_volunteer_coordination = Volunteering in the municipality
# made_from: 9e084307
type_volunteer_centre = Volunteer centre
# made_from: f809ab5f
type_activity_house = Activity house
# made_from: 46ccb434
type_red_cross_local = Red Cross where you live
# made_from: 5d334d41
type_association = Association
# made_from: 1b9c2bed
type_peer_coordinator = Peers: others who have also been new
# made_from: 46e0b1c8
type_seniors = For older people
# made_from: bdba2b58
type_library = Library

## Whom a page or an activity is for; after "For:", so they begin with a small letter where the language does so

# made_from: 97e96cdf
audience_all = everyone
# made_from: e696ee90
audience_adults = adults
# made_from: 01a05ed1
audience_parents = parents
# made_from: ac811384
audience_children = children
# made_from: 5ccd1016
audience_youth_16_24 = young people from 16 to 24
# made_from: daa36d23
audience_women = women
# made_from: 3bf6a7f2
audience_older_60plus = people over 60
# made_from: 04d7895a
audience_unaccompanied_minor = children and young people who came alone
# made_from: bc607aa1
audience_collective_protection = people with collective protection
# made_from: fe2b8703
audience_family_reunited = people who came to join their family
# made_from: 2ed4f886
audience_volunteers = volunteers
# made_from: 49f04e28
audience_associations = associations
# made_from: fc23614c
audience_staff = staff
# made_from: 0f108a2d
audience_landlords = landlords
# made_from: 6fd004b6
audience_employers = employers
