//! Which language a reader wants who asks for the root of the site, from what the browser says.
//!
//! The first language of `Accept-Language` that the site has wins, in the order written: browsers write
//! the best first (RFC 9110, 12.5.4, would weigh `q`, which server configuration cannot; only `q=0`,
//! "not this one", is heeded). A reader of `ar-SY, en` gets Arabic: the beginning of a tag is enough, which
//! the negotiation that servers bring along does not do. Nobody is ever sent away from any other address.

use crate::locale::Language;
use crate::model::Site;

/// Other codes that browsers send for a language, beside its code and its tag (IANA language subtag
/// registry: `no` is the macrolanguage of `nb` and `nn`, `ku` that of `kmr` and `ckb`, `fa` that of `prs`).
const ALSO: [(&str, &[&str]); 7] = [
    ("nb", &["no"]),
    ("prs", &["fa-af"]),
    ("fa", &["pes"]),
    ("kmr", &["ku", "ku-latn"]),
    ("ckb", &["ku-arab", "ku-iq", "ku-ir"]),
    ("se", &["sme"]),
    ("ps", &["pbt", "pst"]),
];

/// A language that the root may lead to, and what browsers call it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Code of the language, as in addresses.
    pub code: &'static str,
    /// Beginnings of tags that mean it, in lower case, the longest first.
    pub asked: Vec<String>,
}

/// The published languages of `site`, in reading order.
#[must_use]
pub fn choices(site: &Site) -> Vec<Choice> {
    let published: Vec<&'static Language> = site.published().map(|tongue| tongue.language).collect();
    choices_of(&published)
}

/// As [`choices`], for any languages. What belongs to a language that is not there goes to the relative
/// that its readers can read.
fn choices_of(published: &[&'static Language]) -> Vec<Choice> {
    let mut all: Vec<Choice> =
        published.iter().map(|language| Choice { code: language.code, asked: own_names(language) }).collect();
    for absent in Language::all().iter().filter(|language| !published.contains(language)) {
        let relative =
            absent.relatives().iter().find_map(|code| all.iter().position(|own| own.code == *code));
        let Some(heir) = relative else { continue };
        for name in own_names(absent) {
            if !all.iter().any(|choice| choice.asked.contains(&name)) {
                all[heir].asked.push(name);
            }
        }
    }
    for choice in &mut all {
        choice.asked.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        choice.asked.dedup();
    }
    all
}

fn own_names(language: &Language) -> Vec<String> {
    let also = ALSO.iter().filter(|(code, _)| *code == language.code).flat_map(|(_, names)| names.iter());
    let own = [language.code, language.tag];
    own.iter().chain(also).map(|name| name.to_ascii_lowercase()).collect()
}

/// The language that `header`, the value of `Accept-Language`, asks for; none if the site has none of them.
#[must_use]
pub fn chosen(choices: &[Choice], header: &str) -> Option<&'static str> {
    header.split(',').find_map(|item| {
        let (tag, wish) = item.split_once(';').map_or((item, None), |(tag, wish)| (tag, Some(wish)));
        if wish.is_some_and(is_refused) {
            return None;
        }
        meant(choices, &tag.trim_matches([' ', '\t']).to_ascii_lowercase())
    })
}

/// Whether what follows the first semicolon is `q=0`.
fn is_refused(wish: &str) -> bool {
    let wish = wish.trim_matches([' ', '\t']).to_ascii_lowercase();
    let Some(weight) = wish.strip_prefix("q=0") else { return false };
    matches!(weight, "" | "." | ".0" | ".00" | ".000")
}

/// The language whose name is the longest beginning of `tag`.
fn meant(choices: &[Choice], tag: &str) -> Option<&'static str> {
    let fits = |name: &String| {
        tag.strip_prefix(name.as_str()).is_some_and(|rest| {
            let mut parts = rest.split('-');
            let is_word =
                |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
            parts.next() == Some("") && parts.all(is_word)
        })
    };
    let named = choices.iter().flat_map(|choice| choice.asked.iter().map(move |name| (name, choice.code)));
    named.filter(|(name, _)| fits(name)).max_by_key(|(name, _)| name.len()).map(|(_, code)| code)
}

/// How a tag may end and still be wanted, as a regular expression that nginx and Apache share.
const END: &str = r"(?:-[a-z0-9]+)*[ \t]*(?:,|$|;(?![ \t]*q=0(?:\.0?0?0?)?[ \t]*(?:,|$)))";

/// For every language a regular expression (Perl's, letter case ignored) that fits the values of
/// `Accept-Language` for which [`chosen`] gives it. At most one of them fits.
#[must_use]
pub(super) fn patterns(choices: &[Choice]) -> Vec<(&'static str, String)> {
    let every: Vec<&str> =
        choices.iter().flat_map(|choice| choice.asked.iter().map(String::as_str)).collect();
    let known = every.join("|");
    let pattern = |choice: &Choice| {
        let names: Vec<String> = choice.asked.iter().map(|name| apart(name, choice, &every)).collect();
        let names = names.join("|");
        format!(r"^(?:(?![ \t]*(?:{known}){END})[^,]*,)*[ \t]*(?:{names}){END}")
    };
    choices.iter().map(|choice| (choice.code, pattern(choice))).collect()
}

/// `name`, but not where a longer name means another language.
fn apart(name: &str, own: &Choice, every: &[&str]) -> String {
    let longer = every.iter().filter(|other| {
        other.strip_prefix(name).is_some_and(|rest| rest.starts_with('-'))
            && !own.asked.iter().any(|mine| mine == *other)
    });
    let not: String = longer.map(|other| format!("(?!{}(?![a-z0-9]))", &other[name.len()..])).collect();
    format!("{name}{not}")
}

#[cfg(test)]
#[path = "choice_tests.rs"]
mod tests;
