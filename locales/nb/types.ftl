### Names of contact types and of groups of readers.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## Types of contacts; under the name on the card

type_primary = Hovedkontakt
type_main_contact = Kontaktpersonen din
type_general_enquiries = Kommunens sentralbord
type_adult_school = Voksenopplæring
type_nav_office = NAV-kontor
type_nav_national = NAV for hele landet
type_kindergarten_office = Barnehagekontor
type_school_office = Skolekontor
type_school_health = Helsesykepleier på skolen
type_school_adviser = Rådgiver på skolen
type_health_first = Første helsekontakt
type_migration_health = Helsetjeneste for flyktninger
type_health_station = Helsestasjon
type_gp_office = Fastlegekontor
type_gp_change_national = Bytte av fastlege
type_legevakt = Legevakt
type_ambulance = Ambulanse
type_dental_clinic = Tannklinikk
type_mental_health_local = Hjelp når livet er vanskelig
type_helpline_mental = Telefon for deg som har det vanskelig
type_child_welfare = Barnevern
type_child_helpline = Telefon for barn og unge
type_crisis_centre = Krisesenter
type_violence_helpline = Hjelpetelefon
type_control_helpline = Hjelpetelefon
type_diversity_adviser = Rådgiver på skolen
type_competence_team = Rådgivere
type_police_emergency = Politi i nødstilfelle
type_police = Politi
type_fire = Brannvesen
type_poison = Hjelp ved forgiftning
type_housing_office = Boligkontor
type_husbanken = Statens bank for bolig
type_county_career = Karriereveiledning
type_county_education = Videregående opplæring
type_skatteetaten = Skatt og folkeregister
type_udi = Oppholdstillatelse
type_imdi = Integrering i hele landet
type_hk_dir = Godkjenning av utdanning
type_lanekassen = Lån og stipend
type_statsforvalter = Klage på vedtak
type_volunteer_coordination = Frivillig arbeid i kommunen
type_volunteer_centre = Frivilligsentral
type_activity_house = Aktivitetshus
type_red_cross_local = Røde Kors der du bor
type_association = Forening
type_peer_coordinator = Likepersoner: andre som også har vært nye
type_seniors = Tilbud for eldre
type_library = Bibliotek

## Whom a page or an activity is for; after "For:", so they begin with a small letter where the language does so

audience_all = alle
audience_adults = voksne
audience_parents = foreldre
audience_children = barn
audience_youth_16_24 = unge fra 16 til 24 år
audience_women = kvinner
audience_older_60plus = deg som er over 60 år
audience_unaccompanied_minor = barn og unge som kom alene
audience_collective_protection = deg som har kollektiv beskyttelse
audience_family_reunited = deg som har fått familiegjenforening
audience_volunteers = frivillige
audience_associations = foreninger
audience_staff = ansatte
audience_landlords = utleiere
audience_employers = arbeidsgivere
