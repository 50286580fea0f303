//! The web app manifest: what a telephone shows of the site when somebody keeps it beside the apps.
//!
//! <https://www.w3.org/TR/appmanifest/>

use super::words::Reader;
use crate::locale::Language;
use crate::model::{Address, Site, Tongue};
use crate::theme::Theme;
use serde::Serialize;

/// Icons that a theme may have among its assets, and what each is good for. A maskable icon keeps
/// everything that matters in its middle, because telephones cut it round.
const ICONS: [(&str, &str); 2] = [("icon.svg", "any"), ("icon-maskable.svg", "maskable")];

#[derive(Serialize)]
struct Manifest<'a> {
    name: String,
    lang: &'a str,
    dir: &'a str,
    start_url: String,
    scope: &'a str,
    display: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    theme_color: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    background_color: Option<&'a str>,
    icons: Vec<Icon<'a>>,
}

#[derive(Serialize)]
struct Icon<'a> {
    src: String,
    sizes: &'a str,
    r#type: &'a str,
    purpose: &'a str,
}

/// Path of the manifest of a language, counted from the root of the site.
#[must_use]
pub(super) fn file(language: &Language) -> String {
    format!("{}manifest.webmanifest", Address::home(language).folder())
}

/// The manifest of `tongue`. Its scope is the whole site, so that another language is no other app, and
/// it keeps the buttons of the browser: the way back, and the way out.
#[must_use]
pub(super) fn manifest(site: &Site, tongue: &Tongue, theme: &Theme) -> String {
    let here = Address::home(tongue.language);
    let icon = |(name, purpose): &(&str, &'static str)| {
        theme.assets.contains_key(*name).then(|| Icon {
            src: format!("../assets/{name}"),
            sizes: "any",
            r#type: "image/svg+xml",
            purpose,
        })
    };
    let (bar, paper) = theme.colours.as_ref().map(|(bar, paper)| (bar.as_str(), paper.as_str())).unzip();
    let manifest = Manifest {
        name: Reader::new(site, tongue, &here).words(&site.settings.name).text,
        lang: tongue.language.tag,
        dir: tongue.language.direction.as_str(),
        start_url: here.link(&here, site),
        scope: "../",
        display: "minimal-ui",
        theme_color: bar,
        background_color: paper,
        icons: ICONS.iter().filter_map(icon).collect(),
    };
    serde_json::to_string(&manifest).expect("a manifest is plain data")
}
