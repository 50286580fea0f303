//! IIS: one `web.config`. Everything is removed before it is added, because what a parent site has
//! already is an error for every page; and there is no `<rewrite>`, whose module is often not there.

use super::policy::Policy;
use std::fmt::Write;

/// The file for the root of the site.
pub(super) fn web_config(policy: &Policy) -> String {
    let Some(every) = policy.classes.last() else { return String::new() };
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <!-- Written by veiviser for {}; the next build writes it again. -->\n\
         <configuration>\n  <system.webServer>\n\
         \x20   <defaultDocument enabled=\"true\">\n      <files>\n        <remove value=\"index.html\" />\n\
         \x20       <add value=\"index.html\" />\n      </files>\n    </defaultDocument>\n    <staticContent>\n\
         \x20     <clientCache cacheControlMode=\"NoControl\" />\n",
        escaped(&policy.site)
    );
    for (ending, kind) in &policy.types {
        let _ = writeln!(
            out,
            "      <remove fileExtension=\".{ending}\" />\n      <mimeMap fileExtension=\".{ending}\" mimeType=\"{kind}\" />"
        );
    }
    out.push_str("    </staticContent>\n    <httpProtocol>\n      <customHeaders>\n");
    headers(&mut out, &every.headers);
    out.push_str("      </customHeaders>\n    </httpProtocol>\n");
    for missing in policy.not_found.iter().filter(|missing| missing.below.is_empty()) {
        error(&mut out, policy, &missing.file);
    }
    out.push_str("  </system.webServer>\n");
    for missing in policy.not_found.iter().filter(|missing| !missing.below.is_empty()) {
        let _ = writeln!(
            out,
            "  <location path=\"{}\">\n  <system.webServer>",
            missing.below.trim_end_matches('/')
        );
        error(&mut out, policy, &missing.file);
        out.push_str("  </system.webServer>\n  </location>\n");
    }
    for class in &policy.classes {
        let other: Vec<(&'static str, String)> =
            class.headers.iter().filter(|(name, value)| every.header(name) != value).cloned().collect();
        // A location cannot be the root alone; there the usual headers are right too.
        let paths = class.paths.iter().filter(|path| !path.is_empty() && *path != "index.html");
        for path in paths.filter(|_| !other.is_empty()) {
            let _ = writeln!(
                out,
                "  <location path=\"{}\">\n  <system.webServer>\n    <httpProtocol>\n      <customHeaders>",
                path.trim_end_matches('/')
            );
            headers(&mut out, &other);
            out.push_str(
                "      </customHeaders>\n    </httpProtocol>\n  </system.webServer>\n  </location>\n",
            );
        }
    }
    out.push_str("</configuration>\n");
    out
}

fn headers(out: &mut String, headers: &[(&'static str, String)]) {
    for (name, value) in headers {
        let value = escaped(value);
        let _ = writeln!(
            out,
            "        <remove name=\"{name}\" />\n        <add name=\"{name}\" value=\"{value}\" />"
        );
    }
}

fn error(out: &mut String, policy: &Policy, file: &str) {
    let path = escaped(&format!("{}{file}", policy.base));
    let _ = writeln!(
        out,
        "    <httpErrors errorMode=\"Custom\" existingResponse=\"Auto\">\n\
         \x20     <remove statusCode=\"404\" subStatusCode=\"-1\" />\n\
         \x20     <error statusCode=\"404\" subStatusCode=\"-1\" path=\"{path}\" responseMode=\"ExecuteURL\" />\n\
         \x20   </httpErrors>"
    );
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;").replace("--", "&#45;&#45;")
}
