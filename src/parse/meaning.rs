//! What the words of the closed lists mean in Norwegian, so that a message can say it and so that a Norwegian
//! word leads to the right one. Names of technologies and of servers are the same in both languages and are
//! not here.

/// The words of the lists with their meanings. A word means the same in every list.
const MEANINGS: [(&str, &str); 153] = [
    // Parts of the site, and their pictures.
    ("start", "ny her"),
    ("health", "helse"),
    ("family", "familie"),
    ("programme", "introduksjonsprogram"),
    ("work", "arbeid"),
    ("home", "bolig"),
    ("community", "møteplasser"),
    ("safety", "trygghet"),
    ("about", "om nettstedet"),
    // What a page tells about, for whom, and when.
    ("right", "rettighet"),
    ("duty", "plikt"),
    ("offer", "tilbud"),
    ("help", "hjelp"),
    ("all", "alle"),
    ("adults", "voksne"),
    ("parents", "foreldre"),
    ("children", "barn"),
    ("youth-16-24", "ungdom"),
    ("women", "kvinner"),
    ("older-60plus", "eldre"),
    ("unaccompanied-minor", "enslige mindreårige"),
    ("collective-protection", "kollektiv beskyttelse"),
    ("family-reunited", "familiegjenforente"),
    ("volunteers", "frivillige"),
    ("associations", "foreninger"),
    ("staff", "ansatte"),
    ("landlords", "utleiere"),
    ("employers", "arbeidsgivere"),
    ("settling", "den første tiden"),
    ("five-years", "de fem første årene"),
    ("always", "alltid"),
    ("who-does-what", "hvem gjør hva"),
    ("timeline", "tidslinje"),
    // Switches.
    ("urgent", "haster"),
    ("reviewed", "lest av et menneske"),
    ("traceless", "uten spor"),
    ("true", "ja"),
    ("false", "nei"),
    ("yes", "ja"),
    ("no", "nei"),
    ("unknown", "vet ikke"),
    ("human", "et menneske"),
    ("machine", "en maskin"),
    ("machine-then-human", "først en maskin, så et menneske"),
    // Facts.
    ("day-of-year", "dag i året"),
    ("date", "dato"),
    ("amount", "beløp"),
    ("duration", "tid"),
    ("number", "tall"),
    ("phone", "telefon"),
    ("web", "nettadresse"),
    ("hour", "time"),
    ("day", "dag"),
    ("week", "uke"),
    ("month", "måned"),
    ("year", "år"),
    ("once", "én gang"),
    ("NOK", "kroner"),
    ("arrival", "ankomst"),
    ("settlement", "bosetting"),
    ("letter", "brev"),
    ("decision", "vedtak"),
    ("application", "søknad"),
    ("leaving-school", "slutt på skolen"),
    // Ways to reach a contact.
    ("sms", "melding"),
    ("email", "e-post"),
    ("chat", "nettprat"),
    ("booking", "timebestilling"),
    ("free", "gratis"),
    ("paid", "koster penger"),
    // Activities and notices.
    ("norwegian", "norsk"),
    ("leisure", "fritid"),
    ("come", "bare å komme"),
    ("sign-up", "påmelding"),
    ("ask", "spør først"),
    ("none", "ingen"),
    ("weeks", "uker"),
    ("months", "måneder"),
    ("closed", "stengt"),
    ("moved", "flyttet"),
    ("cancelled", "avlyst"),
    ("new-number", "nytt nummer"),
    ("other-hours", "andre åpningstider"),
    ("info", "opplysning"),
    ("important", "viktig"),
    // Settings.
    ("published", "publisert"),
    ("in_progress", "under arbeid"),
    ("translated", "oversatt"),
    ("demonstration", "visning"),
    ("production", "i bruk"),
    ("theme", "temaet"),
    ("full", "alt"),
    ("search", "søk"),
    ("side-by-side", "to språk ved siden av hverandre"),
    ("numbers", "sidenumre"),
    ("calendar", "kalender"),
    ("print-sheets", "ark til utskrift"),
    ("offline", "lesing uten nett"),
    // Types of contact points.
    ("primary", "hovedkontakt"),
    ("main-contact", "kontaktpersonen din"),
    ("general-enquiries", "kommunens sentralbord"),
    ("site-editors", "de som lager nettstedet"),
    ("police-emergency", "politi i nødstilfelle"),
    ("fire", "brannvesen"),
    ("ambulance", "ambulanse"),
    ("legevakt", "legevakt"),
    ("poison", "hjelp ved forgiftning"),
    ("police", "politi"),
    ("child-helpline", "telefon for barn og unge"),
    ("crisis-centre", "krisesenter"),
    ("violence-helpline", "hjelpetelefon om vold"),
    ("control-helpline", "hjelpetelefon om negativ sosial kontroll"),
    ("competence-team", "Kompetanseteamet"),
    ("helpline-mental", "hjelpetelefon når livet er tungt"),
    ("mental-health-local", "hjelp når livet er vanskelig"),
    ("gp-office", "fastlegekontor"),
    ("gp-change-national", "bytte av fastlege"),
    ("health-first", "første helsekontakt"),
    ("migration-health", "helsetjeneste for flyktninger"),
    ("dental-clinic", "tannklinikk"),
    ("health-station", "helsestasjon"),
    ("kindergarten-office", "barnehagekontor"),
    ("school-office", "skolekontor"),
    ("school-health", "helsesykepleier på skolen"),
    ("school-adviser", "rådgiver på skolen"),
    ("diversity-adviser", "mangfoldsrådgiver"),
    ("child-welfare", "barnevern"),
    ("adult-school", "voksenopplæring"),
    ("county-education", "videregående opplæring"),
    ("county-career", "karriereveiledning"),
    ("hk-dir", "HK-dir"),
    ("lanekassen", "Lånekassen"),
    ("nav-office", "NAV-kontor"),
    ("nav-national", "NAV for hele landet"),
    ("skatteetaten", "Skatteetaten"),
    ("housing-office", "boligkontor"),
    ("husbanken", "Husbanken"),
    ("udi", "UDI"),
    ("imdi", "IMDi"),
    ("statsforvalter", "Statsforvalteren"),
    ("volunteer-coordination", "frivillig arbeid i kommunen"),
    ("volunteer-centre", "frivilligsentral"),
    ("activity-house", "aktivitetshus"),
    ("red-cross-local", "Røde Kors der du bor"),
    ("association", "forening"),
    ("peer-coordinator", "likepersoner"),
    ("seniors", "eldre"),
    ("library", "bibliotek"),
    ("health-information", "veiledning om helse"),
    ("labour-inspection", "Arbeidstilsynet"),
    ("tenancy-disputes", "Husleietvistutvalget"),
    ("foreign-ministry", "Utenriksdepartementet"),
    ("leisure-office", "kultur og fritid"),
];

/// What a word of a closed list means; nothing for names of technologies.
pub(super) fn in_norwegian(word: &str) -> Option<&'static str> {
    MEANINGS.iter().find(|(known, _)| *known == word).map(|(_, meaning)| *meaning)
}

/// The word among `choices` that means `written` in Norwegian.
pub(super) fn word_for<'a>(written: &str, choices: &[&'a str]) -> Option<&'a str> {
    let written = written.trim().to_lowercase();
    choices.iter().copied().find(|choice| in_norwegian(choice) == Some(written.as_str()))
}

/// The choices for a Norwegian reader, each with its meaning: "`closed` (stengt), `moved` (flyttet)".
pub(super) fn listed(choices: &[&str]) -> String {
    let shown = choices.iter().map(|choice| match in_norwegian(choice) {
        Some(meaning) if meaning != *choice => format!("`{choice}` ({meaning})"),
        _ => format!("`{choice}`"),
    });
    shown.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::super::fields::{Shape, Table};
    use super::super::theme::THEME;
    use super::super::{
        ACTIVITY, CONTACT, FACT, NOTICE, PAGE, RECORDING, SECTION, SETTINGS, TERM, TRANSLATED_PAGE,
    };
    use super::*;
    use std::collections::BTreeSet;

    /// Names that no language translates.
    const NAMES: [&str; 8] = ["plain", "apache", "nginx", "iis", "netlify", "cloudflare", "azure", "vcard"];

    fn words(shape: &Shape, found: &mut BTreeSet<&'static str>) {
        match shape {
            Shape::Choice(choices) => found.extend(choices.iter().copied()),
            Shape::List(inner) | Shape::Map(inner) => words(inner, found),
            Shape::Record(table) | Shape::TextOr(table) => fields(table, found),
            _ => {}
        }
    }

    fn fields(table: &Table, found: &mut BTreeSet<&'static str>) {
        table.fields.iter().for_each(|field| words(&field.shape, found));
    }

    #[test]
    fn every_word_of_a_closed_list_has_a_meaning_and_no_meaning_is_left_over() {
        let mut found = BTreeSet::new();
        for table in [
            &PAGE,
            &TRANSLATED_PAGE,
            &CONTACT,
            &FACT,
            &TERM,
            &SECTION,
            &ACTIVITY,
            &NOTICE,
            &RECORDING,
            &SETTINGS,
            &THEME,
        ] {
            fields(table, &mut found);
        }
        let with_meaning: BTreeSet<&str> = MEANINGS.iter().map(|(word, _)| *word).collect();
        assert_eq!(with_meaning.len(), MEANINGS.len(), "a word stands twice");
        let wanted: BTreeSet<&str> = found.into_iter().filter(|word| !NAMES.contains(word)).collect();
        assert_eq!(with_meaning, wanted);
    }

    #[test]
    fn a_norwegian_word_leads_to_the_word_of_the_list() {
        assert_eq!(word_for("Fritid", &["settling", "leisure"]), Some("leisure"));
        assert_eq!(word_for("Fritid", &["settling"]), None);
        assert_eq!(listed(&["closed", "sms", "nginx"]), "`closed` (stengt), `sms` (melding), `nginx`");
    }
}
