### Who does what, and deadlines that count from a day in the reader's own life.
### Short, plain sentences (A2). "you" is one person. Never a phone number: numbers come only from contacts.

## What people turn to contacts about; headings

topic_first = Spør her først
topic_danger = Når det haster
topic_health = Helse
topic_family = Barn og familie
topic_learning = Norsk og utdanning
topic_work_money = Arbeid og penger
topic_home = Bolig
topic_rights = Opphold og klage
topic_together = Fritid og frivillige

## Who runs a service

# Before one of the four below.
run_by_label = Hører til:
run_by_municipality = kommunen
run_by_county = fylket
run_by_state = staten
run_by_volunteers = frivillige

## The day a deadline counts from; beside a length of time such as "3 weeks", and as a heading

counts_from_arrival = Fra dagen du kom til Norge
counts_from_settlement = Fra dagen du flyttet til kommunen
counts_from_letter = Fra dagen du fikk brevet
counts_from_decision = Fra dagen du fikk vedtaket
counts_from_application = Fra dagen du søkte
counts_from_leaving_school = Fra siste dag på skolen

## Types of contacts; under the name on the card

type_site_editors = Redaksjonen
type_health_information = Informasjon om helse
type_labour_inspection = Regler på jobben
type_tenancy_disputes = Uenighet om leie av bolig
type_foreign_ministry = Hjelp i utlandet
type_leisure_office = Kultur og fritid

## What each type of contact helps with; one short sentence under its name

helps_primary = Spør her når du ikke vet hvem som kan hjelpe.
helps_main_contact = Hjelper deg den første tiden i kommunen.
helps_general_enquiries = Svarer når du ringer kommunen, og finner rett kontor.
helps_site_editors = Retter feil på dette nettstedet.
helps_police_emergency = Hjelper med en gang når noen er i fare.
helps_fire = Hjelper med en gang når det brenner.
helps_ambulance = Hjelper med en gang når noen er alvorlig syk eller skadet.
helps_legevakt = Hjelper når du er syk og ikke kan vente.
helps_poison = Gir råd når noen har fått i seg noe farlig.
helps_police = Hjelper når noen har gjort noe ulovlig.
helps_child_helpline = Snakker med barn og unge som har det vanskelig.
helps_crisis_centre = Hjelper deg når noen hjemme er farlig.
helps_violence_helpline = Snakker med deg når noen skader deg eller truer deg.
helps_control_helpline = Snakker med deg når du ikke får bestemme selv.
helps_competence_team = Gir råd når noen ikke får bestemme selv.
helps_helpline_mental = Snakker med deg når du har det vanskelig.
helps_mental_health_local = Hjelper deg når du har vonde tanker og følelser.
helps_gp_office = Her er legen du går til når du er syk.
helps_gp_change_national = Viser leger du kan velge.
helps_health_information = Forteller om helse og om rettighetene dine.
helps_health_first = Hjelper med helse når du er ny i kommunen.
helps_migration_health = Hjelper flyktninger med helse.
helps_dental_clinic = Hjelper med tenner.
helps_health_station = Hjelper gravide, barn og unge med helse.
helps_kindergarten_office = Hjelper med plass i barnehage.
helps_school_office = Hjelper med skole for barn.
helps_school_health = Snakker med elever om helse.
helps_school_adviser = Hjelper elever å velge skole og utdanning.
helps_diversity_adviser = Hjelper elever som ikke får bestemme selv.
helps_child_welfare = Hjelper barn og familier som har det vanskelig.
helps_adult_school = Her lærer voksne norsk.
helps_county_education = Svarer om videregående skole.
helps_county_career = Hjelper deg å finne ut hva du vil jobbe med.
helps_hk_dir = Vurderer utdanning fra andre land.
helps_lanekassen = Gir lån og stipend til utdanning.
helps_nav_office = Hjelper med arbeid og penger.
helps_nav_national = Svarer om penger fra staten, for eksempel til barn.
helps_skatteetaten = Her melder du flytting. Her spør du om skatt.
helps_labour_inspection = Svarer om regler på jobben.
helps_housing_office = Hjelper med bolig.
helps_husbanken = Svarer om støtte til å betale bolig.
helps_tenancy_disputes = Hjelper når du og utleieren er uenige.
helps_udi = Behandler søknader om opphold og familie.
helps_imdi = Har informasjon for nye innbyggere.
helps_statsforvalter = Ser på klager på vedtak fra kommunen.
helps_foreign_ministry = Kan hjelpe når du er i et annet land.
helps_volunteer_coordination = Vet om aktiviteter og frivillige.
helps_volunteer_centre = Har aktiviteter der du kan møte andre.
helps_activity_house = Har aktiviteter der du kan møte andre.
helps_leisure_office = Vet om kultur, idrett og fritid.
helps_red_cross_local = Har frivillige som hjelper.
helps_association = Har aktiviteter du kan være med på.
helps_peer_coordinator = Finner noen å snakke med som også har vært ny.
helps_seniors = Har tilbud for deg som er eldre.
helps_library = Låner ut bøker.
