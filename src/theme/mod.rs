//! How pages look: templates, the strings they use, the style sheet and its files.
//!
//! Templates get a frame and a view and nothing else; no function or filter leads back to the site.

mod strings;

pub use strings::{USED_BY_PROGRAM, USED_IN_FAMILIES};

use crate::diagnostic::{Code, Diagnostic, Reported, Say};
use crate::digest::Digest;
use crate::model::Site;
use crate::parse::fields::nearest;
use crate::say;
use crate::source::{Kind, Source, Sources};
use crate::span::Span;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::{Context, ErrorKind, Tera};

/// Templates that a theme must have.
pub const TEMPLATES: [&str; 16] = [
    "page.html",
    "home.html",
    "section.html",
    "contacts.html",
    "glossary.html",
    "index.html",
    "number.html",
    "chooser.html",
    "not_found.html",
    "not_found_all.html",
    "stub.html",
    "beside.html",
    "print.html",
    "cards.html",
    "bundle.html",
    "bundle_part.html",
];

/// The theme that comes with the program: whoever breaks it has no other one to go back to.
const DEFAULT: &str = "default";

/// A theme, ready to render.
#[derive(Debug)]
pub struct Theme {
    name: String,
    tera: Tera,
    /// Its style sheet as it was written.
    pub stylesheet: Arc<str>,
    /// Other files: path under `assets`, and content.
    pub assets: BTreeMap<String, Arc<[u8]>>,
    /// Most bytes of a page and its style sheet together, after gzip, and where that is said.
    pub budget: Option<(i64, Span)>,
    /// Colours of the bar over the site and of the paper behind it, for the manifest.
    pub colours: Option<(String, String)>,
    /// Digest of every file of the theme.
    pub digest: Digest,
    templates: BTreeMap<String, Span>,
}

/// Loads the theme that `site` names. There is none if its settings or templates cannot be read.
#[must_use]
pub fn load(site: &Site, sources: &Sources) -> Reported<Option<Theme>> {
    let name = site.settings.theme.as_ref().map_or(DEFAULT, |theme| theme.value.as_str());
    let mut out = Vec::new();
    let Some(settings) = site.themes.get(name) else {
        out.push(no_theme(site, name));
        return Reported { value: None, diagnostics: out };
    };
    let files: Vec<&Source> = sources.files.iter().filter(|source| belongs(source, name)).collect();
    let wanted = settings.stylesheet.as_ref().map_or("assets/style.css", |path| path.value.as_str());
    let wanted = wanted.strip_prefix("assets/").unwrap_or(wanted);
    let mut assets = BTreeMap::new();
    let mut stylesheet = None;
    for source in &files {
        match &source.kind {
            Kind::Asset { name, .. } if name == wanted => stylesheet = Some(Arc::clone(&source.text)),
            Kind::Asset { name, .. } => {
                let bytes = if source.kind.is_text() {
                    Arc::from(source.text.as_bytes())
                } else {
                    Arc::clone(&source.bytes)
                };
                assets.insert(name.clone(), bytes);
            }
            _ => {}
        }
    }
    if stylesheet.is_none() {
        out.push(missing_file(
            name,
            settings.stylesheet.as_ref().map_or(Span::file(settings.span.source), |path| path.span),
            say!("temaet har ikke stilarket `{wanted}`", "the theme has no style sheet `{wanted}`"),
        ));
    }
    let (tera, templates) = compile(name, &files, &mut out);
    strings::missing(site, &files, &mut out);
    for missing in TEMPLATES.into_iter().filter(|template| !templates.contains_key(*template)) {
        out.push(missing_file(
            name,
            Span::file(settings.span.source),
            say!("temaet mangler malen `{missing}`", "the theme lacks the template `{missing}`"),
        ));
    }
    let digest = Digest::combine(files.iter().map(|source| source.digest));
    let budget = settings.budget.as_ref().map(|budget| (budget.value, budget.span));
    let value = stylesheet.filter(|_| out.is_empty()).map(|stylesheet| Theme {
        name: name.to_owned(),
        tera,
        stylesheet,
        assets,
        budget,
        colours: settings.colours.clone(),
        digest,
        templates,
    });
    strings::unused(site, sources, &mut out);
    Reported { value, diagnostics: out }
}

impl Theme {
    /// Renders `template` with what it may see. A template that fails is a problem of the theme.
    ///
    /// # Errors
    /// The problem, placed in the template.
    pub fn render(
        &self,
        template: &str,
        root: &str,
        frame: &tera::Value,
        view: &impl Serialize,
    ) -> Result<String, Box<Diagnostic>> {
        let mut context = Context::new();
        context.insert_value("frame", frame.clone());
        context.insert("root", root);
        context.insert_value("view", tera::Value::from_serializable(view));
        self.tera.render(template, &context).map_err(|error| Box::new(self.failed(template, &error)))
    }

    fn failed(&self, template: &str, error: &tera::Error) -> Diagnostic {
        let (file, range, words) = details(error);
        let file = file.unwrap_or_else(|| template.to_owned());
        let whole =
            self.templates.get(&file).or_else(|| self.templates.get(template)).copied().unwrap_or_default();
        let span = range.map_or(Span { end: whole.start, ..whole }, |(start, end)| whole.part(start, end));
        template_error(
            &self.name,
            span,
            say!(
                "malen `{template}` stoppet; malspråket sier: «{words}»",
                "the template `{template}` stopped; the template language says: “{words}”"
            ),
        )
    }
}

fn belongs(source: &Source, wanted: &str) -> bool {
    match &source.kind {
        Kind::Template { theme, .. } | Kind::Asset { theme, .. } | Kind::Theme { theme } => theme == wanted,
        _ => false,
    }
}

fn no_theme(site: &Site, name: &str) -> Diagnostic {
    let span = site.settings.theme.as_ref().map_or(site.settings.span, |theme| theme.span);
    let help = match nearest(name, site.themes.keys().map(String::as_str)) {
        Some(near) => {
            say!("skriv `{near}` hvis det er det du mener", "write `{near}` if that is what you mean")
        }
        None => say!(
            "lag `themes/{name}/theme.yaml`, eller skriv navnet på en mappe under `themes`",
            "make `themes/{name}/theme.yaml`, or write the name of a folder under `themes`"
        ),
    };
    Diagnostic::new(
        Code::TemplateError,
        span,
        say!("temaet `{name}` finnes ikke", "there is no theme `{name}`"),
        help,
    )
}

/// Compiles all templates. The library stops at the first broken one, so broken ones are taken out
/// one by one; a template that only fails because its parent was taken out is not reported.
fn compile(theme: &str, files: &[&Source], out: &mut Vec<Diagnostic>) -> (Tera, BTreeMap<String, Span>) {
    let mut templates: BTreeMap<String, &Source> = BTreeMap::new();
    for source in files {
        if let Kind::Template { name, .. } = &source.kind {
            templates.insert(name.clone(), source);
        }
    }
    let spans = templates
        .iter()
        .map(|(name, source)| (name.clone(), Span::new(source.id, 0, source.text.len())))
        .collect();
    let mut taken_out = 0;
    loop {
        let mut tera = Tera::default();
        let Err(error) =
            tera.add_raw_templates(templates.iter().map(|(name, source)| (name.as_str(), &*source.text)))
        else {
            return (tera, spans);
        };
        let (file, range, words) = details(&error);
        let broken = file.and_then(|file| templates.remove_entry(&file));
        if taken_out == 0 || matches!(error.kind(), ErrorKind::SyntaxError(_)) {
            let span = broken.as_ref().map_or(Span::default(), |(_, source)| {
                let (start, end) = range.unwrap_or_default();
                Span::new(source.id, 0, source.text.len()).part(start, end)
            });
            out.push(template_error(
                theme,
                span,
                say!(
                    "malen kan ikke leses; malspråket sier: «{words}»",
                    "the template cannot be read; the template language says: “{words}”"
                ),
            ));
        }
        taken_out += 1;
        if broken.is_none() {
            return (Tera::default(), spans);
        }
    }
}

/// File, byte range and words of a template error; the words without their full stop.
fn details(error: &tera::Error) -> (Option<String>, Option<(usize, usize)>, String) {
    let words = |said: &str| said.lines().next().unwrap_or_default().trim_end_matches('.').to_owned();
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let range = report.span().range.clone();
            (Some(report.filename().to_owned()), Some((range.start, range.end)), words(report.message()))
        }
        _ => (None, None, words(&error.to_string())),
    }
}

fn template_error(theme: &str, span: Span, message: Say) -> Diagnostic {
    let help = if theme == DEFAULT {
        say!("rett malen, eller legg den tilbake slik den var", "mend the template, or put it back as it was")
    } else {
        say!("rett malen, eller bruk `theme: default`", "mend the template, or use `theme: default`")
    };
    Diagnostic::new(Code::TemplateError, span, message, help)
}

fn missing_file(theme: &str, span: Span, message: Say) -> Diagnostic {
    let help = if theme == DEFAULT {
        say!("legg fila tilbake slik den var", "put the file back as it was")
    } else {
        say!("lag fila, eller bruk `theme: default`", "make the file, or use `theme: default`")
    };
    Diagnostic::new(Code::TemplateError, span, message, help)
}
