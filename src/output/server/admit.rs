//! Who may ask the preview, and for what. Other web pages in the editor's browser are not trusted:
//! they can send requests to this machine, and names of theirs can be made to point at it (DNS
//! rebinding), but they cannot forge `Host`, `Origin` and `Sec-Fetch-Site`.

use super::super::path::check;
use percent_encoding::percent_decode_str;

/// What a request says about itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asking<'a> {
    /// Method.
    pub method: &'a str,
    /// `Host`
    pub host: Option<&'a str>,
    /// `Origin`
    pub origin: Option<&'a str>,
    /// `Sec-Fetch-Site`
    pub from: Option<&'a str>,
    /// `Sec-Fetch-Dest`
    pub wants: Option<&'a str>,
}

/// Why a request is not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It comes from elsewhere.
    Forbidden,
    /// No file of a site has such a name.
    NotFound,
    /// Nothing can be changed through the preview.
    Method,
}

/// Whether a request is let in.
pub(super) fn admit(asking: &Asking<'_>, port: u16) -> Result<(), Refusal> {
    let ours = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
    let is_ours = |host: &str| ours.iter().any(|own| own.eq_ignore_ascii_case(host));
    if !asking.host.is_some_and(is_ours) {
        return Err(Refusal::Forbidden);
    }
    if asking.origin.is_some_and(|origin| !origin.strip_prefix("http://").is_some_and(is_ours)) {
        return Err(Refusal::Forbidden);
    }
    // Following a link to the preview is no harm; loading parts of it into another page is.
    let foreign = asking.from.is_some_and(|from| !matches!(from, "same-origin" | "none"));
    if foreign && asking.wants != Some("document") {
        return Err(Refusal::Forbidden);
    }
    if matches!(asking.method, "GET" | "HEAD") { Ok(()) } else { Err(Refusal::Method) }
}

/// The name of the file that a path asks for: decoded once, a folder as its `index.html`. A name that
/// no file of a site can have is not found.
pub(super) fn path(asked: &str) -> Result<String, Refusal> {
    let decoded = percent_decode_str(asked).decode_utf8().map_err(|_| Refusal::NotFound)?;
    let inside = decoded.strip_prefix('/').ok_or(Refusal::NotFound)?;
    let name = if inside.is_empty() || inside.ends_with('/') {
        format!("{inside}index.html")
    } else {
        inside.to_owned()
    };
    check(&name).map_err(|_| Refusal::NotFound)?;
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: Asking<'_> =
        Asking { method: "GET", host: Some("127.0.0.1:4210"), origin: None, from: None, wants: None };

    #[test]
    fn the_editors_own_browser_is_let_in() {
        assert_eq!(admit(&OWN, 4210), Ok(()));
        assert_eq!(admit(&Asking { host: Some("LocalHost:4210"), ..OWN }, 4210), Ok(()));
        assert_eq!(admit(&Asking { origin: Some("http://127.0.0.1:4210"), ..OWN }, 4210), Ok(()));
        assert_eq!(admit(&Asking { from: Some("none"), wants: Some("document"), ..OWN }, 4210), Ok(()));
        assert_eq!(admit(&Asking { from: Some("cross-site"), wants: Some("document"), ..OWN }, 4210), Ok(()));
    }

    #[test]
    fn others_are_not() {
        let refused = [
            Asking { host: Some("evil.example:4210"), ..OWN },
            Asking { host: Some("127.0.0.1"), ..OWN },
            Asking { host: Some("127.0.0.1:4210.evil.example"), ..OWN },
            Asking { host: None, ..OWN },
            Asking { origin: Some("https://evil.example"), ..OWN },
            Asking { origin: Some("https://127.0.0.1:4210"), ..OWN },
            Asking { origin: Some("null"), ..OWN },
            Asking { from: Some("cross-site"), wants: Some("script"), ..OWN },
            Asking { from: Some("same-site"), wants: Some("empty"), ..OWN },
            Asking { from: Some("cross-site"), ..OWN },
        ];
        for asking in refused {
            assert_eq!(admit(&asking, 4210), Err(Refusal::Forbidden), "{asking:?}");
        }
        assert_eq!(admit(&Asking { method: "POST", ..OWN }, 4210), Err(Refusal::Method));
    }

    #[test]
    fn paths_are_names_of_files_or_nothing() {
        assert_eq!(path("/").as_deref(), Ok("index.html"));
        assert_eq!(path("/uk/").as_deref(), Ok("uk/index.html"));
        assert_eq!(path("/uk/family/index.html").as_deref(), Ok("uk/family/index.html"));
        let bad = [
            "/../etc/passwd",
            "/%2e%2e/etc/passwd",
            "/..%2fetc/passwd",
            "/..%5csite.yaml",
            "/uk\\..\\site.yaml",
            "/C:/windows",
            "//etc/passwd",
            "/uk//x",
            "/uk/%00",
            "/uk/%ff",
            "/aux",
            "/uk/x.",
            "/uk/file.md::$DATA",
            "*",
            "",
        ];
        for asked in bad {
            assert_eq!(path(asked), Err(Refusal::NotFound), "{asked}");
        }
    }
}
