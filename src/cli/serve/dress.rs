//! Puts the preview's bar on pages, and makes the preview's own pages. Everything that comes from
//! files is escaped: a problem shows the very text that may be dangerous.

use super::words::Labels;
use crate::diagnostic::Excerpt;
use crate::output::server::POLICY;
use serde::Serialize;
use std::sync::LazyLock;
use tera::{Context, Tera, Value};

static TEMPLATES: LazyLock<Tera> = LazyLock::new(|| {
    let mut tera = Tera::default();
    tera.add_raw_templates([
        ("problem.html", include_str!("problem.html")),
        ("bar.html", include_str!("bar.html")),
        ("own.html", include_str!("own.html")),
    ])
    .expect("the preview's own templates are in order: every run of the tests uses them");
    tera
});

/// What the bar shows.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Bar {
    pub labels: Labels,
    /// Whether the page is older than the files, because they have errors.
    pub has_old: bool,
    pub errors: usize,
    /// How many errors and warnings, in words.
    pub summary: String,
    /// What keeps the files from being looked at.
    pub trouble: Option<String>,
    pub problems: Vec<Excerpt>,
    /// How many problems are not shown here.
    pub more: usize,
    /// What the last save touches.
    pub touched: Vec<String>,
    pub is_draft: bool,
    /// Number of the version.
    pub number: u64,
}

/// A page of the preview itself.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum OwnPage {
    /// There is nothing to be shown yet.
    NoSite,
    /// No such page.
    NotFound,
    /// Everything at a glance.
    Overview(Box<Overview>),
    /// The manual page of a problem: paragraphs, each cut into words and words of the program.
    Manual { title: String, paragraphs: Vec<Vec<String>> },
}

/// Everything at a glance.
#[derive(Debug, Serialize)]
pub(super) struct Overview {
    pub drafts: Vec<Link>,
    /// Front pages, under the own names of their languages.
    pub languages: Vec<Link>,
    pub problems: Vec<Excerpt>,
}

/// A link to a page of the site.
#[derive(Debug, Serialize)]
pub(super) struct Link {
    pub title: String,
    pub href: String,
    pub lang: &'static str,
    pub dir: &'static str,
}

impl OwnPage {
    /// The manual page `text`, as `Code::explain` gives it.
    pub(super) fn manual(text: &str) -> OwnPage {
        let mut parts = text.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
        let title = parts.next().unwrap_or_default().trim_start_matches("# ").to_owned();
        // What stands between accents is a word of the program: every second piece.
        let pieces = |part: &str| part.split('`').map(str::to_owned).collect();
        OwnPage::Manual { title, paragraphs: parts.map(pieces).collect() }
    }
}

/// The page `html` with the bar on it, allowed to load the preview's script.
pub(super) fn dress(html: &str, bar: &Bar) -> String {
    let mut page = allow_script(html);
    let shown = render("bar.html", bar, &());
    match page.rfind("</body>") {
        Some(end) => page.insert_str(end, &shown),
        None => page.push_str(&shown),
    }
    page
}

/// A page of the preview itself.
pub(super) fn own_page(page: &OwnPage, bar: &Bar) -> String {
    render("own.html", bar, page)
}

/// The policy in the page forbids all scripts; the preview's own one is let through.
fn allow_script(html: &str) -> String {
    const META: &str = "http-equiv=\"Content-Security-Policy\" content=\"";
    let Some(start) = html.find(META).map(|at| at + META.len()) else { return html.to_owned() };
    let Some(length) = html[start..].find('"') else { return html.to_owned() };
    format!("{}{POLICY}{}", &html[..start], &html[start + length..])
}

fn render(template: &str, bar: &Bar, page: &impl Serialize) -> String {
    let mut context = Context::new();
    context.insert_value("bar", Value::from_serializable(bar));
    context.insert_value("page", Value::from_serializable(page));
    TEMPLATES
        .render(template, &context)
        .expect("the preview's own templates name only what they are given: every run of the tests uses them")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Line, MessageLanguage, Place};

    fn bar() -> Bar {
        let line = Line {
            number: 3,
            before: "<script>alert(1)</script>".to_owned(),
            marked: "\"><img src=x onerror=alert(2)>".to_owned(),
            after: "</template></veiviser-preview>".to_owned(),
        };
        let place = Place {
            message: String::new(),
            file: "content/a/<b>.nb.md".to_owned(),
            line: Some(3),
            column: Some(5),
            lines: vec![line],
        };
        Bar {
            labels: Labels::new(MessageLanguage::Nb),
            has_old: true,
            errors: 1,
            summary: "1 feil".to_owned(),
            trouble: Some("<i>".to_owned()),
            problems: vec![Excerpt {
                code: "raw-html",
                severity: "error",
                message: "rå HTML: <script>".to_owned(),
                help: "skriv uten <b>".to_owned(),
                places: vec![place],
            }],
            more: 0,
            touched: vec!["<u>".to_owned()],
            is_draft: true,
            number: 7,
        }
    }

    #[test]
    fn nothing_from_a_file_becomes_an_element() {
        let dressed = dress("<html><body><p>x</p></body></html>", &bar());
        for bad in ["<script>alert", "<img src=x", "<i>", "<b>.nb", "uten <b>", "<u>"] {
            assert!(!dressed.contains(bad), "{bad} in {dressed}");
        }
        assert_eq!(dressed.matches("</template>").count(), 1);
        assert!(dressed.contains("&lt;script&gt;alert(1)"), "{dressed}");
        assert!(dressed.ends_with("</body></html>"));
    }

    #[test]
    fn the_page_may_load_the_script_and_nothing_else_changes() {
        let html = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;\"><p>x";
        let allowed = allow_script(html);
        assert!(
            allowed
                .starts_with("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        );
        assert!(allowed.contains("script-src 'self'"));
        assert!(allowed.ends_with("\"><p>x"));
        assert_eq!(allow_script("<p>x"), "<p>x");
    }
}
