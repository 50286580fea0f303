//! What search engines read about an activity: an `Event` of schema.org with its weekly `Schedule`.

use super::structured::{Named, put_list, put_text, script_safe};
use super::weekly::Meeting;
use crate::parse::Days;
use jiff::civil::Date;
use serde_json::{Map, Value, json};

/// English names of days, Monday first, as schema.org has them.
const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// What is said about an activity. All texts are plain and in the language of the page.
#[derive(Clone, Debug)]
pub(super) struct EventFacts {
    /// Its page, absolute.
    pub url: String,
    /// Its name.
    pub name: String,
    /// Its summary.
    pub description: String,
    /// Tag (BCP 47) of the page.
    pub language: String,
    /// The first day that is to come.
    pub first: Date,
    /// The last day.
    pub last: Option<Date>,
    /// When it is in a week.
    pub meetings: Vec<Meeting>,
    /// When it is not, although it is that day of the week.
    pub cancelled: Vec<Days>,
    /// Name and address of the place.
    pub place: Option<(String, String)>,
    /// Who makes it happen.
    pub organiser: Option<Named>,
    /// Whether it is free, if that is known.
    pub free: Option<bool>,
    /// `6-12`, open ends empty.
    pub ages: Option<String>,
    /// Tags of the languages that are spoken there.
    pub spoken: Vec<String>,
}

/// Describes an activity as JSON-LD, safe within a `script` element.
#[must_use]
pub(super) fn json_ld(facts: &EventFacts) -> String {
    let mut event = Map::new();
    event.insert("@context".into(), json!("https://schema.org"));
    event.insert("@type".into(), json!("Event"));
    event.insert("@id".into(), json!(facts.url));
    event.insert("url".into(), json!(facts.url));
    event.insert("name".into(), json!(facts.name));
    put_text(&mut event, "description", &facts.description);
    event.insert("startDate".into(), json!(facts.first.to_string()));
    if let Some(last) = facts.last {
        event.insert("endDate".into(), json!(last.to_string()));
    }
    event.insert("eventAttendanceMode".into(), json!("https://schema.org/OfflineEventAttendanceMode"));
    event.insert("eventStatus".into(), json!("https://schema.org/EventScheduled"));
    put_list(
        &mut event,
        "eventSchedule",
        facts.meetings.iter().map(|meeting| schedule(meeting, facts)).collect(),
    );
    if let Some((name, address)) = &facts.place {
        let mut place = Map::new();
        place.insert("@type".into(), json!("Place"));
        put_text(&mut place, "name", name);
        put_text(&mut place, "address", address);
        event.insert("location".into(), Value::Object(place));
    }
    if let Some(Named { name, url }) = &facts.organiser {
        event.insert("organizer".into(), json!({ "@type": "Organization", "name": name, "url": url }));
    }
    if let Some(free) = facts.free {
        event.insert("isAccessibleForFree".into(), json!(free));
    }
    put_text(&mut event, "typicalAgeRange", facts.ages.as_deref().unwrap_or_default());
    // What is spoken there, not what the page is written in.
    put_list(&mut event, "inLanguage", facts.spoken.iter().map(|tag| json!(tag)).collect());
    event.insert(
        "mainEntityOfPage".into(),
        json!({ "@type": "WebPage", "@id": facts.url, "inLanguage": facts.language }),
    );
    script_safe(&Value::Object(event).to_string())
}

fn schedule(meeting: &Meeting, facts: &EventFacts) -> Value {
    let time = |(hour, minute): (u8, u8)| format!("{:02}:{minute:02}", hour % 24);
    let days: Vec<String> =
        meeting.weekdays.iter().map(|day| format!("https://schema.org/{}", DAYS[*day])).collect();
    let mut out = Map::new();
    out.insert("@type".into(), json!("Schedule"));
    out.insert("repeatFrequency".into(), json!("P1W"));
    out.insert("byDay".into(), json!(days));
    out.insert("startTime".into(), json!(time(meeting.from)));
    out.insert("endTime".into(), json!(time(meeting.to)));
    out.insert("startDate".into(), json!(facts.first.to_string()));
    if let Some(last) = facts.last {
        out.insert("endDate".into(), json!(last.to_string()));
    }
    out.insert("scheduleTimezone".into(), json!("Europe/Oslo"));
    let end = facts.last.unwrap_or(facts.first);
    let except =
        meeting.days(facts.first, end).filter(|day| facts.cancelled.iter().any(|days| days.hold(*day)));
    put_list(&mut out, "exceptDate", except.map(|day| json!(day.to_string())).collect());
    Value::Object(out)
}
