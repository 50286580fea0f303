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
            say!("`{text}` er ikke et tidsrom", "`{text}` is not a period of time"),
            say!(
                "skriv et tall og `months` eller `years`, for eksempel `6 months`",
                "write a number and `months` or `years`, for example `6 months`"
            ),
        ));
    }
    months
}
