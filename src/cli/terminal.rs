//! What is around the program: the terminal, the system's language, the date of today.

#![expect(clippy::disallowed_methods, reason = "this is the porch")]

use crate::diagnostic::{MessageLanguage, Style};
use jiff::civil::Date;
use std::io::{IsTerminal, Write};

/// The language of the system, as far as we speak it.
#[must_use]
pub(super) fn language() -> MessageLanguage {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    let norwegian =
        set.is_some_and(|value| ["nb", "nn", "no"].iter().any(|code| value.to_lowercase().starts_with(code)));
    if norwegian { MessageLanguage::Nb } else { MessageLanguage::En }
}

/// Whether colours may be used on standard output or standard error.
#[must_use]
pub(super) fn style(to: To) -> Style {
    let terminal = match to {
        To::Output => std::io::stdout().is_terminal(),
        To::Error => std::io::stderr().is_terminal(),
    };
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if terminal && !refused { Style::Coloured } else { Style::Plain }
}

/// Where words go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum To {
    /// Results.
    Output,
    /// Everything else.
    Error,
}

/// Writes `text`; a reader that went away (`| head`) is no fault.
pub(super) fn print(to: To, text: &str) {
    let _ = match to {
        To::Output => std::io::stdout().lock().write_all(text.as_bytes()),
        To::Error => std::io::stderr().lock().write_all(text.as_bytes()),
    };
}

/// This moment as a number that grows: milliseconds since 1970.
#[must_use]
pub(super) fn moment() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or_default()
}

/// The date of today in Norwegian winter time, whatever time zone the machine is set to. In summer it
/// is an hour late; nothing that a date decides here turns on that hour.
#[must_use]
pub(super) fn today() -> Date {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    let seconds = i64::try_from(since.as_secs()).unwrap_or_default();
    let days = i32::try_from((seconds + 3600).div_euclid(86_400)).unwrap_or_default();
    Date::new(1970, 1, 1)
        .ok()
        .and_then(|start| start.checked_add(jiff::Span::new().days(days)).ok())
        .unwrap_or(Date::MIN)
}

/// What tells this program from every other build of it: its version, and size and time of its file.
#[must_use]
pub(super) fn program() -> String {
    let file = std::env::current_exe().and_then(std::fs::metadata).ok();
    let time = file.as_ref().and_then(|file| file.modified().ok());
    let since = time.and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok()).unwrap_or_default();
    format!("{} {} {}", env!("CARGO_PKG_VERSION"), file.map_or(0, |file| file.len()), since.as_nanos())
}
