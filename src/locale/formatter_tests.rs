//! What the formatter promises, in every language of the table and in named cases.

use super::Formatter;
use crate::locale::{Language, Script};
use jiff::civil::{Date, Weekday};

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

fn formatter(code: &str) -> Formatter {
    Formatter::new(Language::find(code).expect("the tests name known languages"))
}

fn all() -> impl Iterator<Item = Formatter> {
    Language::all().iter().map(Formatter::new)
}

fn day(year: i16, month: i8, day: i8) -> Date {
    jiff::civil::date(year, month, day)
}

fn strings(members: &[&str]) -> Vec<String> {
    members.iter().map(|member| (*member).to_owned()).collect()
}

/// Whether every letter of a text belongs to the language's script; an apostrophe has none.
fn is_own(formatter: &Formatter, text: &str) -> bool {
    let script = formatter.language().script;
    text.chars()
        .filter(|letter| letter.is_alphabetic() && *letter != 'ʼ')
        .all(|letter| Script::of(letter) == Some(script))
}

#[test]
fn no_language_falls_back_to_root_or_to_another_calendar_for_dates() {
    for formatter in all() {
        let code = formatter.language().code;
        for month in 1..=12 {
            let text = formatter.date(day(2026, month, 3));
            assert!(text.contains("2026") && text.contains('3'), "{code}: {text}");
            assert!(!text.contains("1405") && !text.contains("140"), "{code}: {text}");
            assert!(is_own(&formatter, &text), "{code}: {text}");
            let name = formatter.month(month);
            assert!(name.chars().count() > 1 && !name.contains(|c: char| c.is_numeric()), "{code}: {name}");
            assert!(text.contains(&name), "{code}: {text} has not {name}");
            let short = formatter.day_of_year(month, 3);
            assert!(short.contains(&name), "{code}: {short} has not {name}");
            assert_eq!(
                text.find('3') < text.find(&name),
                short.find('3') < short.find(&name),
                "{code}: {short}"
            );
            assert!(!text.contains("03") && !short.contains("03"), "{code}: {text}, {short}");
        }
    }
}

#[test]
fn no_language_falls_back_to_root_for_weekdays_and_lists() {
    for formatter in all() {
        let code = formatter.language().code;
        for weekday in WEEK {
            let name = formatter.weekday(weekday);
            assert!(
                !["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].contains(&name.as_str()),
                "{code}: {name}"
            );
            assert!(is_own(&formatter, &name), "{code}: {name}");
        }
        let list = formatter.list(&strings(&["1", "2"]));
        assert!(list != "1, 2" && list != "1، 2", "{code}: {list}");
        assert!(is_own(&formatter, &list), "{code}: {list}");
    }
}

#[test]
fn digits_are_latin_everywhere() {
    for formatter in all() {
        let text = format!(
            "{}{}{}",
            formatter.date(day(2027, 12, 31)),
            formatter.number(1_234_567),
            formatter.time(9, 5)
        );
        let digits: String = text.chars().filter(|character| character.is_numeric()).collect();
        assert!(digits.chars().all(|digit| digit.is_ascii_digit()), "{}: {text}", formatter.language().code);
        assert!(digits.contains("1234567"), "{}: {text}", formatter.language().code);
    }
}

#[test]
fn dates_read_as_people_write_them() {
    for (code, long, short) in [
        ("nb", "1. mars 2026", "1. mars"),
        ("nn", "1. mars 2026", "1. mars"),
        ("en", "1 March 2026", "1 March"),
        ("uk", "1 березня 2026 р.", "1 березня"),
        ("pl", "1 marca 2026", "1 marca"),
        ("ru", "1 марта 2026 г.", "1 марта"),
        ("es", "1 de marzo de 2026", "1 de marzo"),
        ("se", "njukčamánu 1. b. 2026", "njukčamánu 1. b."),
        ("fa", "1 مارس 2026", "1 مارس"),
        ("prs", "1 مارچ 2026", "1 مارچ"),
        ("ps", "1 مارچ 2026", "1 مارچ"),
        ("ckb", "1ی ئازاری 2026", "1ی ئازار"),
        ("kmr", "1 adar, 2026", "1 adar"),
        ("ti", "1 መጋቢት (ማርች) 2026", "1 መጋቢት (ማርች)"),
        ("lt", "2026 m. kovo 1 d.", "kovo 1 d."),
        ("so", "Maarso 1, 2026", "Maarso 1"),
    ] {
        let formatter = formatter(code);
        assert_eq!(formatter.date(day(2026, 3, 1)).replace(['\u{A0}', '\u{202F}'], " "), long);
        assert_eq!(formatter.day_of_year(3, 1).replace(['\u{A0}', '\u{202F}'], " "), short);
    }
}

#[test]
fn months_and_weekdays_have_the_form_of_their_place() {
    assert_eq!(formatter("uk").month(3), "березня");
    assert_eq!(formatter("es").month(3), "marzo");
    assert_eq!(formatter("ru").month(3), "марта");
    assert_eq!(formatter("kmr").month(3), "adar");
    assert_eq!(formatter("fa").month(11), "نوامبر");
    assert_eq!(formatter("prs").month(11), "نومبر");
    assert_eq!(formatter("nb").weekday(Weekday::Monday), "mandag");
    assert_eq!(formatter("se").weekday(Weekday::Tuesday), "maŋŋebárga");
    assert_eq!(formatter("nb").day_of_year(2, 29), "29. februar");
}

#[test]
fn times_lists_and_numbers() {
    assert_eq!(formatter("nb").time(9, 0), "09.00");
    assert_eq!(formatter("en").time(24, 0), "24:00");
    let abc = strings(&["a", "b", "c"]);
    assert_eq!(formatter("nb").list(&abc), "a, b og c");
    assert_eq!(formatter("en").list(&abc), "a, b and c");
    assert_eq!(formatter("se").list(&abc), "a, b ja c");
    assert_eq!(formatter("ckb").list(&abc), "a، b و c");
    assert_eq!(formatter("ckb").list(&abc[..1]), "a");
    assert_eq!(formatter("nb").list(&[]), "");
    assert_eq!(formatter("nb").number(2000), "2\u{A0}000");
    assert_eq!(formatter("se").number(2000), "2\u{A0}000");
    assert_eq!(formatter("en").number(2000), "2,000");
}

#[test]
fn plurals_follow_the_rules_of_unicode() {
    for (code, cases) in [
        (
            "ar",
            "0 zero 1 one 2 two 3 few 10 few 11 many 99 many 100 other 101 other 102 other 103 few 111 many",
        ),
        ("uk", "1 one 2 few 5 many 11 many 21 one 22 few 25 many 112 many 1.5 other"),
        ("pl", "1 one 2 few 5 many 12 many 21 many 22 few 25 many 112 many 1.5 other"),
        ("lt", "1 one 2 few 10 other 11 other 21 one 22 few 1.5 many"),
        ("ru", "1 one 21 one 111 many"),
        ("se", "0 other 1 one 2 two 3 other 1.5 other 10 other 20 other"),
        ("prs", "0 one 1 one 2 other"),
        ("kmr", "1 one 2 other"),
        ("ti", "0 one 1 one 2 other"),
        ("nb", "0 other 1 one 2 other"),
        ("fr", "0 one 2 other 1000000 many"),
    ] {
        let formatter = formatter(code);
        let words: Vec<&str> = cases.split(' ').collect();
        for case in words.chunks(2) {
            assert_eq!(formatter.plural_written(case[0]), Some(case[1]), "{code} {}", case[0]);
            if let Ok(number) = case[0].parse() {
                assert_eq!(formatter.plural(number), case[1], "{code} {number}");
            }
        }
    }
    assert_eq!(formatter("nb").plural_written("to"), None);
    let arabic = formatter("ar").plural_categories();
    assert_eq!(arabic, ["zero", "one", "two", "few", "many", "other"]);
}

#[test]
fn words_of_dates_are_those_of_the_language_itself() {
    // Unicode has nothing of its own for `prs` and `kmr`, and ICU nothing for `se`; Persian and
    // Pashto would get another calendar.
    for (code, november, sunday) in [
        ("fa", "نوامبر", "یکشنبه"),
        ("prs", "نومبر", "یکشنبه"),
        ("ps", "نومبر", "یکشنبه"),
        ("ckb", "تشرینی دووەم", "یەکشەممە"),
        ("kmr", "mijdar", "yekşem"),
        ("se", "skábmamánu", "sotnabeaivi"),
        ("ti", "ሕዳር", "ሰንበት"),
        ("am", "ኖቬምበር", "እሑድ"),
        ("so", "Noofeembar", "Axad"),
        ("lt", "lapkričio", "sekmadienis"),
        ("ur", "نومبر", "اتوار"),
    ] {
        let formatter = formatter(code);
        assert_eq!(
            (formatter.month(11).as_str(), formatter.weekday(Weekday::Sunday).as_str()),
            (november, sunday),
            "{code}"
        );
        let date = formatter.date(day(2026, 11, 22));
        assert!(date.contains("2026") && date.contains("22") && date.contains(november), "{code}: {date}");
    }
}

#[test]
fn words_are_sorted_as_readers_of_the_language_look_for_them() {
    for (code, sorted) in [
        ("nb", "adresse barn vedtak zoo ærlig økonomi åpen"),
        ("tr", "cami çocuk dil ısı iş oda öğrenci şehir ücret"),
        ("uk", "вода газ ґанок дім їжа йти школа"),
        ("es", "niebla niño nube ñame ola"),
        ("lt", "čia dalis iš šeima zona žinia"),
        ("pl", "lato łóżko nauka sąd śnieg zupa źródło żona"),
        ("se", "áigi čálli dáhton šaddat"),
        // The article counts, as in Unicode's own order.
        ("ar", "الباب باب تاب كتاب"),
        ("ti", "ሀገር ለይቲ መጽሓፍ ስራሕ ቤት"),
        ("am", "ሀገር ሌሊት መጽሐፍ ሥራ ቤት"),
    ] {
        let formatter = formatter(code);
        let expected: Vec<&str> = sorted.split(' ').collect();
        let mut words: Vec<&str> = expected.iter().rev().copied().collect();
        words.sort_by(|left, right| formatter.compare(left, right));
        assert_eq!(words, expected, "{code}");
    }
}

#[test]
fn an_index_hangs_together() {
    let nb = formatter("nb");
    let mut words = [
        "åpningstid",
        "ærlig",
        "Østlandet",
        "Aa-registeret",
        "adresse",
        "ungdom",
        "112",
        "Zoo",
        "«Barn»",
        "Haaland",
    ];
    words.sort_by(|left, right| nb.compare(left, right));
    let initials: Vec<String> = words.iter().map(|word| nb.initial(word)).collect();
    assert_eq!(initials, ["B", "#", "A", "A", "H", "U", "Z", "Æ", "Ø", "Å"], "{words:?}");
    assert_eq!(nb.initial("a\u{30A}pen"), "Å");
    assert_eq!(nb.initial("Éva"), "E");
    assert_eq!(nb.initial("НАВ"), "Н");
    assert_eq!(nb.initial("–"), "");
}

#[test]
fn an_index_has_the_letters_of_its_language() {
    assert_eq!(formatter("tr").initial("iş"), "İ");
    assert_eq!(formatter("tr").initial("ısı"), "I");
    assert_eq!(formatter("pl").initial("świetlica"), "Ś");
    assert_eq!(formatter("uk").initial("їжа"), "Ї");
    assert_eq!(formatter("se").initial("čuovga"), "Č");
    assert_eq!(formatter("ar").initial("NAV"), "N");
    assert_eq!(formatter("so").initial("eeg"), "E");
    assert_eq!(formatter("so").initial("politiet"), "P");
    assert_eq!(formatter("sw").initial("cheti"), "C");
    assert_eq!(formatter("am").initial("ሁለት"), "ሀ");
    assert_eq!(formatter("ckb").initial("کورد"), "ک");
    for formatter in all() {
        let name = formatter.language().name;
        assert!(is_own(&formatter, &formatter.initial(name)), "{name}");
    }
}

#[test]
fn a_formatter_can_be_shared_between_threads() {
    const fn assert_shared<T: Send + Sync>() {}
    assert_shared::<Formatter>();
}
