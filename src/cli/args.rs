//! What can be typed: clap definitions and nothing else.

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use std::path::PathBuf;

/// Builds multilingual information that people must be able to trust.
#[derive(Debug, Parser)]
#[command(name = "veiviser", version, about, disable_help_subcommand = true)]
pub(super) struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// What every command takes.
    #[command(flatten)]
    pub common: Common,
}

/// What every command takes.
#[derive(Debug, Args)]
pub(super) struct Common {
    /// Folder of the site: the one with site.yaml
    #[arg(long, global = true, default_value = ".", value_name = "DIR")]
    pub site: PathBuf,
    /// Language of the messages [default: the system's, else English]
    #[arg(long, global = true, value_enum, value_name = "LANG")]
    pub messages: Option<Messages>,
    /// Date to build for, as 2026-11-01 [default: today]
    #[arg(long, global = true, value_name = "DATE")]
    pub today: Option<Date>,
}

/// Language of the messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Messages {
    /// Norwegian bokmål
    Nb,
    /// English
    En,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Check the content, then write the whole site
    Build(Build),
    /// Report every problem of the content
    Check(Check),
    /// Check the content, build the site, and show it to readers from one moment to the next
    Publish(Publish),
    /// Go back to an earlier release, after saying what that brings back
    Rollback(Rollback),
    /// Ask a server for everything that was published, and say what is wrong
    Verify(Verify),
    /// Show the site on this machine, and follow every change
    Serve(Serve),
    /// Write pages as one file without script, to send from phone to phone
    Bundle(Bundle),
    /// Say what is left to do: overdue, outdated, unread, not confirmed
    Status(Status),
    /// Write a valid file and say what is still missing in it
    New {
        /// What to make
        #[command(subcommand)]
        what: New,
    },
    /// Say that a translation says what the source says today
    Accept(Accept),
    /// Show the manual page of a problem
    Explain(Explain),
    /// Print the JSON Schema of a kind of file
    Schema(Schema),
}

/// `veiviser build`
#[derive(Debug, Args)]
pub(super) struct Build {
    /// Folder to write to [default: public in the folder of the site]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Trust nothing that earlier builds noted: compare every file with what stands there
    #[arg(long)]
    pub fresh: bool,
    /// Say how long each part took
    #[arg(long)]
    pub timings: bool,
}

/// `veiviser publish`
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(super) struct Publish {
    /// Folder to publish to, or sftp://USER@HOST:PORT/FOLDER; the server shows the link `current` in it
    #[arg(value_name = "DIR|sftp://HOST/DIR", required_unless_present = "zip", conflicts_with = "zip")]
    pub target: Option<PathBuf>,
    /// Write a zip of the site and its manifest instead, for those who upload by hand
    #[arg(long, value_name = "FILE", conflicts_with_all = ["dry_run", "allow_removals", "discard_changes", "in_place"])]
    pub zip: Option<PathBuf>,
    /// Say what would change, file by file, and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Let more than a tenth of the pages disappear
    #[arg(long)]
    pub allow_removals: bool,
    /// Go on although somebody has changed published files: the site shows them no more
    #[arg(long)]
    pub discard_changes: bool,
    /// For disks without links: replace the files of the folder `current` one by one; no way back
    #[arg(long)]
    pub in_place: bool,
    /// Program that connects to other machines: ssh, or plink
    #[arg(long, value_name = "PROGRAM", default_value = "ssh")]
    pub ssh: PathBuf,
}

/// `veiviser rollback`
#[derive(Debug, Args)]
pub(super) struct Rollback {
    /// Where the site was published to
    #[arg(value_name = "DIR|sftp://HOST/DIR")]
    pub target: PathBuf,
    /// Release to go back to, as in 0002-0a1b2c3d [default: the one before]
    #[arg(long, value_name = "RELEASE")]
    pub to: Option<String>,
    /// Go back; without it, only say what that would bring back
    #[arg(long)]
    pub bring_back: bool,
    /// Program that connects to other machines: ssh, or plink
    #[arg(long, value_name = "PROGRAM", default_value = "ssh")]
    pub ssh: PathBuf,
}

/// `veiviser verify`
#[derive(Debug, Args)]
pub(super) struct Verify {
    /// Address of the site, as readers write it
    pub url: String,
    /// Compare with this manifest.json [default: with what the site is today]
    #[arg(long, value_name = "FILE")]
    pub manifest: Option<PathBuf>,
    /// Name that readers use, if the address is that of a server behind a proxy
    #[arg(long, value_name = "NAME")]
    pub host: Option<String>,
    /// Trust this authority too, beside those that phones trust (PEM)
    #[arg(long, value_name = "FILE")]
    pub ca: Option<PathBuf>,
    /// How to print what is wrong
    #[arg(long, value_enum, default_value_t = Listing::Human)]
    pub format: Listing,
    /// Let advice count as wrong
    #[arg(long)]
    pub strict: bool,
}

/// How to print what a server does wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Listing {
    /// For people
    Human,
    /// One JSON object per line
    Json,
}

/// `veiviser serve`
#[derive(Debug, Args)]
pub(super) struct Serve {
    /// Port on 127.0.0.1 [default: 4210, or the next one that is free]
    #[arg(long, value_name = "N")]
    pub port: Option<u16>,
    /// Open the preview in the browser
    #[arg(long)]
    pub open: bool,
    /// Look at the files again and again instead of waiting for the system to tell of changes
    #[arg(long)]
    pub poll: bool,
}

/// `veiviser check`
#[derive(Debug, Args)]
pub(super) struct Check {
    /// How to print the problems
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// Let warnings count as errors
    #[arg(long)]
    pub strict: bool,
    /// Also ask whether links out of the site still lead somewhere; what that finds never counts as an error
    #[arg(long)]
    pub external: bool,
}

/// How to print problems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people
    Human,
    /// One JSON object per line
    Json,
    /// Commands that a forge shows beside the changed lines
    Github,
}

/// `veiviser bundle`
#[derive(Debug, Args)]
pub(super) struct Bundle {
    /// Languages of the file, in order, as in ti+nb
    #[arg(long, required = true, value_delimiter = '+', value_name = "LANG+LANG")]
    pub lang: Vec<String>,
    /// Only these pages, as in start/interpreter,health/gp [default: all]
    #[arg(long, value_delimiter = ',', value_name = "ID,ID")]
    pub pages: Vec<String>,
    /// File to write [default: bundle-ti-nb.html here, after the languages]
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// `veiviser status`
#[derive(Debug, Args)]
pub(super) struct Status {
    /// How to show it
    #[arg(long, value_enum, default_value_t = StatusFormat::Human)]
    pub format: StatusFormat,
    /// Say also what has changed since this file, saved with --format json
    #[arg(long, value_name = "FILE")]
    pub since: Option<PathBuf>,
    /// Show this saved status instead of today's: with --since, what has changed between two days
    #[arg(long, value_name = "FILE", conflicts_with = "owner")]
    pub until: Option<PathBuf>,
    /// Only one part, as text, CSV or HTML
    #[arg(long, value_enum, value_name = "PART")]
    pub part: Option<StatusPart>,
    /// Only what this owner in site.yaml answers for
    #[arg(long, value_name = "KEY")]
    pub owner: Option<String>,
    /// Write a calendar of review dates per owner into this folder instead
    #[arg(long, value_name = "DIR", conflicts_with_all = ["format", "since", "until", "part"])]
    pub calendar: Option<PathBuf>,
}

/// How to show what is left to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum StatusFormat {
    /// For people, in a terminal
    Human,
    /// For machines, and for --since
    Json,
    /// A table of pages and languages for spreadsheets
    Csv,
    /// One page for a browser, to send or print
    Html,
}

/// A part of the status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum StatusPart {
    /// One page for the manager: numbers, what stops publication, who has what
    Manager,
    /// Every page in every language
    Pages,
    /// Everything somebody must do, by owner
    Work,
    /// Contacts with source and the day somebody last checked
    Contacts,
    /// Facts with source and the day somebody last checked
    Facts,
    /// Activities with source and last day
    Activities,
    /// Recordings per page and language
    Recordings,
    /// Reading time and figures of plain language per page
    Reading,
    /// What has changed; needs --since
    Changes,
}

/// `veiviser new`
#[derive(Debug, Subcommand)]
pub(super) enum New {
    /// A page, or a page in another language
    Page {
        /// Section and name, as in family/kindergarten
        id: String,
        /// Language of the page [default: the source language]
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
    },
    /// A contact point
    Contact {
        /// Its name in addresses
        id: String,
        /// What kind of contact it is
        #[arg(long = "type", value_name = "TYPE")]
        kind: String,
    },
    /// A number, date, amount or address that pages share
    Fact {
        /// Its name in links
        id: String,
        /// What kind of value
        #[arg(long, value_name = "KIND")]
        kind: String,
    },
    /// A Norwegian word
    Term {
        /// Its name in links
        id: String,
    },
    /// Something to take part in
    Activity {
        /// Its name
        id: String,
    },
    /// What has changed today
    Notice {
        /// Its name
        id: String,
    },
    /// A language
    Language {
        /// Its code, as in addresses
        tag: String,
    },
    /// Settings for Visual Studio Code: help with every field, a check and a preview
    Editor,
    /// A whole new site
    Site {
        /// Folder to make
        dir: PathBuf,
    },
}

/// `veiviser accept`
#[derive(Debug, Args)]
pub(super) struct Accept {
    /// Translations with their language: family/kindergarten.uk, _home.uk, contacts/office.uk, site.uk,
    /// locales/home.uk; a star at the end of the name takes all that begin like it: 'locales/*.uk'.
    /// Recordings, one by one: family/kindergarten/audio.uk
    #[arg(required = true, value_name = "ID.LANG")]
    pub names: Vec<String>,
}

/// `veiviser explain`
#[derive(Debug, Args)]
pub(super) struct Explain {
    /// Name of the problem, as in unknown-contact; without it, all names
    pub code: Option<String>,
}

/// `veiviser schema`
#[derive(Debug, Args)]
pub(super) struct Schema {
    /// Kind of file: page, translation, contact, fact, term, section, activity, notice, site or theme
    pub kind: String,
}
