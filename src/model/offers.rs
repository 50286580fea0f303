//! The activities that readers can choose from, and the closed lists by which they choose.

use super::Site;
use crate::parse::{Activity, THEMES, Where};
use jiff::civil::Weekday;
use std::sync::Arc;

/// Groups of ages by which readers choose: name, the youngest and the oldest.
pub const AGES: [(&str, i64, i64); 5] = [
    ("small-children", 0, 5),
    ("children", 6, 12),
    ("youth", 13, 17),
    ("adults", 18, 59),
    ("older", 60, 120),
];

/// Days of the week by which readers choose, Monday first.
pub const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

/// What a reader has chosen from the catalogue. Every choice has an address of its own, whether
/// anything is on or not, so that a link to it stays right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// Everything.
    All,
    /// One of [`AGES`].
    Age(usize),
    /// One of [`WEEKDAYS`].
    Day(usize),
    /// One of [`THEMES`].
    Theme(usize),
}

impl Choice {
    /// Every choice.
    #[must_use]
    pub fn every() -> Vec<Choice> {
        let ages = (0..AGES.len()).map(Choice::Age);
        let days = (0..WEEKDAYS.len()).map(Choice::Day);
        let themes = (0..THEMES.len()).map(Choice::Theme);
        std::iter::once(Choice::All).chain(ages).chain(days).chain(themes).collect()
    }

    /// The kind of choice and its name, as they stand in the address; none for everything.
    #[must_use]
    pub fn name(self) -> Option<(&'static str, &'static str)> {
        match self {
            Choice::All => None,
            Choice::Age(at) => Some(("age", AGES[at].0)),
            Choice::Day(at) => Some(("day", WEEKDAYS[at].0)),
            Choice::Theme(at) => Some(("theme", THEMES[at])),
        }
    }

    /// Whether it is one of the offers chosen.
    #[must_use]
    pub fn takes(self, activity: &Activity) -> bool {
        match self {
            Choice::All => true,
            Choice::Age(at) => fits_age(activity, AGES[at]),
            Choice::Day(at) => activity.when.as_ref().is_some_and(|when| !when.value.week()[at].is_empty()),
            Choice::Theme(at) => activity.theme == THEMES[at],
        }
    }
}

/// Years decide; where none are said, the audience does.
fn fits_age(activity: &Activity, (name, youngest, oldest): (&str, i64, i64)) -> bool {
    if let Some(age) = &activity.age {
        return age.value.from.unwrap_or(0) <= oldest && age.value.to.unwrap_or(i64::MAX) >= youngest;
    }
    activity.audience.iter().any(|who| match who.value.as_str() {
        "adults" | "parents" | "women" => ["adults", "older"].contains(&name),
        "children" => ["small-children", "children", "youth"].contains(&name),
        "unaccompanied-minor" => ["children", "youth"].contains(&name),
        "youth-16-24" => ["youth", "adults"].contains(&name),
        "older-60plus" => name == "older",
        "volunteers" | "associations" | "staff" | "landlords" | "employers" => name == "adults",
        _ => true,
    })
}

impl Site {
    /// Whether the site has a catalogue: some activity whose topic may leave traces.
    #[must_use]
    pub fn has_catalogue(&self) -> bool {
        self.activities.values().any(|activity| !activity.care.is_traceless())
    }

    /// The activities of the catalogue: those that are not over, also those that begin later, and whose
    /// topic may leave traces.
    pub fn offers(&self) -> impl Iterator<Item = &Arc<Activity>> {
        let today = self.today;
        self.activities
            .values()
            .filter(move |activity| !activity.is_over(today) && !activity.care.is_traceless())
    }

    /// The place of a contact that `place` names, with the contact; none if it is no place of a contact.
    #[must_use]
    pub fn place_of<'a>(
        &'a self,
        place: &Where,
    ) -> Option<(&'a crate::parse::Contact, Option<&'a crate::parse::Place>)> {
        let Where::Contact { contact, place } = place else { return None };
        let contact = self.contacts.get(contact)?;
        let found = match place {
            Some(id) => contact.places.iter().find(|own| own.id.as_ref().is_some_and(|own| own.value == *id)),
            None => contact.places.iter().find(|own| own.visit.is_some()),
        };
        Some((contact, found))
    }
}
