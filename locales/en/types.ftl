### Names of contact types and of groups of readers.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## Types of contacts; under the name on the card

type_primary = Main contact
type_main_contact = Your contact person
type_general_enquiries = The municipality's switchboard
type_adult_school = Adult education
type_nav_office = NAV office
type_nav_national = NAV for the whole country
type_kindergarten_office = Kindergarten office
type_school_office = School office
type_school_health = School nurse
type_school_adviser = School adviser
type_health_first = First health contact
type_migration_health = Health service for refugees
type_health_station = Health station for children and families
type_gp_office = Doctor's office
type_gp_change_national = Change of doctor
type_legevakt = Emergency doctor (legevakt)
type_ambulance = Ambulance
type_dental_clinic = Dental clinic
type_mental_health_local = Help when life is difficult
type_helpline_mental = Helpline when life is difficult
type_child_welfare = Child welfare service
type_child_helpline = Helpline for children and young people
type_crisis_centre = Crisis centre
type_violence_helpline = Helpline
type_control_helpline = Helpline
type_diversity_adviser = Adviser at school
type_competence_team = Advisers
type_police_emergency = Police in an emergency
type_police = Police
type_fire = Fire service
type_poison = Help with poisoning
type_housing_office = Housing office
type_husbanken = The state bank for housing
type_county_career = Career guidance
type_county_education = Upper secondary education
type_skatteetaten = Tax and population register
type_udi = Residence permits
type_imdi = Integration in the whole country
type_hk_dir = Recognition of education
type_lanekassen = Loans and grants for students
type_statsforvalter = Complaints about decisions
type_volunteer_coordination = Volunteering in the municipality
type_volunteer_centre = Volunteer centre
type_activity_house = Activity house
type_red_cross_local = Red Cross where you live
type_association = Association
type_peer_coordinator = Peers: others who have also been new
type_seniors = For older people
type_library = Library

## Whom a page or an activity is for; after "For:", so they begin with a small letter where the language does so

audience_all = everyone
audience_adults = adults
audience_parents = parents
audience_children = children
audience_youth_16_24 = young people from 16 to 24
audience_women = women
audience_older_60plus = people over 60
audience_unaccompanied_minor = children and young people who came alone
audience_collective_protection = people with collective protection
audience_family_reunited = people who came to join their family
audience_volunteers = volunteers
audience_associations = associations
audience_staff = staff
audience_landlords = landlords
audience_employers = employers
