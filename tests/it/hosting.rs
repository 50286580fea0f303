//! Configuration of servers that cannot run here, and what every kind of server gets or does not get.

use crate::support::{Project, base, files};
use serde_json::Value;
use std::collections::BTreeMap;
use veiviser::cache::Cache;
use veiviser::diagnostic::Code;
use veiviser::pipeline::{self, Analysis, Shelf};
use veiviser::source::Sources;

/// The small site with a page that has moved, below `/ny/`, for `target`; the site, and what lies beside it.
fn built(target: &str) -> (BTreeMap<String, Vec<u8>>, BTreeMap<String, Vec<u8>>) {
    let project = Project::new();
    project.change("content/start/welcome.nb.md", "number: 101", "number: 101\nmoved_from: [old/hello]");
    project.change("site.yaml", "https://ny.example.no/", "https://ny.example.no/ny/");
    project.change("site.yaml", "target: plain", &format!("target: {target}"));
    (project.build(), files(&project.path().join("public.hosting")))
}

fn text(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(files.get(path).unwrap_or_else(|| panic!("there is {path}")).clone()).expect("text")
}

fn json(files: &BTreeMap<String, Vec<u8>>, path: &str) -> Value {
    serde_json::from_str(&text(files, path)).expect("JSON")
}

#[test]
fn every_kind_of_server_gets_its_own_files_and_no_others() {
    let (plain, _) = built("plain");
    for (target, inside, beside) in [
        ("plain", &[][..], &[][..]),
        ("nginx", &[], &["nginx-brotli.conf", "nginx-http.conf", "nginx-server.conf"]),
        ("apache", &[".htaccess"], &[]),
        ("iis", &["web.config"], &[]),
        ("netlify", &["_headers", "_redirects", "languages/index.html"], &[]),
        ("cloudflare", &["_headers", "_redirects"], &[]),
        ("azure", &["staticwebapp.config.json"], &[]),
    ] {
        let (site, outside) = built(target);
        let more: Vec<&str> = site
            .keys()
            .map(String::as_str)
            .filter(|path| !plain.contains_key(*path) && !path.ends_with(".gz") && !path.ends_with(".br"))
            .collect();
        assert_eq!(more, inside, "{target}");
        for ending in [".gz", ".br"] {
            let small = site.keys().filter(|path| path.ends_with(ending)).count();
            assert_eq!(small > 0, ["nginx", "apache"].contains(&target), "{target}");
        }
        // Links end in a slash where there is a server, and in a file on a disk.
        let texts = ["html", "search.json", "webmanifest"];
        for (path, bytes) in plain.iter().filter(|(path, _)| !texts.iter().any(|text| path.ends_with(text))) {
            assert!(site[path] == *bytes, "{target}: {path} is the same for every server");
        }
        let mut wanted: Vec<&str> = beside.iter().copied().chain(["policy.json", "redirects.json"]).collect();
        wanted.sort_unstable();
        assert_eq!(outside.keys().map(String::as_str).collect::<Vec<_>>(), wanted, "{target}");
        assert_eq!(built(target), (site, outside), "{target}: the same bytes again");
    }
}

#[test]
fn what_lies_beside_goes_when_the_kind_of_server_changes_and_nothing_else_does() {
    let project = Project::new();
    project.change("site.yaml", "target: plain", "target: nginx");
    project.build();
    let beside = project.path().join("public.hosting");
    std::fs::write(beside.join("notes.txt"), "ours").expect("there is room");
    assert!(files(&beside).contains_key("nginx-http.conf"));
    project.change("site.yaml", "target: nginx", "target: plain");
    project.build();
    let names: Vec<String> = files(&beside).into_keys().collect();
    assert_eq!(names, ["notes.txt", "policy.json", "redirects.json"]);
    std::fs::write(beside.join("policy.json"), "{ \"own\": 1 }").expect("there is room");
    assert_eq!(project.run(&["build"]).code, 2, "a file of somebody else is not written over");
    assert_eq!(files(&beside)["policy.json"], b"{ \"own\": 1 }");
}

#[test]
fn the_policy_says_what_the_pages_say() {
    let (site, beside) = built("plain");
    let policy = json(&beside, "policy.json");
    assert_eq!((policy["base"].as_str(), policy["target"].as_str()), (Some("/ny/"), Some("plain")));
    let classes = policy["classes"].as_array().expect("classes");
    let class = |name: &str| classes.iter().find(|class| class["name"] == name).expect("the class");
    let header = |class: &Value, name: &str| -> String {
        let headers = class["headers"].as_array().expect("headers");
        let found = headers.iter().find(|header| header[0] == name).expect("the header");
        found[1].as_str().expect("text").to_owned()
    };
    for (name, page) in [("pages", "nb/start/welcome/index.html"), ("traceless", "nb/102/index.html")] {
        let policy = header(class(name), "Content-Security-Policy");
        let own = policy.strip_suffix("; frame-ancestors 'none'").expect("who may frame it");
        let page = text(&site, page).replace("&#39;", "'").replace("&#x27;", "'");
        assert!(page.contains(&format!("content=\"{own}\"")), "{name}: {own}");
        assert!(page.contains(&format!("content=\"{}\"", header(class(name), "Referrer-Policy"))), "{name}");
    }
    let traceless = class("traceless");
    assert_eq!(traceless["paths"], serde_json::json!(["nb/102/", "en/102/", "102/"]));
    assert_eq!(traceless["access_log"], false);
    let redirects = json(&beside, "redirects.json");
    let wanted = serde_json::json!({ "from": "en/old/hello/", "to": "en/start/welcome/", "status": 301 });
    assert!(redirects["redirects"].as_array().expect("a list").contains(&wanted), "{redirects}");
}

#[test]
fn iis_gets_nothing_twice_and_no_module_that_may_be_missing() {
    let (site, _) = built("iis");
    let config = text(&site, "web.config");
    assert!(config.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>"));
    for refused in ["<rewrite", "httpRedirect", "httpLogging", "security>"] {
        assert!(!config.contains(refused), "{refused}");
    }
    let lines: Vec<&str> = config.lines().map(str::trim).collect();
    for (at, line) in lines.iter().enumerate() {
        let key = if line.starts_with("<add ") {
            Some(line.replace("<add ", "<remove ").split(" value=").next().expect("a name").to_owned())
        } else if line.starts_with("<mimeMap ") {
            let line = line.replace("<mimeMap ", "<remove ");
            Some(line.split(" mimeType=").next().expect("an ending").to_owned())
        } else if line.starts_with("<error ") {
            Some("<remove statusCode=\"404\" subStatusCode=\"-1\"".to_owned())
        } else {
            None
        };
        let Some(key) = key else { continue };
        assert!(lines[at - 1].starts_with(&key), "{line}: removed first, in case the parent has it");
    }
    let opened = config.matches("<location ").count();
    assert_eq!(opened, config.matches("</location>").count());
    for (path, sign) in [("en/102", "no-store"), ("102", "no-referrer"), ("en", "/ny/en/404.html")] {
        let at = config.find(&format!("<location path=\"{path}\">")).expect("a location");
        let end = config[at..].find("</location>").expect("its end");
        assert!(config[at..at + end].contains(sign), "{path}: {sign}");
    }
}

#[test]
fn services_in_the_cloud_get_rules_in_their_own_words() {
    let (site, _) = built("netlify");
    let headers = text(&site, "_headers");
    let (every, rest) = headers.split_once("\n/:language/102/*\n").expect("a rule for the traceless page");
    assert!(
        every.contains("/*\n  Content-Security-Policy: default-src 'none';")
            && !every.contains("Cache-Control")
    );
    assert_eq!(
        headers.matches("102/").count(),
        2,
        "one rule for all languages, one for the list of them: {headers}"
    );
    let own = rest.split("\n/").next().expect("its rule");
    assert!(own.contains("no-store") && own.contains("no-referrer"), "{own}");
    let redirects = text(&site, "_redirects");
    assert!(redirects.contains("/en/old/hello/ /ny/en/start/welcome/ 301!\n"), "{redirects}");
    assert!(redirects.contains("/en/* /en/404.html 404\n") && redirects.ends_with("/* /404.html 404\n"));
    for rule in ["/ /ny/en/ 302! Language=en\n", "/ /ny/nb/ 302! Language=sme,nb,nn,no,se\n"] {
        let at = redirects.find(rule).unwrap_or_else(|| panic!("{rule} in {redirects}"));
        assert!(at < redirects.find("/* /404.html").expect("what is not there"), "the first rule counts");
    }
    let chooser = text(&site, "languages/index.html");
    assert!(
        chooser.contains("href=\"../nb/\"") && chooser.contains("noindex"),
        "a choice that never leads on"
    );
    let (site, _) = built("cloudflare");
    assert!(text(&site, "_headers").contains("/:language/102/*\n  ! Content-Security-Policy\n"));
    let redirects = text(&site, "_redirects");
    assert!(redirects.contains("/en/old/hello/ /ny/en/start/welcome/ 301\n") && !redirects.contains("404"));
    let (site, _) = built("azure");
    let whole = json(&site, "staticwebapp.config.json");
    assert!(whole["globalHeaders"]["Content-Security-Policy"].as_str().is_some_and(|p| p.contains("'none'")));
    let routes = whole["routes"].as_array().expect("routes");
    let route = |name: &str| routes.iter().find(|route| route["route"] == name).expect("a route");
    assert_eq!(route("/en/old/hello/")["redirect"], "/ny/en/start/welcome/");
    assert_eq!(route("/en/102/*")["headers"]["Cache-Control"], "no-store");
    assert_eq!(whole["responseOverrides"]["404"]["rewrite"], "/404.html");
    assert_eq!(whole["mimeTypes"][".vcf"], "text/vcard; charset=utf-8");
}

/// The small site for `target` with a page that had `times` other addresses in each language.
fn moved_often(target: &str, times: usize) -> Analysis {
    let many: Vec<String> = (0..times).map(|n| format!("old/page-{n}")).collect();
    let mut files = base();
    let mut change = |path: &str, from: &str, to: &str| {
        let text = String::from_utf8(files[path].clone()).expect("text");
        assert!(text.contains(from), "{path}");
        files.insert(path.to_owned(), text.replacen(from, to, 1).into_bytes());
    };
    let fields = format!("number: 101\nmoved_from: [{}]", many.join(", "));
    change("content/start/welcome.nb.md", "number: 101", &fields);
    change("site.yaml", "target: plain", &format!("target: {target}"));
    let sources = Sources::from_bytes(files.into_iter().collect());
    pipeline::analyze(&sources, "2026-11-22".parse().expect("a date"), &Cache::default()).0
}

#[test]
fn limits_of_services_cost_no_old_address() {
    for (target, file) in
        [("azure", "staticwebapp.config.json"), ("cloudflare", "_redirects"), ("netlify", "_redirects")]
    {
        let is_told = |analysis: &Analysis| {
            analysis.report.iter().any(|diagnostic| diagnostic.code == Code::TargetLimit)
        };
        let few = moved_often(target, 10);
        assert!(!is_told(&few), "{target}: few fit");
        let analysis = moved_often(target, 1100);
        assert!(is_told(&analysis), "{target}");
        let shelf = Shelf::of(&analysis).expect("a site without errors");
        let config = shelf.take(file, &mut Cache::default()).expect("no template fails").expect("the file");
        let config = String::from_utf8(config.bytes.to_vec()).expect("text");
        if target == "azure" {
            assert!(config.len() <= 20_000 && config.contains("no-store"), "{} bytes", config.len());
        } else {
            let rules: Vec<&str> = config.lines().filter(|line| !line.starts_with('#')).collect();
            assert!(rules.len() <= 2000 && rules.iter().all(|rule| rule.chars().count() <= 1000));
            assert!(rules.len() > 1900, "as many as fit: {}", rules.len());
        }
        if target == "netlify" {
            assert!(config.contains("Language=en"), "the root is not forgotten");
            assert!(config.ends_with("/* /404.html 404\n"), "nor is what is not there");
        }
        assert!(shelf.has("en/old/page-1099/index.html"), "a page lies at the old address");
    }
}

#[test]
fn rules_for_headers_stay_within_what_cloudflare_reads() {
    let (site, _) = built("cloudflare");
    let headers = text(&site, "_headers");
    let rules = headers.lines().filter(|line| line.starts_with('/')).count();
    assert!((5..=100).contains(&rules), "{rules} rules");
    assert!(headers.lines().all(|line| line.chars().count() <= 2000), "{headers}");
    for rule in headers.lines().filter(|line| line.starts_with('/')) {
        assert!(rule.matches('*').count() <= 1, "{rule}: one splat");
    }
}

/// Opens and closes every element of `xml`; says what is wrong.
fn well_formed(xml: &str) -> Result<(), String> {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = xml.strip_prefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>").ok_or("no declaration")?;
    while let Some(start) = rest.find('<') {
        let (text, from) = rest.split_at(start);
        if text.contains(['>', '&']) {
            return Err(format!("a stray character in {text}"));
        }
        if let Some(comment) = from.strip_prefix("<!--") {
            let end = comment.find("--").ok_or("an open comment")?;
            rest = comment[end..].strip_prefix("-->").ok_or("two hyphens in a comment")?;
            continue;
        }
        let end = from.find('>').ok_or("an open tag")?;
        let tag = &from[1..end];
        rest = &from[end + 1..];
        if tag.matches('"').count() % 2 == 1 || tag.contains('<') {
            return Err(format!("quotes of <{tag}>"));
        }
        for value in tag.split('"').skip(1).step_by(2) {
            let known = ["&amp;", "&lt;", "&quot;", "&#45;"];
            let bare = known.iter().fold(value.to_owned(), |value, entity| value.replace(entity, ""));
            if bare.contains('&') {
                return Err(format!("a stray & in {value}"));
            }
        }
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if tag.starts_with('/') {
            if open.pop() != Some(name) {
                return Err(format!("</{name}> closes nothing"));
            }
        } else if !tag.ends_with('/') {
            open.push(name);
        }
    }
    if open.is_empty() { Ok(()) } else { Err(format!("{open:?} are open")) }
}

#[test]
fn the_file_for_iis_is_well_formed_and_names_its_start_page() {
    let (site, _) = built("iis");
    let config = text(&site, "web.config");
    assert_eq!(well_formed(&config), Ok(()));
    assert!(well_formed(&config.replacen("</files>", "", 1)).is_err(), "the check itself can fail");
    // Links end in a slash, whatever a parent site has done to the list.
    let page = config.find("<remove value=\"index.html\" />").expect("removed first");
    assert!(
        config[page..]
            .trim_start_matches("<remove value=\"index.html\" />")
            .trim_start()
            .starts_with("<add value=\"index.html\" />")
    );
    let mut paths: Vec<&str> =
        config.split("<location path=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let all = paths.len();
    paths.sort_unstable();
    paths.dedup();
    assert_eq!(paths.len(), all, "a location that is there twice is an error for every page");
}

#[test]
fn what_a_service_logs_can_be_judged_by_those_who_run_it() {
    let project = Project::new();
    project.change("site.yaml", "target: plain", "target: apache");
    let strict = ["check", "--strict"];
    let told = project.run(&strict);
    assert!(told.code == 1 && format!("{told:?}").contains("target-logs"), "{told:?}");
    let waiver = |until: &str| {
        format!(
            "target: apache\nallow:\n  - {{ code: target-logs, reason: The operator heeds the mark, until: {until} }}"
        )
    };
    project.change("site.yaml", "target: apache", &waiver("2027-05-01"));
    let told = project.run(&strict);
    assert_eq!(told.code, 0, "{told:?}");
    project.change("site.yaml", "2027-05-01", "2026-11-01");
    let told = project.run(&strict);
    assert!(told.code == 1 && format!("{told:?}").contains("bad-waiver"), "a judgement ends: {told:?}");
}
