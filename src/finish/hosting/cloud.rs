//! Netlify, Cloudflare Pages and Azure Static Web Apps. They serve the folder as the root of a host of
//! their own; if the site has a path, it is a proxy in front that has it.

use super::Class;
use super::policy::{CACHE, Policy, REFERRER, Redirect, SECURITY};
use serde_json::{Map, Value, json};
use std::fmt::Write;

/// The most lines Cloudflare reads from `_redirects`.
const CLOUDFLARE_REDIRECTS: usize = 2000;

/// The most bytes Azure takes of its configuration.
const AZURE_BYTES: usize = 20_000;

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
    for class in policy.classes.iter().filter(|class| is_own(class)) {
        for path in &class.paths {
            let rule = if path.ends_with('/') { format!("/{path}*") } else { format!("/{path}") };
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
    }
    out
}

/// Whether the class has headers of its own with these services; they do not look at the language.
fn is_own(class: &Class) -> bool {
    ["traceless", "hashed"].contains(&class.name)
}

/// `_redirects` of Netlify: old addresses first, `!` because a page lies there; then what is not there.
pub(super) fn netlify_redirects(policy: &Policy, redirects: &[Redirect]) -> String {
    let mut out = moved(policy, redirects, "!");
    for missing in &policy.not_found {
        let _ = writeln!(out, "/{}* /{} 404", missing.below, missing.file);
    }
    out
}

/// `_redirects` of Cloudflare, which finds the nearest `404.html` by itself. Addresses beyond its limit
/// have the page that lies there.
pub(super) fn cloudflare_redirects(policy: &Policy, redirects: &[Redirect]) -> String {
    let most = redirects.len().min(CLOUDFLARE_REDIRECTS);
    moved(policy, &redirects[..most], "")
}

fn moved(policy: &Policy, redirects: &[Redirect], force: &str) -> String {
    let mut out = format!("# Written by veiviser for {}; the next build writes it again.\n", policy.site);
    for redirect in redirects {
        let (from, base, to, status) = (&redirect.from, &policy.base, &redirect.to, redirect.status);
        let _ = writeln!(out, "/{from} {base}{to} {status}{force}");
    }
    out
}

/// `staticwebapp.config.json`. It knows one text for what is not there. If it were too large, it goes
/// without old addresses: a page lies there.
pub(super) fn azure(policy: &Policy, redirects: &[Redirect]) -> String {
    let whole = azure_with(policy, redirects);
    if whole.len() <= AZURE_BYTES { whole } else { azure_with(policy, &[]) }
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
    serde_json::to_string_pretty(&whole).expect("a configuration is plain data") + "\n"
}
