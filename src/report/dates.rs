//! Days by which something must be looked at: reviews, confirmations, and what ends.

use super::SOON_DAYS;
use super::day::{Day, days};
use super::look::{Look, key, owner_of, title};
use super::status::{DateKind, Dated, When};
use crate::diagnostic::Code;
use crate::model::{SitePage, later};
use crate::parse::{Flag, Waiver};
use crate::span::{Span, Spanned};
use jiff::civil::Date;

/// A thing with a date, before the date is judged.
struct Thing<'a> {
    kind: DateKind,
    id: &'a str,
    title: String,
    owner: Option<&'a str>,
}

/// Every day by which something must be looked at, the earliest first.
pub(super) fn dates(look: Look<'_>) -> Vec<Dated> {
    let mut out = Vec::new();
    for page in look.site.pages.values().filter(|page| !page.is_draft()) {
        of_page(look, page, &mut out);
    }
    for home in look.site.homes.values() {
        let thing = |kind| Thing { kind, id: "_home", title: "_home".to_owned(), owner: None };
        out.extend(home.allow.iter().filter_map(|waiver| ends(look, &thing(DateKind::WaiverEnds), waiver)));
    }
    of_contacts_and_facts(look, &mut out);
    what_ends(look, &mut out);
    out.retain(|dated| look.wants(dated.owner.as_deref()));
    out.sort();
    out
}

fn of_page(look: Look<'_>, page: &SitePage, out: &mut Vec<Dated>) {
    let fields = page.fields();
    let thing = |kind| Thing { kind, id: &page.id, title: title(page), owner: owner_of(page) };
    if let Some(by) = &fields.review_by {
        out.push(dated(look, &thing(DateKind::Page), by));
    }
    if let Some((law, Some(checked))) = &fields.law {
        let detail = law.value.clone();
        out.push(Dated {
            detail,
            ..again(look, &thing(DateKind::Law), checked, look.site.settings.page_months)
        });
    }
    let texts = page.translations.values().flat_map(|text| &text.page.allow);
    for waiver in page.original.allow.iter().chain(texts) {
        out.extend(ends(look, &thing(DateKind::WaiverEnds), waiver));
    }
}

fn of_contacts_and_facts(look: Look<'_>, out: &mut Vec<Dated>) {
    let settings = &look.site.settings;
    for contact in look.site.contacts.values().filter(|contact| contact.placeholder == Flag::Off) {
        let Some(checked) = &contact.checked else { continue };
        let thing = Thing {
            kind: DateKind::Contact,
            id: &contact.id,
            title: look.called(&contact.name, &contact.id),
            owner: key(contact.owner.as_ref()),
        };
        out.push(again(look, &thing, checked, contact.check_every.unwrap_or(settings.contact_months)));
    }
    for fact in look.site.facts.values() {
        let thing = |kind| Thing {
            kind,
            id: &fact.id,
            title: look.called(&fact.name, &fact.id),
            owner: key(fact.owner.as_ref()),
        };
        if let Some(checked) = &fact.checked {
            out.push(again(look, &thing(DateKind::Fact), checked, settings.page_months));
        }
        if let Some(until) = &fact.valid_until {
            out.push(dated(look, &thing(DateKind::FactEnds), until));
        }
    }
}

fn what_ends(look: Look<'_>, out: &mut Vec<Dated>) {
    for activity in look.site.activities.values() {
        let Some(until) = &activity.valid_until else { continue };
        let thing = Thing {
            kind: DateKind::ActivityEnds,
            id: &activity.id,
            title: look.called(&activity.title, &activity.id),
            owner: key(activity.owner.as_ref()),
        };
        out.push(dated(look, &thing, until));
    }
    for notice in look.site.notices.values() {
        let Some(until) = &notice.until else { continue };
        let thing = Thing {
            kind: DateKind::NoticeEnds,
            id: &notice.id,
            title: look.called(&notice.text, &notice.id),
            owner: key(notice.owner.as_ref()),
        };
        out.push(dated(look, &thing, until));
    }
}

/// The last day of a waiver. One that keeps nothing quiet on any day is an error of its own.
fn ends(look: Look<'_>, thing: &Thing<'_>, waiver: &Waiver) -> Option<Dated> {
    Code::named(&waiver.code.value).filter(|code| code.may_be_waived())?;
    let until = waiver.until.as_ref()?;
    Some(Dated { detail: waiver.code.value.clone(), ..dated(look, thing, until) })
}

/// A thing that must be looked at again `months` after `checked`.
fn again(look: Look<'_>, thing: &Thing<'_>, checked: &Spanned<Date>, months: i64) -> Dated {
    judged(look, thing, later(checked.value, months), checked.span)
}

fn dated(look: Look<'_>, thing: &Thing<'_>, day: &Spanned<Date>) -> Dated {
    judged(look, thing, day.value, day.span)
}

fn judged(look: Look<'_>, thing: &Thing<'_>, day: Date, span: Span) -> Dated {
    let left = days(look.site.today, day);
    Dated {
        day: Day(day),
        kind: thing.kind,
        id: thing.id.to_owned(),
        detail: String::new(),
        title: thing.title.clone(),
        owner: thing.owner.map(str::to_owned),
        when: match left {
            ..0 => When::Overdue,
            0..=SOON_DAYS => When::Soon,
            _ => When::Later,
        },
        days: left,
        place: look.place(span),
    }
}
