### Who does what, and deadlines that count from a day in the reader's own life.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## What people turn to contacts about; headings

topic_first = Ask here first
topic_danger = When it is urgent
topic_health = Health
topic_family = Children and family
topic_learning = Norwegian and education
topic_work_money = Work and money
topic_home = Housing
topic_rights = Residence and complaints
topic_together = Free time and volunteers

## Who runs a service

# Before one of the four below.
run_by_label = Run by:
run_by_municipality = the municipality
run_by_county = the county
run_by_state = the state
run_by_volunteers = volunteers

## The day a deadline counts from; beside a length of time such as "3 weeks", and as a heading

counts_from_arrival = From the day you came to Norway
counts_from_settlement = From the day you moved to the municipality
counts_from_letter = From the day you got the letter
counts_from_decision = From the day you got the decision
counts_from_application = From the day you applied
counts_from_leaving_school = From your last day at school

## Types of contacts; under the name on the card

type_site_editors = The editors
type_health_information = Information about health
type_labour_inspection = Rules at work
type_tenancy_disputes = Disputes about renting a home
type_foreign_ministry = Help abroad
type_leisure_office = Culture and leisure

## What each type of contact helps with; one short sentence under its name

helps_primary = Ask here when you do not know who can help.
helps_main_contact = Helps you in your first time in the municipality.
helps_general_enquiries = Answers when you call the municipality, and finds the right office.
helps_site_editors = Corrects mistakes on this website.
helps_police_emergency = Helps at once when somebody is in danger.
helps_fire = Helps at once when there is a fire.
helps_ambulance = Helps at once when somebody is seriously ill or injured.
helps_legevakt = Helps when you are ill and cannot wait.
helps_poison = Gives advice when somebody has swallowed something dangerous.
helps_police = Helps when somebody has done something illegal.
helps_child_helpline = Talks with children and young people who have a hard time.
helps_crisis_centre = Helps you when somebody at home is dangerous.
helps_violence_helpline = Talks with you when somebody hurts or threatens you.
helps_control_helpline = Talks with you when you may not decide for yourself.
helps_competence_team = Gives advice when somebody may not decide for themselves.
helps_helpline_mental = Talks with you when you have a hard time.
helps_mental_health_local = Helps you when you have painful thoughts and feelings.
helps_gp_office = Here is the doctor you go to when you are ill.
helps_gp_change_national = Shows doctors you can choose.
helps_health_information = Tells about health and about your rights.
helps_health_first = Helps with health when you are new in the municipality.
helps_migration_health = Helps refugees with health.
helps_dental_clinic = Helps with teeth.
helps_health_station = Helps pregnant women, children and young people with health.
helps_kindergarten_office = Helps with a place in kindergarten.
helps_school_office = Helps with school for children.
helps_school_health = Talks with pupils about health.
helps_school_adviser = Helps pupils to choose school and education.
helps_diversity_adviser = Helps pupils who may not decide for themselves.
helps_child_welfare = Helps children and families who have a hard time.
helps_adult_school = Here adults learn Norwegian.
helps_county_education = Answers about upper secondary school.
helps_county_career = Helps you find out what you want to work with.
helps_hk_dir = Assesses education from other countries.
helps_lanekassen = Gives loans and grants for education.
helps_nav_office = Helps with work and money.
helps_nav_national = Answers about money from the state, such as for children.
helps_skatteetaten = Tell them here when you move. Ask here about tax.
helps_labour_inspection = Answers about rules at work.
helps_housing_office = Helps with housing.
helps_husbanken = Answers about support to pay for housing.
helps_tenancy_disputes = Helps when you and your landlord disagree.
helps_udi = Handles applications about residence and family.
helps_imdi = Has information for new inhabitants.
helps_statsforvalter = Looks at complaints about decisions by the municipality.
helps_foreign_ministry = Can help when you are in another country.
helps_volunteer_coordination = Knows about activities and volunteers.
helps_volunteer_centre = Has activities where you can meet others.
helps_activity_house = Has activities where you can meet others.
helps_leisure_office = Knows about culture, sport and leisure.
helps_red_cross_local = Has volunteers who help.
helps_association = Has activities you can join.
helps_peer_coordinator = Finds somebody to talk with who has also been new.
helps_seniors = Has something for you who are older.
helps_library = Lends books.
