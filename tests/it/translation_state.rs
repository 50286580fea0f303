//! Whether a translation says what the source says today: exact to the block, whatever is moved,
//! merged, split, added, removed or written in another way.

use fastrand::Rng;
use veiviser::cache::Cache;
use veiviser::model::{Changes, Row, Site, State, Tie, align, made_from};
use veiviser::pipeline::analyze;
use veiviser::source::Sources;
use veiviser::span::Span;

const SETTINGS: &str = "name: { nb: Ny, en: New }\nurl: \"https://ny.example.no/\"\nstage: demonstration\n\
    source_language: nb\nlanguages: [{ tag: nb, state: published }, { tag: en, state: published }]\n\
    primary_contact: office\nowners: { unit: { nb: Enheten, en: The unit } }\n";

/// A kind of block, and its words in the source and in the translation.
#[derive(Clone, Debug, PartialEq)]
struct Block {
    kind: u8,
    source: String,
    translation: String,
}

/// How a text is written; nothing of it matters to a reader.
#[derive(Clone, Copy)]
struct Style {
    marker: &'static str,
    emphasis: &'static str,
    wrap: usize,
}

const PLAIN: Style = Style { marker: "-", emphasis: "*", wrap: 999 };
const OTHER: Style = Style { marker: "*", emphasis: "_", wrap: 2 };

fn random(rng: &mut Rng) -> Vec<Block> {
    (0..rng.usize(3..12))
        .map(|at| Block {
            kind: rng.u8(0..5),
            source: format!("ord{at} ~viktig~ [kontoret](contact:office) nummer{at} slutt{at}"),
            translation: format!("word{at} ~important~ [office](contact:office) number{at} end{at}"),
        })
        .collect()
}

fn body(blocks: &[Block], style: Style, words: impl Fn(&Block) -> &str) -> String {
    let mut out = String::new();
    for block in blocks {
        let words = words(block).replace('~', style.emphasis);
        let pieces: Vec<&str> = words.split(' ').collect();
        let lines: Vec<String> = pieces.chunks(style.wrap).map(|chunk| chunk.join(" ")).collect();
        let marker = style.marker;
        out += &match block.kind {
            0 => format!("## {words}\n\n"),
            1 => format!("{marker} {}\n\n<!-- -->\n\n", lines.join("\n  ")).replace("<!-- -->\n\n", ""),
            2 => format!("> [!NOTE]\n> {}\n\n", lines.join("\n> ")),
            3 => format!("| {words} | b |\n| --- | --- |\n\n"),
            _ => format!("{}\n\n", lines.join("\n")),
        };
    }
    out
}

fn source_page(body: &str) -> String {
    format!(
        "---\nnumber: 101\ntitle: Tittel\nsummary: Sammendrag.\nkind: help\naudience: [all]\nowner: unit\n\
         reviewed: 2026-10-01\nreview_by: 2027-04-01\nsources:\n  - {{ title: Boka, seen: 2026-10-01 }}\n---\n\n{body}"
    )
}

fn translated_page(made_from: Option<&str>, body: &str) -> String {
    let line = made_from.map_or(String::new(), |digests| format!("  made_from: \"{digests}\"\n"));
    format!("---\ntitle: Title\nsummary: Summary.\ntranslation:\n{line}  by: human\n---\n\n{body}")
}

/// A page and its translation, understood.
struct Pair {
    sources: Sources,
    site: Site,
}

impl Pair {
    fn new(source: &str, translation: &str) -> Pair {
        let sources = Sources::from_texts([
            ("site.yaml", SETTINGS),
            ("content/a/_section.yaml", "order: 1\ntitle: { nb: A, en: A }\nsummary: { nb: A., en: A. }\n"),
            ("content/a/page.nb.md", source),
            ("content/a/page.en.md", translation),
        ]);
        let today = "2026-11-22".parse().expect("a date");
        let (analysis, _) = analyze(&sources, today, &Cache::default());
        Pair { sources, site: analysis.site.expect("the settings are right") }
    }

    fn state(&self) -> &State {
        &self.site.pages["a/page"].translations["en"].state
    }

    /// What `accept` would write.
    fn accepted(&self) -> String {
        let page = &self.site.pages["a/page"];
        made_from(&page.original, &page.translations["en"].page)
    }

    fn rows(&self) -> Vec<Row> {
        let page = &self.site.pages["a/page"];
        align(&page.original, &page.translations["en"].page)
    }

    fn words(&self, spans: &[Span]) -> Vec<&str> {
        let text = |span: &Span| &self.sources.get(span.source).expect("it was read").text[span.range()];
        spans.iter().map(text).collect()
    }

    /// The changed blocks of both sides, in words.
    fn changes(&self) -> (Vec<&str>, Vec<&str>) {
        match self.state() {
            State::Outdated(Changes { source, translation }) => (self.words(source), self.words(translation)),
            State::Current => (Vec::new(), Vec::new()),
            State::Unknown => panic!("the translation says what it was made from"),
        }
    }
}

/// A page, its translation, and what `made_from` says after `accept`.
fn accepted(blocks: &[Block]) -> String {
    let source = source_page(&body(blocks, PLAIN, |block| &block.source));
    Pair::new(&source, &translated_page(None, &body(blocks, PLAIN, |block| &block.translation))).accepted()
}

/// The state after the source became `now` and the translation, made from `blocks`, stayed.
fn after(blocks: &[Block], now: &[Block], style: Style) -> Pair {
    let source = source_page(&body(now, style, |block| &block.source));
    let translation = body(blocks, PLAIN, |block| &block.translation);
    Pair::new(&source, &translated_page(Some(&accepted(blocks)), &translation))
}

fn each(test: impl Fn(&mut Rng, Vec<Block>)) {
    for seed in 0..60 {
        let mut rng = Rng::with_seed(seed);
        let blocks = random(&mut rng);
        test(&mut rng, blocks);
    }
}

#[test]
fn one_changed_word_marks_exactly_that_block_on_both_sides() {
    each(|rng, blocks| {
        let at = rng.usize(0..blocks.len());
        let mut now = blocks.clone();
        now[at].source = now[at].source.replace("slutt", "ende");
        let pair = after(&blocks, &now, PLAIN);
        let (source, translation) = pair.changes();
        assert_eq!((source.len(), translation.len()), (1, 1), "{blocks:?}");
        assert!(source[0].contains(&format!("ende{at}")), "{source:?}");
        assert!(translation[0].contains(&format!("end{at}")), "{translation:?}");
        let changed: Vec<Row> = pair.rows().into_iter().filter(|row| row.tie != Tie::Current).collect();
        assert_eq!(changed.len(), 1, "{changed:?}");
        assert_eq!(
            (changed[0].source.as_slice(), changed[0].translation.as_slice()),
            (&[at + 2][..], &[at + 2][..])
        );
    });
}

#[test]
fn moving_and_writing_in_another_way_marks_nothing() {
    each(|rng, blocks| {
        let mut now = blocks.clone();
        rng.shuffle(&mut now);
        let pair = after(&blocks, &now, OTHER);
        assert_eq!(*pair.state(), State::Current, "{blocks:?}\n{now:?}");
    });
}

#[test]
fn a_block_moved_in_both_texts_is_accepted_where_its_links_lead() {
    let source = ["Ring [oss](contact:office).", "Ha det.", "Se [sida](page:a/page)."];
    let ours = ["Call [us](contact:office).", "Goodbye.", "See [the page](page:a/page)."];
    let text = |lines: &[&str], order: [usize; 3]| order.map(|at| format!("{}\n\n", lines[at])).concat();
    let (before, after) = ([0, 1, 2], [2, 0, 1]);
    let old = Pair::new(&source_page(&text(&source, before)), &translated_page(None, &text(&ours, before)));
    // The source was moved first, and the translator followed.
    let pair = Pair::new(
        &source_page(&text(&source, after)),
        &translated_page(Some(&old.accepted()), &text(&ours, after)),
    );
    let fresh = Pair::new(&source_page(&text(&source, after)), &translated_page(None, &text(&ours, after)));
    assert_eq!(pair.accepted(), fresh.accepted());
}

#[test]
fn a_new_block_is_marked_in_the_source_and_a_removed_one_in_the_translation() {
    each(|rng, blocks| {
        let at = rng.usize(0..blocks.len());
        let mut fewer = blocks.clone();
        let gone = fewer.remove(at);
        let pair = after(&blocks, &fewer, PLAIN);
        let (source, translation) = pair.changes();
        assert_eq!((source.len(), translation.len()), (0, 1), "{blocks:?}");
        assert!(translation[0].contains(gone.translation.split(' ').next().expect("words")));
        let pair = after(&fewer, &blocks, PLAIN);
        let (source, translation) = pair.changes();
        assert_eq!((source.len(), translation.len()), (1, 0), "{blocks:?}");
        assert!(source[0].contains(gone.source.split(' ').next().expect("words")));
        let row =
            pair.rows().into_iter().find(|row| row.translation.is_empty()).expect("the new block has a row");
        assert_eq!(row, Row { source: vec![at + 2], translation: vec![], tie: Tie::Changed });
    });
}

#[test]
fn accepting_makes_any_translation_current_and_accepting_again_changes_nothing() {
    each(|rng, blocks| {
        let mut now = blocks.clone();
        for _ in 0..rng.usize(1..5) {
            let at = rng.usize(0..now.len());
            match rng.u8(0..4) {
                0 => now[at].source.push_str(" til"),
                1 => rng.shuffle(&mut now),
                2 if now.len() > 1 => drop(now.remove(at)),
                _ => now.insert(at, now[at].clone()),
            }
        }
        let source = source_page(&body(&now, PLAIN, |block| &block.source));
        let mut ours = blocks.clone();
        if rng.bool() {
            ours.remove(rng.usize(0..ours.len()));
        }
        let text = body(&ours, PLAIN, |block| &block.translation);
        let old = accepted(&blocks);
        let new = Pair::new(&source, &translated_page(Some(&old), &text)).accepted();
        let pair = Pair::new(&source, &translated_page(Some(&new), &text));
        assert_eq!(*pair.state(), State::Current, "{new}\n{source}\n{text}");
        assert_eq!(pair.accepted(), new);
        let known = pair.rows().into_iter().all(|row| row.tie == Tie::Current);
        assert!(known, "every block is tied");
    });
}

/// A page of paragraphs and its translation, with what `made_from` says of the paragraphs: for each
/// paragraph of the translation the letters of its sources, `-` if it was added.
fn woven(source: &str, translation: &str, from: &str) -> Pair {
    let paragraph = |words: &str| format!("Her er {words}.\n\n");
    let text = source_page(&source.split(' ').map(paragraph).collect::<String>());
    // Digests of single letters, whatever stands on the page now.
    let digest = |letter: &str| {
        let alone = Pair::new(&source_page(&paragraph(letter)), &translated_page(None, "x\n"));
        alone.site.pages["a/page"].original.units[2].digest.short()
    };
    let head: Vec<String> =
        Pair::new(&text, &translated_page(None, "x\n")).site.pages["a/page"].original.units[..2]
            .iter()
            .map(|unit| unit.digest.short())
            .collect();
    let entry = |entry: &str| match entry {
        "-" => "-".to_owned(),
        letters => letters.split('+').map(digest).collect::<Vec<_>>().join("+"),
    };
    let entries: Vec<String> = head.into_iter().chain(from.split(' ').map(entry)).collect();
    let body: String = translation.split(' ').map(|words| format!("This is {words}.\n\n")).collect();
    Pair::new(&text, &translated_page(Some(&format!("1: {}", entries.join(" "))), &body))
}

/// The last word of each changed block, of the source and of the translation.
fn marked(pair: &Pair) -> (String, String) {
    let last = |blocks: Vec<&str>| {
        let words = blocks.iter().filter_map(|block| block.trim_end_matches('.').split(' ').next_back());
        words.collect::<Vec<_>>().join(" ")
    };
    let (source, translation) = pair.changes();
    (last(source), last(translation))
}

#[test]
fn merged_split_and_added_blocks_follow_their_sources() {
    for (source, translation, from, changed, lagging) in [
        ("a b c", "A B C", "a b c", "", ""),
        ("a b c", "AB C", "a+b c", "", ""),
        ("a B! c", "AB C", "a+b c", "B!", "AB"),
        ("a c", "AB C", "a+b c", "", "AB"),
        ("a b", "A1 A2 B", "a a b", "", ""),
        ("A! b", "A1 A2 B", "a a b", "A!", "A1 A2"),
        ("a b", "A N B", "a - b", "", ""),
        ("a N! b", "A N B", "a - b", "N!", ""),
        // The same words twice.
        ("a x b x c", "A X1 B X2 C", "a x b x c", "", ""),
        ("a x b Y! c", "A X1 B X2 C", "a x b x c", "Y!", "X2"),
        ("a Y! b x c", "A X1 B X2 C", "a x b x c", "Y!", "X1"),
        ("a b x c", "A X1 B X2 C", "a x b x c", "", "X1"),
        ("a x b c", "A X1 B X2 C", "a x b x c", "", "X2"),
        ("a x b x", "A X1 B", "a x b", "x", ""),
        // Blocks that somebody added or deleted by hand afterwards.
        ("a b", "A B extra", "a b", "", ""),
        ("a b c", "A C", "a b c", "c", ""),
    ] {
        let pair = woven(source, translation, from);
        let (in_source, in_translation) = marked(&pair);
        assert_eq!(
            (in_source.as_str(), in_translation.as_str()),
            (changed, lagging),
            "{source} | {translation}"
        );
    }
}

#[test]
fn accepting_keeps_what_was_right_and_pairs_only_the_rest() {
    for (source, translation, from, wanted) in [
        ("a B! c", "AB C", "a+b c", "a+B! c"),
        ("A! b", "A1 A2 B", "a a b", "A! - b"),
        ("a C! b", "A N B", "a - b", "a+C! - b"),
        ("b a", "A B", "a b", "a b"),
        ("a c", "A B C", "a b c", "a - c"),
        ("a b2 c d", "A B C D", "a b c d", "a b2 c d"),
        ("a b c", "AB C", "a+b c", "a+b c"),
        ("a b", "A1 A2 B", "a a b", "a a b"),
    ] {
        let pair = woven(source, translation, from);
        let wanted = woven(source, translation, wanted);
        let page = &wanted.site.pages["a/page"].translations["en"].page;
        let made_from = page.translation.as_ref().and_then(|note| note.made_from.as_ref()).expect("a note");
        assert_eq!(pair.accepted(), made_from.value, "{source} | {translation} | {from}");
    }
}

#[test]
fn links_tell_which_blocks_belong_together_when_nothing_else_does() {
    let source =
        source_page("Først.\n\nRing [kontoret](contact:office).\n\nLes om [legen](term:fastlege).\n");
    let text = "First.\n\nThis was added.\n\nCall [the office](contact:office).\n\nRead about [your doctor](term:fastlege).\n";
    let pair = Pair::new(&source, &translated_page(None, text));
    assert_eq!(*pair.state(), State::Unknown);
    let rows: Vec<(Vec<usize>, Vec<usize>)> =
        pair.rows().into_iter().map(|row| (row.source, row.translation)).collect();
    let one = |at: usize| vec![at];
    assert_eq!(
        rows,
        [
            (one(0), one(0)),
            (one(1), one(1)),
            (one(2), one(2)),
            (vec![], one(3)),
            (one(3), one(4)),
            (one(4), one(5))
        ]
    );
}

#[test]
fn a_translation_without_text_is_held_to_title_and_summary_only() {
    let source = source_page("Tekst.\n");
    let made_from = Pair::new(&source, &translated_page(None, "")).accepted();
    assert_eq!(made_from.split(' ').count(), 3);
    let now = source_page("Ny tekst.\n");
    assert_eq!(*Pair::new(&now, &translated_page(Some(&made_from), "")).state(), State::Current);
    let begun = Pair::new(&now, &translated_page(Some("1: - -"), "Text.\n")).accepted();
    assert!(!begun.contains('-'), "a translation that was only begun can be finished and accepted: {begun}");
    let now = now.replace("Tittel", "Ny tittel");
    assert_eq!(
        Pair::new(&now, &translated_page(Some(&made_from), "")).changes(),
        (vec!["Ny tittel"], vec!["Title"])
    );
}

#[test]
fn a_nested_item_is_marked_without_the_items_inside_it() {
    let source = "- Ytre punkt\n  - Indre punkt\n- Siste\n";
    let text = "- Outer\n  - Inner\n- Last\n";
    let made_from = Pair::new(&source_page(source), &translated_page(None, text)).accepted();
    let pair = Pair::new(
        &source_page(&source.replace("Ytre punkt", "Ytre ord")),
        &translated_page(Some(&made_from), text),
    );
    assert_eq!(pair.changes(), (vec!["- Ytre ord"], vec!["- Outer"]));
}

#[test]
fn digests_of_version_one_are_what_they_were() {
    // Translations all over hold on to them: a change needs a new version of the rule.
    let source = source_page(
        "Ring [kontoret](contact:office), se [siden](page:a/page#x) og [](fact:f), [ord](term:t) \
         *på* **[norsk](lang:nb)** `kode` [her](#x) [der](https://a.no/).\n\n## Del {#x}\n\n- Punkt\n\n\
         > [!TIP]\n> Råd\n\n| a | b |\n| - | - |\n| c | d |\n",
    );
    let pair = Pair::new(&source, &translated_page(None, "x\n"));
    let digests: Vec<String> =
        pair.site.pages["a/page"].original.units.iter().map(|unit| unit.digest.short()).collect();
    assert_eq!(digests.join(" "), "bcb221b7 a87c9361 b8aa7525 37bbe666 526d68a1 00200842 7263d133 19ebddae");
}
