//! Netlify, Cloudflare Pages and Azure Static Web Apps. They serve the folder as the root of a host of
//! their own; if the site has a path, it is a proxy in front that has it.

use super::Class;
use super::policy::{CACHE, Policy, REFERRER, Redirect, SECURITY};
use serde_json::{Map, Value, json};
use std::fmt::Write;

/// The most rules of `_redirects`, and the longest one in characters, that Cloudflare reads
/// (<https://developers.cloudflare.com/pages/configuration/redirects/>). Netlify names no number, and a
/// deployment may fail that has too many; so the same holds there.
const MOST_REDIRECTS: usize = 2000;
const LONGEST_REDIRECT: usize = 1000;

/// The most rules of `_headers` that Cloudflare reads
/// (<https://developers.cloudflare.com/pages/configuration/headers/>).
const MOST_HEADERS: usize = 100;

/// The most bytes Azure takes of its configuration.
const AZURE_BYTES: usize = 20_000;

/// What a service reads not all of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Beyond {
    /// Old addresses that only a page leads on from.
    pub redirects: usize,
    /// Rules for headers that are left out.
    pub headers: usize,
}

/// What of the policy does not fit into the files of its service.
pub(super) fn beyond(policy: &Policy, redirects: &[Redirect]) -> Beyond {
    let headers = match policy.target {
        "cloudflare" => rules(policy).len().saturating_sub(MOST_HEADERS - 1),
        _ => 0,
    };
    Beyond { redirects: redirects.len() - fitting(policy, redirects).len(), headers }
}

/// The old addresses that fit, the first ones of all.
fn fitting<'a>(policy: &Policy, redirects: &'a [Redirect]) -> &'a [Redirect] {
    let short = |redirect: &Redirect| line(policy, redirect, "!").chars().count() <= LONGEST_REDIRECT;
    let most = match policy.target {
        "netlify" => MOST_REDIRECTS - policy.languages.len() - policy.not_found.len(),
        "cloudflare" => MOST_REDIRECTS,
        "azure" if azure_with(policy, redirects).len() > AZURE_BYTES => 0,
        "azure" => redirects.len(),
        // It needs none.
        _ => return redirects,
    };
    let most = redirects.iter().take(most).take_while(|redirect| short(redirect)).count();
    &redirects[..most]
}

/// `_headers`. Both services ask browsers to check pages again by themselves, and join the values of rules
/// that fit the same address. So the rule for all has no `Cache-Control`; where a traceless page gets two
/// policies, browsers keep to both, and of two referrer policies to the last.
pub(super) fn headers(policy: &Policy) -> String {
    let mut out = format!("# Written by veiviser for {}; the next build writes it again.\n", policy.site);
    let Some(every) = policy.classes.last() else { return out };
    out.push_str("/*\n");
    for (name, value) in every.headers.iter().filter(|(name, _)| *name != CACHE) {
        let _ = writeln!(out, "  {name}: {value}");
    }
    let most = if policy.target == "cloudflare" { MOST_HEADERS - 1 } else { usize::MAX };
    for (rule, class) in rules(policy).into_iter().take(most) {
        let _ = writeln!(out, "{rule}");
        for (name, value) in &class.headers {
            if every.header(name) == value {
                continue;
            }
            if policy.target == "cloudflare" && [SECURITY, REFERRER].contains(name) {
                let _ = writeln!(out, "  ! {name}");
            }
            let _ = writeln!(out, "  {name}: {value}");
        }
    }
    out
}

/// The rules of `_headers` that are not for everything, the safety of readers first. A folder that lies in
/// every language is one rule: both services know `:name` for a part of a path.
fn rules(policy: &Policy) -> Vec<(String, &Class)> {
    let languages: Vec<&str> = policy.not_found.iter().map(|missing| missing.below.as_str()).collect();
    let mut rules: Vec<(String, &Class)> = Vec::new();
    for class in policy.classes.iter().filter(|class| is_own(class)) {
        for path in &class.paths {
            let home = path.find('/').map_or("", |slash| &path[..=slash]);
            let inside = &path[home.len()..];
            let path = match inside {
                "" => path.clone(),
                _ if languages.contains(&home) => format!(":language/{inside}"),
                _ => path.clone(),
            };
            let rule = if path.ends_with('/') { format!("/{path}*") } else { format!("/{path}") };
            if !rules.iter().any(|(known, _)| *known == rule) {
                rules.push((rule, class));
            }
        }
    }
    rules
}

/// Whether the class has headers of its own with these services; they do not look at the language.
fn is_own(class: &Class) -> bool {
    ["traceless", "hashed"].contains(&class.name)
}

/// `_redirects` of Netlify: old addresses first, `!` because a page lies there; then the root, where Netlify
/// looks at the first language of the browser only; then what is not there.
pub(super) fn netlify_redirects(policy: &Policy, redirects: &[Redirect]) -> String {
    let mut out = moved(policy, redirects, "!");
    for wish in &policy.languages {
        let (base, code, asked) = (&policy.base, wish.code, wish.asked.join(","));
        let _ = writeln!(out, "/ {base}{code}/ 302! Language={asked}");
    }
    for missing in &policy.not_found {
        let _ = writeln!(out, "/{}* /{} 404", missing.below, missing.file);
    }
    out
}

/// `_redirects` of Cloudflare, which finds the nearest `404.html` by itself. Addresses beyond its limit
/// have the page that lies there.
pub(super) fn cloudflare_redirects(policy: &Policy, redirects: &[Redirect]) -> String {
    moved(policy, redirects, "")
}

fn moved(policy: &Policy, redirects: &[Redirect], force: &str) -> String {
    let mut out = format!("# Written by veiviser for {}; the next build writes it again.\n", policy.site);
    for redirect in fitting(policy, redirects) {
        let _ = writeln!(out, "{}", line(policy, redirect, force));
    }
    out
}

fn line(policy: &Policy, redirect: &Redirect, force: &str) -> String {
    let (from, base, to, status) = (&redirect.from, &policy.base, &redirect.to, redirect.status);
    format!("/{from} {base}{to} {status}{force}")
}

/// `staticwebapp.config.json`. It knows one text for what is not there. If it were too large, it goes
/// without old addresses: a page lies there.
pub(super) fn azure(policy: &Policy, redirects: &[Redirect]) -> String {
    azure_with(policy, fitting(policy, redirects))
}

fn azure_with(policy: &Policy, redirects: &[Redirect]) -> String {
    let object = |pairs: &[(&'static str, String)]| -> Map<String, Value> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect()
    };
    let every = policy.classes.last().map(|class| class.headers.clone()).unwrap_or_default();
    let mut routes: Vec<Value> = redirects
        .iter()
        .map(|redirect| {
            json!({
                "route": format!("/{}", redirect.from),
                "redirect": format!("{}{}", policy.base, redirect.to),
                "statusCode": redirect.status,
            })
        })
        .collect();
    for class in policy.classes.iter().filter(|class| is_own(class)) {
        let own: Vec<(&'static str, String)> =
            class.headers.iter().filter(|header| !every.contains(header)).cloned().collect();
        routes.extend(class.paths.iter().map(|path| {
            let route = if path.ends_with('/') { format!("/{path}*") } else { format!("/{path}") };
            json!({ "route": route, "headers": object(&own) })
        }));
    }
    let missing = policy.not_found.last().map_or("404.html", |missing| missing.file.as_str());
    let types: Map<String, Value> =
        policy.types.iter().map(|(ending, kind)| (format!(".{ending}"), json!(kind))).collect();
    let whole = json!({
        "globalHeaders": object(&every),
        "routes": routes,
        "responseOverrides": { "404": { "rewrite": format!("/{missing}"), "statusCode": 404 } },
        "mimeTypes": types,
    });
    let text = serde_json::to_string_pretty(&whole).expect("a configuration is plain data") + "\n";
    // For people if there is room for it.
    if text.len() <= AZURE_BYTES { text } else { whole.to_string() }
}
