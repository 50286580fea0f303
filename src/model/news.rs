//! What has changed: which notices are shown, where, and about what.

use super::{Site, SitePage};
use crate::parse::{Notice, Whom};
use std::cmp::Reverse;
use std::sync::Arc;

impl Site {
    /// Notices that are shown today, the loudest first. Those made of closed lists only as long as they
    /// still hold for some day.
    #[must_use]
    pub fn notices_today(&self) -> Vec<&Arc<Notice>> {
        let is_current = |notice: &&Arc<Notice>| {
            notice.is_shown(self.today) && (!notice.is_built() || !notice.to_come(self.today).is_empty())
        };
        let mut notices: Vec<&Arc<Notice>> = self.notices.values().filter(is_current).collect();
        notices.sort_by_key(|notice| {
            let loudness = ["info", "important", "urgent"].iter().position(|level| *level == notice.level);
            (Reverse(loudness), notice.id.clone())
        });
        notices
    }

    /// Notices about a thing that are shown today.
    #[must_use]
    pub fn news_about(&self, whom: &Whom) -> Vec<&Arc<Notice>> {
        let mut notices = self.notices_today();
        notices
            .retain(|notice| notice.is_built() && notice.whom.as_ref().is_some_and(|own| own.value == *whom));
        notices
    }

    /// Whether a notice, or what it is about, must leave no trace: then only pages that leave none
    /// show it.
    #[must_use]
    pub fn leaves_no_trace(&self, notice: &Notice) -> bool {
        notice.care.is_traceless() || notice.whom.as_ref().is_some_and(|whom| self.is_traceless(&whom.value))
    }

    /// Whether a thing must leave no trace.
    #[must_use]
    pub fn is_traceless(&self, whom: &Whom) -> bool {
        match whom {
            Whom::Contact(id) => self.contacts.get(id).is_some_and(|contact| contact.care.is_traceless()),
            Whom::Activity(id) => {
                self.activities.get(id).is_some_and(|activity| activity.care.is_traceless())
            }
            Whom::Page(id) => self.pages.get(id).is_some_and(SitePage::is_traceless),
        }
    }

    /// Whether `notice` stands at the top of `page`.
    ///
    /// Free text stands on the pages that it names, or on all. A notice about a thing stands on the pages
    /// that show the thing, if it is `important`, and on all if it is `urgent`; `info` is said where the
    /// thing itself is shown, and nowhere else.
    #[must_use]
    pub fn stands_on(&self, notice: &Notice, page: &SitePage) -> bool {
        let hidden = self.leaves_no_trace(notice);
        if hidden && !page.is_traceless() {
            return false;
        }
        if notice.pages.iter().any(|id| id.value == page.id) {
            return true;
        }
        match notice.whom.as_ref().filter(|_| notice.is_built()).map(|whom| &whom.value) {
            None => notice.pages.is_empty(),
            Some(Whom::Page(id)) if *id == page.id => true,
            Some(_) if notice.level == "urgent" && !hidden => true,
            Some(_) if notice.level == "info" => false,
            Some(Whom::Page(_)) => false,
            Some(Whom::Contact(id)) => page.fields().contacts.iter().any(|contact| contact.value == *id),
            Some(Whom::Activity(id)) => self
                .activities
                .get(id)
                .and_then(|activity| activity.page.as_ref())
                .is_some_and(|own| own.value == page.id),
        }
    }

    /// Whether `notice` stands at the top of lists, which belong to no page.
    #[must_use]
    pub fn stands_on_lists(&self, notice: &Notice) -> bool {
        !self.leaves_no_trace(notice)
            && if notice.is_built() { notice.level == "urgent" } else { notice.pages.is_empty() }
    }

    /// Whether `notice` stands at the top of the front page.
    #[must_use]
    pub fn stands_on_home(&self, notice: &Notice) -> bool {
        self.stands_on_lists(notice)
            || notice.is_built() && notice.level == "important" && !self.leaves_no_trace(notice)
    }
}
