//! How the summary is told: states, kinds, actions and counts, in Norwegian and English.

use super::heard::Heard;
use super::status::{DateKind, Dated, RecordKind, State, TextKind, Trust, When};
use crate::diagnostic::{MessageLanguage, Say};
use crate::say;

/// A state in few words.
pub(super) fn state(state: State) -> Say {
    match state {
        State::Written => say!("skrevet", "written"),
        State::Draft => say!("kladd", "draft"),
        State::Missing => say!("mangler", "missing"),
        State::Unknown => say!("ukjent", "unknown"),
        State::Outdated => say!("utdatert", "outdated"),
        State::Machine => say!("maskinoversatt", "by machine"),
        State::Unread => say!("ikke lest", "not read"),
        State::Reviewed => say!("lest", "read"),
    }
}

/// What a state means, in a sentence.
pub(super) fn meaning(state: State) -> Say {
    match state {
        State::Written => say!("skrevet på kildespråket", "written in the source language"),
        State::Draft => say!("kladd, bare forhåndsvisningen viser den", "a draft, only the preview shows it"),
        State::Missing => say!("ikke oversatt", "not translated"),
        State::Unknown => {
            say!("sier ikke hva den er oversatt fra", "does not say what it was translated from")
        }
        State::Outdated => {
            say!(
                "kilden er endret siden; tallet er antall avsnitt",
                "the source has changed since; the number counts blocks"
            )
        }
        State::Machine => say!(
            "oversatt av et program, ikke lest av et menneske",
            "translated by a program, read by nobody"
        ),
        State::Unread => {
            say!("oversatt av et menneske, ikke lest av et annet", "translated by a person, read by no other")
        }
        State::Reviewed => {
            say!("lest av et menneske som kan språket", "read by a person who reads the language")
        }
    }
}

/// A state as one sign, the same in every language; never the only thing that tells it.
pub(super) fn sign(state: State) -> &'static str {
    match state {
        State::Written => "•",
        State::Draft => "~",
        State::Missing => "–",
        State::Unknown => "?",
        State::Outdated => "!",
        State::Machine => "m",
        State::Unread => "o",
        State::Reviewed => "✓",
    }
}

/// What a date is about.
pub(super) fn kind(kind: DateKind) -> Say {
    match kind {
        DateKind::Page => say!("side", "page"),
        DateKind::Law => say!("lov", "law"),
        DateKind::Contact => say!("kontakt", "contact"),
        DateKind::Fact | DateKind::FactEnds => say!("faktum", "fact"),
        DateKind::ActivityEnds => say!("aktivitet", "activity"),
        DateKind::NoticeEnds => say!("beskjed", "notice"),
        DateKind::WaiverEnds => say!("unntak", "waiver"),
    }
}

/// What somebody must do by the date.
pub(super) fn action(kind: DateKind) -> Say {
    match kind {
        DateKind::Page => say!(
            "sammenlign siden med kildene, og sett nye datoer i `reviewed` og `review_by`",
            "compare the page with its sources, and set new dates in `reviewed` and `review_by`"
        ),
        DateKind::Law => say!(
            "se om loven er endret, og sett dagens dato i `law`, `checked`",
            "see whether the law has changed, and set today in `law`, `checked`"
        ),
        DateKind::Contact => say!(
            "ring eller se i kilden, og sett dagens dato i `checked`",
            "call or look at the source, and set today in `checked`"
        ),
        DateKind::Fact => say!(
            "sammenlign med kilden, og sett dagens dato i `checked`",
            "compare with the source, and set today in `checked`"
        ),
        DateKind::FactEnds => say!(
            "finn ut hva som gjelder etterpå, og rett `value` og `valid_until`",
            "find out what holds afterwards, and correct `value` and `valid_until`"
        ),
        DateKind::ActivityEnds => say!(
            "finn ut om aktiviteten fortsetter: rett `valid_until`, eller slett fila",
            "find out whether the activity goes on: correct `valid_until`, or delete the file"
        ),
        DateKind::NoticeEnds => say!(
            "se om beskjeden fortsatt trengs: rett `until`, eller slett fila",
            "see whether the notice is still needed: correct `until`, or delete the file"
        ),
        DateKind::WaiverEnds => say!(
            "se om unntaket fortsatt trengs: rett det som er galt, eller sett en ny `until`",
            "see whether the waiver is still needed: mend what is wrong, or set a new `until`"
        ),
    }
}

/// How near a date is.
pub(super) fn when(dated: &Dated) -> Say {
    let days = dated.days.abs();
    match (dated.when, days) {
        (When::Overdue, 1) => say!("1 dag over", "1 day over"),
        (When::Overdue, _) => say!("{days} dager over", "{days} days over"),
        (_, 0) => say!("i dag", "today"),
        (_, 1) => say!("i morgen", "tomorrow"),
        _ => say!("om {days} dager", "in {days} days"),
    }
}

/// What a record is.
pub(super) fn record(kind: RecordKind) -> Say {
    match kind {
        RecordKind::Contact => say!("kontakt", "contact"),
        RecordKind::Fact => say!("faktum", "fact"),
        RecordKind::Activity => say!("aktivitet", "activity"),
    }
}

/// What is wrong with a record, if anything.
pub(super) fn trust(trust: Trust, lacks: &[String]) -> Say {
    let lacks = |name: &str| lacks.iter().any(|lack| lack == name);
    match trust {
        Trust::Placeholder => say!("ikke fylt inn ennå", "not filled in yet"),
        Trust::Unverified if lacks("source") && lacks("checked") => {
            say!("mangler kilde og er aldri kontrollert", "has no source and was never checked")
        }
        Trust::Unverified if lacks("checked") => say!("er aldri kontrollert", "was never checked"),
        Trust::Unverified => say!("mangler kilde", "has no source"),
        Trust::Overdue => say!("må kontrolleres på nytt", "must be checked again"),
        Trust::Confirmed => say!("kontrollert", "checked"),
    }
}

/// What somebody must do with a record that is not filled in or not confirmed.
pub(super) fn confirm(trust: Trust, kind: RecordKind) -> Say {
    match (trust, kind) {
        (Trust::Placeholder, RecordKind::Contact) => say!(
            "finn ut hva som er riktig, skriv `channels`, `source` og `checked`, og slett linja `placeholder: true`",
            "find out what is right, write `channels`, `source` and `checked`, and delete the line `placeholder: true`"
        ),
        (Trust::Placeholder, _) => say!(
            "finn ut hva som er riktig, skriv det med `source`, og slett linja `placeholder: true`",
            "find out what is right, write it with `source`, and delete the line `placeholder: true`"
        ),
        (_, RecordKind::Activity) => {
            say!("finn kilden, sammenlign, og skriv `source`", "find the source, compare, and write `source`")
        }
        _ => say!(
            "finn kilden, sammenlign, og skriv `source` og `checked`",
            "find the source, compare, and write `source` and `checked`"
        ),
    }
}

/// Whether readers can hear a page.
pub(super) fn heard(state: Heard) -> Say {
    match state {
        Heard::Missing => say!("mangler", "missing"),
        Heard::Present => say!("kan høres", "can be heard"),
        Heard::TextChanged => {
            say!("kan høres, men teksten er endret", "can be heard, but the text has changed")
        }
        Heard::Withheld => say!("holdes tilbake", "withheld"),
        Heard::NotAccepted => say!("ikke godtatt", "not accepted"),
    }
}

/// What somebody must do with a recording that says something else than its page.
pub(super) fn recording_help() -> Say {
    say!(
        "Les inn siden på nytt, eller hør gjennom opptaket; når det stemmer: `veiviser accept SIDE/audio.SPRÅK`.",
        "Record the page again, or listen to the recording; when it is right: `veiviser accept PAGE/audio.LANG`."
    )
}

/// Words that begin with a capital.
pub(super) fn capital(words: &Say) -> Say {
    let [nb, en] = [MessageLanguage::Nb, MessageLanguage::En]
        .map(|language| super::page_work::capital(words.text(language)));
    Say::new(nb, en)
}

/// What texts that are no pages are called together.
pub(super) fn texts(kind: TextKind) -> Say {
    match kind {
        TextKind::Record => say!(
            "tekster i kontakter, fakta, ordliste og andre poster",
            "texts in contacts, facts, words and other records"
        ),
        TextKind::Home => say!("forsider", "front pages"),
        TextKind::String => say!("faste tekster", "interface strings"),
    }
}

/// Nobody answers for it.
pub(super) fn nobody() -> Say {
    say!("ingen eier", "no owner")
}

/// The name of a number, by the name of its field; itself if a later version has added it.
pub(super) fn number(field: &str) -> Say {
    match field {
        "pages" => say!("sider", "pages"),
        "drafts" => say!("kladder", "drafts"),
        "languages" => say!("språk leserne kan velge", "languages that readers can choose"),
        "translations" => say!("oversettelser som skal finnes", "translations there should be"),
        "missing" => say!("oversettelser som mangler", "translations that are missing"),
        "unknown" => say!("oversettelser med ukjent opphav", "translations of unknown origin"),
        "outdated" => say!("utdaterte oversettelser", "outdated translations"),
        "machine" => say!("maskinoversatt og ikke lest", "translated by machine and not read"),
        "unread" => {
            say!("oversatt av et menneske, ikke lest av et annet", "translated by a person, read by no other")
        }
        "reviewed" => say!("oversettelser lest av et menneske", "translations read by a person"),
        "overdue" => say!("over fristen", "overdue"),
        "soon" => say!("frist innen 60 dager", "due within 60 days"),
        "contacts" => say!("kontakter leserne kan nå", "contacts that readers can reach"),
        "placeholders" => say!("ikke fylt inn av kommunen", "not filled in by the municipality"),
        "unverified" => say!("uten kilde eller aldri kontrollert", "without source or never checked"),
        "old_sources" => say!("med en kilde sett for lenge siden", "with a source seen too long ago"),
        "expired" => say!(
            "aktiviteter, beskjeder og fakta som er gått ut",
            "activities, notices and facts that have ended"
        ),
        "recordings" => say!("sider som kan høres", "pages that can be heard"),
        "recordings_withheld" => say!("opptak leserne ikke får", "recordings that readers do not get"),
        "recordings_changed" => {
            say!("opptak der teksten er endret", "recordings of a text that has changed")
        }
        "safety" => {
            say!("erstattes av nummer og lenker i drift", "replaced by numbers and links in production")
        }
        "coverage" => say!(
            "mangler før nettstedet kan settes i drift",
            "missing before the site can go into production"
        ),
        "errors" => say!("feil", "errors"),
        "warnings" => say!("advarsler", "warnings"),
        other => say!("{other}", "{other}"),
    }
}

/// The help that goes with outdated translations.
pub(super) fn outdated_help() -> Say {
    say!(
        "endre oversettelsen der den sier noe annet, og kjør `veiviser accept SIDE.SPRÅK`",
        "change the translation where it says something else, and run `veiviser accept PAGE.LANG`"
    )
}
