//! `veiviser accept`: "this translation says what the source says today".

use super::args::Accept;
use super::save;
use super::terminal::{To, print};
use super::{Exit, Trouble, Visit};
use crate::cache::Cache;
use crate::diagnostic::MessageLanguage;
use crate::model::{Site, made_from};
use crate::parse::fields::nearest;
use crate::pipeline::analyze;
use crate::say;
use crate::source::{self, Sources};
use crate::span::Span;

/// Writes the digests of today's source into translations.
pub(super) fn run(visit: &Visit, accept: &Accept) -> Result<Exit, Trouble> {
    let sources = source::read(&visit.site)?;
    let (analysis, _) = analyze(&sources, visit.today, &Cache::default());
    let Some(site) = &analysis.site else {
        return Err(Trouble(say!(
            "site.yaml kan ikke leses; kjør `veiviser check`",
            "site.yaml cannot be read; run `veiviser check`"
        )));
    };
    // All names are looked up before the first file is changed.
    let changes = accept.pages.iter().map(|name| change(site, &sources, name));
    for (path, change) in changes.collect::<Result<Vec<_>, Trouble>>()? {
        save::splice(&visit.site.join(&path), vec![change])?;
        let words = match visit.messages {
            MessageLanguage::Nb => format!("{path} sier nå det samme som kilden\n"),
            MessageLanguage::En => format!("{path} now says what the source says\n"),
        };
        print(To::Error, &words);
    }
    Ok(Exit::Done)
}

/// The file of the translation `name`, and what changes in it.
fn change(site: &Site, sources: &Sources, name: &str) -> Result<(String, (Span, String)), Trouble> {
    let (id, lang) = name.rsplit_once('.').unwrap_or((name, ""));
    let Some(page) = site.pages.get(id) else {
        return Err(Trouble(match nearest(id, site.pages.keys().map(String::as_str)) {
            Some(near) => say!(
                "det finnes ingen side `{id}`; den nærmeste heter `{near}`",
                "there is no page `{id}`; the nearest is `{near}`"
            ),
            None => say!(
                "det finnes ingen side `{id}`; skriv den slik: family/kindergarten.uk",
                "there is no page `{id}`; write it like this: family/kindergarten.uk"
            ),
        }));
    };
    let Some(text) = page.translations.get(lang) else {
        return Err(Trouble(say!(
            "`{id}` er ikke oversatt til `{lang}`",
            "`{id}` is not translated into `{lang}`"
        )));
    };
    let source = sources.get(text.source).expect("the translation was read from this source");
    let path = source.path.to_string();
    let Some(note) = &text.page.translation else {
        return Err(Trouble(say!(
            "`{path}` sier ikke hvem som oversatte; legg til `translation:` med `by: human` eller `by: machine` først",
            "`{path}` does not say who translated it; add `translation:` with `by: human` or `by: machine` first"
        )));
    };
    let value = quoted(&made_from(&page.original, &text.page));
    if let Some(old) = &note.made_from {
        return Ok((path, (old.span, value)));
    }
    let start = note.span.start as usize;
    let flow = source.text[start..].starts_with('{');
    let line = source.text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let indent = " ".repeat(start - line);
    let (at, added) = if flow {
        (start + 1, format!(" made_from: {value},"))
    } else {
        (start, format!("made_from: {value}\n{indent}"))
    };
    Ok((path, (Span::new(source.id, at, at), added)))
}

/// A text as a YAML value.
fn quoted(text: &str) -> String {
    serde_yaml::to_string(text).map_or_else(|_| format!("{text:?}"), |yaml| yaml.trim_end().to_owned())
}
