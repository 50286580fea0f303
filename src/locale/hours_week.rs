//! From the rules of opening hours to one plain week.
//!
//! Rules after `;` replace what earlier ones say of the same days, rules after `, ` add to it, `off`
//! takes away, and `|| "words"` says what holds else. Times are minutes from midnight here.

use super::hours::{Holidays, Span};
use jiff::civil::Weekday;
use opening_hours_syntax::rules::day::{HolidayKind, WeekDayRange};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleKind, RuleOperator, RuleSequence};

/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// The days of the week, Monday first.
const WEEKDAYS: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// An open interval in minutes from midnight; the end may lie on the next day.
type Minutes = (u16, u16);

/// What opening hours come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Plan {
    /// Open intervals of each day, Monday first.
    pub week: [Vec<Span>; 7],
    /// What holds on public holidays.
    pub holidays: Holidays,
    /// Comments, each once.
    pub comments: Vec<String>,
}

/// Why rules do not come to a plain week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PlanFault {
    /// Something varies over the year or is uncertain.
    Unsupported,
    /// A time is past 24:00, or an interval over midnight ends later than [`LATEST`].
    Backwards,
    /// Intervals of a day overlap; `None` for public holidays.
    Overlap(Option<Weekday>),
    /// Never open and no comment.
    Never,
    /// Nothing but public holidays.
    HolidayOnly,
    /// Holidays come before weekdays; the same rules with holidays last, if only `;` joins them.
    HolidayFirst(Option<String>),
}

/// The state while rules are read one by one.
#[derive(Default)]
struct Draft {
    week: [Vec<Minutes>; 7],
    holidays: Option<Vec<Minutes>>,
    comments: Vec<String>,
    /// Whether a comment stands for hours.
    agreement: Agreement,
    /// Whether a rule for holidays alone has been read.
    holiday_rule: HolidayRule,
}

/// Whether a comment says how to come when nothing is open.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Agreement {
    #[default]
    None,
    Said,
}

/// Whether a rule for public holidays alone has been read.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum HolidayRule {
    #[default]
    NotYet,
    Read,
}

/// The days that a rule speaks of.
struct Target {
    days: [Chosen; 7],
    holidays: Chosen,
}

/// Whether a rule speaks of a day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Chosen {
    No,
    Yes,
}

/// Works out the week; `text` is what the expression was read from.
pub(super) fn plan(expression: &OpeningHoursExpression, text: &str) -> Result<Plan, PlanFault> {
    let mut draft = Draft::default();
    for rule in &expression.rules {
        draft.keep_comment(rule);
        if is_comment_only(rule, text) {
            draft.agreement = Agreement::Said;
            continue;
        }
        if rule.operator == RuleOperator::Fallback || rule.kind == RuleKind::Unknown {
            return Err(PlanFault::Unsupported);
        }
        let target = target(rule)?;
        let spans = rule.time_selector.spans.iter().map(minutes).collect::<Result<Vec<_>, _>>()?;
        draft.notice_holidays(&target, rule, expression)?;
        draft.apply(&target, rule, &spans);
    }
    draft.finish()
}

/// Whether a rule is words in quotes only: the syntax crate takes it for "always open".
fn is_comment_only(rule: &RuleSequence, text: &str) -> bool {
    let hours_written = text.contains("24/7") || text.contains("00:00-24:00");
    let bare = rule.day_selector.is_empty() && rule.is_constant() && rule.kind != RuleKind::Closed;
    bare && !rule.comment.is_empty() && (!hours_written || rule.operator == RuleOperator::Fallback)
}

/// The days of a rule; without any, it speaks of all days of the week.
fn target(rule: &RuleSequence) -> Result<Target, PlanFault> {
    let days = &rule.day_selector;
    if !(days.year.is_empty() && days.monthday.is_empty() && days.week.is_empty()) {
        return Err(PlanFault::Unsupported);
    }
    if days.weekday.is_empty() {
        return Ok(Target { days: [Chosen::Yes; 7], holidays: Chosen::No });
    }
    let mut target = Target { days: [Chosen::No; 7], holidays: Chosen::No };
    for range in &days.weekday {
        match range {
            WeekDayRange::Holiday { kind: HolidayKind::Public, offset: 0 } => target.holidays = Chosen::Yes,
            WeekDayRange::Fixed {
                range,
                offset: 0,
                nth_from_start: [true, true, true, true, true],
                nth_from_end: [true, true, true, true, true],
            } => {
                let mut day = *range.start();
                target.days[day.num_days_from_monday() as usize] = Chosen::Yes;
                while day != *range.end() {
                    day = day.succ();
                    target.days[day.num_days_from_monday() as usize] = Chosen::Yes;
                }
            }
            _ => return Err(PlanFault::Unsupported),
        }
    }
    Ok(target)
}

/// The latest end of what lasts over midnight. Past it, it is far likelier that the times were
/// exchanged: `15:00-09:00`.
const LATEST: u16 = 6 * 60;

/// The minutes of an interval; one that ends before it begins lasts over midnight.
fn minutes(span: &TimeSpan) -> Result<Minutes, PlanFault> {
    match (span.range.start, span.range.end) {
        (Time::Fixed(start), Time::Fixed(end)) if !span.open_end && span.repeats.is_none() => {
            let (start, end) = (start.mins_from_midnight(), end.mins_from_midnight());
            match end {
                _ if end > DAY => Err(PlanFault::Backwards),
                _ if end > start => Ok((start, end)),
                _ if end <= LATEST => Ok((start, end + DAY)),
                _ => Err(PlanFault::Backwards),
            }
        }
        _ => Err(PlanFault::Unsupported),
    }
}

impl Draft {
    /// Keeps the comment of a rule.
    fn keep_comment(&mut self, rule: &RuleSequence) {
        let comment = rule.comment.trim();
        if !comment.is_empty() && !self.comments.iter().any(|known| known == comment) {
            self.comments.push(comment.to_owned());
        }
    }

    /// Refuses weekdays that open after holidays were spoken of.
    fn notice_holidays(
        &mut self,
        target: &Target,
        rule: &RuleSequence,
        expression: &OpeningHoursExpression,
    ) -> Result<(), PlanFault> {
        let weekdays = target.days.contains(&Chosen::Yes);
        if target.holidays == Chosen::Yes && !weekdays {
            self.holiday_rule = HolidayRule::Read;
        }
        let opens = weekdays && rule.kind == RuleKind::Open && target.holidays == Chosen::No;
        if opens && self.holiday_rule == HolidayRule::Read {
            return Err(PlanFault::HolidayFirst(holidays_last(expression)));
        }
        Ok(())
    }

    /// Applies one rule to its days.
    fn apply(&mut self, target: &Target, rule: &RuleSequence, spans: &[Minutes]) {
        for (day, chosen) in self.week.iter_mut().zip(target.days) {
            if chosen == Chosen::Yes {
                change(day, rule, spans);
            }
        }
        if target.holidays == Chosen::Yes {
            change(self.holidays.get_or_insert_default(), rule, spans);
        }
    }

    /// Puts everything in order and refuses what cannot be.
    fn finish(self) -> Result<Plan, PlanFault> {
        let mut week: [Vec<Span>; 7] = Default::default();
        for ((day, intervals), name) in week.iter_mut().zip(cut(&self.week)).zip(WEEKDAYS) {
            *day = ordered(intervals).ok_or(PlanFault::Overlap(Some(name)))?;
        }
        let holidays = match self.holidays {
            None => Holidays::Unsaid,
            Some(intervals) if intervals.is_empty() => Holidays::Closed,
            Some(intervals) => {
                let ending = |(start, end): Minutes| (start, end.min(DAY));
                let spans = ordered(intervals.into_iter().map(ending).collect());
                Holidays::Open(spans.ok_or(PlanFault::Overlap(None))?)
            }
        };
        let is_empty = week.iter().all(Vec::is_empty) && self.agreement == Agreement::None;
        match self.holiday_rule {
            _ if !is_empty => Ok(Plan { week, holidays, comments: self.comments }),
            HolidayRule::Read => Err(PlanFault::HolidayOnly),
            HolidayRule::NotYet => Err(PlanFault::Never),
        }
    }
}

/// The intervals of each day, those over midnight cut there and continued on the next day.
fn cut(week: &[Vec<Minutes>; 7]) -> [Vec<Minutes>; 7] {
    let mut days: [Vec<Minutes>; 7] = Default::default();
    for (index, intervals) in week.iter().enumerate() {
        for &(start, end) in intervals {
            days[index].push((start, end.min(DAY)));
            if end > DAY {
                days[(index + 1) % 7].push((0, end - DAY));
            }
        }
    }
    days
}

/// Applies a rule to the intervals of one day.
fn change(day: &mut Vec<Minutes>, rule: &RuleSequence, spans: &[Minutes]) {
    match (rule.kind, rule.operator) {
        (RuleKind::Open, RuleOperator::Additional) => day.extend(spans),
        (RuleKind::Open, _) => *day = spans.to_vec(),
        _ => {
            for &(start, end) in spans {
                let parts = |&(from, to): &Minutes| [(from, to.min(start)), (from.max(end), to)];
                *day = day.iter().flat_map(parts).filter(|(from, to)| from < to).collect();
            }
        }
    }
}

/// The intervals in order, those that touch joined; `None` if two overlap.
fn ordered(mut intervals: Vec<Minutes>) -> Option<Vec<Span>> {
    intervals.sort_unstable();
    let mut joined: Vec<Minutes> = Vec::with_capacity(intervals.len());
    for (start, end) in intervals {
        match joined.last_mut() {
            Some(last) if start < last.1 => return None,
            Some(last) if start == last.1 => last.1 = end,
            _ => joined.push((start, end)),
        }
    }
    Some(joined.into_iter().map(|(start, end)| Span { from: clock(start), to: clock(end) }).collect())
}

/// Hour and minute of the minutes from midnight, at most 24:00.
fn clock(minutes: u16) -> (u8, u8) {
    let part = |value: u16| u8::try_from(value).expect("a day has 24 hours of 60 minutes");
    (part(minutes / 60), part(minutes % 60))
}

/// The rules with those for holidays alone last; `None` if other signs than `;` join them.
fn holidays_last(expression: &OpeningHoursExpression) -> Option<String> {
    let is_plain = expression.rules.iter().all(|rule| rule.operator == RuleOperator::Normal);
    let is_holiday = |rule: &&RuleSequence| {
        let ranges = &rule.day_selector.weekday;
        !ranges.is_empty() && ranges.iter().all(|range| matches!(range, WeekDayRange::Holiday { .. }))
    };
    let (holidays, others): (Vec<_>, Vec<_>) = expression.rules.iter().partition(is_holiday);
    let text = others.into_iter().chain(holidays).map(written).collect::<Vec<_>>().join("; ");
    is_plain.then_some(text)
}

/// A rule in the usual writing: the syntax crate says `closed` where people say `off`.
fn written(rule: &RuleSequence) -> String {
    let text = rule.to_string();
    match text.strip_suffix(" closed") {
        Some(days) => format!("{days} off"),
        None => text,
    }
}
