//! Problems for machines: one JSON object per line.

use super::{Diagnostic, Lookup, MessageLanguage, Report};
use crate::span::{LineIndex, Span};
use serde_json::{Map, Value, json as value};

/// The report as JSON lines. Lines and columns count from 1, columns in Unicode scalar values, the
/// end is exclusive, `file` is relative with `/` and null when no file is at fault.
#[must_use]
pub fn json(report: &Report, sources: &dyn Lookup, language: MessageLanguage) -> String {
    report.iter().map(|diagnostic| format!("{}\n", line(diagnostic, sources, language))).collect()
}

fn line(diagnostic: &Diagnostic, sources: &dyn Lookup, language: MessageLanguage) -> Value {
    let mut object = Map::new();
    object.insert("code".into(), diagnostic.code.name().into());
    object.insert("severity".into(), diagnostic.severity.name().into());
    object.insert("message".into(), diagnostic.message.text(language).into());
    object.insert("help".into(), diagnostic.help.text(language).into());
    object.append(&mut place(diagnostic.span, sources));
    let labels = diagnostic.labels.iter().map(|label| {
        let mut object = place(Some(label.span), sources);
        object.insert("message".into(), label.message.text(language).into());
        Value::Object(object)
    });
    object.insert("labels".into(), labels.collect());
    Value::Object(object)
}

fn place(span: Option<Span>, sources: &dyn Lookup) -> Map<String, Value> {
    let filled = match span {
        None => value!({"file": null, "line": null, "column": null, "end_line": null, "end_column": null}),
        Some(span) => {
            let text = sources.text(span.source);
            let index = LineIndex::new(text);
            let start = index.position(text, span.start as usize);
            let end = index.position(text, span.end as usize);
            value!({
                "file": sources.path(span.source),
                "line": start.line, "column": start.column,
                "end_line": end.line, "end_column": end.column,
            })
        }
    };
    match filled {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}
