//! The headers of every kind of server get at least 120 points by the published rules of the Mozilla HTTP
//! Observatory (<https://github.com/mozilla/http-observatory/blob/main/httpobs/docs/scoring.md>, version of
//! 2024), counted here. HTTPS and Strict-Transport-Security are the domain owner's, so that they count as there.

use crate::server::{MANY, Site};
use crate::support::Project;
use serde_json::Value;

type Headers = Vec<(String, String)>;

/// What a page gets with HTTPS, a redirect to it and Strict-Transport-Security of six months.
fn points(headers: &Headers, page: &str) -> i32 {
    let value = |name: &str| -> Option<String> {
        let mut found = headers.iter().filter(|(own, _)| own.eq_ignore_ascii_case(name));
        let first = found.next().map(|(_, value)| value.to_ascii_lowercase());
        assert!(found.next().is_none(), "{name} is there twice");
        first
    };
    let policy = value("content-security-policy");
    let mut changes = vec![security(policy.as_deref())];
    changes.push(
        match (
            policy.as_deref().and_then(|policy| directive(policy, "frame-ancestors")),
            value("x-frame-options"),
        ) {
            (Some(_), _) => 5,
            (None, Some(_)) => 0,
            (None, None) => -20,
        },
    );
    changes.push(if value("x-content-type-options").as_deref() == Some("nosniff") { 0 } else { -5 });
    changes.push(match value("referrer-policy").as_deref() {
        Some("no-referrer" | "same-origin" | "strict-origin" | "strict-origin-when-cross-origin") => 5,
        Some("origin" | "origin-when-cross-origin" | "unsafe-url") => -5,
        _ => 0,
    });
    changes.push(match value("cross-origin-resource-policy").as_deref() {
        Some("same-origin" | "same-site") => 10,
        _ => 0,
    });
    changes.push(match value("access-control-allow-origin").as_deref() {
        Some("*") => -50,
        _ => 0,
    });
    changes.push(if value("set-cookie").is_some() { -40 } else { 0 });
    let outside = page
        .split("<script")
        .skip(1)
        .any(|rest| rest.split('>').next().is_some_and(|tag| tag.contains("://")));
    changes.push(if outside { -5 } else { 0 });
    // Points on top count only for those who have few taken away.
    let without: i32 = 100 + changes.iter().filter(|change| **change < 0).sum::<i32>();
    if without < 90 { without } else { 100 + changes.iter().sum::<i32>() }
}

/// Points for the content security policy.
fn security(policy: Option<&str>) -> i32 {
    let Some(policy) = policy else { return -25 };
    let scripts = directive(policy, "script-src").or_else(|| directive(policy, "default-src"));
    let scripts = scripts.unwrap_or_else(|| vec!["*"]);
    if scripts.iter().any(|source| ["'unsafe-inline'", "data:", "*", "http:", "https:"].contains(source)) {
        return -20;
    }
    if policy.contains("'unsafe-eval'") {
        return -10;
    }
    if policy.contains("http:") {
        return -20;
    }
    if policy.contains("'unsafe-inline'") {
        return 0;
    }
    let is_none = |name: &str| directive(policy, name).is_some_and(|values| values == ["'none'"]);
    let bound = |name: &str| {
        directive(policy, name).is_some_and(|values| values == ["'none'"] || values == ["'self'"])
    };
    if is_none("default-src") && bound("base-uri") && bound("form-action") { 10 } else { 5 }
}

fn directive<'a>(policy: &'a str, name: &str) -> Option<Vec<&'a str>> {
    let mut all = policy.split(';').map(str::split_whitespace);
    all.find_map(|mut words| (words.next() == Some(name)).then(|| words.collect()))
}

fn built(target: &str) -> (Project, std::collections::BTreeMap<String, Vec<u8>>) {
    let project = Project::new();
    project.change("site.yaml", "target: plain", &format!("target: {target}"));
    let site = project.build();
    (project, site)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn real_servers_get_the_points() {
    for target in ["nginx", "apache"] {
        let site = Site::small(target, "/");
        let server = match target {
            "nginx" => site.nginx(),
            _ => site.apache("FileInfo", &MANY, ""),
        };
        let Some(server) = server else { return };
        for path in ["/", "/nb/", "/nb/start/welcome/", "/nb/102/", "/nb/nothing/", "/nb/start/welcome"] {
            let mut answer = server.get(path);
            // The address of the owner in the test for nginx.
            answer.headers.retain(|(name, _)| name != "strict-transport-security");
            let points = points(&answer.headers, &answer.text());
            assert!(points >= 120, "{target} {path}: {points}");
        }
    }
}

#[test]
fn configuration_of_other_servers_gets_the_points() {
    for target in ["netlify", "cloudflare", "azure", "iis"] {
        let (_project, site) = built(target);
        let headers: Headers = match target {
            "azure" => {
                let whole: Value = serde_json::from_slice(&site["staticwebapp.config.json"]).expect("JSON");
                let all = whole["globalHeaders"].as_object().expect("headers");
                all.iter()
                    .map(|(name, value)| (name.clone(), value.as_str().expect("text").to_owned()))
                    .collect()
            }
            "iis" => {
                let config = text(&site["web.config"]);
                let whole = config.split("</customHeaders>").next().expect("headers for everything");
                let add = whole.split("<add name=\"").skip(1);
                let part = |rest: &str| -> Option<(String, String)> {
                    let (name, rest) = rest.split_once("\" value=\"")?;
                    Some((name.to_owned(), rest.split('"').next()?.replace("&quot;", "\"")))
                };
                add.filter_map(part).collect()
            }
            _ => {
                let headers = text(&site["_headers"]);
                let rule = headers.split("\n/*\n").nth(1).expect("a rule for everything");
                let lines = rule.lines().take_while(|line| line.starts_with("  "));
                lines
                    .filter_map(|line| line.trim().split_once(": "))
                    .map(|(a, b)| (a.to_owned(), b.to_owned()))
                    .collect()
            }
        };
        let points = points(&headers, &text(&site["nb/start/welcome/index.html"]));
        assert!(points >= 120, "{target}: {points} {headers:?}");
    }
}

#[test]
fn the_points_are_counted_by_the_rules() {
    let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let policy =
        "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    let all = vec![
        header("Content-Security-Policy", policy),
        header("X-Content-Type-Options", "nosniff"),
        header("Referrer-Policy", "no-referrer"),
        header("Cross-Origin-Resource-Policy", "same-origin"),
    ];
    assert_eq!(points(&all, ""), 130);
    assert_eq!(points(&Vec::new(), ""), 100 - 25 - 20 - 5);
    let without = |name: &str| -> Headers { all.iter().filter(|(own, _)| own != name).cloned().collect() };
    assert_eq!(points(&without("Cross-Origin-Resource-Policy"), ""), 120);
    assert_eq!(points(&without("Content-Security-Policy"), ""), 55, "no points on top");
    let mut loose = all.clone();
    loose[0].1 = policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");
    assert_eq!(points(&loose, ""), 80);
    assert_eq!(points(&all, "<script src=\"https://cdn.example/x.js\"></script>"), 125);
}
