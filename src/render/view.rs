//! What a template may see: views, complete and without a way back to the site.
//!
//! A view is the dependency list of its file. Whatever the page shows is in it by value, and a
//! [`Frame`] holds what every page of one language shares. No spans are in a view: an edit above a
//! paragraph would move them and spoil every key.

use super::news::NewsView;
use super::offer::ActivityView;
use super::services::TopicView;
use super::timeline::StartView;
use serde::Serialize;
use std::collections::BTreeMap;

/// A language as a page shows it.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub struct LanguageView {
    /// The code in addresses: `prs`.
    pub code: String,
    /// The canonical tag for `lang` and `hreflang`: `fa-AF`.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// Own name in own script.
    pub name: String,
}

/// Words that may be in another language than the page around them.
#[derive(Debug, Clone, Default, Serialize, PartialEq, Eq)]
pub struct Phrase {
    /// The words; plain text, escaped by the template.
    pub text: String,
    /// The canonical tag if it differs from that of the page.
    pub lang: Option<String>,
    /// The direction, given together with `lang`.
    pub dir: Option<String>,
}

/// A link inside the site (`href` is relative to the page it stands on) or out of it.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub struct LinkView {
    /// The words.
    pub title: Phrase,
    /// Where to.
    pub href: String,
    /// A sentence about it, where lists show one.
    pub summary: Option<Phrase>,
    /// Name of an icon, where lists show one.
    pub icon: Option<String>,
}

/// A version of this page in another language.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub struct AlternateView {
    /// That language.
    pub language: LanguageView,
    /// The address, relative to this page.
    pub href: String,
    /// Whether it is this very page.
    pub current: Presence,
    /// Whether the page is really written in that language, or falls back.
    pub written: Presence,
}

/// A yes or no that reads well in templates: `{% if alt.current == "yes" %}`.
#[derive(Debug, Clone, Copy, Serialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Presence {
    /// It is so.
    Yes,
    /// It is not so.
    No,
}

/// What every page of one language shares; made once per language. Never page titles, counts or dates.
#[derive(Debug, Clone, Serialize)]
pub struct Frame {
    /// The language of the pages.
    pub language: LanguageView,
    /// Name of the site.
    pub site_name: Phrase,
    /// `demonstration` or `production`.
    pub stage: String,
    /// The published languages in reading order.
    pub languages: Vec<LanguageView>,
    /// The sections; `href` counts from the root of the site, without a leading slash: templates
    /// write `{{ root }}{{ link.href }}`.
    pub sections: Vec<LinkView>,
    /// The pages of the footer (all contacts, words, A–Å, about, privacy), counted from the root.
    pub footer: Vec<LinkView>,
    /// Front page of this language, counted from the root.
    pub home: String,
    /// Name and icons of the site for a telephone that keeps it, counted from the root.
    pub manifest: String,
    /// The language chooser, counted from the root.
    pub chooser: String,
    /// All contacts of this language, counted from the root.
    pub contacts: String,
    /// The search index of this language, if the site has one, counted from the root.
    pub search: Option<String>,
    /// The emergency page, if the site has one, counted from the root.
    pub emergency: Option<LinkView>,
    /// What a telephone keeps of this language, counted from the root; none if the site offers no copy.
    pub offline: Option<String>,
    /// The style sheet and its kind, counted from the root.
    pub stylesheet: String,
    /// Paths of scripts by name.
    pub scripts: BTreeMap<String, String>,
    /// Interface strings without parameters, by id.
    pub t: BTreeMap<String, String>,
    /// Where the exit link leads.
    pub exit_to: String,
}

/// One page.
#[derive(Debug, Clone, Serialize)]
pub struct PageView {
    /// The head of the document.
    pub head: HeadView,
    /// Path from this page to the root of the site: `../../../`.
    pub root: String,
    /// `urgent`, `reviewed`, `traceless`.
    pub care: Vec<String>,
    /// Path down to here, front page first, without this page.
    pub breadcrumb: Vec<LinkView>,
    /// Versions in all languages, in reading order.
    pub alternates: Vec<AlternateView>,
    /// The clear title.
    pub title: Phrase,
    /// The Norwegian title beside it, if the page is not Norwegian.
    pub norwegian_title: Option<Phrase>,
    /// "Right", "duty", "offer" or "help" in the language of the page, and the same as a class name.
    pub kind: KindView,
    /// The summary.
    pub summary: Phrase,
    /// Notices above the text: fallback, outdated, machine-made, not confirmed, what has changed today.
    pub notices: Vec<NoticeView>,
    /// On pages with care `urgent`: emergency numbers and helplines, shown before the text. The same
    /// cards are then not repeated in `contacts`.
    pub urgent_contacts: Vec<CardView>,
    /// The text as HTML, already safe.
    pub body: String,
    /// Language and direction of the body if it falls back.
    pub body_language: Option<LanguageView>,
    /// The page read aloud, if it was recorded in this language.
    pub recording: Option<RecordingView>,
    /// Languages of voices, the best first, with which the reader's own device may read the text aloud;
    /// none where the text is in another language than the page, on pages that leave no trace, where no
    /// device is known to have a voice, and where there is a recording.
    pub voices: Vec<String>,
    /// Headings of the text, if there are three or more; `href` is `#id`.
    pub contents: Vec<LinkView>,
    /// Deadlines.
    pub deadlines: Vec<DeadlineView>,
    /// Contact cards.
    pub contacts: Vec<CardView>,
    /// Norwegian words used on the page.
    pub words: Vec<WordView>,
    /// What happens next.
    pub next: Option<LinkView>,
    /// Sources.
    pub sources: Vec<SourceView>,
    /// The law and when it was checked: "Barnehageloven § 16, sjekket 1. november 2026".
    pub law: Option<LawView>,
    /// "Last checked 1 November 2026."
    pub reviewed: Option<String>,
    /// Who is responsible: the name of the owner.
    pub owner: Option<Phrase>,
    /// Activities, on the page that lists them.
    pub activities: Vec<ActivityView>,
    /// Who does what, on the page that shows it.
    pub services: Vec<TopicView>,
    /// Deadlines from a day in the reader's own life, on the page that shows them.
    pub timeline: Vec<StartView>,
    /// All activities, on a page that lists some.
    pub catalogue: Option<LinkView>,
    /// The number of the page: "open page 214".
    pub number: u32,
    /// The same page in two languages, and as a sheet to print.
    pub tools: Vec<LinkView>,
}

/// Languages that somebody speaks, each by the name and in the letters of its own.
#[derive(Debug, Clone, Serialize)]
pub struct SpokenView {
    /// What stands before them: "Speaks: ".
    pub before: String,
    /// "Norsk", "Українська".
    pub names: Vec<Phrase>,
    /// What stands after them.
    pub after: String,
}

/// A law under a page: its name in its own language, between the words of the reader's.
#[derive(Debug, Clone, Serialize)]
pub struct LawView {
    /// What stands before the name.
    pub before: String,
    /// "Barnehageloven § 16".
    pub name: Phrase,
    /// What stands after it: ", sjekket 1. november 2026".
    pub after: String,
}

/// A recording of the page.
#[derive(Debug, Clone, Serialize)]
pub struct RecordingView {
    /// The file, relative to the page.
    pub href: String,
    /// Its media type.
    pub media: String,
    /// "Listen to the page (3 minutes, 1.2 MB)".
    pub label: String,
    /// Whether a program reads.
    pub machine: Presence,
    /// Whether the text has changed since.
    pub changed: Presence,
}

/// What stands in `<head>`.
#[derive(Debug, Clone, Serialize)]
pub struct HeadView {
    /// Text of `<title>`: neutral on traceless pages.
    pub title: String,
    /// Meta description; `None` on traceless pages.
    pub description: Option<String>,
    /// Value of `<meta name="robots">`, if any.
    pub robots: Option<String>,
    /// Value of `<meta name="referrer">`.
    pub referrer: String,
    /// Absolute address of this page, for `rel=canonical`; none on stubs and traceless pages.
    pub canonical: Option<String>,
    /// `hreflang` links: tag (or `x-default`) and absolute address. Real translations only.
    pub hreflang: Vec<HreflangView>,
    /// schema.org data as JSON, safe inside `<script type="application/ld+json">`.
    pub structured_data: Option<String>,
    /// Value of the `Content-Security-Policy` meta element.
    pub csp: String,
}

/// One `rel=alternate`.
#[derive(Debug, Clone, Serialize)]
pub struct HreflangView {
    /// Tag, or `x-default`.
    pub hreflang: String,
    /// Absolute address.
    pub href: String,
}

/// Right, duty, offer or help.
#[derive(Debug, Clone, Serialize)]
pub struct KindView {
    /// `right`, `duty`, `offer`, `help`.
    pub name: String,
    /// In the language of the page.
    pub label: String,
}

/// A notice above the text.
#[derive(Debug, Clone, Serialize)]
pub struct NoticeView {
    /// `fallback`, `outdated`, `machine`, `unconfirmed`, `demonstration`, `info`, `important` or `urgent`.
    pub kind: String,
    /// The words.
    pub text: Phrase,
    /// A link that helps, such as the Norwegian page.
    pub link: Option<LinkView>,
    /// The thing it is about, and the way to it, if there is one.
    pub subject: Option<LinkView>,
    /// What has changed with that thing.
    pub news: Option<NewsView>,
}

/// A deadline in the reader's own words.
#[derive(Debug, Clone, Serialize)]
pub struct DeadlineView {
    /// What it is for.
    pub name: Phrase,
    /// "1. mars", "3 uker".
    pub value: Phrase,
    /// "From the day you came to Norway", if it counts from a day in the reader's own life.
    pub from: Option<String>,
    /// Machine-readable date, if it has one (`2027-03-01`).
    pub datetime: Option<String>,
    /// Calendar file, relative to the page.
    pub calendar: Option<String>,
    /// Where the deadline is from.
    pub source: Option<SourceView>,
}

/// A contact point.
#[derive(Debug, Clone, Serialize)]
pub struct CardView {
    /// Anchor on the page: `contact-settlement-office`.
    pub anchor: String,
    /// Its name.
    pub name: Phrase,
    /// What kind of contact it is, in the language of the page.
    pub type_label: String,
    /// Whether it is an emergency number.
    pub emergency: Presence,
    /// Words instead of a number ("[telephone: the municipality fills this in]"): nothing here can be called.
    pub placeholder: Option<String>,
    /// What is different with it now.
    pub news: Vec<NewsView>,
    /// Ways to reach it.
    pub channels: Vec<ChannelView>,
    /// Places to visit.
    pub places: Vec<PlaceView>,
    /// Postal address, line by line; Norwegian, left to right.
    pub post: Vec<String>,
    /// "Speaks: Norsk, English", if known.
    pub languages: Option<SpokenView>,
    /// "You can have an interpreter. It is free." or "Ask for an interpreter."
    pub interpreter: Option<String>,
    /// The Norwegian sentence to say or show, on pages that are not Norwegian: "Jeg trenger tolk på tigrinja."
    pub say: Option<Phrase>,
    /// "It is free", "It costs money".
    pub cost: Option<String>,
    /// "You do not have to say your name."
    pub anonymous: Option<String>,
    /// "Answers within 2 days".
    pub response_time: Option<Phrase>,
    /// "Checked 1 November 2026" or "Not confirmed since 1 November 2025".
    pub checked: Option<String>,
    /// Where the information is from.
    pub source: Option<SourceView>,
    /// vCard, relative to the page.
    pub vcard: Option<String>,
    /// Pages that show this contact (only on the page of all contacts).
    pub pages: Vec<LinkView>,
}

/// One way to reach a contact.
#[derive(Debug, Clone, Serialize)]
pub struct ChannelView {
    /// `phone`, `sms`, `email`, `chat`, `web`, `booking`.
    pub kind: String,
    /// "Phone", "E-mail" … in the language of the page, or the own label of the channel.
    pub label: Phrase,
    /// As people read it: `67 05 90 00`; always left to right.
    pub display: String,
    /// `tel:+4767059000`; `None` if it must not be called.
    pub href: Option<String>,
    /// The hours of this channel.
    pub hours: Option<HoursView>,
}

/// A place to visit.
#[derive(Debug, Clone, Serialize)]
pub struct PlaceView {
    /// Its name.
    pub name: Option<Phrase>,
    /// The address, line by line; Norwegian, left to right.
    pub address: Vec<String>,
    /// A map, outside the site.
    pub map: Option<String>,
    /// Opening hours.
    pub hours: Option<HoursView>,
    /// "You need an appointment".
    pub appointment: Option<String>,
}

/// Opening hours in the reader's language.
#[derive(Debug, Clone, Serialize)]
pub struct HoursView {
    /// "Open day and night", instead of rows.
    pub always: Option<String>,
    /// Days with the same hours together.
    pub rows: Vec<HoursRow>,
    /// "Closed on public holidays".
    pub holidays: Option<String>,
}

/// Days and their hours.
#[derive(Debug, Clone, Serialize)]
pub struct HoursRow {
    /// "Monday–Friday".
    pub days: String,
    /// "09:00–15:00"; "Closed" if there are none.
    pub times: String,
}

/// A Norwegian word, explained.
#[derive(Debug, Clone, Serialize)]
pub struct WordView {
    /// Anchor on the page: `word-fastlege`.
    pub anchor: String,
    /// The Norwegian word (`lang="nb" dir="ltr"`, except on Norwegian pages).
    pub term: Phrase,
    /// The word in the language of the page.
    pub word: Option<Phrase>,
    /// What it means.
    pub explain: Phrase,
    /// A sentence in Norwegian that uses it.
    pub example: Option<Phrase>,
    /// The page that explains it.
    pub page: Option<LinkView>,
    /// Older names that may still stand in letters.
    pub old_names: Vec<String>,
}

/// A source.
#[derive(Debug, Clone, Serialize)]
pub struct SourceView {
    /// Its title, as it is.
    pub title: Phrase,
    /// Its address.
    pub url: Option<String>,
    /// "seen 1 November 2026".
    pub seen: Option<String>,
}

/// A list: front page, section, all contacts, words, A–Å, or the languages of a page number.
#[derive(Debug, Clone, Serialize)]
pub struct ListView {
    /// The head of the document.
    pub head: HeadView,
    /// Path to the root of the site.
    pub root: String,
    /// Path down to here.
    pub breadcrumb: Vec<LinkView>,
    /// The same list in all languages.
    pub alternates: Vec<AlternateView>,
    /// Title.
    pub title: Phrase,
    /// The Norwegian title beside it.
    pub norwegian_title: Option<Phrase>,
    /// Summary.
    pub summary: Option<Phrase>,
    /// Notices.
    pub notices: Vec<NoticeView>,
    /// Text of the front page, as safe HTML.
    pub body: String,
    /// Language of the body if it falls back.
    pub body_language: Option<LanguageView>,
    /// Groups of links: sections with their pages, letters with their entries.
    pub groups: Vec<GroupView>,
    /// Contact cards (front page: the primary one).
    pub contacts: Vec<CardView>,
    /// All contact cards by topic (list of contacts).
    pub contact_groups: Vec<ContactGroupView>,
    /// Words (glossary).
    pub words: Vec<WordView>,
}

/// A topic and the contacts that people turn to about it.
#[derive(Debug, Clone, Serialize)]
pub struct ContactGroupView {
    /// The topic.
    pub heading: String,
    /// Anchor of the group: `topic-health`.
    pub anchor: String,
    /// The cards.
    pub contacts: Vec<CardView>,
}

/// A heading and the links under it.
#[derive(Debug, Clone, Serialize)]
pub struct GroupView {
    /// The heading: a section with its address, or a letter.
    pub heading: LinkView,
    /// Anchor of the group.
    pub anchor: String,
    /// The links.
    pub links: Vec<LinkView>,
}

/// The language chooser at the root, also shown in place of a page that does not exist.
#[derive(Debug, Clone, Serialize)]
pub struct ChooserView {
    /// The head of the document.
    pub head: HeadView,
    /// Path to the root, or its absolute address (404).
    pub root: String,
    /// Languages in reading order with the words each reader needs.
    pub languages: Vec<ChoiceView>,
    /// The primary contact, in the source language.
    pub primary: Option<CardView>,
}

/// One language of the chooser.
#[derive(Debug, Clone, Serialize)]
pub struct ChoiceView {
    /// The language.
    pub language: LanguageView,
    /// Where it leads, relative to `root`.
    pub href: String,
    /// Name of the site in that language.
    pub site_name: Phrase,
    /// "This page does not exist" in that language (404 only).
    pub not_found: Option<String>,
}
