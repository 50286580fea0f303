//! Every address that a site names leads somewhere, at once: none is missing, and none leads on. On real
//! servers, at the root of a host and below a path; and without folders, as on a disk.

use crate::server::{Answer, HOST, MANY, Server, Site};
use crate::shipped::shipped;
use std::collections::BTreeMap;

/// Who asks for an address, which may change the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Asker {
    /// A browser, on a click or for a part of a page.
    Browser,
    /// A search engine, which reads complete addresses and says nothing of languages.
    Robot,
}

/// A crawl: addresses that were found, who asks for them, and where they stand.
struct Crawl<'a> {
    site: &'a Site,
    found: BTreeMap<(String, Asker), String>,
}

impl<'a> Crawl<'a> {
    /// All addresses that the files of `site` name.
    fn of(site: &'a Site) -> Crawl<'a> {
        let mut crawl = Crawl { site, found: BTreeMap::new() };
        for (path, bytes) in &site.files {
            let text = String::from_utf8_lossy(bytes);
            match path.rsplit('.').next().unwrap_or_default() {
                "html" => crawl.page(path, &text),
                "webmanifest" => crawl.manifest(path, &text),
                "json" if path.ends_with("/search.json") => crawl.index(path, &text),
                "json" if path.ends_with("/offline.json") => crawl.list(path, &text),
                _ => {}
            }
            if ["html", "xml", "txt", "vcf", "ics"].iter().any(|ending| path.ends_with(ending)) {
                crawl.complete(path, &text);
            }
        }
        crawl
    }

    fn note(&mut self, address: String, asker: Asker, on: &str) {
        self.found.entry((address, asker)).or_insert_with(|| on.to_owned());
    }

    /// A link as it stands on the page that was asked for as `here`.
    fn link(&mut self, here: &str, link: &str, on: &str) {
        let link = link.replace("&amp;", "&");
        let path = link.split(['#', '?']).next().unwrap_or_default();
        // Complete addresses of our own are read wherever they stand.
        let is_elsewhere = path.split('/').next().is_some_and(|first| first.contains(':'));
        if path.is_empty() || is_elsewhere {
            return;
        }
        self.note(resolved(here, path), Asker::Browser, on);
    }

    /// Every attribute of a page that holds an address.
    fn page(&mut self, path: &str, html: &str) {
        let base = self.site.base.clone();
        let mut heres = vec![format!("{base}{}", path.strip_suffix("index.html").unwrap_or(path))];
        if path.ends_with("404.html") {
            // What is not there may lie at any depth.
            heres.push(format!("{base}nb/nothing/at/all/"));
        }
        for name in ["href", "src", "data-index", "data-list", "data-worker"] {
            for link in html.split(&format!(" {name}=\"")).skip(1).filter_map(|rest| rest.split('"').next()) {
                heres.iter().for_each(|here| self.link(here, link, path));
            }
        }
        for rest in html.split("http-equiv=\"refresh\" content=\"0; url=").skip(1) {
            let link = rest.split('"').next().unwrap_or_default();
            heres.iter().for_each(|here| self.link(here, link, path));
        }
    }

    fn manifest(&mut self, path: &str, text: &str) {
        let manifest: serde_json::Value = serde_json::from_str(text).expect("JSON");
        let here = format!("{}{path}", self.site.base);
        let icons = manifest["icons"].as_array().expect("icons").iter().map(|icon| &icon["src"]);
        let links: Vec<&serde_json::Value> = icons.chain([&manifest["start_url"]]).collect();
        links.into_iter().for_each(|link| self.link(&here, link.as_str().expect("an address"), path));
    }

    fn index(&mut self, path: &str, text: &str) {
        let index: serde_json::Value = serde_json::from_str(text).expect("JSON");
        let entries = index["entries"].as_array().expect("entries");
        assert!(!entries.is_empty(), "{path}");
        let here = format!("{}{path}", self.site.base);
        entries.iter().for_each(|entry| self.link(&here, entry[0].as_str().expect("an address"), path));
    }

    /// What a worker asks for, one by one.
    fn list(&mut self, path: &str, text: &str) {
        let list: serde_json::Value = serde_json::from_str(text).expect("JSON");
        for file in list["files"].as_array().expect("files") {
            let name = file[0].as_str().expect("a path");
            self.note(format!("{}{name}", self.site.base), Asker::Browser, path);
        }
    }

    /// Complete addresses wherever they stand: canonical links, other languages, data for machines.
    fn complete(&mut self, path: &str, text: &str) {
        for rest in text.split(&format!("{}{}", HOST, self.site.base)).skip(1) {
            let end = |c: char| c.is_whitespace() || "\"<>#\\".contains(c);
            let address = format!("{}{}", self.site.base, rest.split(end).next().unwrap_or_default());
            self.note(address, Asker::Robot, path);
        }
    }

    /// Asks `server` for everything that was found.
    fn follow(&self, server: &Server) {
        assert!(self.found.len() > 40, "{} addresses", self.found.len());
        for ((address, asker), on) in &self.found {
            let answer = match asker {
                Asker::Browser => server.ask(address, &[("Accept-Language", "en-GB,nb;q=0.5")]),
                Asker::Robot => server.get(address),
            };
            self.is_right(&answer, on);
        }
    }

    fn is_right(&self, answer: &Answer, on: &str) {
        let (path, status) = (&answer.path, answer.status);
        assert_eq!(status, 200, "{path}, which {on} names: {:?}", answer.all("location"));
        let mut file = path.strip_prefix(&self.site.base).expect("an address of the site").to_owned();
        if file.is_empty() || file.ends_with('/') {
            file.push_str("index.html");
        }
        assert!(answer.body == self.site.files[&file], "{path} is another file");
    }

    /// The addresses that name a folder, and those that name an `index.html`.
    fn kinds(&self) -> (Vec<&str>, Vec<&str>) {
        let links =
            self.found.iter().filter(|((_, asker), on)| *asker == Asker::Browser && on.ends_with("html"));
        let links = links.map(|((address, _), _)| address.as_str());
        let (folders, files): (Vec<_>, Vec<_>) = links.partition(|address| address.ends_with('/'));
        (folders, files.into_iter().filter(|address| address.ends_with("/index.html")).collect())
    }
}

/// The address that `link` names on the page `here`.
fn resolved(here: &str, link: &str) -> String {
    if link.starts_with('/') {
        return link.to_owned();
    }
    let mut parts: Vec<&str> = here[..here.rfind('/').expect("a path")].split('/').collect();
    for part in link.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let path = parts.join("/");
    let is_folder = [".", ".."].contains(&link.rsplit('/').next().unwrap_or_default());
    if is_folder { format!("{path}/") } else { path }
}

#[test]
fn no_address_breaks_or_leads_on() {
    for base in ["/", "/nyinnbygger/"] {
        let site = Site::full("nginx", base);
        let crawl = Crawl::of(&site);
        let (folders, files) = crawl.kinds();
        assert!(folders.len() > 20 && files.is_empty(), "{files:?}");
        let Some(server) = site.nginx() else { return };
        crawl.follow(&server);

        let site = Site::full("apache", base);
        let crawl = Crawl::of(&site);
        for allow in ["FileInfo", "All", "None"] {
            let Some(server) = site.apache(allow, &MANY, "") else { return };
            crawl.follow(&server);
        }
    }
}

#[test]
fn nothing_asks_a_plain_server_for_a_folder() {
    for base in ["/", "/nyinnbygger/"] {
        let site = Site::full("plain", base);
        let mut crawl = Crawl::of(&site);
        let (folders, files) = crawl.kinds();
        assert!(files.len() > 20 && folders.is_empty(), "{folders:?}");
        for own in ["", "DirectoryIndex disabled"] {
            let Some(server) = site.apache("None", &MANY, own) else { return };
            crawl.follow(&server);
            // Then as from a disk; complete addresses are for the web.
            crawl.found.retain(|(_, asker), _| *asker == Asker::Browser);
        }
    }
}

#[test]
fn other_servers_get_links_that_end_in_a_slash() {
    for target in ["iis", "azure", "cloudflare", "netlify"] {
        let site = Site::full(target, "/ny/");
        let crawl = Crawl::of(&site);
        let (folders, files) = crawl.kinds();
        assert!(folders.len() > 20 && files.is_empty(), "{target}: {files:?}");
        for ((address, _), on) in &crawl.found {
            let file = address.strip_prefix("/ny/").expect("an address of the site");
            let folder = file.is_empty() || file.ends_with('/');
            let file = if folder { format!("{file}index.html") } else { file.to_owned() };
            assert!(site.files.contains_key(&file), "{target}: {address}, which {on} names");
        }
    }
}

#[test]
fn the_site_of_this_repository_names_no_address_that_is_not_there() {
    let site = Site::of(shipped(), "/nittedal/");
    let crawl = Crawl::of(&site);
    assert!(crawl.found.len() > 1000, "{} addresses", crawl.found.len());
    let Some(server) = site.apache("None", &MANY, "") else { return };
    crawl.follow(&server);
}
