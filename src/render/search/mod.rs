//! The search index of a language: everything that readers of it may find, by the words of their own
//! language and by the Norwegian word of a letter. Nothing that must leave no trace is in it.

mod index;

use super::card::{Keep, card};
use super::catalogue;
use super::view::{LinkView, Phrase};
use super::words::Reader;
use crate::locale::Language;
use crate::locale::fold::Folder;
use crate::model::{Address, Body, Site, SitePage, Tongue};
use crate::parse::{Activity, Contact, Document, Inline, Target, Term};
use index::{Entry, Index, Places, Said, Weight};

/// Most results that the script shows; it says so when there are more.
const MOST_SHOWN: i64 = 20;

/// A word in more than one of so many pages is common, and a site of so few pages has no such words.
const COMMON: usize = 5;
const FEW_PAGES: usize = 12;

/// File of the index under the folder of a language.
const FILE: &str = "search.json";

/// Where the index of `language` lies, from the root of the site.
#[must_use]
pub(super) fn path(language: &Language) -> String {
    format!("{}{FILE}", Address::home(language).folder())
}

/// The index of `tongue` as JSON.
#[must_use]
pub(super) fn text(site: &Site, tongue: &Tongue) -> String {
    let here = Address::home(tongue.language);
    let mut search = Search {
        reader: Reader::new(site, tongue, &here),
        folder: Folder::default(),
        entries: Vec::new(),
        places: Places::new(),
    };
    for section in site.sections_in_order() {
        let pages = site.pages_of(&section.id);
        pages.into_iter().filter(|page| !page.is_traceless()).for_each(|page| search.page(page));
    }
    search.forget_common_words();
    site.terms.values().filter(|term| !term.care.is_traceless()).for_each(|term| search.term(term));
    let contacts = site.contacts.values().filter(|contact| !contact.care.is_traceless());
    contacts.for_each(|contact| search.contact(contact));
    site.offers().for_each(|activity| search.activity(activity));
    let mut count = vec![tongue.strings.get("search_none")];
    count.extend((1..=MOST_SHOWN).map(|number| tongue.strings.count("search_count", number)));
    count.push(tongue.strings.get("search_many"));
    let index = Index::new(search.entries, &search.places, count);
    serde_json::to_string(&index).expect("an index is plain data")
}

struct Search<'a> {
    reader: Reader<'a>,
    folder: Folder,
    entries: Vec<Entry>,
    places: Places,
}

impl Search<'_> {
    /// The words of `text` lead to the entry that comes next.
    fn add(&mut self, weight: Weight, text: &str) {
        let entry = self.entries.len();
        let mut words = self.folder.words(text);
        if text.contains('\u{200C}') {
            // Persian words that some write apart, some together, and some with a sign between.
            words.extend(self.folder.words(&text.replace('\u{200C}', " ")));
        }
        for word in words {
            // One letter says nothing; one digit may be the name of a form.
            if weight == Weight::Text && word.chars().nth(1).is_none() {
                continue;
            }
            let found = self.places.entry(word).or_default().entry(entry).or_insert(weight);
            *found = weight.min(*found);
        }
    }

    fn push(&mut self, link: LinkView, norwegian: &[String], number: i64) {
        self.add(Weight::Title, &link.title.text);
        let summary = link.summary.unwrap_or_default();
        self.add(Weight::Text, &summary.text);
        let norwegian = if self.is_norwegian() { String::new() } else { norwegian.join("|") };
        self.entries.push(Entry(link.href, said(link.title), said(summary), norwegian, number));
    }

    fn is_norwegian(&self) -> bool {
        self.reader.language().code == self.reader.site.source.code
    }

    fn page(&mut self, page: &SitePage) {
        let (site, tongue) = (self.reader.site, self.reader.tongue);
        let mut norwegian: Vec<String> = Vec::new();
        if let Some(title) = &page.original.title {
            self.add(Weight::Title, &title.value);
            norwegian.push(title.value.clone());
        }
        let keywords = &page.fields().keywords;
        norwegian.extend(keywords.iter().cloned());
        keywords.iter().for_each(|keyword| self.add(Weight::Key, keyword));
        let mut link = self.reader.page_link(page);
        let mut named: Vec<&Target> = Vec::new();
        match page.body(tongue, site) {
            Body::Own(text) | Body::Fallback(text, _) => named = self.body(&text.document),
            Body::SafetyCore => link.summary = None,
        }
        for term in site.terms.values().filter(|term| !term.care.is_traceless()) {
            let weight = match &term.page {
                Some(id) if id.value == page.id => Weight::Title,
                _ if named.contains(&&Target::Term(term.id.clone())) => Weight::Heading,
                _ => continue,
            };
            self.names(term, weight);
            norwegian.push(term.term.value.clone());
        }
        for contact in site.contacts.values().filter(|contact| !contact.care.is_traceless()) {
            let listed = page.fields().contacts.iter().any(|id| id.value == contact.id);
            if listed || named.contains(&&Target::Contact(contact.id.clone())) {
                let name = self.reader.words(&contact.name).text;
                self.add(Weight::Heading, &name);
            }
        }
        norwegian.dedup();
        self.push(link, &norwegian, page.number());
    }

    /// On a large site, words that stand in the text of many pages lead to none of them in particular;
    /// they would be half of the index.
    fn forget_common_words(&mut self) {
        let most = (self.entries.len() / COMMON).max(FEW_PAGES);
        for places in self.places.values_mut().filter(|places| places.len() > most) {
            places.retain(|_, weight| *weight != Weight::Text);
        }
        self.places.retain(|_, places| !places.is_empty());
    }

    /// The headings and the words of a text; gives what its links lead to.
    fn body<'t>(&mut self, document: &'t Document) -> Vec<&'t Target> {
        let site = self.reader.site;
        for (_, _, words, _) in document.headings() {
            let mut heading = String::new();
            plain(site, words, &mut heading);
            self.add(Weight::Heading, &heading);
        }
        let mut text = String::new();
        document.each_text(&mut |words| {
            plain(site, words, &mut text);
            text.push('\n');
        });
        self.add(Weight::Text, &text);
        document.links().into_iter().map(|link| &link.target).collect()
    }

    /// The Norwegian word with its forms and older names, and the word in the reader's language.
    fn names(&mut self, term: &Term, weight: Weight) {
        self.add(weight, &term.term.value);
        let others = term.forms.iter().chain(&term.old_names);
        others.for_each(|form| self.add(weight, &form.value));
        if let Some(word) = term.word.get(self.reader.language().code) {
            self.add(weight, word);
        }
    }

    fn term(&mut self, term: &Term) {
        self.names(term, Weight::Title);
        let reader = self.reader;
        let glossary = reader.link(&Address::list(reader.language(), "glossary"));
        let own = term.word.texts.get(reader.language().code);
        let link = LinkView {
            title: own.map_or_else(
                || reader.phrase(&term.term.value, reader.site.source),
                |word| reader.phrase(&word.value, reader.language()),
            ),
            href: format!("{glossary}#word-{}", term.id),
            summary: Some(reader.words(&term.explain)),
            icon: None,
        };
        self.push(link, std::slice::from_ref(&term.term.value), 0);
    }

    fn contact(&mut self, contact: &Contact) {
        let reader = self.reader;
        let card = card(contact, &reader, Keep::Allowed);
        let norwegian = contact.name.get(reader.site.source.code).unwrap_or_default().to_owned();
        self.add(Weight::Title, &norwegian);
        for channel in card.channels.iter().filter(|channel| channel.href.is_some()) {
            if ["phone", "sms"].contains(&channel.kind.as_str()) {
                let number: String = channel.display.split_whitespace().collect();
                self.add(Weight::Key, &number);
            }
        }
        let contacts = reader.link(&Address::list(reader.language(), "contacts"));
        let link = LinkView {
            title: card.name,
            href: format!("{contacts}#{}", card.anchor),
            summary: Some(Phrase { text: card.type_label, lang: None, dir: None }),
            icon: None,
        };
        self.push(link, &[norwegian], 0);
    }

    /// What is on.
    fn activity(&mut self, activity: &Activity) {
        let reader = self.reader;
        let norwegian = activity.title.get(reader.site.source.code).unwrap_or_default().to_owned();
        self.add(Weight::Title, &norwegian);
        let link = LinkView {
            title: reader.words(&activity.title),
            href: reader.link(&catalogue::page_address(reader.language(), &activity.id)),
            summary: Some(reader.words(&activity.summary)),
            icon: None,
        };
        self.push(link, &[norwegian], 0);
    }
}

/// The words of running text, without those of links to what must leave no trace.
fn plain(site: &Site, inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text, _) | Inline::Code(text, _) => out.push_str(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) => plain(site, inner, out),
            Inline::Link(link) if leaves_no_trace(site, &link.target) => out.push(' '),
            Inline::Link(link) => plain(site, &link.text, out),
            Inline::Picture(picture) => out.push_str(&picture.alt),
            Inline::SoftBreak | Inline::HardBreak => out.push(' '),
        }
    }
}

fn leaves_no_trace(site: &Site, target: &Target) -> bool {
    match target {
        Target::Page { id, .. } => site.pages.get(id).is_some_and(SitePage::is_traceless),
        Target::Contact(id) => site.contacts.get(id).is_some_and(|contact| contact.care.is_traceless()),
        Target::Term(id) => site.terms.get(id).is_some_and(|term| term.care.is_traceless()),
        Target::Fact(id) => site.facts.get(id).is_some_and(|fact| fact.care.is_traceless()),
        Target::Language(_) | Target::Anchor(_) | Target::Web(_) | Target::Broken => false,
    }
}

fn said(phrase: Phrase) -> Said {
    match (phrase.lang, phrase.dir) {
        (Some(lang), Some(dir)) => Said::Other(phrase.text, lang, dir),
        _ => Said::Own(phrase.text),
    }
}
