//! `veiviser publish`: checks, makes the whole site, and shows it to readers.

use super::args::Publish;
use super::terminal::{To, print};
use super::{Exit, Trouble, Visit, build, publish_zip};
use crate::cache::Cache;
use crate::diagnostic::MessageLanguage;
use crate::model::Site;
use crate::output::publish::{
    Aim, Done, Order, Outcome, Papers, Permit, Plan, Publication, Reason, Target, Unfit, Way,
};
use crate::pipeline::{Stopped, analyze, beside, produce};
use crate::report::Summary;
use crate::say;
use crate::source;
use std::path::Path;

/// Checks and publishes.
pub(super) fn run(visit: &Visit, wanted: &Publish) -> Result<Exit, Trouble> {
    let sources = source::read(&visit.site)?;
    let old = Cache::default();
    let (analysis, mut cache) = analyze(&sources, visit.today, &old);
    build::show(&analysis.report, &sources, visit);
    let Some(site) = analysis.site.as_ref().filter(|_| analysis.report.errors() == 0) else {
        build::end(&analysis.report, visit, stays(visit));
        return Ok(Exit::Content);
    };
    let Some(target) = &wanted.target else {
        return publish_zip::run(visit, wanted, (&sources, &analysis), cache);
    };
    let target = &place(target, &wanted.ssh)?;
    let order = Order {
        target,
        sources: &visit.site,
        site: address(site),
        way: if wanted.in_place { Way::InPlace } else { Way::Releases },
        aim: if wanted.dry_run { Aim::Look } else { Aim::Publish },
        today: visit.today,
    };
    let publication = Publication::begin(&order)?;
    match produce(&analysis, &old, &mut cache, &|path, bytes| publication.put(path, bytes)) {
        Ok(()) => {}
        Err(Stopped::Output(refusal)) => return Err(refusal.into()),
        Err(Stopped::Content(report)) => {
            build::show(&report, &sources, visit);
            build::end(&report, visit, stays(visit));
            return Ok(Exit::Content);
        }
    }
    if wanted.dry_run {
        print(To::Output, &steps(&publication.plan(), visit.messages));
    }
    let (summary, hosting) = (Summary::of(site).bytes(), beside(&analysis));
    let papers = Papers { summary: &summary, hosting: &hosting };
    let done = publication.finish(papers, &permits(wanted))?;
    build::end(&analysis.report, visit, told(target, &done).text(visit.messages));
    Ok(Exit::Done)
}

/// The place that somebody named. What is wrong with it is said without it: it may hold a secret.
pub(super) fn place(given: &Path, ssh: &Path) -> Result<Target, Trouble> {
    Target::parse(&given.to_string_lossy(), ssh.to_owned()).map_err(|unfit| match unfit {
        Unfit::Password => Trouble(say!(
            "adressen har et passord i seg. Veiviser tar ikke imot passord: bruk en SSH-nøkkel, og skriv `sftp://BRUKER@TJENER/MAPPE`",
            "the address holds a password. Veiviser takes none: use an SSH key, and write `sftp://USER@HOST/FOLDER`"
        )),
        Unfit::Form => Trouble(say!(
            "adressen er ikke av formen `sftp://BRUKER@TJENER:PORT/MAPPE`; bruker og port kan utelates, og `/~/` er hjemmemappa",
            "the address is not of the form `sftp://USER@HOST:PORT/FOLDER`; user and port may be left out, and `/~/` is the home folder"
        )),
    })
}

/// The address of a site.
pub(super) fn address(site: &Site) -> &str {
    site.settings.url.as_ref().map_or("", |url| url.value.as_str())
}

fn permits(wanted: &Publish) -> Vec<Permit> {
    let given = [(wanted.allow_removals, Permit::Removals), (wanted.discard_changes, Permit::Changes)];
    given.into_iter().filter(|(given, _)| *given).map(|(_, permit)| permit).collect()
}

pub(super) fn stays(visit: &Visit) -> &'static str {
    match visit.messages {
        MessageLanguage::Nb => "ingenting er publisert; leserne ser det samme som før",
        MessageLanguage::En => "nothing was published; readers see what they saw before",
    }
}

/// What would change, one file in a line.
fn steps(plan: &Plan, messages: MessageLanguage) -> String {
    let reason = |reason: Reason| match reason {
        Reason::New => say!("ny         ", "new        "),
        Reason::Changed => say!("endret     ", "changed    "),
        Reason::Removed => say!("fjernes    ", "removed    "),
        Reason::Kept => say!("beholdes   ", "kept       "),
    };
    let line = |step: &crate::output::publish::Step| {
        let why = match step.reason {
            Reason::New => say!("fantes ikke", "was not there"),
            Reason::Changed => say!("annet innhold", "other content"),
            Reason::Removed => say!("ikke lenger en del av nettstedet", "no longer part of the site"),
            Reason::Kept => {
                say!(
                    "gamle sider trenger den i 30 dager til",
                    "pages that are still open need it for 30 days"
                )
            }
        };
        format!("{}{}  ({})\n", reason(step.reason).text(messages), step.path, why.text(messages))
    };
    plan.steps.iter().map(line).collect()
}

fn told(folder: &Target, done: &Done) -> crate::diagnostic::Say {
    let plan = &done.plan;
    let [new, changed, removed, kept] =
        [Reason::New, Reason::Changed, Reason::Removed, Reason::Kept].map(|reason| plan.count(reason));
    let same = plan.unchanged;
    let counts = say!(
        "{new} nye filer, {changed} endret, {removed} fjernet, {kept} gamle beholdt, {same} uendret",
        "{new} new files, {changed} changed, {removed} removed, {kept} old ones kept, {same} unchanged"
    );
    let (nb, en) = (counts.text(MessageLanguage::Nb), counts.text(MessageLanguage::En));
    let mut more = [String::new(), String::new()];
    if let Some(name) = &done.taken_over {
        more[0].push_str(&format!(". Utgave {name} var laget ferdig av en publisering som ble avbrutt"));
        more[1].push_str(&format!(". Release {name} had been made by a publication that was interrupted"));
    }
    if !done.pruned.is_empty() {
        more[0].push_str(&format!(". Slettet gamle utgaver: {}", done.pruned.join(", ")));
        more[1].push_str(&format!(". Removed old releases: {}", done.pruned.join(", ")));
    }
    if !done.left.is_empty() {
        let names = done.left.join(", ");
        more[0].push_str(&format!(". Gamle utgaver som noen har endret, ligger igjen: {names}"));
        more[1].push_str(&format!(". Old releases that somebody has changed stay: {names}"));
    }
    let [more_nb, more_en] = more;
    match &done.outcome {
        Outcome::Same(name) => say!(
            "utgave {name} i {folder} er lik fra før: ingenting å publisere",
            "release {name} in {folder} is the same already: nothing to publish"
        ),
        Outcome::Released(name) => say!(
            "publiserte utgave {name} i {folder}: {nb}{more_nb}",
            "published release {name} in {folder}: {en}{more_en}"
        ),
        Outcome::Looked => say!("prøve, ingenting er skrevet: {nb}", "trial, nothing was written: {en}"),
        Outcome::Replaced => say!(
            "publiserte i {folder}/current, fil for fil, uten vei tilbake: {nb}",
            "published in {folder}/current, file by file, without a way back: {en}"
        ),
    }
}
