//! `veiviser rollback`: back to an earlier release, after saying what that brings back.

use super::args::Rollback;
use super::publish::place;
use super::terminal::{To, print};
use super::{Exit, Trouble, Visit};
use crate::diagnostic::MessageLanguage;
use crate::output::publish::back;
use crate::report::{Difference, Summary, Trusted};
use crate::say;

/// Says what would come back; with the flag, goes back.
pub(super) fn run(visit: &Visit, wanted: &Rollback) -> Result<Exit, Trouble> {
    let way = back(&place(&wanted.target, &wanted.ssh)?, wanted.to.as_deref())?;
    let [from, to] = way.names().map(str::to_owned);
    let [now, then] = way.summaries()?.map(|bytes| bytes.and_then(|bytes| Summary::parse(&bytes)));
    let list = match (&now, &then) {
        (Some(now), Some(then)) => {
            let found = now.differences(then);
            found.iter().map(|one| told(one, visit.messages)).collect::<String>()
        }
        _ => match visit.messages {
            MessageLanguage::Nb => "  ukjent: en av utgavene mangler summary.json\n".to_owned(),
            MessageLanguage::En => "  unknown: one of the releases lacks summary.json\n".to_owned(),
        },
    };
    let day = then.map_or_else(|| "?".to_owned(), |then| then.date);
    let head = match (visit.messages, list.is_empty()) {
        (MessageLanguage::Nb, true) => {
            format!("fra {from} til {to} ({day}): kontakter, fakta og tryggingstekster er de samme\n")
        }
        (MessageLanguage::En, true) => {
            format!("from {from} to {to} ({day}): contacts, facts and safety texts are the same\n")
        }
        (MessageLanguage::Nb, false) => format!("fra {from} til {to} ({day}). Dette kommer tilbake:\n"),
        (MessageLanguage::En, false) => format!("from {from} to {to} ({day}). This comes back:\n"),
    };
    print(To::Output, &format!("{head}{list}"));
    if !wanted.bring_back {
        return Err(Trouble(say!(
            "ingenting er endret. Er lista riktig, så gi kommandoen på nytt med `--bring-back`",
            "nothing was changed. If the list is right, give the command again with `--bring-back`"
        )));
    }
    way.go()?;
    let words = say!(
        "leserne ser utgave {to} nå. Rett innholdet før neste publisering, ellers kommer feilen tilbake",
        "readers see release {to} now. Mend the content before the next publication, or the mistake returns"
    );
    print(To::Error, &format!("{}\n", words.text(visit.messages)));
    Ok(Exit::Done)
}

fn told(one: &Difference, messages: MessageLanguage) -> String {
    let kind = match one.kind {
        Trusted::Contact => say!("kontakt", "contact"),
        Trusted::Fact => say!("faktum", "fact"),
        Trusted::Safety => say!("tryggingstekst", "safety text"),
    };
    let nothing = say!("finnes ikke", "is not there");
    let text = |side: &Option<String>| side.clone().unwrap_or_else(|| nothing.text(messages).to_owned());
    let (now, then) = (text(&one.from), text(&one.to));
    let (nb, en) = (format!("nå:    {now}\n    etter: {then}"), format!("now:   {now}\n    then:  {then}"));
    let sides = match messages {
        MessageLanguage::Nb => nb,
        MessageLanguage::En => en,
    };
    format!("  {} {}\n    {sides}\n", kind.text(messages), one.id)
}
