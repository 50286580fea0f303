//! What every page of one language shares; made once per language.

use super::AssetPaths;
use super::view::{Frame, LinkView, Phrase};
use super::words::{Reader, language_view};
use crate::model::{Address, Site, Tongue};
use crate::parse::Stage;

/// The frame of `tongue`. Its links count from the root of the site.
#[must_use]
pub(super) fn frame(site: &Site, tongue: &Tongue, assets: &AssetPaths) -> Frame {
    let root = Address::root();
    let chooser = Address::chooser(site);
    let reader = Reader::new(site, tongue, &root);
    let language = tongue.language;
    let sections =
        site.sections_in_order().into_iter().filter(|section| !site.pages_of(&section.id).is_empty());
    Frame {
        language: language_view(language),
        site_name: reader.words(&site.settings.name),
        stage: if site.settings.stage == Stage::Production { "production" } else { "demonstration" }
            .to_owned(),
        languages: site.published().map(|tongue| language_view(tongue.language)).collect(),
        sections: sections
            .map(|section| LinkView {
                title: reader.words(&section.title),
                href: Address::list(language, &section.id).named(site),
                summary: None,
                icon: section.icon.clone(),
            })
            .collect(),
        footer: footer(&reader),
        home: Address::home(language).named(site),
        manifest: super::manifest::file(language),
        chooser: chooser.named(site),
        contacts: Address::list(language, "contacts").named(site),
        search: site.has_output("search").then(|| super::search::path(language)),
        emergency: site.emergency_page().map(|page| LinkView {
            title: plain(reader.string("emergency_link")),
            href: Address::page(language, page).named(site),
            summary: None,
            icon: None,
        }),
        offline: site
            .has_output("offline")
            .then(|| format!("{}offline.json", Address::home(language).folder())),
        stylesheet: assets.stylesheet.clone(),
        scripts: assets.scripts.clone(),
        t: tongue.strings.plain().clone(),
        exit_to: site
            .settings
            .exit_to
            .as_ref()
            .map_or_else(|| "https://www.yr.no/".to_owned(), |exit| exit.value.clone()),
    }
}

/// All contacts, words, A–Å, and the pages that the law asks for.
fn footer(reader: &Reader<'_>) -> Vec<LinkView> {
    let list = |id: &str, name: &str| LinkView {
        title: plain(reader.string(id)),
        href: Address::list(reader.language(), name).named(reader.site),
        summary: None,
        icon: None,
    };
    let mut links = vec![
        list("all_contacts", "contacts"),
        list("glossary_title", "glossary"),
        list("index_title", "a-z"),
    ];
    if reader.site.has_catalogue() {
        links.insert(1, list("catalogue_title", "activities"));
    }
    if reader.site.has_output("print-sheets") {
        links.push(list("cards_title", "cards"));
    }
    let settings = &reader.site.settings;
    let legal = [("accessibility_label", &settings.accessibility), ("privacy_label", &settings.privacy)];
    for (id, target) in legal {
        let Some(target) = target else { continue };
        let href = match target.value.strip_prefix("page:") {
            None => Some(target.value.clone()),
            Some(page) => reader
                .site
                .pages
                .get(page)
                .map(|page| Address::page(reader.language(), page).named(reader.site)),
        };
        let link = |href| LinkView { title: plain(reader.string(id)), href, summary: None, icon: None };
        links.extend(href.map(link));
    }
    links
}

fn plain(text: String) -> Phrase {
    Phrase { text, lang: None, dir: None }
}
