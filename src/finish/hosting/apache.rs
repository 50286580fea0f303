//! Apache 2.4: one `.htaccess`, with nothing but what `AllowOverride FileInfo` allows. A word that is not
//! allowed there, or of a module that is not loaded, would answer every page with 500; so every word
//! stands inside the test for its module. `mod_rewrite` answers 403 where symbolic links are not followed
//! (`Options`, which the file may not set), so it is switched off where it would.

use super::policy::{CACHE, Policy, REFERRER, Redirect, SECURITY};
use super::{Class, asked, fits, literal};
use std::fmt::Write;

/// The file for the root of the site.
pub(super) fn htaccess(policy: &Policy, redirects: &[Redirect]) -> String {
    let mut out = format!(
        "# Written by veiviser for {}; the next build writes it again.\n\
         # It needs AllowOverride FileInfo (or All). With AllowOverride None it is not read.\n\n\
         AddDefaultCharset utf-8\n",
        policy.site
    );
    not_found(&mut out, policy);
    types(&mut out, policy);
    headers(&mut out, policy);
    traceless(&mut out, policy);
    compression(&mut out, policy);
    addresses(&mut out, policy, redirects);
    out
}

fn not_found(out: &mut String, policy: &Policy) {
    let base = &policy.base;
    for missing in policy.not_found.iter().rev() {
        let file = &missing.file;
        if missing.below.is_empty() {
            let _ = writeln!(out, "ErrorDocument 404 {base}{file}");
        } else {
            let below = literal(&format!("{base}{}", missing.below));
            let _ = writeln!(
                out,
                "<If \"%{{REQUEST_URI}} =~ m#^{below}#\">\nErrorDocument 404 {base}{file}\n</If>"
            );
        }
    }
}

fn types(out: &mut String, policy: &Policy) {
    out.push_str("\n<IfModule mod_mime.c>\n");
    for (ending, kind) in &policy.types {
        let kind = kind.split(';').next().unwrap_or(kind);
        let _ = writeln!(out, "AddType {kind} .{ending}");
    }
    let texts: Vec<String> = policy.compress.iter().map(|ending| format!(".{ending}")).collect();
    let _ = writeln!(out, "AddCharset utf-8 {}\n</IfModule>", texts.join(" "));
}

/// `unset` removes what the server set in the other one of Apache's two tables, so that no header is
/// sent twice; `always` is the table that is also sent with redirects and errors.
fn headers(out: &mut String, policy: &Policy) {
    out.push_str("\n<IfModule mod_headers.c>\n");
    let Some(every) = policy.classes.last() else { return };
    for (name, value) in &every.headers {
        let _ = writeln!(out, "Header unset {name}\nHeader always set {name} \"{value}\"");
    }
    for class in policy.classes.iter().rev().skip(1) {
        let other: Vec<&(&str, String)> =
            class.headers.iter().filter(|(name, value)| every.header(name) != value).collect();
        if other.is_empty() {
            continue;
        }
        let _ = writeln!(out, "<If \"{}\">", condition(policy, class));
        for (name, value) in other {
            let word = if [CACHE, SECURITY, REFERRER].contains(name) { "set" } else { "merge" };
            let _ = writeln!(out, "Header always {word} {name} \"{value}\"");
        }
        out.push_str("</If>\n");
    }
    out.push_str("</IfModule>\n");
}

/// When a request is for the class. Where there is nothing, the address is that of the text for it, and
/// only the request itself tells that it was for a traceless page.
fn condition(policy: &Policy, class: &Class) -> String {
    let (base, paths) = (literal(&policy.base), fits(class));
    let own = format!("%{{REQUEST_URI}} =~ m#^{base}{}#", paths.replace('$', &format!("{PACKED}$")));
    if class.access_log {
        return own;
    }
    let asked = paths.replace("(?:/|$)", "(?:[/? ]|$)");
    format!("{own} || %{{THE_REQUEST}} =~ m#^[A-Z]+ {base}{asked}#")
}

/// A mark for the server's own `CustomLog`, which a `.htaccess` cannot change.
fn traceless(out: &mut String, policy: &Policy) {
    for class in policy.classes.iter().filter(|class| !class.access_log) {
        let (base, paths) = (literal(&policy.base), fits(class));
        let _ = writeln!(
            out,
            "\n# In the server: CustomLog … env=!veiviser_traceless, so that nobody sees who read these.\n\
             <IfModule mod_setenvif.c>\nSetEnvIf Request_URI \"^{base}{paths}\" veiviser_traceless\n</IfModule>"
        );
    }
}

/// What compressed files end with, after a rewrite.
const PACKED: &str = r"(?:\.(?:br|gz))?";

/// `.br` and `.gz` beside the texts; where there are none, the server compresses by itself.
fn compression(out: &mut String, policy: &Policy) {
    let mut kinds: Vec<&str> = policy
        .compress
        .iter()
        .filter_map(|ending| policy.types.get(ending))
        .map(|kind| kind.split(';').next().unwrap_or(kind))
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    let (kinds, endings, base) = (kinds.join(" "), policy.compress.join("|"), &policy.base);
    // Nothing lies at the address of the question. Where symbolic links are not followed, asking for it
    // gives 403 as every address would, and all of it is switched off.
    let probe = format!("{base}veiviser-may-rewrite");
    let _ = write!(
        out,
        "\n<IfModule mod_rewrite.c>\n<IfModule mod_mime.c>\n<IfModule mod_headers.c>\n\
         AddEncoding br .br\nAddEncoding gzip .gz\nRemoveType .br .gz\nRemoveLanguage .br .gz\n\
         <FilesMatch \"\\.(?:{endings}){PACKED}$\">\nHeader merge Vary Accept-Encoding\n</FilesMatch>\n\
         RewriteEngine On\nRewriteBase {base}\n\
         <If \"%{{REQUEST_URI}} != '{probe}' && ! -U '{probe}'\">\nRewriteEngine Off\n</If>\n"
    );
    for (name, ending) in [("br", "br"), ("gzip", "gz")] {
        let _ = writeln!(
            out,
            "RewriteCond %{{HTTP:Accept-Encoding}} \"(?:^|,)[ \\t]*{name}[ \\t]*(?:,|$|;(?![ \\t]*q=0(?:\\.0*)?[ \\t]*(?:,|$)))\" [NC]\n\
             RewriteCond %{{REQUEST_FILENAME}}.{ending} -f\n\
             RewriteRule \"^(.+\\.(?:{endings}))$\" \"$1.{ending}\" [L]"
        );
    }
    let _ = writeln!(
        out,
        "</IfModule>\n</IfModule>\n</IfModule>\n\n<IfModule mod_filter.c>\n<IfModule mod_deflate.c>\n\
         AddOutputFilterByType DEFLATE {kinds}\n</IfModule>\n</IfModule>"
    );
}

/// Old addresses, and the language of the root.
fn addresses(out: &mut String, policy: &Policy, redirects: &[Redirect]) {
    let base = &policy.base;
    let root = literal(base);
    out.push_str(
        "\n<IfModule mod_alias.c>\n<IfDirective RedirectRelative>\nRedirectRelative On\n</IfDirective>\n",
    );
    for redirect in redirects {
        let (from, to, status) = (asked(redirect), &redirect.to, redirect.status);
        let _ = writeln!(out, "RedirectMatch {status} \"^{root}{from}\" {base}{to}");
    }
    for wish in &policy.languages {
        let (code, pattern) = (wish.code, &wish.pattern);
        let _ = writeln!(
            out,
            "<If \"%{{REQUEST_URI}} == '{base}' && %{{HTTP:Accept-Language}} =~ m#{pattern}#i\">\n\
             RedirectMatch 302 \"^{root}$\" {base}{code}/\n</If>"
        );
    }
    out.push_str("</IfModule>\n");
}
