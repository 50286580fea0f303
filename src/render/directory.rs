//! All contacts whose topic may leave traces, by what people turn to them about.

use super::card::{Keep, card};
use super::lists::list;
use super::services;
use super::view::{CardView, ContactGroupView, GroupView, LinkView, ListView, Phrase};
use super::words::Reader;
use crate::model::{Address, Site, SitePage, Tongue};
use crate::parse::Contact;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Most pages that a card leads to: some contacts stand on nearly all of them, and a list of fifty cards
/// must stay light.
const MOST_PAGES: usize = 5;

fn plain(text: String) -> Phrase {
    Phrase { text, lang: None, dir: None }
}

/// The cards of all contacts, each with the first pages that show it; over them the topics to jump to, and the
/// page that says who does what, if there is one.
#[must_use]
pub(super) fn contacts(site: &Site, tongue: &Tongue) -> ListView {
    let here = Address::list(tongue.language, "contacts");
    let reader = Reader::new(site, tongue, &here);
    let mut view = list(&reader, plain(reader.string("all_contacts")), None, &|language| {
        Address::list(language, "contacts")
    });
    let used = pages_by_contact(site);
    let shown = |contact: &Arc<Contact>| {
        let pages = used.get(contact.id.as_str()).into_iter().flatten().take(MOST_PAGES);
        let links = pages.map(|page| LinkView { summary: None, ..reader.page_link(page) }).collect();
        CardView { pages: links, ..card(contact, &reader, Keep::Allowed) }
    };
    let group = |(topic, contacts): (&str, Vec<&Arc<Contact>>)| ContactGroupView {
        heading: services::heading(&reader, topic),
        anchor: format!("topic-{topic}"),
        contacts: contacts.into_iter().map(shown).collect(),
    };
    view.contact_groups = services::by_topic(&reader).into_iter().map(group).collect();
    let jump = |group: &ContactGroupView| LinkView {
        title: plain(group.heading.clone()),
        href: format!("#{}", group.anchor),
        summary: None,
        icon: None,
    };
    let heading = LinkView { title: plain(String::new()), href: String::new(), summary: None, icon: None };
    let mut links: Vec<LinkView> = view.contact_groups.iter().map(jump).collect();
    let who = services::page(site).map(|page| LinkView { summary: None, ..reader.page_link(page) });
    links.extend(who);
    view.groups = vec![GroupView { heading, anchor: "topics".to_owned(), links }];
    view
}

/// Pages that leave traces, by the contacts they list.
fn pages_by_contact(site: &Site) -> BTreeMap<&str, Vec<&SitePage>> {
    let mut used: BTreeMap<&str, Vec<&SitePage>> = BTreeMap::new();
    for section in site.sections_in_order() {
        for page in site.pages_of(&section.id).into_iter().filter(|page| !page.is_traceless()) {
            for contact in &page.fields().contacts {
                used.entry(&contact.value).or_default().push(page);
            }
        }
    }
    used
}
