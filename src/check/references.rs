//! What texts and records point to exists: pages, anchors, facts, terms, sections, languages.

use super::gather::{Gather, help, meant};
use super::sheet::{Sheet, anchor_span, id_span};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::Language;
use crate::model::{Site, SitePage, unknown_language};
use crate::parse::fields::nearest;
use crate::parse::{Page, Plain, Target, TranslationNote, Whom, Words};
use crate::say;
use crate::source::Kind;
use crate::span::{SourceId, Span, Spanned};
use std::collections::BTreeMap;

/// Pages and anchors that a page names.
pub(super) fn pages(site: &Site, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
    let mut found = Gather::new();
    let from = sheet.page;
    if let Some(next) = sheet.fields().and_then(|fields| fields.next.as_ref())
        && let Some(diagnostic) = page_fault(site, from, &next.value, next.span)
    {
        found.add((next.value.as_str(), None), next.span, || diagnostic);
    }
    for (version, link) in sheet.links() {
        match &link.target {
            Target::Page { id, anchor } => {
                let span = id_span(link);
                if let Some(diagnostic) = page_fault(site, from, id, span) {
                    found.add((id, None), span, || diagnostic);
                } else if let (Some(page), Some(anchor)) = (site.pages.get(id), anchor)
                    && !has_anchor(&page.original, anchor)
                {
                    let span = anchor_span(link);
                    let other = from.is_none_or(|from| from.id != *id).then_some(id.as_str());
                    found.add((id, Some(anchor)), span, || no_anchor(&page.original, other, anchor, span));
                }
            }
            Target::Anchor(anchor) => {
                let original = sheet.original().unwrap_or(version.text);
                let span = anchor_span(link);
                if !has_anchor(original, anchor) && !has_anchor(version.text, anchor) {
                    found.add(("", Some(anchor)), span, || no_anchor(original, None, anchor, span));
                }
            }
            _ => {}
        }
    }
    found.finish()
}

/// What is wrong with leading to the page `id`, if anything: it does not exist, or only the preview
/// shows it while the page that leads there is for everybody.
fn page_fault(site: &Site, from: Option<&SitePage>, id: &str, span: Span) -> Option<Diagnostic> {
    let code = site.source.code;
    match site.pages.get(id) {
        Some(page) if page.is_draft() && !from.is_some_and(SitePage::is_draft) => Some(Diagnostic::new(
            Code::UnknownPage,
            span,
            say!("siden `{id}` er bare en kladd", "the page `{id}` is only a draft"),
            say!(
                "ta bort `draft: true` i `content/{id}.{code}.md`, eller vent med lenka",
                "remove `draft: true` in `content/{id}.{code}.md`, or wait with the link"
            ),
        )),
        Some(_) => None,
        None if site.is_broken_page(id) => None,
        None => {
            let otherwise = say!(
                "skriv delen og navnet på en side som finnes, for eksempel `del/side`",
                "write the section and name of a page that exists, such as `section/page`"
            );
            Some(Diagnostic::new(
                Code::UnknownPage,
                span,
                say!("siden `{id}` finnes ikke", "there is no page `{id}`"),
                help(id, site.pages.keys(), otherwise),
            ))
        }
    }
}

fn has_anchor(page: &Page, anchor: &str) -> bool {
    page.document.headings().any(|(_, id, _, _)| id.is_some_and(|id| id.value == anchor))
}

/// `other` is the page with the headings, if it is not the one with the link.
fn no_anchor(page: &Page, other: Option<&str>, anchor: &str, span: Span) -> Diagnostic {
    let known: Vec<(&str, String)> = page
        .document
        .headings()
        .filter_map(|(_, id, words, _)| Some((id?.value.as_str(), Plain::of(words).text)))
        .collect();
    let (nb, en) = match other {
        Some(id) => (format!("på siden `{id}`"), format!("on the page `{id}`")),
        None => ("på siden".to_owned(), "on the page".to_owned()),
    };
    let help = match nearest(anchor, known.iter().map(|(id, _)| *id)) {
        Some(near) => meant(&format!("#{near}")),
        None if known.is_empty() => say!(
            "skriv `{{#{anchor}}}` etter en overskrift {nb}, eller ta bort ankeret",
            "write `{{#{anchor}}}` after a heading {en}, or remove the anchor"
        ),
        None => {
            let all =
                known.iter().map(|(id, words)| format!("`#{id}` ({words})")).collect::<Vec<_>>().join(", ");
            say!("bruk en av disse: {all}", "use one of these: {all}")
        }
    };
    let message =
        say!("ingen overskrift {nb} har ankeret `{anchor}`", "no heading {en} has the anchor `{anchor}`");
    Diagnostic::new(Code::UnknownAnchor, span, message, help)
}

/// Facts and terms that a page names.
pub(super) fn facts_and_terms(site: &Site, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
    let mut found = Gather::new();
    for deadline in sheet.fields().into_iter().flat_map(|fields| &fields.deadlines) {
        let id = &deadline.value;
        if !has_fact(site, id) {
            found.add((Code::UnknownFact, id), deadline.span, || no_fact(site, id, deadline.span));
        }
    }
    for (_, link) in sheet.links() {
        let span = id_span(link);
        match &link.target {
            Target::Fact(id) if !has_fact(site, id) => {
                found.add((Code::UnknownFact, id), span, || no_fact(site, id, span));
            }
            Target::Term(id) if !has_term(site, id) => {
                found.add((Code::UnknownTerm, id), span, || no_term(site, id, span));
            }
            _ => {}
        }
    }
    found.finish()
}

/// Whether there is such a fact, be it one that could not be read.
fn has_fact(site: &Site, id: &str) -> bool {
    site.facts.contains_key(id) || site.broken.contains(&Kind::Fact { id: id.to_owned() })
}

/// Whether there is such a term, be it one that could not be read.
fn has_term(site: &Site, id: &str) -> bool {
    site.terms.contains_key(id) || site.broken.contains(&Kind::Term { id: id.to_owned() })
}

/// Whether there is such a section, be it one that could not be read.
fn has_section(site: &Site, id: &str) -> bool {
    site.sections.contains_key(id) || site.broken.contains(&Kind::Section { id: id.to_owned() })
}

fn no_fact(site: &Site, id: &str, span: Span) -> Diagnostic {
    let otherwise = say!(
        "lag `content/facts/{id}.yaml`, eller bruk et faktum som finnes",
        "make `content/facts/{id}.yaml`, or use a fact that exists"
    );
    Diagnostic::new(
        Code::UnknownFact,
        span,
        say!("faktumet `{id}` finnes ikke", "there is no fact `{id}`"),
        help(id, site.facts.keys(), otherwise),
    )
}

fn no_term(site: &Site, id: &str, span: Span) -> Diagnostic {
    let otherwise = say!(
        "lag `content/glossary/{id}.yaml`, eller bruk et ord som finnes i ordlista",
        "make `content/glossary/{id}.yaml`, or use a word that is in the glossary"
    );
    Diagnostic::new(
        Code::UnknownTerm,
        span,
        say!("ordet `{id}` finnes ikke i ordlista", "there is no word `{id}` in the glossary"),
        help(id, site.terms.keys(), otherwise),
    )
}

/// Languages that a text names.
pub(super) fn languages(_: &Site, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
    let mut found = Gather::new();
    for (_, link) in sheet.links() {
        let Target::Language(code) = &link.target else { continue };
        if Language::find(code).is_none() {
            let span = id_span(link);
            found.add(code, span, || unknown_language(code, span, Language::all()));
        }
    }
    found.finish()
}

/// Languages that records name: the keys of their texts and of `translations`, and what is spoken.
pub(super) fn languages_in_records(site: &Site) -> Vec<Diagnostic> {
    let mut found: Gather<(SourceId, &str)> = Gather::new();
    for wording in super::wording::all(site) {
        unknown_codes(wording.words, &mut found);
    }
    let notes = translations(site).into_iter().flatten().map(|(code, note)| (code.as_str(), note.span));
    let activities = site.activities.values().flat_map(|activity| &activity.languages);
    let spoken = site
        .contacts
        .values()
        .flat_map(|contact| &contact.languages)
        .chain(activities)
        .map(|language| (language.value.as_str(), language.span));
    for (code, span) in notes.chain(spoken) {
        if !is_code(code) {
            found.add((span.source, code), span, || unknown_language(code, span, Language::all()));
        }
    }
    found.finish()
}

fn unknown_codes<'a>(words: &'a Words, found: &mut Gather<(SourceId, &'a str)>) {
    for (code, span) in &words.codes {
        if !is_code(code) {
            found.add((span.source, code), *span, || unknown_language(code, *span, Language::all()));
        }
    }
}

/// Whether `code` is the code by which files name a language; `fa-AF` is not, `prs` is.
fn is_code(code: &str) -> bool {
    Language::all().iter().any(|language| language.code == code)
}

type Notes = BTreeMap<String, Spanned<TranslationNote>>;

/// The notes on translations of every record.
pub(super) fn translations(site: &Site) -> Vec<&Notes> {
    let contacts = site.contacts.values().map(|contact| &contact.translations);
    let facts = site.facts.values().map(|fact| &fact.translations);
    let terms = site.terms.values().map(|term| &term.translations);
    let activities = site.activities.values().map(|activity| &activity.translations);
    let notices = site.notices.values().map(|notice| &notice.translations);
    let sections = site.sections.values().map(|section| &section.translations);
    let settings = std::iter::once(&site.settings.translations);
    contacts
        .chain(facts)
        .chain(terms)
        .chain(activities)
        .chain(notices)
        .chain(sections)
        .chain(settings)
        .collect()
}

/// Pages that records and settings name.
pub(super) fn pages_in_records(site: &Site) -> Vec<Diagnostic> {
    let terms = site.terms.values().filter_map(|term| term.page.as_ref());
    let activities = site.activities.values().filter_map(|activity| activity.page.as_ref());
    let notices = site.notices.values().flat_map(|notice| &notice.pages);
    let facts = site.facts.values().filter_map(|fact| fact.page.as_ref());
    let records =
        terms.chain(activities).chain(notices).chain(facts).map(|page| (page.value.as_str(), page.span));
    let about = site.notices.values().filter_map(|notice| {
        match notice.whom.as_ref().map(|whom| (&whom.value, whom.span)) {
            Some((Whom::Page(id), span)) => Some((id.as_str(), span)),
            _ => None,
        }
    });
    let records = records.chain(about);
    let legal = [&site.settings.accessibility, &site.settings.privacy].into_iter().flatten();
    let legal = legal.filter_map(|page| Some((page.value.strip_prefix("page:")?.trim(), page.span)));
    records.chain(legal).filter_map(|(id, span)| page_fault(site, None, id, span)).collect()
}

/// Sections that pages lie in and that settings name have a file.
pub(super) fn sections(site: &Site) -> Vec<Diagnostic> {
    let mut found = BTreeMap::new();
    for page in site.pages.values().filter(|page| !has_section(site, page.section())) {
        found.entry(page.section()).or_insert(Span::file(page.source));
    }
    let folders = found.into_iter().map(|(id, span)| {
        let help = match nearest(id, site.sections.keys().map(String::as_str)) {
            Some(near) => say!(
                "flytt fila til `content/{near}` hvis det er den du mener, eller lag `content/{id}/_section.yaml` med `order`, `title` og `summary`",
                "move the file to `content/{near}` if that is what you mean, or make `content/{id}/_section.yaml` with `order`, `title` and `summary`"
            ),
            None => say!(
                "lag `content/{id}/_section.yaml` med `order`, `title` og `summary`",
                "make `content/{id}/_section.yaml` with `order`, `title` and `summary`"
            ),
        };
        let message =
            say!("mappa `{id}` har ingen `_section.yaml`", "the folder `{id}` has no `_section.yaml`");
        Diagnostic::new(Code::UnknownSection, span, message, help)
    });
    let coverage = site.settings.coverage.iter().map(|coverage| &coverage.section);
    let coverage = coverage.filter(|section| !has_section(site, &section.value)).map(|section| {
        let id = &section.value;
        let otherwise =
            say!("skriv navnet på en mappe under `content`", "write the name of a folder under `content`");
        Diagnostic::new(
            Code::UnknownSection,
            section.span,
            say!("delen `{id}` finnes ikke", "there is no section `{id}`"),
            help(id, site.sections.keys(), otherwise),
        )
    });
    folders.chain(coverage).collect()
}
