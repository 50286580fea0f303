//! Texts come from anybody: no reader may panic, and every place must lie on a character's border.

use super::{
    Email, Hours, HoursFault, Phone, PhoneFault, Postcode, check_town, find_identity_numbers, find_in_text,
    mailbox, numbers_in,
};

/// Pieces of which hostile and careless texts are made.
const PIECES: [&str; 44] = [
    "0", "1", "2", "4", "6", "9", "00", "11", "47", "112", "116", "2026", "010190", "+", "-", "–", " ",
    "\u{A0}", ".", ",", ":", ";", "/", "\"", "@", "å", "Mo", "Fr", "PH", "off", "09:00", "man", "kl", "to",
    "[", "]", "٣", "۷", "፲", "፻", "፼", "\u{202A}", "kr", "🙂",
];

fn text(random: &mut fastrand::Rng) -> String {
    (0..random.usize(0..14)).map(|_| PIECES[random.usize(0..PIECES.len())]).collect()
}

#[test]
fn no_text_makes_a_reader_panic_or_point_into_a_character() {
    let mut random = fastrand::Rng::with_seed(20_261_122);
    for _ in 0..60_000 {
        let text = text(&mut random);
        let ranges = find_in_text(&text).into_iter().map(|(range, _)| range);
        let ranges = ranges.chain(numbers_in(&text).into_iter().map(|(range, _)| range));
        let identities = find_identity_numbers(&text).into_iter().map(|hit| hit.range);
        for range in ranges.chain(identities) {
            assert!(!text[range].is_empty());
        }
        if let Err(PhoneFault::Letter { offset } | PhoneFault::BadCharacter { offset }) = Phone::parse(&text)
        {
            assert!(text.is_char_boundary(offset), "{text}");
        }
        match Hours::parse(&text) {
            Err(HoursFault::Syntax { offset, proposal }) => {
                assert!(text.is_char_boundary(offset), "{text}");
                assert!(proposal.is_none_or(|proposal| Hours::parse(&proposal).is_ok()), "{text}");
            }
            Err(HoursFault::Unsupported { offset }) => {
                assert!(text.is_char_boundary(offset), "{text}");
            }
            _ => {}
        }
        let _ = (Email::parse(&text), Postcode::parse(&text), check_town(&text), mailbox(&text));
    }
}

#[test]
fn what_is_displayed_reads_as_the_same_number() {
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..60_000 {
        if let Ok(phone) = Phone::parse(&text(&mut random)) {
            assert_eq!(Phone::parse(&phone.display()), Ok(phone));
        }
    }
}

#[test]
fn long_texts_take_no_longer_than_their_length() {
    for piece in ["00 ", "112;", "111 ", "0123456789", "+", "፼", "1.", "10 10 10 10 "] {
        let text = piece.repeat(100_000 / piece.len());
        assert!(find_in_text(&text).len() + numbers_in(&text).len() < 200_000);
        assert!(find_identity_numbers(&text).len() < 100_000);
        assert!(Hours::parse(&text).is_err() && Phone::parse(&text).is_err());
    }
}
