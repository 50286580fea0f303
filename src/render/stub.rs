//! Addresses that lead to a page: its number, and the addresses it had before.

use super::{head, view, words};
use crate::model::{Address, Site, SitePage, Tongue};
use serde::Serialize;

/// A page number, or an old address, that leads to its page.
#[derive(Serialize)]
pub(super) struct StubView {
    head: view::HeadView,
    root: String,
    title: String,
    href: String,
    lang: String,
    dir: String,
}

impl StubView {
    /// The way up to the root of the site.
    pub(super) fn root(&self) -> &str {
        &self.root
    }
}

/// The file at `here`, which leads to the page.
pub(super) fn view(site: &Site, tongue: &Tongue, page: &SitePage, here: &Address) -> StubView {
    let target = Address::page(tongue.language, page);
    let reader = words::Reader::new(site, tongue, here);
    // The title is all it says, so that its language is that of the file.
    let (title, language) = page.title(tongue, site);
    let wanted = head::Wanted {
        title: &title,
        description: None,
        audience: head::Audience::Readers,
        written: Vec::new(),
        structured_data: None,
    };
    let mut head = head::head(&reader, wanted);
    head.canonical = Some(target.url(site));
    StubView {
        head,
        root: here.to_root(),
        title: title.clone(),
        href: here.link(&target, site),
        lang: language.tag.to_owned(),
        dir: language.direction.as_str().to_owned(),
    }
}
