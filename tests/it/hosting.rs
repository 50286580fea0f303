//! Configuration of servers that cannot run here, and what every kind of server gets or does not get.

use crate::support::{Project, files};
use serde_json::Value;
use std::collections::BTreeMap;

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
        ("nginx", &[], &["nginx-http.conf", "nginx-server.conf"]),
        ("apache", &[".htaccess"], &[]),
        ("iis", &["web.config"], &[]),
        ("netlify", &["_headers", "_redirects"], &[]),
        ("cloudflare", &["_headers", "_redirects"], &[]),
        ("azure", &["staticwebapp.config.json"], &[]),
    ] {
        let (site, outside) = built(target);
        let more: Vec<&str> = site
            .keys()
            .map(String::as_str)
            .filter(|path| !plain.contains_key(*path) && !path.ends_with(".gz"))
            .collect();
        assert_eq!(more, inside, "{target}");
        let small = site.keys().filter(|path| path.ends_with(".gz")).count();
        assert_eq!(small > 0, target == "nginx", "{target}");
        for (path, bytes) in &plain {
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
    let (every, rest) = headers.split_once("\n/nb/102/*\n").expect("a rule for the traceless page");
    assert!(
        every.contains("/*\n  Content-Security-Policy: default-src 'none';")
            && !every.contains("Cache-Control")
    );
    let own = rest.split("\n/").next().expect("its rule");
    assert!(own.contains("no-store") && own.contains("no-referrer"), "{own}");
    let redirects = text(&site, "_redirects");
    assert!(redirects.contains("/en/old/hello/ /ny/en/start/welcome/ 301!\n"), "{redirects}");
    assert!(redirects.contains("/en/* /en/404.html 404\n") && redirects.ends_with("/* /404.html 404\n"));
    let (site, _) = built("cloudflare");
    assert!(text(&site, "_headers").contains("/nb/102/*\n  ! Content-Security-Policy\n"));
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

#[test]
fn limits_of_services_cost_no_old_address() {
    let many: Vec<String> = (0..1100).map(|n| format!("old/page-{n}")).collect();
    let project = Project::new();
    let fields = format!("number: 101\nmoved_from: [{}]", many.join(", "));
    project.change("content/start/welcome.nb.md", "number: 101", &fields);
    project.change("site.yaml", "target: plain", "target: azure");
    let site = project.build();
    let config = text(&site, "staticwebapp.config.json");
    assert!(config.len() <= 20_000 && config.contains("no-store"), "{} bytes", config.len());
    assert!(site.contains_key("en/old/page-1099/index.html"), "a page lies at the old address");
    project.change("site.yaml", "target: azure", "target: cloudflare");
    let site = project.build();
    assert!(text(&site, "_redirects").lines().count() <= 2001);
}
