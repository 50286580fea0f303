//! What the owner of a server asks of programs: `robots.txt`, RFC 9309.

/// The name under which the owner may speak to us.
const NAME: &str = "veiviser";

/// Rules for us: those of our name, else those for everybody.
#[derive(Debug, Default, Clone)]
pub(super) struct Robots {
    rules: Vec<(bool, String)>,
}

impl Robots {
    /// Reads the text of `robots.txt`. What cannot be understood is passed over, as the RFC asks.
    pub(super) fn read(text: &str) -> Robots {
        let mut ours: Option<Vec<(bool, String)>> = None;
        let mut all = Vec::new();
        let (mut for_us, mut for_all, mut naming) = (false, false, false);
        for line in text.lines() {
            let line = line.split('#').next().unwrap_or_default();
            let Some((key, value)) = line.split_once(':') else { continue };
            let value = value.trim();
            match key.trim().to_ascii_lowercase().as_str() {
                "user-agent" => {
                    if !naming {
                        (for_us, for_all) = (false, false);
                    }
                    naming = true;
                    for_us |= value.eq_ignore_ascii_case(NAME);
                    for_all |= value == "*";
                    if for_us {
                        ours.get_or_insert_default();
                    }
                }
                key @ ("allow" | "disallow") => {
                    naming = false;
                    let rule = (key == "allow", value.to_owned());
                    if for_us {
                        ours.get_or_insert_default().push(rule.clone());
                    }
                    if for_all {
                        all.push(rule);
                    }
                }
                _ => {}
            }
        }
        Robots { rules: ours.unwrap_or(all) }
    }

    /// Whether we may ask for `path`, which begins with `/` and has its query: the longest rule that fits
    /// counts, and of two equally long ones the one that allows.
    pub(super) fn allow(&self, path: &str) -> bool {
        let fitting = self.rules.iter().filter(|(_, rule)| !rule.is_empty() && fits(rule, path));
        fitting.max_by_key(|(allows, rule)| (rule.len(), *allows)).is_none_or(|(allows, _)| *allows)
    }
}

/// Whether `path` begins as `rule` says; `*` stands for anything, `$` for the end.
fn fits(rule: &str, path: &str) -> bool {
    let (rule, whole) = rule.strip_suffix('$').map_or((rule, false), |rule| (rule, true));
    let mut parts = rule.split('*');
    let Some(mut rest) = path.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        if whole && parts.peek().is_none() {
            return rest.ends_with(part);
        }
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    !whole || rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::Robots;

    #[test]
    fn the_longest_rule_counts_and_our_own_group_before_that_for_all() {
        let robots = Robots::read("User-agent: *\nDisallow: /\nAllow: /open\n");
        assert!(!robots.allow("/secret") && robots.allow("/open/page"));
        let robots = Robots::read(
            "User-agent: other\nUser-agent: VEIVISER # us\nDisallow: /a\n\nUser-agent: *\nDisallow: /\n",
        );
        assert!(!robots.allow("/a/b") && robots.allow("/b"));
        assert!(Robots::read("User-agent: *\nDisallow:\n").allow("/a"), "an empty rule forbids nothing");
        assert!(Robots::read("User-agent: veiviser\nUser-agent: *\nDisallow: /x").allow("/y"));
        assert!(Robots::read("\u{feff}<html>no robots here</html>").allow("/"));
    }

    #[test]
    fn stars_and_ends_are_understood() {
        let robots = Robots::read("User-agent: *\nDisallow: /*.pdf$\nDisallow: /*?print=\nDisallow: /exact$");
        assert!(!robots.allow("/a/b.pdf") && robots.allow("/a/b.pdf.html"));
        assert!(!robots.allow("/a?print=1") && robots.allow("/a?page=1"));
        assert!(!robots.allow("/exact") && robots.allow("/exactly"));
    }
}
