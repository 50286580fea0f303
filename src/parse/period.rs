//! Spans of time as people write them: `6 months`, `1 year`.

use super::yaml::Node;
use crate::diagnostic::{Code, Diagnostic};
use crate::say;

/// The number of months in a scalar such as `6 months` or `1 year`.
pub(super) fn months(node: &Node, out: &mut Vec<Diagnostic>) -> Option<i64> {
    let text = node.text()?;
    let months = text.split_once(' ').and_then(|(number, unit)| {
        let number: i64 = number.parse().ok().filter(|number| (1..=120).contains(number))?;
        match unit {
            "month" | "months" => Some(number),
            "year" | "years" => Some(number * 12),
            _ => None,
        }
    });
    if months.is_none() {
        out.push(Diagnostic::new(
            Code::BadPeriod,
            node.span,
            say!("tidsrommet `{text}` kan ikke leses", "the period `{text}` cannot be read"),
            meant(text).map_or_else(
                || {
                    say!(
                        "skriv et tall og `months` eller `years`, for eksempel `6 months`",
                        "write a number and `months` or `years`, for example `6 months`"
                    )
                },
                |period| say!("skriv `{period}`", "write `{period}`"),
            ),
        ));
    }
    months
}

/// The period that somebody meant who wrote it in Norwegian or in short: `6 måneder`, `1 år`.
fn meant(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase();
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let number: i64 = text[..digits].parse().ok().filter(|number| (1..=120).contains(number))?;
    let unit = match text[digits..].trim().trim_end_matches('.') {
        "" | "m" | "md" | "mnd" | "måned" | "måneder" | "månad" | "månader" | "month" | "months" => {
            "month"
        }
        "å" | "år" | "y" | "year" | "years" => "year",
        _ => return None,
    };
    let ending = if number == 1 { "" } else { "s" };
    Some(format!("{number} {unit}{ending}"))
}
