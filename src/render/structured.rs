//! What search engines and assistants read about a page: schema.org as JSON-LD.
//!
//! The text goes into `<script type="application/ld+json">`. Numbers are given to the organisation
//! that answers them: the telephone of one office is never shown as that of the publisher.

use jiff::civil::Date;
use serde_json::{Map, Value, json};

/// What a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// A right or an offer: a service of the public sector.
    Service,
    /// Anything else.
    Information,
}

/// An organisation or a page by name and address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    /// The name in the language of the page.
    pub name: String,
    /// Absolute address.
    pub url: String,
}

/// Hours that are the same on several days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hours {
    /// English names of days: `Monday` to `Sunday`, or `PublicHolidays`.
    pub days: Vec<String>,
    /// Local time as `08:00`.
    pub opens: String,
    /// Local time as `15:30`; before `opens` means the day after.
    pub closes: String,
}

/// A telephone that is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ContactPoint {
    /// The name of the organisation that answers, in the language of the page.
    pub organisation: String,
    /// E.164: `+4755553333`. Numbers that only exist in Norway, such as `116117`, as they are.
    pub telephone: String,
    /// What the number is for, in words.
    pub contact_type: String,
    /// Tags (BCP 47) of the languages that are spoken there.
    pub languages: Vec<String>,
    /// When it is answered; empty if that is not known.
    pub hours: Vec<Hours>,
}

/// What is said about a page. All texts are plain and in the language of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PageFacts {
    /// What it is about.
    pub subject: Subject,
    /// Its canonical address, absolute.
    pub url: String,
    /// Its title.
    pub name: String,
    /// Its summary.
    pub description: String,
    /// Tag (BCP 47) of the language it is written in.
    pub language: String,
    /// When its content last changed.
    pub modified: Option<Date>,
    /// Who is responsible for the site.
    pub publisher: Named,
    /// The telephones on the page.
    pub contacts: Vec<ContactPoint>,
    /// The way from the front page to this page, both included.
    pub trail: Vec<Named>,
}

/// Describes a page as JSON-LD, safe within a `script` element.
///
/// There is always a `WebPage` with its `BreadcrumbList` and publisher. If the page is about a
/// service, that is its `mainEntity`, a `GovernmentService`: `inLanguage` and `dateModified` are
/// properties of the page and not of the service. `<`, U+2028 and U+2029 are written as escapes.
#[must_use]
pub(super) fn json_ld(page: &PageFacts) -> String {
    let mut web = Map::new();
    web.insert("@context".into(), json!("https://schema.org"));
    web.insert("@type".into(), json!("WebPage"));
    web.insert("@id".into(), json!(page.url));
    web.insert("url".into(), json!(page.url));
    web.insert("name".into(), json!(page.name));
    web.insert("inLanguage".into(), json!(page.language));
    web.insert("publisher".into(), publisher(page));
    put_text(&mut web, "description", &page.description);
    if let Some(date) = page.modified {
        web.insert("dateModified".into(), json!(date.to_string()));
    }
    if page.subject == Subject::Service {
        web.insert("mainEntity".into(), service(page));
    }
    put_list(&mut web, "mentions", others(page));
    if !page.trail.is_empty() {
        web.insert("breadcrumb".into(), breadcrumb(&page.trail));
    }
    script_safe(&Value::Object(web).to_string())
}

fn publisher(page: &PageFacts) -> Value {
    let mut out = organisation(&page.publisher.name, page);
    if let Value::Object(map) = &mut out {
        map.insert("@type".into(), json!("GovernmentOrganization"));
        map.insert("url".into(), json!(page.publisher.url));
    }
    out
}

fn service(page: &PageFacts) -> Value {
    let mut out = Map::new();
    out.insert("@type".into(), json!("GovernmentService"));
    out.insert("name".into(), json!(page.name));
    put_text(&mut out, "description", &page.description);
    out.insert("url".into(), json!(page.url));
    let channels = page.contacts.iter().map(|contact| {
        let mut channel = Map::new();
        channel.insert("@type".into(), json!("ServiceChannel"));
        channel.insert("servicePhone".into(), contact_point(contact));
        Value::Object(channel)
    });
    put_list(&mut out, "availableChannel", channels.collect());
    Value::Object(out)
}

/// The organisations with a telephone on the page, other than the publisher, in order.
fn others(page: &PageFacts) -> Vec<Value> {
    let mut names: Vec<&str> = Vec::new();
    for contact in &page.contacts {
        let name = contact.organisation.as_str();
        if name != page.publisher.name && !names.contains(&name) {
            names.push(name);
        }
    }
    names.into_iter().map(|name| organisation(name, page)).collect()
}

fn organisation(name: &str, page: &PageFacts) -> Value {
    let mut out = Map::new();
    out.insert("@type".into(), json!("Organization"));
    out.insert("name".into(), json!(name));
    let own = page.contacts.iter().filter(|contact| contact.organisation == name);
    put_list(&mut out, "contactPoint", own.map(contact_point).collect());
    Value::Object(out)
}

fn contact_point(contact: &ContactPoint) -> Value {
    let mut out = Map::new();
    out.insert("@type".into(), json!("ContactPoint"));
    out.insert("telephone".into(), json!(contact.telephone));
    put_text(&mut out, "contactType", &contact.contact_type);
    put_list(&mut out, "availableLanguage", contact.languages.iter().map(|tag| json!(tag)).collect());
    put_list(&mut out, "hoursAvailable", contact.hours.iter().map(opening).collect());
    Value::Object(out)
}

fn opening(hours: &Hours) -> Value {
    let days: Vec<_> = hours.days.iter().map(|day| format!("https://schema.org/{day}")).collect();
    json!({
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": days,
        "opens": hours.opens,
        "closes": hours.closes,
    })
}

fn breadcrumb(trail: &[Named]) -> Value {
    let steps = trail.iter().enumerate().map(|(index, step)| {
        json!({ "@type": "ListItem", "position": index + 1, "name": step.name, "item": step.url })
    });
    json!({ "@type": "BreadcrumbList", "itemListElement": steps.collect::<Vec<_>>() })
}

/// Adds a text unless it is empty.
pub(super) fn put_text(map: &mut Map<String, Value>, key: &str, text: &str) {
    if !text.is_empty() {
        map.insert(key.to_owned(), json!(text));
    }
}

/// Adds a list unless it is empty.
pub(super) fn put_list(map: &mut Map<String, Value>, key: &str, list: Vec<Value>) {
    if !list.is_empty() {
        map.insert(key.to_owned(), Value::Array(list));
    }
}

/// These characters only occur within strings of JSON, where the escape means the same: no `</script`
/// or `<!--` can end the element, and no line separator ends a line of old scripts.
pub(super) fn script_safe(text: &str) -> String {
    text.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn named(name: &str, path: &str) -> Named {
        Named { name: name.into(), url: format!("https://example.no/nb/{path}") }
    }

    fn contact(organisation: &str) -> ContactPoint {
        ContactPoint {
            organisation: organisation.into(),
            telephone: "+4755553333".into(),
            contact_type: "Spørsmål om penger".into(),
            languages: vec!["nb".into(), "fa-AF".into()],
            hours: vec![Hours {
                days: vec!["Monday".into(), "Friday".into()],
                opens: "09:00".into(),
                closes: "15:00".into(),
            }],
        }
    }

    fn page() -> PageFacts {
        PageFacts {
            subject: Subject::Service,
            url: "https://example.no/nb/helse/lege/".into(),
            name: "Fastlege".into(),
            description: "Du har rett til en fastlege.".into(),
            language: "nb".into(),
            modified: Some(date(2026, 11, 3)),
            publisher: named("Bergen kommune", ""),
            contacts: vec![contact("NAV"), contact("Bergen kommune")],
            trail: vec![named("Forside", ""), named("Helse", "helse/")],
        }
    }

    fn read(page: &PageFacts) -> Value {
        serde_json::from_str(&json_ld(page)).expect("the output is JSON")
    }

    #[test]
    fn a_right_is_a_service_on_a_page() {
        let data = read(&page());
        assert_eq!(data["@context"], "https://schema.org");
        assert_eq!(data["@type"], "WebPage");
        assert_eq!(data["inLanguage"], "nb");
        assert_eq!(data["dateModified"], "2026-11-03");
        let service = &data["mainEntity"];
        assert_eq!(service["@type"], "GovernmentService");
        assert_eq!(service["description"], "Du har rett til en fastlege.");
        assert_eq!(service["availableChannel"][1]["servicePhone"]["telephone"], "+4755553333");
        let plain = PageFacts { subject: Subject::Information, ..page() };
        assert_eq!(read(&plain).get("mainEntity"), None);
    }

    #[test]
    fn a_telephone_belongs_to_the_organisation_that_answers() {
        let data = read(&page());
        assert_eq!(data["publisher"]["name"], "Bergen kommune");
        assert_eq!(data["publisher"]["contactPoint"].as_array().map(Vec::len), Some(1));
        assert_eq!(data["mentions"][0]["name"], "NAV");
        let point = &data["mentions"][0]["contactPoint"][0];
        assert_eq!(point["availableLanguage"], json!(["nb", "fa-AF"]));
        let hours = &point["hoursAvailable"][0];
        assert_eq!(hours["@type"], "OpeningHoursSpecification");
        assert_eq!(hours["dayOfWeek"][1], "https://schema.org/Friday");
        assert_eq!((&hours["opens"], &hours["closes"]), (&json!("09:00"), &json!("15:00")));
    }

    #[test]
    fn the_trail_counts_from_one() {
        let steps = &read(&page())["breadcrumb"]["itemListElement"];
        assert_eq!(steps[0]["position"], 1);
        assert_eq!(steps[1]["name"], "Helse");
        assert_eq!(steps[1]["item"], "https://example.no/nb/helse/");
    }

    #[test]
    fn nothing_is_said_that_is_not_known() {
        let bare = PageFacts {
            description: String::new(),
            modified: None,
            contacts: Vec::new(),
            trail: Vec::new(),
            ..page()
        };
        let text = json_ld(&bare);
        for absent in ["description", "dateModified", "contactPoint", "mentions", "breadcrumb"] {
            assert!(!text.contains(absent), "{absent}");
        }
    }

    #[test]
    fn no_text_can_end_the_script() {
        let name = "</script><!--\u{2028}\u{2029}\"\\ اب".to_owned();
        let evil = PageFacts { name: name.clone(), ..page() };
        let text = json_ld(&evil);
        assert!(!text.contains(['<', '\u{2028}', '\u{2029}', '\n']));
        assert_eq!(read(&evil)["name"], name);
    }
}
