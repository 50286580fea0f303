//! Why nothing was published, in words for the web team: what happened, and what to do.

use super::Trouble;
use crate::diagnostic::{MessageLanguage, Say};
use crate::output::Error;
use crate::output::publish::{Found, Refusal};
use crate::say;

/// How many changed files are named.
const NAMED: usize = 10;

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Trouble {
        // This one says itself what readers see.
        let half = matches!(refusal, Refusal::Output(Error::Unfinished { .. }));
        let words = match refusal {
            Refusal::Output(error) => output(&error),
            Refusal::Changed { folder, found } => changed(&folder.display().to_string(), &found),
            other => folder(&other),
        };
        let [nb, en] = [MessageLanguage::Nb, MessageLanguage::En].map(|one| words.text(one).to_owned());
        if half {
            return Trouble(words);
        }
        Trouble(say!("{nb}. Leserne ser det samme som før", "{en}. Readers see what they saw before"))
    }
}

fn folder(refusal: &Refusal) -> Say {
    match refusal {
        Refusal::Foreign { folder, found } => {
            let (folder, found) = (folder.display(), found.display());
            say!(
                "`{folder}` har noe som Veiviser ikke har laget: `{found}`. Velg en tom mappe; det som ligger der, blir ikke rørt",
                "`{folder}` holds something that Veiviser did not make: `{found}`. Choose an empty folder; what is there is left alone"
            )
        }
        Refusal::Busy { folder } => {
            let folder = folder.display();
            say!(
                "noen andre publiserer til `{folder}` akkurat nå. Vent til det er ferdig, og prøv igjen; ble det avbrutt fra en annen maskin, slipper låsen etter tre minutter",
                "somebody else is publishing to `{folder}` right now. Wait until that is done and try again; if it was cut on another machine, the lock goes after three minutes"
            )
        }
        Refusal::OtherSite { folder, theirs, ours } => {
            let folder = folder.display();
            say!(
                "i `{folder}` ligger nettstedet {theirs}, og dette er {ours}. Velg en annen mappe; har nettstedet fått ny adresse, så rett den i `{folder}/.veiviser/mark`",
                "`{folder}` holds the site {theirs}, and this is {ours}. Choose another folder; if the site has a new address, mend it in `{folder}/.veiviser/mark`"
            )
        }
        Refusal::OtherWay { folder } => {
            let folder = folder.display();
            say!(
                "`{folder}` er publisert på den andre måten, med eller uten `--in-place`. Bruk den samme som sist, eller velg en tom mappe",
                "`{folder}` was published the other way, with or without `--in-place`. Use the same as last time, or choose an empty folder"
            )
        }
        Refusal::NoLinks { folder } => {
            let folder = folder.display();
            say!(
                "disken under `{folder}` kan ikke ha lenker, så siden kan ikke byttes i ett steg. Velg en annen disk, eller bruk `--in-place`: da byttes fil for fil, og det finnes ingen vei tilbake",
                "the disk below `{folder}` has no links, so that the site cannot be changed in one step. Choose another disk, or use `--in-place`: files are then replaced one by one, and there is no way back"
            )
        }
        other => state(other),
    }
}

fn state(refusal: &Refusal) -> Say {
    match refusal {
        Refusal::NotOurs { path } => {
            let path = path.display();
            say!(
                "`{path}` er ikke en lenke til en av utgavene. Flytt den vekk, og publiser igjen",
                "`{path}` is no link to one of the releases. Move it away and publish again"
            )
        }
        Refusal::Damaged { path } => {
            let path = path.display();
            say!(
                "`{path}` mangler eller er skadet. Hent fila fra sikkerhetskopien, eller publiser til en tom mappe",
                "`{path}` is missing or damaged. Fetch the file from the backup, or publish to an empty folder"
            )
        }
        Refusal::Unknown { path } => {
            let path = path.display();
            say!(
                "`{path}` mangler eller er skadet, så Veiviser vet ikke hva leserne ser. Hent fila fra sikkerhetskopien, eller legg til `--discard-changes` for å publisere uten å sammenligne",
                "`{path}` is missing or damaged, so that Veiviser does not know what readers see. Fetch the file from the backup, or add `--discard-changes` to publish without comparing"
            )
        }
        Refusal::NoLine { target, said } => say!(
            "kommer ikke inn på `{target}` med SFTP: {said}. Prøv `sftp BRUKER@TJENER` i en terminal først: der godtar du tjeneren, og ser om nøkkelen virker. Veiviser spør aldri om passord",
            "cannot reach `{target}` by SFTP: {said}. Try `sftp USER@HOST` in a terminal first: there you accept the server and see whether the key works. Veiviser never asks for a password"
        ),
        Refusal::Lost { target, said } => say!(
            "linja til `{target}` ble brutt: {said}. Kjør kommandoen en gang til; det som mangler, blir lastet opp",
            "the line to `{target}` was cut: {said}. Give the command again; what is missing is uploaded"
        ),
        Refusal::Server { path, said } => {
            let path = path.display();
            say!(
                "tjeneren sier nei til `{path}`: {said}. Sjekk at mappa over finnes, plassen og rettighetene",
                "the server refuses `{path}`: {said}. Check that the folder above is there, the space and the permissions"
            )
        }
        Refusal::Arrived { path } => {
            let path = path.display();
            say!(
                "`{path}` kom ikke helt fram. Sjekk plassen på tjeneren, og publiser igjen",
                "`{path}` did not arrive whole. Check the space on the server, and publish again"
            )
        }
        Refusal::Empty => say!(
            "nettstedet har ingen sider. Se at `--site` peker på riktig mappe",
            "the site has no page. See that `--site` names the right folder"
        ),
        Refusal::Brake { gone, before } => say!(
            "{gone} av {before} sider ville bli borte. Se på dem med `--dry-run`; er det riktig, så legg til `--allow-removals`",
            "{gone} of {before} pages would disappear. Look at them with `--dry-run`; if that is right, add `--allow-removals`"
        ),
        Refusal::NoEarlier { folder } => {
            let folder = folder.display();
            say!(
                "det finnes ingen slik tidligere utgave i `{folder}`. Se i mappa `releases` (med `--in-place` er det ingen); ellers rett innholdet, og publiser på nytt",
                "there is no such earlier release in `{folder}`. Look into the folder `releases` (with `--in-place` there is none); otherwise mend the content and publish again"
            )
        }
        Refusal::Broken { release, path } => say!(
            "utgave {release} er ikke hel: `{path}` mangler eller er endret. Velg en annen med `--to`, eller rett innholdet og publiser på nytt",
            "release {release} is not whole: `{path}` is missing or was changed. Choose another with `--to`, or mend the content and publish again"
        ),
        _ => say!("Veiviser kunne ikke publisere", "Veiviser could not publish"),
    }
}

fn changed(folder: &str, found: &[(Found, String)]) -> Say {
    let list = |word: fn(Found) -> &'static str| {
        let mut lines: Vec<String> =
            found.iter().take(NAMED).map(|(found, path)| format!("\n  {}  {path}", word(*found))).collect();
        if found.len() > NAMED {
            lines.push(format!("\n  … {}", found.len()));
        }
        lines.concat()
    };
    let nb = list(|found| match found {
        Found::Changed => "endret ",
        Found::Missing => "mangler",
        Found::Foreign => "fremmed",
    });
    let en = list(|found| match found {
        Found::Changed => "changed",
        Found::Missing => "missing",
        Found::Foreign => "foreign",
    });
    say!(
        "noen har endret det som er publisert i `{folder}`:{nb}\nTa vare på det du trenger, og legg til `--discard-changes`; den neste utgaven har ikke endringene",
        "somebody has changed what is published in `{folder}`:{en}\nSave what you need and add `--discard-changes`; the next release does not have the changes"
    )
}

/// Errors of files and disks; where a build says `--out`, this says what a publication needs.
fn output(error: &Error) -> Say {
    match error {
        Error::ReadOnly { path } => {
            let path = path.display();
            say!(
                "har ikke lov til å skrive `{path}`. Sjekk rettighetene, eller velg en annen mappe",
                "not allowed to write `{path}`. Check the permissions, or choose another folder"
            )
        }
        Error::Full { path, free, .. } => {
            let (path, free) = (path.display(), free / 1000);
            say!(
                "disken er full: kan ikke skrive `{path}` ({free} kB ledig). Frigjør plass, og publiser igjen",
                "the disk is full: cannot write `{path}` ({free} kB free). Free some space and publish again"
            )
        }
        other => {
            // Builds name the folder by an option, publications do not.
            let bare = |words: String| {
                words.trim_end_matches('.').replace(" med --out", "").replace(" with --out", "")
            };
            let [nb, en] = other.words().map(bare);
            Say::new(nb, en)
        }
    }
}
