### Who does what, and deadlines that count from a day in the reader's own life.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.
### by: machine

## What people turn to contacts about; headings

# made_from: 368af2db
topic_first = Ask here first
# made_from: cd2e8a70
topic_danger = When it is urgent
# made_from: 8c7abae5
topic_health = Health
# made_from: a45c674b
topic_family = Children and family
# made_from: 91d9bdcf
topic_learning = Norwegian and education
# made_from: e4ec8053
topic_work_money = Work and money
# made_from: 969feea4
topic_home = Housing
# made_from: d2e3158f
topic_rights = Residence and complaints
# made_from: daffc479
topic_together = Free time and volunteers

## Who runs a service

# Before one of the four below.
# made_from: 5654ff50
run_by_label = Run by:
# made_from: e83d7b8a
run_by_municipality = the municipality
# made_from: 20e0ef76
run_by_county = the county
# made_from: 1a1f6208
run_by_state = the state
# made_from: 2ed4f886
run_by_volunteers = volunteers

## The day a deadline counts from; beside a length of time such as "3 weeks", and as a heading

# made_from: 59024e31
counts_from_arrival = From the day you came to Norway
# made_from: 79cc5bc2
counts_from_settlement = From the day you moved to the municipality
# made_from: dd2a9bc8
counts_from_letter = From the day you got the letter
# made_from: 2c091da4
counts_from_decision = From the day you got the decision
# made_from: 8dbec36f
counts_from_application = From the day you applied
# made_from: 09a47ba7
counts_from_leaving_school = From your last day at school

## Types of contacts; under the name on the card

# made_from: 6fd23d28
type_site_editors = The editors
# made_from: 6e8a3726
type_health_information = Information about health
# made_from: f2a69199
type_labour_inspection = Rules at work
# made_from: 85dadd2d
type_tenancy_disputes = Disputes about renting a home
# made_from: d6ce29fe
type_foreign_ministry = Help abroad
# made_from: 1e960531
type_leisure_office = Culture and leisure

## What each type of contact helps with; one short sentence under its name

# made_from: 2e520565
helps_primary = Ask here when you do not know who can help.
# made_from: ba484332
helps_main_contact = Helps you in your first time in the municipality.
# made_from: 7a47e719
helps_general_enquiries = Answers when you call the municipality, and finds the right office.
# made_from: 2cf2577f
helps_site_editors = Corrects mistakes on this website.
# made_from: 967e71dc
helps_police_emergency = Helps at once when somebody is in danger.
# made_from: ba415c28
helps_fire = Helps at once when there is a fire.
# made_from: da7f1293
helps_ambulance = Helps at once when somebody is seriously ill or injured.
# made_from: ed57e32a
helps_legevakt = Helps when you are ill and cannot wait.
# made_from: 3c240292
helps_poison = Gives advice when somebody has swallowed something dangerous.
# made_from: b3054438
helps_police = Helps when somebody has done something illegal.
# made_from: c22fd265
helps_child_helpline = Talks with children and young people who have a hard time.
# made_from: 2cf987e4
helps_crisis_centre = Helps you when somebody at home is dangerous.
# made_from: d57005da
helps_violence_helpline = Talks with you when somebody hurts or threatens you.
# made_from: 2a53f405
helps_control_helpline = Talks with you when you may not decide for yourself.
# made_from: 4957fdba
helps_competence_team = Gives advice when somebody may not decide for themselves.
# made_from: 25dc0cf3
helps_helpline_mental = Talks with you when you have a hard time.
# made_from: 4675ddb4
helps_mental_health_local = Helps you when you have painful thoughts and feelings.
# made_from: 472b6989
helps_gp_office = Here is the doctor you go to when you are ill.
# made_from: 5f038499
helps_gp_change_national = Shows doctors you can choose.
# made_from: 1780d5db
helps_health_information = Tells about health and about your rights.
# made_from: a6f20f97
helps_health_first = Helps with health when you are new in the municipality.
# made_from: 6b244d0a
helps_migration_health = Helps refugees with health.
# made_from: 50d0c0f4
helps_dental_clinic = Helps with teeth.
# made_from: 182114c7
helps_health_station = Helps pregnant women, children and young people with health.
# made_from: aa94585e
helps_kindergarten_office = Helps with a place in kindergarten.
# made_from: 5bb19eb9
helps_school_office = Helps with school for children.
# made_from: c2fd4527
helps_school_health = Talks with pupils about health.
# made_from: 064d47b4
helps_school_adviser = Helps pupils to choose school and education.
# made_from: cf67e4c6
helps_diversity_adviser = Helps pupils who may not decide for themselves.
# made_from: e8b1b6d7
helps_child_welfare = Helps children and families who have a hard time.
# made_from: bbf356ae
helps_adult_school = Here adults learn Norwegian.
# made_from: 0cc0ea99
helps_county_education = Answers about upper secondary school.
# made_from: 852359f1
helps_county_career = Helps you find out what you want to work with.
# made_from: 66d706c2
helps_hk_dir = Assesses education from other countries.
# made_from: 90d679ab
helps_lanekassen = Gives loans and grants for education.
# made_from: 307e5e57
helps_nav_office = Helps with work and money.
# made_from: d4160a9c
helps_nav_national = Answers about money from the state, such as for children.
# made_from: 9d9fccd7
helps_skatteetaten = Tell them here when you move. Ask here about tax.
# made_from: caf62cf7
helps_labour_inspection = Answers about rules at work.
# made_from: 5104b645
helps_housing_office = Helps with housing.
# made_from: 1ed3c092
helps_husbanken = Answers about support to pay for housing.
# made_from: f20037f9
helps_tenancy_disputes = Helps when you and your landlord disagree.
# made_from: 8857c52f
helps_udi = Handles applications about residence and family.
# made_from: 63452890
helps_imdi = Has information for new inhabitants.
# made_from: 953de2d1
helps_statsforvalter = Looks at complaints about decisions by the municipality.
# made_from: 15c700f3
helps_foreign_ministry = Can help when you are in another country.
# made_from: 175fb5f2
helps_volunteer_coordination = Knows about activities and volunteers.
# made_from: defba149
helps_volunteer_centre = Has activities where you can meet others.
# made_from: defba149
helps_activity_house = Has activities where you can meet others.
# made_from: d40594a9
helps_leisure_office = Knows about culture, sport and leisure.
# made_from: b69727d6
helps_red_cross_local = Has volunteers who help.
# made_from: 5c10bc87
helps_association = Has activities you can join.
# made_from: d5514da2
helps_peer_coordinator = Finds somebody to talk with who has also been new.
# made_from: f90a0ef2
helps_seniors = Has something for you who are older.
# made_from: b3f019f7
helps_library = Lends books.
