//! Addresses inside the site, and the way from one to another.

use super::{Site, SitePage};
use crate::locale::Language;

/// The address of a page: a folder counted from the root of the site, such as `uk/family/school/`;
/// the root itself is empty.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(String);

impl Address {
    /// The root of the site, where readers choose a language.
    #[must_use]
    pub fn root() -> Address {
        Address(String::new())
    }

    /// The choice of languages at an address of its own, for servers that lead on from the root by any name.
    #[must_use]
    pub fn languages() -> Address {
        Address("languages/".to_owned())
    }

    /// Where the languages of `site` can be chosen, whatever the browser prefers.
    #[must_use]
    pub fn chooser(site: &Site) -> Address {
        if site.settings.target.takes_root_for_its_file() { Address::languages() } else { Address::root() }
    }

    /// The front page of a language.
    #[must_use]
    pub fn home(language: &Language) -> Address {
        Address(format!("{}/", language.code))
    }

    /// A list of a language: a section, `contacts`, `glossary` or `a-z`.
    #[must_use]
    pub fn list(language: &Language, name: &str) -> Address {
        Address(format!("{}/{name}/", language.code))
    }

    /// A page in a language. A traceless page lies under its number, the form that every page has,
    /// so that the address says nothing of the topic.
    #[must_use]
    pub fn page(language: &Language, page: &SitePage) -> Address {
        if page.is_traceless() {
            return Address::number_in(language, page.number());
        }
        let slug = page.fields().address.as_ref().map_or(page.slug(), |address| address.value.as_str());
        Address(format!("{}/{}/{slug}/", language.code, page.section()))
    }

    /// An address that a page had before, in a language: `id` is a section and a name.
    #[must_use]
    pub fn former(language: &Language, id: &str) -> Address {
        Address(format!("{}/{id}/", language.code))
    }

    /// The list of languages of a page, by its number.
    #[must_use]
    pub fn number(number: i64) -> Address {
        Address(format!("{number}/"))
    }

    /// A page in a language, by its number.
    #[must_use]
    pub fn number_in(language: &Language, number: i64) -> Address {
        Address(format!("{}/{number}/", language.code))
    }

    /// A folder under this one, such as the print sheet of a page. Names of pages hold no slash, so that
    /// nothing else can lie there.
    #[must_use]
    pub fn under(&self, name: &str) -> Address {
        Address(format!("{}{name}/", self.0))
    }

    /// The folder, counted from the root.
    #[must_use]
    pub fn folder(&self) -> &str {
        &self.0
    }

    /// The file that is written.
    #[must_use]
    pub fn file(&self) -> String {
        format!("{}index.html", self.0)
    }

    /// The complete address on the web.
    #[must_use]
    pub fn url(&self, site: &Site) -> String {
        let base = site.settings.url.as_ref().map_or("", |url| url.value.as_str());
        format!("{}/{}", base.trim_end_matches('/'), self.0)
    }

    /// The way from this folder up to the root: `../../`, or `./` from the root itself.
    #[must_use]
    pub fn to_root(&self) -> String {
        let depth = self.0.matches('/').count();
        if depth == 0 { "./".to_owned() } else { "../".repeat(depth) }
    }

    /// The address as links name it, counted from the root: the folder where a server finds the page in it,
    /// the file where `site` may be opened from a disk. The root is named in full where it may lead on to a
    /// language: whoever follows a link to the choice wants to choose.
    #[must_use]
    pub fn named(&self, site: &Site) -> String {
        let target = site.settings.target;
        let by_file = target.is_plain() || (self.0.is_empty() && target.leads_from_root());
        if by_file { self.file() } else { self.0.clone() }
    }

    /// The link from this page of `site` to `target`.
    #[must_use]
    pub fn link(&self, target: &Address, site: &Site) -> String {
        relative(&self.0, &target.named(site))
    }
}

/// The way from the folder `from` to the file or folder `to`, both counted from the root.
#[must_use]
pub fn relative(from: &str, to: &str) -> String {
    let folders: Vec<&str> = from.split('/').filter(|part| !part.is_empty()).collect();
    let parts: Vec<&str> = to.split('/').collect();
    let shared = folders.iter().zip(&parts[..parts.len() - 1]).take_while(|(a, b)| a == b).count();
    let up = "../".repeat(folders.len() - shared);
    let way = format!("{up}{}", parts[shared..].join("/"));
    if way.is_empty() { "./".to_owned() } else { way }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative() {
        assert_eq!(relative("uk/family/school/", "uk/family/gp/index.html"), "../gp/index.html");
        assert_eq!(relative("uk/family/school/", "nb/502/index.html"), "../../../nb/502/index.html");
        assert_eq!(relative("", "uk/index.html"), "uk/index.html");
        assert_eq!(relative("uk/", "uk/index.html"), "index.html");
        assert_eq!(relative("uk/family/school/", "uk/family/gp/"), "../gp/");
        assert_eq!(relative("uk/family/school/", "uk/family/"), "../");
        assert_eq!(relative("uk/family/", "uk/family/"), "./");
        assert_eq!(relative("uk/family/", ""), "../../");
        assert_eq!(relative("", ""), "./");
    }
}
