//! nginx: two files outside the site, because `map` may not stand in a `server` and locations may not
//! stand outside one. Headers come from maps and stand in one place each: an `add_header` further in
//! would take away all that stand further out.

use super::policy::{CACHE, Policy, REFERRER, Redirect, SAME, SECURITY};
use super::{Class, asked, fits, literal};
use std::fmt::Write;

const VARY: &str = "Vary";

/// Headers whose value depends on the address, by the end of the name of their variable.
const MAPS: [(&str, &str); 4] =
    [("cache", CACHE), ("security", SECURITY), ("referrer", REFERRER), ("vary", VARY)];

/// The beginning of all variables of the site, so that several sites can live in one nginx.
fn name(policy: &Policy) -> String {
    let site = policy.site.split_once("://").map_or(policy.site.as_str(), |(_, rest)| rest);
    let word = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    format!("veiviser_{}", site.trim_end_matches('/').chars().map(word).collect::<String>())
}

/// The file for the block `http`.
pub(super) fn http(policy: &Policy, redirects: &[Redirect]) -> String {
    let (own, base) = (name(policy), literal(&policy.base));
    let mut out = format!(
        "# Written by veiviser for {}; the next build writes it again.\n\
         # Include this file in the block http, and nginx-server.conf in the block server.\n",
        policy.site
    );
    for (variable, header) in MAPS {
        let usual = policy.classes.last().map_or("", |class| class.header(header));
        let _ = writeln!(out, "\nmap $uri ${own}_{variable} {{\n    default \"{usual}\";");
        for class in policy.classes.iter().filter(|class| class.header(header) != usual) {
            let (paths, value) = (fits(class), class.header(header));
            let _ = writeln!(out, "    \"~^{base}{paths}\" \"{value}\";");
        }
        out.push_str("}\n");
    }
    let _ = writeln!(out, "\nmap $uri ${own}_missing {{");
    for missing in &policy.not_found {
        let file = format!("{}{}", policy.base, missing.file);
        let line = match missing.below.as_str() {
            "" => format!("    default {file};"),
            below => format!("    \"~^{base}{}\" {file};", literal(below)),
        };
        let _ = writeln!(out, "{line}");
    }
    let _ = writeln!(out, "}}\n\nmap $uri ${own}_moved {{\n    default \"\";");
    for redirect in redirects {
        let _ = writeln!(out, "    \"~^{base}{}\" {}{};", asked(redirect), policy.base, redirect.to);
    }
    let _ = writeln!(out, "}}\n\nmap $http_accept_language ${own}_language {{\n    default \"\";");
    for wish in &policy.languages {
        let _ = writeln!(out, "    \"~*{}\" {};", wish.pattern, wish.code);
    }
    out.push_str("}\n");
    out
}

/// The file for the block `server`.
pub(super) fn server(policy: &Policy) -> String {
    let (own, base) = (name(policy), &policy.base);
    let plain = base.trim_end_matches('/');
    let mut out = format!(
        "# Written by veiviser for {}; the next build writes it again.\n\
         # Include this file in the block server, and nginx-http.conf in the block http. `root` of the server\n\
         # must be the folder in which {base} is the site. add_header of the server itself does not count\n\
         # here: what the owner of the domain sends, such as Strict-Transport-Security, goes into a file in\n\
         # the folder veiviser.d beside nginx.conf.\n",
        policy.site
    );
    let files = files(policy);
    let headers = mapped(&own);
    if !plain.is_empty() {
        let _ = writeln!(
            out,
            "\nlocation = {plain} {{\n    absolute_redirect off;\n{headers}    return 301 {base};\n}}"
        );
    }
    let _ = write!(
        out,
        "\nlocation ^~ {base} {{\n{files}    index index.html;\n    autoindex off;\n    expires off;\n    absolute_redirect off;\n{headers}\
         \x20   error_page 403 404 =404 @{own}_missing;\n\
         \x20   if (${own}_moved) {{ return 301 ${own}_moved; }}\n\
         \x20   try_files $uri $uri/ =404;\n\n\
         \x20   # The only address that looks at the language of the browser.\n\
         \x20   location = {base} {{\n\
         \x20       if (${own}_language) {{ return 302 {base}${own}_language/; }}\n\
         \x20       try_files {base}index.html =404;\n    }}\n"
    );
    let traceless: Vec<String> = policy.classes.iter().filter(|class| !class.access_log).map(fits).collect();
    for paths in &traceless {
        let base = literal(base);
        let _ = write!(
            out,
            "\n    # Nobody sees later who has read these.\n\
             \x20   location ~ \"^{base}{paths}\" {{\n        access_log off;\n        log_not_found off;\n\
             \x20       error_page 403 404 =404 @{own}_unlogged;\n        try_files $uri $uri/ =404;\n    }}\n"
        );
    }
    out.push_str("}\n");
    missing(&mut out, &own, policy, &files);
    out
}

/// The line for servers that have the module for Brotli. nginx cannot ask whether a module is there, and
/// does not start with a word that it does not know: so the line is a file of its own.
pub(super) fn brotli(policy: &Policy) -> String {
    format!(
        "# Written by veiviser for {}; the next build writes it again.\n\
         # Include this file in the block server only if nginx has the module ngx_brotli (in Debian the package\n\
         # libnginx-mod-http-brotli-static); without the module, nginx does not start with it. The site works\n\
         # without: .gz files are sent instead.\n\
         brotli_static on;\n",
        policy.site
    )
}

/// The texts for addresses that are not there. What a location refers to inherits nothing from it.
fn missing(out: &mut String, own: &str, policy: &Policy, files: &str) {
    let base = &policy.base;
    let usual = policy.classes.last().map(|class| ("missing", "", class));
    let unlogged = policy.classes.iter().filter(|class| !class.access_log);
    let unlogged = unlogged.map(|class| ("unlogged", "    access_log off;\n", class));
    for (name, log, class) in usual.into_iter().chain(unlogged) {
        let headers = of_class(class);
        let _ = write!(
            out,
            "\nlocation @{own}_{name} {{\n{files}    expires off;\n{log}{headers}\
             \x20   try_files ${own}_missing {base}404.html =404;\n}}\n"
        );
    }
}

/// Types and compression.
fn files(policy: &Policy) -> String {
    let mut out = "    charset utf-8;\n    charset_types".to_owned();
    let bare = |kind: &'static str| kind.split(';').next().unwrap_or(kind);
    let mut texts: Vec<&str> =
        policy.compress.iter().filter_map(|ending| policy.types.get(ending)).map(|kind| bare(kind)).collect();
    texts.sort_unstable();
    texts.dedup();
    // nginx always counts it, and warns of what is named twice.
    texts.retain(|kind| *kind != "text/html");
    let _ = writeln!(out, " {};\n    gzip_static on;\n    gzip_vary on;\n    types {{", texts.join(" "));
    for (ending, kind) in &policy.types {
        let _ = writeln!(out, "        {} {ending};", bare(kind));
    }
    out.push_str("    }\n    default_type application/octet-stream;\n");
    out
}

/// Every header once, with every status; `value` says which.
fn headers(value: &dyn Fn(&'static str) -> Option<String>) -> String {
    let mut out = String::new();
    for (name, value) in SAME {
        let _ = writeln!(out, "    add_header {name} \"{value}\" always;");
    }
    for name in [SECURITY, REFERRER, CACHE, VARY] {
        if let Some(value) = value(name) {
            let _ = writeln!(out, "    add_header {name} {value} always;");
        }
    }
    out.push_str("    include veiviser.d/*.conf;\n");
    out
}

/// Values that depend on the address.
fn mapped(own: &str) -> String {
    headers(&|header| {
        let variable = MAPS.iter().find(|(_, name)| *name == header).map_or("", |(variable, _)| variable);
        Some(format!("${own}_{variable}"))
    })
}

/// Values of a class. Where a text for what is not there is sent, the address is that of the text.
fn of_class(class: &Class) -> String {
    headers(&|header| {
        let value = class.header(header);
        (!value.is_empty()).then(|| format!("\"{value}\""))
    })
}
