//! Two sequences of blocks in the same order: which block of one most likely belongs to which of the
//! other. Languages differ in every word, but not in kinds of blocks and in what links lead to.

use crate::parse::{Unit, UnitKind};

/// Above this many possible pairs the order alone decides.
const MOST_PAIRS: usize = 1_000_000;

/// How well a block of a translation fits a block of the source; 0: not at all.
pub(super) fn likeness(source: &Unit, translation: &Unit) -> u32 {
    use UnitKind::{Heading, Summary, Title};
    let kinds = match (source.kind, translation.kind) {
        (Title | Summary, _) | (_, Title | Summary) if source.kind != translation.kind => return 0,
        (Title | Summary, _) => 8,
        (Heading(one), Heading(other)) if one == other => 4,
        (Heading(_), Heading(_)) => 3,
        (Heading(_), _) | (_, Heading(_)) => return 0,
        (one, other) if one == other => 4,
        _ => 2,
    };
    let links = match (source.references, translation.references) {
        (Some(one), Some(other)) if one == other => 4,
        (None, None) => 1,
        _ => 0,
    };
    kinds + links
}

/// The pairs, in order and without crossing, whose likeness adds up to most. Among equals the earliest.
pub(super) fn pair(
    first: usize,
    second: usize,
    likeness: impl Fn(usize, usize) -> u32,
) -> Vec<(usize, usize)> {
    if first.saturating_mul(second) > MOST_PAIRS {
        return (0..first.min(second)).map(|at| (at, at)).filter(|(a, b)| likeness(*a, *b) > 0).collect();
    }
    // The best sum from every place on to the end.
    let width = second + 1;
    let mut best = vec![0_u32; (first + 1) * width];
    for a in (0..first).rev() {
        for b in (0..second).rev() {
            let skip = best[(a + 1) * width + b].max(best[a * width + b + 1]);
            let both = likeness(a, b);
            let joined = if both > 0 { both + best[(a + 1) * width + b + 1] } else { 0 };
            best[a * width + b] = skip.max(joined);
        }
    }
    let (mut a, mut b) = (0, 0);
    let mut pairs = Vec::new();
    while a < first && b < second {
        let (here, both) = (best[a * width + b], likeness(a, b));
        if both > 0 && here == both + best[(a + 1) * width + b + 1] {
            pairs.push((a, b));
            (a, b) = (a + 1, b + 1);
        } else if here == best[(a + 1) * width + b] {
            a += 1;
        } else {
            b += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::pair;

    #[test]
    fn the_most_alike_are_paired_in_order() {
        let alike = |a: &str, b: &str| {
            let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            pair(a.len(), b.len(), |x, y| if a[x] == b[y] { 2 } else { 0 })
        };
        assert_eq!(alike("abc", "abc"), [(0, 0), (1, 1), (2, 2)]);
        assert_eq!(alike("abc", "axbc"), [(0, 0), (1, 2), (2, 3)]);
        assert_eq!(alike("pp", "ppp"), [(0, 0), (1, 1)], "among equals the earliest");
        assert_eq!(alike("ab", "ba").len(), 1, "pairs do not cross");
        assert_eq!(alike("", "ab"), []);
    }
}
