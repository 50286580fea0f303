//! Dates in the languages of the site: always of the Gregorian calendar, always with the digits 0–9.
//!
//! ICU gives Persian and Pashto readers a Persian calendar and their own digits unless it is told
//! otherwise; Norwegian deadlines are Gregorian, and the reader must recognise the day on a letter.
//! Where ICU has no data it silently writes `2026 M11 3`; Northern Sami has a table of its own here.

use super::language::Language;
use icu_calendar::types::Weekday as IcuWeekday;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{E, M, MD, YMD};
use icu_locale::Locale;
use jiff::civil::{Date, Weekday};

/// The names of the months in Norwegian and English: the languages of the messages, whatever the site has.
pub const MONTHS: [(&str, &str); 12] = [
    ("januar", "January"),
    ("februar", "February"),
    ("mars", "March"),
    ("april", "April"),
    ("mai", "May"),
    ("juni", "June"),
    ("juli", "July"),
    ("august", "August"),
    ("september", "September"),
    ("oktober", "October"),
    ("november", "November"),
    ("desember", "December"),
];

/// The name of a month, 1–12, in Norwegian and in English, for a message. A number that is no month counts
/// as the nearest one.
#[must_use]
pub fn month_names(month: i8) -> (&'static str, &'static str) {
    MONTHS[usize::from(month.unsigned_abs()).clamp(1, 12) - 1]
}

/// How a language writes dates.
#[derive(Debug)]
pub(super) enum Dates {
    /// By the data of Unicode; boxed because it is large.
    Unicode(Box<Patterns>),
    /// By the table for Northern Sami.
    Sami,
}

/// Formatters of ICU for one language.
#[derive(Debug)]
pub(super) struct Patterns {
    with_year: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    without_year: FixedCalendarDateTimeFormatter<Gregorian, MD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, M>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, E>,
    /// What stands between day and month where Unicode has no pattern without year, so that ICU
    /// would write the month first although the long date begins with the day.
    joint: Option<&'static str>,
    /// The European names, where the names of Unicode also name months of another calendar.
    european: Option<&'static [&'static str; 12]>,
}

/// European months in Tigrinya. The names that Unicode gives (መጋቢት for March) are also those of the Ge'ez
/// calendar, whose months begin about a week later: a reader could miss a deadline, or come too early.
const TIGRINYA_EUROPEAN_MONTHS: [&str; 12] =
    ["ጃንዋሪ", "ፌብርዋሪ", "ማርች", "ኤፕሪል", "ሜይ", "ጁን", "ጁላይ", "ኦገስት", "ሴፕተምበር", "ኦክቶበር", "ኖቬምበር", "ዲሴምበር"];

/// Months of Northern Sami in the genitive, as they stand in a date ("njukčamánu 1. b. 2026"), in the
/// spelling of Sámediggi.
const SAMI_MONTHS: [&str; 12] = [
    "ođđajagemánu",
    "guovvamánu",
    "njukčamánu",
    "cuoŋománu",
    "miessemánu",
    "geassemánu",
    "suoidnemánu",
    "borgemánu",
    "čakčamánu",
    "golggotmánu",
    "skábmamánu",
    "juovlamánu",
];

/// Days of the week in Northern Sami as it is written in Norway, Monday first.
const SAMI_WEEKDAYS: [&str; 7] =
    ["vuossárga", "maŋŋebárga", "gaskavahkku", "duorastat", "bearjadat", "lávvardat", "sotnabeaivi"];

/// Words that stand beside day and month (Spanish, Lithuanian), not part of the month's name.
const JOINTS: [&str; 2] = ["de", "d."];

impl Dates {
    /// The dates of a language; `locale` is its tag with Gregorian calendar and Latin digits.
    pub(super) fn new(language: &Language, locale: &Locale) -> Self {
        if language.code == "se" {
            return Self::Sami;
        }
        let known = "every language of the table but Northern Sami has dates in the compiled data";
        Self::Unicode(Box::new(Patterns {
            with_year: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long()).expect(known),
            without_year: FixedCalendarDateTimeFormatter::try_new(locale.into(), MD::long()).expect(known),
            month: FixedCalendarDateTimeFormatter::try_new(locale.into(), M::long()).expect(known),
            weekday: FixedCalendarDateTimeFormatter::try_new(locale.into(), E::long()).expect(known),
            joint: match language.code {
                "prs" | "ps" | "kmr" => Some(" "),
                "ckb" => Some("ی "),
                _ => None,
            },
            european: (language.code == "ti").then_some(&TIGRINYA_EUROPEAN_MONTHS),
        }))
    }

    /// A long date with its year.
    pub(super) fn with_year(&self, date: Date) -> String {
        match self {
            Self::Unicode(patterns) => patterns.with_year(date),
            Self::Sami => format!("{} {}. b. {}", sami_month(date.month()), date.day(), date.year()),
        }
    }

    /// A long date without year.
    pub(super) fn without_year(&self, date: Date) -> String {
        match self {
            Self::Unicode(patterns) => patterns.without_year(date),
            Self::Sami => format!("{} {}. b.", sami_month(date.month()), date.day()),
        }
    }

    /// The name of the month of a date as it stands in that date.
    pub(super) fn month(&self, date: Date) -> String {
        match self {
            Self::Unicode(patterns) => patterns.month(date),
            Self::Sami => sami_month(date.month()).to_owned(),
        }
    }

    /// The full name of a day of the week, standing alone.
    pub(super) fn weekday(&self, weekday: Weekday) -> String {
        match self {
            Self::Unicode(patterns) => patterns.weekday.format(&icu_weekday(weekday)).to_string(),
            Self::Sami => {
                SAMI_WEEKDAYS[usize::from(weekday.to_monday_zero_offset().unsigned_abs())].to_owned()
            }
        }
    }
}

impl Patterns {
    /// A long date with its year.
    fn with_year(&self, date: Date) -> String {
        self.unmistakable(date, &without_zeros(&self.with_year.format(&icu_date(date)).to_string()))
    }

    /// A long date without year.
    fn without_year(&self, date: Date) -> String {
        if let Some(joint) = self.joint {
            return format!("{}{joint}{}", date.day(), self.month(date));
        }
        let text = without_zeros(&self.without_year.format(&icu_date(date)).to_string());
        self.unmistakable(date, &text)
    }

    /// The date with the European name of its month behind the other one, where that one is not enough:
    /// "1 መጋቢት (ማርች) 2026".
    fn unmistakable(&self, date: Date, text: &str) -> String {
        let Some(european) = self.european else { return text.to_owned() };
        let month = self.month.format(&icu_date(date)).to_string();
        let name = european[usize::from(date.month().unsigned_abs()) - 1];
        text.replacen(&month, &format!("{month} ({name})"), 1)
    }

    /// The month's own name if it stands in the date as it is (Kurmanji), else what is left of the
    /// short date when the day is taken away: its inflected form (Ukrainian).
    fn month(&self, date: Date) -> String {
        let alone = self.month.format(&icu_date(date)).to_string();
        let is_end = |rest: &str| !rest.starts_with(char::is_alphabetic);
        if self.with_year(date).split_once(&alone).is_some_and(|(_, rest)| is_end(rest)) {
            return alone;
        }
        let text = self.without_year.format(&icu_date(date)).to_string();
        let is_day = |word: &&str| word.contains(|character: char| character.is_ascii_digit());
        let words = text.split_whitespace().filter(|word| !is_day(word) && !JOINTS.contains(word));
        words.collect::<Vec<_>>().join(" ")
    }
}

/// The text with "03" as "3": Tigrinya and Somali patterns pad the day, which no fact does.
fn without_zeros(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let after_digit = written.ends_with(|before: char| before.is_ascii_digit());
        let before_digit = characters.peek().is_some_and(char::is_ascii_digit);
        if character != '0' || after_digit || !before_digit {
            written.push(character);
        }
    }
    written
}

/// The genitive of a month, 1–12.
fn sami_month(month: i8) -> &'static str {
    SAMI_MONTHS[usize::from(month.unsigned_abs()) - 1]
}

/// The same day for ICU.
fn icu_date(date: Date) -> IcuDate<Gregorian> {
    IcuDate::try_new_gregorian(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs())
        .expect("both libraries have the same Gregorian calendar")
}

/// The same day of the week for ICU.
const fn icu_weekday(weekday: Weekday) -> IcuWeekday {
    match weekday {
        Weekday::Monday => IcuWeekday::Monday,
        Weekday::Tuesday => IcuWeekday::Tuesday,
        Weekday::Wednesday => IcuWeekday::Wednesday,
        Weekday::Thursday => IcuWeekday::Thursday,
        Weekday::Friday => IcuWeekday::Friday,
        Weekday::Saturday => IcuWeekday::Saturday,
        Weekday::Sunday => IcuWeekday::Sunday,
    }
}
