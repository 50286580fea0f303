//! `veiviser new`: writes a valid file and says what is still missing in it.

use super::args::New;
use super::terminal::{self, To, print};
use super::{Exit, Trouble, Visit, new_editor, new_language, new_site, save};
use crate::cache::Cache;
use crate::diagnostic::{self, MessageLanguage, Report};
use crate::model::{Site, later};
use crate::parse::TYPES;
use crate::parse::fields::nearest;
use crate::pipeline::analyze;
use crate::say;
use crate::source::{self, RESERVED_FOLDERS, id_fault};
use jiff::civil::Date;

/// A file to be made: path in the site, and text.
struct Draft {
    path: String,
    text: String,
}

/// Writes the file, then shows what is still missing.
pub(super) fn run(visit: &Visit, what: &New) -> Result<Exit, Trouble> {
    if let New::Site { dir } = what {
        return new_site::run(visit, dir);
    }
    let sources = source::read(&visit.site)?;
    if let New::Editor = what {
        return new_editor::run(visit);
    }
    let (analysis, _) = analyze(&sources, visit.today, &Cache::default());
    let Some(site) = &analysis.site else {
        return Err(Trouble(say!(
            "site.yaml kan ikke leses; kjør `veiviser check`",
            "site.yaml cannot be read; run `veiviser check`"
        )));
    };
    if let New::Language { tag } = what {
        return new_language::run(visit, &sources, site, tag);
    }
    let draft = draft(visit.today, site, what)?;
    save::create(&visit.site.join(&draft.path), &draft.text)?;
    report(visit, &draft.path)
}

fn draft(today: Date, site: &Site, what: &New) -> Result<Draft, Trouble> {
    let owner = site.settings.owners.keys().next().map_or("redaksjon", String::as_str);
    let source = site.source.code;
    let contact = site.settings.primary_contact.as_ref().map_or("primary", |id| id.value.as_str());
    let until = later(today, 6);
    Ok(match what {
        New::Page { id, lang: Some(lang) } if lang != source => translation(site, id, lang)?,
        New::Page { id, .. } => {
            page_id(id)?;
            let number =
                site.pages.values().map(crate::model::SitePage::number).max().unwrap_or(100).max(100) + 1;
            let text = format!(
                "---\nnumber: {number}\ntitle: Tittel på siden\nsummary: Én setning om hva leseren får her.\nkind: offer\naudience: [all]\napplies: [always]\ncontacts: [{contact}]\nowner: {owner}\nreviewed: {today}\nreview_by: {until}\nsources:\n  - {{ title: Hvor det står, seen: {today} }}\ndraft: true\n---\n\nEn setning om hva dette er, og hvem det er for.\n\n## Slik gjør du {{#how}}\n\n1. Gjør det første.\n2. Gjør det andre.\n"
            );
            Draft { path: format!("content/{id}.{source}.md"), text }
        }
        New::Contact { id, kind } => {
            record_id(id)?;
            choice(kind, &TYPES)?;
            let text = format!(
                "type: {kind}\nname:\n  {source}: Navn på kontakten\nowner: {owner}\ninterpreter: unknown\ncost: unknown\nanonymous: unknown\nplaceholder: true\n"
            );
            Draft { path: format!("content/contacts/{id}.yaml"), text }
        }
        New::Fact { id, kind } => {
            record_id(id)?;
            choice(kind, &["day-of-year", "date", "amount", "duration", "number", "phone", "web"])?;
            let value = example(kind, today);
            let text = format!(
                "kind: {kind}\nname:\n  {source}: Hva verdien gjelder\nvalue: {value}\nvalid_from: {today}\nsource:\n  title: Hvor det står\n  seen: {today}\nchecked: {today}\n"
            );
            Draft { path: format!("content/facts/{id}.yaml"), text }
        }
        New::Term { id } => {
            record_id(id)?;
            Draft {
                path: format!("content/glossary/{id}.yaml"),
                text: format!(
                    "term: {id}\nforms: []\nexplain:\n  {source}: Hva ordet betyr, med få ord.\nexample: En setning der ordet står.\n"
                ),
            }
        }
        New::Activity { id } => {
            record_id(id)?;
            let text = format!(
                "title:\n  {source}: Navn på aktiviteten\nsummary:\n  {source}: Én setning om hva som skjer.\ntheme: leisure\naudience: [all]\njoin: ask\nwait: unknown\ncost: unknown\ncontact: {contact}\nvalid_from: {today}\nvalid_until: {until}\nplaceholder: true\nowner: {owner}\n"
            );
            Draft { path: format!("content/activities/{id}.yaml"), text }
        }
        New::Notice { id } => {
            record_id(id)?;
            let end = later(today, 1);
            let text = format!(
                "# I stedet for text, på alle språk uten oversetter:\n# what: closed\n# whom: contact:{contact}\ntext:\n  {source}: Det som er annerledes nå.\nlevel: info\nfrom: {today}\nuntil: {end}\nowner: {owner}\n"
            );
            Draft { path: format!("content/notices/{id}.yaml"), text }
        }
        New::Language { .. } | New::Site { .. } | New::Editor => {
            return Err(Trouble(say!("dette nettstedet finnes fra før", "this site exists already")));
        }
    })
}

/// A translation begins with the words of the source and says that nothing of it is translated yet,
/// so that readers get the fallback under a notice until somebody has done it.
fn translation(site: &Site, id: &str, lang: &str) -> Result<Draft, Trouble> {
    let Some(page) = site.pages.get(id) else {
        return Err(Trouble(say!(
            "det finnes ingen side `{id}` å oversette",
            "there is no page `{id}` to translate"
        )));
    };
    if site.tongue(lang).is_none() {
        return Err(Trouble(say!(
            "nettstedet har ikke språket `{lang}`; lag det med `veiviser new language {lang}`",
            "the site does not have the language `{lang}`; make it with `veiviser new language {lang}`"
        )));
    }
    let words = |text: &Option<crate::span::Spanned<String>>| {
        let text = text.as_ref().map_or("…", |text| text.value.as_str());
        serde_yaml::to_string(text).unwrap_or_default().trim_end().to_owned()
    };
    let (title, summary) = (words(&page.original.title), words(&page.original.summary));
    let text = format!(
        "---\ntitle: {title}\nsummary: {summary}\ntranslation:\n  made_from: \"1: - -\"\n  by: human\n---\n"
    );
    Ok(Draft { path: format!("content/{id}.{lang}.md"), text })
}

fn page_id(id: &str) -> Result<(), Trouble> {
    let parts: Vec<&str> = id.split('/').collect();
    let good = parts.len() == 2
        && parts.iter().all(|part| id_fault(part).is_none())
        && !RESERVED_FOLDERS.contains(&parts[0]);
    if good {
        return Ok(());
    }
    Err(Trouble(say!(
        "`{id}` kan ikke være en side; skriv del og side med bokstavene a–z, tall og bindestrek: family/kindergarten",
        "`{id}` cannot be a page; write section and page with the letters a–z, digits and hyphens: family/kindergarten"
    )))
}

fn record_id(id: &str) -> Result<(), Trouble> {
    if id_fault(id).is_none() {
        return Ok(());
    }
    Err(Trouble(say!(
        "`{id}` kan ikke brukes; bruk bokstavene a–z, tall og bindestrek",
        "`{id}` cannot be used; use the letters a–z, digits and hyphens"
    )))
}

fn choice(word: &str, choices: &[&str]) -> Result<(), Trouble> {
    if choices.contains(&word) {
        return Ok(());
    }
    let all = choices.join(", ");
    Err(Trouble(match nearest(word, choices.iter().copied()) {
        Some(near) => say!(
            "`{word}` finnes ikke; det nærmeste er `{near}`. Du kan velge mellom: {all}",
            "there is no `{word}`; the nearest is `{near}`. The choices are: {all}"
        ),
        None => say!(
            "`{word}` finnes ikke. Du kan velge mellom: {all}",
            "there is no `{word}`. The choices are: {all}"
        ),
    }))
}

fn example(kind: &str, today: Date) -> String {
    match kind {
        "day-of-year" => "\"03-01\"".to_owned(),
        "date" => today.to_string(),
        "amount" => "\n  number: \"1\"\n  currency: NOK\n  per: month".to_owned(),
        "duration" => "\n  number: 1\n  unit: week".to_owned(),
        "phone" => "\"112\"".to_owned(),
        "web" => "\"https://www.norge.no/\"".to_owned(),
        _ => "1".to_owned(),
    }
}

/// Says that the file is there, and what is still missing in it.
fn report(visit: &Visit, path: &str) -> Result<Exit, Trouble> {
    let sources = source::read(&visit.site)?;
    let (analysis, _) = analyze(&sources, visit.today, &Cache::default());
    let mine = |diagnostic: &&diagnostic::Diagnostic| {
        diagnostic
            .span
            .is_some_and(|span| sources.get(span.source).is_some_and(|source| &*source.path == path))
    };
    let report = Report::new(analysis.report.iter().filter(mine).cloned().collect());
    let words = match visit.messages {
        MessageLanguage::Nb => format!("laget {path}; bytt ut ordene i den med dine egne\n"),
        MessageLanguage::En => format!("made {path}; replace its words by your own\n"),
    };
    print(To::Error, &words);
    print(To::Error, &diagnostic::human(&report, &sources, visit.messages, terminal::style(To::Error)));
    Ok(if report.errors() > 0 { Exit::Content } else { Exit::Done })
}
