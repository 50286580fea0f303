//! Copies that sync clients and people leave beside a file: when two machines changed it at once, or
//! when somebody wanted to be safe. Nobody means them to be published.

/// What clients of cloud folders write into the name of a copy, from the sign on to the ending:
/// Dropbox and Nextcloud, Syncthing, `OneDrive`, Windows.
const SIGNS: [(&str, &[&str]); 4] = [
    (" (", &["conflicted copy", "motstridende kopi", "conflict", "konflikt"]),
    (".sync-conflict-", &[""]),
    ("-safebackup-", &[""]),
    (" - ", &["kopi", "copy"]),
];

/// What stands before the name of a copy.
const BEFORE: [&str; 2] = ["kopi av ", "copy of "];

/// Names that Windows gives to machines; `OneDrive` puts the name of the machine behind the file's.
const MACHINES: [&str; 2] = ["-desktop-", "-laptop-"];

/// The path of the file that `path` is a copy of, if its name says that it is a copy.
pub(super) fn copied_from(path: &str) -> Option<String> {
    let (folder, name) = path.rsplit_once('/').map_or(("", path), |(folder, name)| (folder, name));
    let original = original(name)?;
    Some(if folder.is_empty() { original } else { format!("{folder}/{original}") })
}

fn original(name: &str) -> Option<String> {
    let lower = name.to_ascii_lowercase();
    if let Some(prefix) = BEFORE.iter().find(|prefix| lower.starts_with(**prefix)) {
        return Some(name[prefix.len()..].to_owned());
    }
    let marked = SIGNS.iter().find_map(|(sign, words)| {
        let at = lower.rfind(sign)?;
        let rest = &lower[at + sign.len()..];
        words.iter().any(|word| rest.contains(word)).then_some(at)
    });
    let machine = || MACHINES.iter().find_map(|machine| lower.rfind(machine));
    let at = marked.or_else(machine).or_else(|| counted(&lower))?;
    // The mark ends where its bracket closes, or else where the next part of the name begins.
    let rest = &name[at..];
    let bracket = rest.trim_start().starts_with('(').then(|| rest.find(')').map(|end| end + 1)).flatten();
    let after = bracket.or_else(|| rest[1..].find('.').map(|end| end + 1))?;
    (at > 0).then(|| format!("{}{}", &name[..at], &rest[after..]))
}

/// Where ` (2)` or `(2)` begins in a name.
fn counted(name: &str) -> Option<usize> {
    let at = name.rfind('(')?;
    let digits = name[at + 1..].split(')').next()?;
    let number = !digits.is_empty() && digits.len() < 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    number.then(|| name[..at].trim_end().len())
}

#[cfg(test)]
mod tests {
    use super::copied_from;

    #[test]
    fn names_of_copies_tell_the_file_they_came_from() {
        let copies = [
            "gp (Anna's conflicted copy 2026-11-01).uk.md",
            "gp.uk (Olas motstridende kopi 2026-11-01).md",
            "gp.uk.sync-conflict-20261101-101010-ABCDEFG.md",
            "gp.uk-DESKTOP-7A1B2C3.md",
            "gp.uk-safeBackup-0001.md",
            "gp.uk - Kopi.md",
            "gp.uk - Copy (2).md",
            "Kopi av gp.uk.md",
            "gp.uk (1).md",
            "gp.uk(1).md",
        ];
        for copy in copies {
            assert_eq!(
                copied_from(&format!("content/health/{copy}")).as_deref(),
                Some("content/health/gp.uk.md"),
                "{copy}"
            );
        }
    }

    #[test]
    fn ordinary_names_are_no_copies() {
        for name in [
            "content/health/gp.uk.md",
            "content/work/copy-shop.nb.md",
            "content/contacts/kopi.yaml",
            "site.yaml",
        ] {
            assert_eq!(copied_from(name), None, "{name}");
        }
    }
}
