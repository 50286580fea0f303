//! `veiviser bundle`: the pages of some languages as one file, to send from telephone to telephone.

#![expect(clippy::disallowed_methods, reason = "this is the porch")]

use super::args::Bundle;
use super::{Exit, Trouble, Visit, build};
use crate::cache::Cache;
use crate::diagnostic::{MessageLanguage, Report};
use crate::model::Site;
use crate::pipeline::{Analysis, analyze, bundle};
use crate::render::{self, Bundle as Made};
use crate::say;
use crate::source;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The most bytes of a file: what a messenger sends at once on a slow network.
const MOST: usize = 300_000;

/// How many of the heaviest pages are named when the file is too large.
const NAMED: usize = 3;

/// What every file of this command has near its beginning; no other file is written over.
const MARK: &str = "<meta name=\"generator\" content=\"veiviser bundle\">";

/// Writes the file.
pub(super) fn run(visit: &Visit, wanted: &Bundle) -> Result<Exit, Trouble> {
    let sources = source::read(&visit.site)?;
    let (analysis, _) = analyze(&sources, visit.today, &Cache::default());
    build::show(&analysis.report, &sources, visit);
    let Some(site) = analysis.site.as_ref().filter(|_| analysis.report.errors() == 0) else {
        build::end(&analysis.report, visit, &stays(visit));
        return Ok(Exit::Content);
    };
    let languages = languages(site, &wanted.lang)?;
    let made = match fitting(&analysis, site, &languages, pages(site, &wanted.pages)?) {
        Ok(Some(made)) => made,
        Ok(None) => return Ok(Exit::Content),
        Err(report) => {
            build::show(&report, &sources, visit);
            build::end(&report, visit, &stays(visit));
            return Ok(Exit::Content);
        }
    };
    let bytes = made.text.len();
    if bytes > MOST {
        return Err(too_large(bytes, languages.len(), &made.weights));
    }
    let out =
        wanted.out.clone().unwrap_or_else(|| PathBuf::from(format!("bundle-{}.html", languages.join("-"))));
    write(&out, &made.text)?;
    build::end(&analysis.report, visit, &written(visit, site, &out, &made));
    Ok(Exit::Done)
}

/// The file of the pages that were asked for; if none were, of as many as one file may hold, those that a
/// reader needs most.
fn fitting(
    analysis: &Analysis,
    site: &Site,
    languages: &[&str],
    asked: BTreeSet<String>,
) -> Result<Option<Made>, Report> {
    let choose = asked.is_empty();
    let mut made = bundle(analysis, languages, asked)?;
    let ranked = languages.first().map(|first| render::in_order_of_need(site, first)).unwrap_or_default();
    let mut count = ranked.len();
    while let Some(size) = made.as_ref().map(|made| made.text.len()).filter(|size| choose && *size > MOST) {
        // Pages differ in size: a little fewer than their mean allows, and again if that is too many.
        let fewer = (count * MOST / size).min(count.saturating_sub(1));
        if fewer == 0 {
            break;
        }
        count = fewer;
        made = bundle(analysis, languages, ranked[..count].iter().cloned().collect())?;
    }
    Ok(made)
}

/// What was written, and whether something of the site is not in it.
fn written(visit: &Visit, site: &Site, out: &Path, made: &Made) -> String {
    let (file, pages, kilobytes, most) =
        (out.display(), made.weights.len(), made.text.len().div_ceil(1000), MOST / 1000);
    let left = site.pages.values().filter(|page| render::may_be_sent(site, page)).count() - pages;
    match (visit.messages, left) {
        (MessageLanguage::Nb, 0) => format!("skrev {file}: {pages} sider, {kilobytes} kB av høyst {most} kB"),
        (MessageLanguage::En, 0) => {
            format!("wrote {file}: {pages} pages, {kilobytes} kB of {most} kB at most")
        }
        (MessageLanguage::Nb, _) => format!(
            "skrev {file}: {pages} sider, {kilobytes} kB av høyst {most} kB; {left} sider er ikke med, og lenkene til dem går til nettet. Velg sider med `--pages`"
        ),
        (MessageLanguage::En, _) => format!(
            "wrote {file}: {pages} pages, {kilobytes} kB of {most} kB at most; {left} pages are not in it, and links to them lead to the web. Choose pages with `--pages`"
        ),
    }
}

fn stays(visit: &Visit) -> String {
    match visit.messages {
        MessageLanguage::Nb => "ingenting er skrevet".to_owned(),
        MessageLanguage::En => "nothing was written".to_owned(),
    }
}

/// The languages, each once, in the order they were asked for.
fn languages(site: &Site, asked: &[String]) -> Result<Vec<&'static str>, Trouble> {
    let mut found = Vec::new();
    for code in asked {
        let Some(tongue) = site.published().find(|tongue| tongue.language.code == code.as_str()) else {
            let known: Vec<&str> = site.published().map(|tongue| tongue.language.code).collect();
            let known = known.join(", ");
            return Err(Trouble(say!(
                "språket `{code}` er ikke publisert på dette nettstedet; velg blant {known}",
                "the language `{code}` is not published on this site; choose from {known}"
            )));
        };
        if !found.contains(&tongue.language.code) {
            found.push(tongue.language.code);
        }
    }
    Ok(found)
}

/// The pages, if they are there and may be sent.
fn pages(site: &Site, asked: &[String]) -> Result<BTreeSet<String>, Trouble> {
    for id in asked {
        let Some(page) = site.pages.get(id).filter(|page| site.shows(page)) else {
            return Err(Trouble(say!(
                "det finnes ingen side `{id}`; skriv tema og navn, som i `health/gp`",
                "there is no page `{id}`; write section and name, as in `health/gp`"
            )));
        };
        if !render::may_be_sent(site, page) {
            return Err(Trouble(say!(
                "siden `{id}` skal ikke etterlate spor (`care: traceless`) og kan ikke sendes i ei fil; ta den ut av `--pages`",
                "the page `{id}` must leave no trace (`care: traceless`) and cannot be sent in a file; take it out of `--pages`"
            )));
        }
    }
    Ok(asked.iter().cloned().collect())
}

fn too_large(size: usize, languages: usize, weights: &BTreeMap<String, usize>) -> Trouble {
    let mut heaviest: Vec<(&String, &usize)> = weights.iter().collect();
    heaviest.sort_by(|a, b| b.1.cmp(a.1).then_with(|| a.0.cmp(b.0)));
    let named =
        heaviest.iter().take(NAMED).map(|(id, weight)| format!("`{id}` ({} kB)", weight.div_ceil(1000)));
    let named = named.collect::<Vec<_>>().join(", ");
    let (size, most) = (size.div_ceil(1000), MOST / 1000);
    if languages > 1 {
        return Trouble(say!(
            "fila blir {size} kB, og grensa er {most} kB; ta med færre språk i `--lang`, eller velg sider med `--pages`. De tyngste sidene er {named}",
            "the file would be {size} kB, and the limit is {most} kB; take fewer languages in `--lang`, or choose pages with `--pages`. The heaviest pages are {named}"
        ));
    }
    Trouble(say!(
        "fila blir {size} kB, og grensa er {most} kB; velg sider med `--pages`. De tyngste sidene er {named}",
        "the file would be {size} kB, and the limit is {most} kB; choose pages with `--pages`. The heaviest pages are {named}"
    ))
}

/// Writes the file whole or not at all, and over no file but an earlier one of this command.
fn write(out: &Path, text: &str) -> Result<(), Trouble> {
    let shown = out.display();
    let refuse = |error: std::io::Error| {
        Trouble(say!("`{shown}` kan ikke skrives: {error}", "`{shown}` cannot be written: {error}"))
    };
    if out.exists() && !fs::read_to_string(out).is_ok_and(|old| old.contains(MARK)) {
        return Err(Trouble(say!(
            "`{shown}` finnes fra før, er ikke laget av `veiviser bundle` og er ikke rørt; velg et annet navn med `--out`",
            "`{shown}` exists already, was not made by `veiviser bundle` and was not touched; choose another name with `--out`"
        )));
    }
    if let Some(folder) = out.parent() {
        fs::create_dir_all(folder).map_err(refuse)?;
    }
    let name = out.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = out.with_file_name(format!(".{name}.veiviser.tmp"));
    fs::write(&beside, text).and_then(|()| fs::rename(&beside, out)).map_err(refuse)
}
