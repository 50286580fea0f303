//! The site on real servers: nginx and Apache, each with the configuration that the site brings along, at
//! the root of a host and below a path.

use crate::server::{MANY, Server, Site};
use crate::support::repository;
use std::io::Read;

/// The policy that a page itself carries.
fn own_policy(page: &str) -> String {
    let start = "http-equiv=\"Content-Security-Policy\" content=\"";
    let at = page.find(start).expect("the page has a policy") + start.len();
    let policy = &page[at..];
    policy[..policy.find('"').expect("an end")].replace("&#39;", "'").replace("&#x27;", "'")
}

const USUAL: &str = "strict-origin-when-cross-origin";

/// Everything that a configured server promises.
fn keeps_its_promises(site: &Site, server: &Server, packs: Packs) {
    headers_fit_the_file(site, server);
    what_is_not_there_is_told_in_the_language(site, server);
    old_addresses_lead_to_the_page(site, server);
    only_the_root_looks_at_the_language(site, server);
    texts_are_sent_compressed(site, server, packs);
    nothing_breaks(site, server);
}

fn headers_fit_the_file(site: &Site, server: &Server) {
    let base = &site.base;
    let page = server.get(&format!("{base}nb/start/welcome/"));
    assert_eq!(page.status, 200);
    page.is_guarded("no-cache", USUAL);
    assert_eq!(page.one("content-type").to_lowercase(), "text/html; charset=utf-8");
    let traceless = server.get(&format!("{base}nb/102/"));
    assert_eq!(traceless.status, 200);
    traceless.is_guarded("no-store", "no-referrer");
    for page in [&page, &traceless] {
        let own = format!("{}; frame-ancestors 'none'", own_policy(&page.text()));
        assert_eq!(page.one("content-security-policy"), own, "{}", page.path);
    }
    for path in ["102/", "102/index.html", "en/102/index.html", "en/102", "nb/102/nothing"] {
        server.get(&format!("{base}{path}")).is_guarded("no-store", "no-referrer");
    }
    // No page of that number.
    server.get(&format!("{base}nb/1020/")).is_guarded("no-cache", USUAL);
    let folder = server.get(&format!("{base}nb/start/welcome"));
    assert_eq!((folder.status, folder.way()), (301, format!("{base}nb/start/welcome/")));
    folder.is_guarded("no-cache", USUAL);
    let style = site.files.keys().find(|path| path.ends_with(".css")).expect("a style sheet");
    let style = server.get(&format!("{base}{style}"));
    style.is_guarded("public, max-age=31536000, immutable", USUAL);
    server.get(&format!("{base}assets/icon.svg")).is_guarded("no-cache", USUAL);
    server.get(&format!("{base}pictures/gone.jpg")).is_guarded("no-cache", USUAL);
    let types = [
        (".css", "text/css"),
        (".vcf", "text/vcard"),
        (".ics", "text/calendar"),
        (".webmanifest", "application/manifest+json"),
        (".svg", "image/svg+xml"),
        (".js", "text/javascript"),
    ];
    for (ending, kind) in types {
        let path = site.files.keys().find(|path| path.ends_with(ending)).expect("such a file");
        let answer = server.get(&format!("{base}{path}"));
        let told = answer.one("content-type").to_lowercase();
        assert_eq!(told, format!("{kind}; charset=utf-8"), "{path}");
    }
}

fn what_is_not_there_is_told_in_the_language(site: &Site, server: &Server) {
    let base = &site.base;
    for (path, file) in [
        ("en/nothing/", "en/404.html"),
        ("en/start/nothing", "en/404.html"),
        ("nb/nothing.html", "nb/404.html"),
        ("nothing/", "404.html"),
        ("EN/start/welcome/", "404.html"),
        ("assets/", "404.html"),
    ] {
        let answer = server.get(&format!("{base}{path}"));
        let is_folder = path == "assets/" && answer.status == 403;
        assert!(answer.status == 404 || is_folder, "{path}: {}", answer.status);
        assert!(is_folder || answer.body == site.files[file], "{path} shows {file}: {}", answer.text());
        answer.is_guarded("no-cache", USUAL);
        if !is_folder {
            assert_eq!(answer.one("content-type").to_lowercase(), "text/html; charset=utf-8");
        }
    }
}

fn old_addresses_lead_to_the_page(site: &Site, server: &Server) {
    let base = &site.base;
    for language in ["nb", "en"] {
        for end in ["", "/", "/index.html"] {
            let answer = server.get(&format!("{base}{language}/old/hello{end}"));
            assert_eq!(answer.status, 301, "{}", answer.path);
            assert_eq!(answer.way(), format!("{base}{language}/start/welcome/"));
            answer.is_guarded("no-cache", USUAL);
        }
    }
    assert_eq!(server.get(&format!("{base}nb/old/hello-there")).status, 404);
    if base != "/" {
        let answer = server.get(base.trim_end_matches('/'));
        assert_eq!((answer.status, answer.way()), (301, base.clone()));
    }
}

fn only_the_root_looks_at_the_language(site: &Site, server: &Server) {
    let base = &site.base;
    let english = [("Accept-Language", "en-GB,en;q=0.9,nb;q=0.8")];
    let answer = server.ask(base, &english);
    assert_eq!((answer.status, answer.way()), (302, format!("{base}en/")));
    answer.is_guarded("private, no-cache", USUAL);
    assert!(answer.all("vary").join(", ").contains("Accept-Language"), "{:?}", answer.all("vary"));
    for headers in [&[][..], &[("Accept-Language", "de")]] {
        let answer = server.ask(base, headers);
        assert_eq!((answer.status, &answer.body), (200, &site.files["index.html"]));
        answer.is_guarded("private, no-cache", USUAL);
        assert!(answer.all("vary").join(", ").contains("Accept-Language"), "{:?}", answer.all("vary"));
    }
    for path in ["index.html", "nb/", "nb/start/welcome/", "nb/102/", "101/"] {
        let answer = server.ask(&format!("{base}{path}"), &english);
        assert_eq!(answer.status, 200, "{path} never redirects");
        assert_eq!(answer.all("vary").join("").contains("Language"), path == "index.html", "{path}");
    }
}

/// What a server has for compression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Packs {
    /// Files for gzip: the nginx of the test has no module for Brotli.
    Gzip,
    /// Files for both.
    All,
    /// Nothing but what it makes itself: where symbolic links are not followed, files cannot be chosen.
    Itself,
}

/// What lets Apache choose files: nearly every server has it.
fn follows(site: &Site) -> String {
    format!("<Directory {}>\nOptions FollowSymLinks\n</Directory>", site.www().display())
}

fn texts_are_sent_compressed(site: &Site, server: &Server, packs: Packs) {
    let base = &site.base;
    let style = site.files.keys().find(|path| path.ends_with(".css")).expect("a style sheet");
    for (path, file) in
        [(style.as_str(), style.as_str()), ("nb/start/welcome/", "nb/start/welcome/index.html")]
    {
        let plain = server.get(&format!("{base}{path}"));
        if packs == Packs::Itself {
            let answer = server.ask(&format!("{base}{path}"), &[("Accept-Encoding", "gzip, br")]);
            assert_eq!(answer.one("content-encoding"), "gzip", "{path}");
            assert!(answer.all("vary").join(", ").contains("Accept-Encoding"), "{path}");
            assert!(plain.all("content-encoding").is_empty(), "{path}");
            continue;
        }
        for (asked, sent) in
            [("gzip", "gzip"), ("gzip, br", "br"), ("br;q=0, gzip", "gzip"), ("GZIP;q=0.5", "gzip")]
        {
            let sent = if packs == Packs::Gzip { "gzip" } else { sent };
            let answer = server.ask(&format!("{base}{path}"), &[("Accept-Encoding", asked)]);
            assert_eq!(answer.one("content-encoding"), sent, "{path} for {asked}");
            assert_eq!(answer.one("vary"), "Accept-Encoding", "{path} for {asked}");
            assert_eq!(answer.one("content-type"), plain.one("content-type"), "{path}");
            assert_eq!(answer.one("cache-control"), plain.one("cache-control"), "{path}");
            assert!(answer.all("content-language").is_empty(), "`.br` is no Breton");
            let ending = if sent == "br" { "br" } else { "gz" };
            assert!(answer.body == site.files[&format!("{file}.{ending}")], "{path}: the file beside it");
            let mut text = Vec::new();
            match sent {
                "br" => brotli::Decompressor::new(answer.body.as_slice(), 4096).read_to_end(&mut text),
                _ => flate2::read::GzDecoder::new(answer.body.as_slice()).read_to_end(&mut text),
            }
            .expect("it can be unpacked");
            assert!(text == site.files[file], "{path} is the same when unpacked");
        }
        for asked in ["identity", "gzip;q=0, br;q=0.0", "brotli"] {
            let answer = server.ask(&format!("{base}{path}"), &[("Accept-Encoding", asked)]);
            assert!(
                answer.all("content-encoding").is_empty() && answer.body == site.files[file],
                "{path} for {asked}"
            );
            assert_eq!(answer.one("vary"), "Accept-Encoding", "{path} for {asked}");
        }
    }
    // What has more than one header of its own has both of them, and is what it says.
    for (path, status, vary) in [
        ("", 200, "Accept-Language"),
        ("nb/102/", 200, ""),
        ("en/nothing/", 404, ""),
        ("nb/old/hello/index.html", 301, ""),
    ] {
        let answer = server.ask(&format!("{base}{path}"), &[("Accept-Encoding", "br, gzip")]);
        assert_eq!(answer.status, status, "{path}");
        assert!(answer.all("vary").join(", ").contains(vary), "{path}");
        let cache = match path {
            "" => "private, no-cache",
            "nb/102/" => "no-store",
            _ => "no-cache",
        };
        answer.is_guarded(cache, if path == "nb/102/" { "no-referrer" } else { USUAL });
        if status == 200 {
            assert_eq!(answer.one("content-type").to_lowercase(), "text/html; charset=utf-8", "{path}");
        }
    }
}

/// Every file is served, and no question makes a server fail.
fn nothing_breaks(site: &Site, server: &Server) {
    let base = &site.base;
    for (path, bytes) in &site.files {
        let answer = server.get(&format!("{base}{path}"));
        if path.starts_with('.') {
            assert!(answer.status == 403 || answer.status == 404, "{path}: {}", answer.status);
        } else if path.contains("/old/") {
            assert!([200, 301].contains(&answer.status), "{path}: {}", answer.status);
        } else {
            assert_eq!(answer.status, 200, "{path}");
            assert!(answer.body == *bytes, "{path}");
        }
    }
    let long = "xx,".repeat(2500);
    for headers in
        [("Accept-Language", long.as_str()), ("Accept-Language", "\u{1}"), ("Accept-Encoding", ",")]
    {
        let answer = server.ask(base, &[headers]);
        assert!(answer.status < 500, "{headers:?}: {}", answer.status);
    }
    for path in
        ["%2e%2e/", "..%2f..%2fetc/passwd", "nb/%00", "nb//start///welcome/", "nb/%ff/", "?a=b", "nb/102/?x"]
    {
        let answer = server.get(&format!("{base}{path}"));
        assert!(answer.status < 500, "{path}: {}", answer.status);
    }
}

#[test]
fn nginx_serves_the_site_as_it_should_be_served() {
    for base in ["/", "/ny/"] {
        let site = Site::small("nginx", base);
        let Some(server) = site.nginx() else { return };
        keeps_its_promises(&site, &server, Packs::Gzip);
        let owners = server.get(&format!("{base}nb/start/welcome/"));
        assert_eq!(owners.one("strict-transport-security"), "max-age=600", "what the owner adds");
        let log = server.log("access.log");
        assert!(log.contains("/nb/start/welcome/"), "other pages are logged: {log}");
        let traces: Vec<&str> = log.lines().filter(|line| line.contains("/102")).collect();
        let named: Vec<&&str> = traces.iter().filter(|line| !line.contains("/1020")).collect();
        assert!(named.is_empty(), "{named:?}");
        assert!(!server.log("error.log").contains("102/"), "{}", server.log("error.log"));
    }
}

#[test]
fn apache_serves_the_site_as_it_should_be_served() {
    for base in ["/", "/ny/"] {
        let site = Site::small("apache", base);
        for allow in ["FileInfo", "All"] {
            let Some(server) = site.apache(allow, &MANY, "") else { return };
            keeps_its_promises(&site, &server, Packs::Itself);
        }
        let Some(server) = site.apache("FileInfo", &MANY, &follows(&site)) else { return };
        keeps_its_promises(&site, &server, Packs::All);
        drop(server);
        // What the server sets itself is not sent twice.
        let own = "Header set X-Content-Type-Options nosniff\nHeader always set Referrer-Policy origin";
        let Some(server) = site.apache("FileInfo", &MANY, own) else { return };
        headers_fit_the_file(&site, &server);
    }
}

#[test]
fn apache_logs_no_reader_of_a_traceless_page_if_the_server_heeds_the_mark() {
    let site = Site::small("apache", "/ny/");
    let own = "CustomLog access.log \"%r\" env=!veiviser_traceless";
    let Some(server) = site.apache("FileInfo", &MANY, own) else { return };
    for path in ["nb/102/", "102/", "nb/start/welcome/", "en/102"] {
        server.get(&format!("/ny/{path}"));
    }
    let log = server.log("access.log");
    assert!(log.contains("welcome") && !log.contains("102"), "{log}");
}

#[test]
fn apache_never_fails_whatever_it_allows_and_lacks() {
    for base in ["/", "/ny/"] {
        let site = Site::small("apache", base);
        for (allow, modules) in [("None", &MANY[..]), ("None", &[]), ("FileInfo", &[]), ("All", &MANY[..3])] {
            let Some(server) = site.apache(allow, modules, "") else { return };
            nothing_breaks(&site, &server);
            let missing = server.get(&format!("{base}en/nothing/"));
            assert_eq!(missing.status, 404, "AllowOverride {allow}");
            assert_eq!(missing.body == site.files["en/404.html"], allow != "None", "AllowOverride {allow}");
        }
    }
}

#[test]
fn the_root_leads_to_the_same_language_on_every_server() {
    let cases = std::fs::read_to_string(repository().join("src/finish/hosting/choice_cases.txt"));
    let cases = cases.expect("the cases of the rule itself");
    for target in ["nginx", "apache"] {
        let site = Site::front_door(target, "/ny/");
        let server = match target {
            "nginx" => site.nginx(),
            _ => site.apache("FileInfo", &MANY, ""),
        };
        let Some(server) = server else { return };
        for line in cases.lines().filter(|line| !line.starts_with('#')) {
            let (language, header) = line.split_once('|').expect("a language and a header");
            let answer = server.ask("/ny/", &[("Accept-Language", header.trim())]);
            let language = language.trim();
            if language == "-" {
                assert_eq!(answer.status, 200, "{target}: {header}");
            } else {
                let told = (answer.status, answer.way());
                assert_eq!(told, (302, format!("/ny/{language}/")), "{target}: {header}");
            }
        }
    }
}
