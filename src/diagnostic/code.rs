//! The closed list of problems. A name is permanent: waivers, scripts and manuals hold on to it.

use super::{MessageLanguage, Severity};
use serde::{Deserialize, Serialize};

macro_rules! codes {
    ($($variant:ident $name:literal $severity:ident,)*) => {
        /// The permanent name of a kind of problem. Its manual page is `tests/diagnostics/<name>.md`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Code {
            $(#[doc = concat!("`", $name, "`")] #[serde(rename = $name)] $variant,)*
        }

        impl Code {
            /// Every code, in the order of the rooms that report it.
            pub const ALL: &'static [Code] = &[$(Code::$variant,)*];

            /// The name, in kebab-case.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Code::$variant => $name,)* }
            }

            /// The usual severity.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity,)* }
            }

            /// The manual page, fixture and expected report in one.
            #[must_use]
            pub fn document(self) -> &'static str {
                match self {
                    $(Code::$variant => include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/diagnostics/", $name, ".md")),)*
                }
            }
        }
    };
}

codes! {
    // Files
    UnreadableFile "unreadable-file" Error,
    NotAFile "not-a-file" Error,
    NotUtf8 "not-utf8" Error,
    FileTooLarge "file-too-large" Error,
    BadFileName "bad-file-name" Error,
    UnexpectedFile "unexpected-file" Warning,
    ConflictCopy "conflict-copy" Warning,
    // YAML
    YamlSyntax "yaml-syntax" Error,
    YamlFeature "yaml-feature" Error,
    DuplicateKey "duplicate-key" Error,
    UnknownKey "unknown-key" Error,
    MissingKey "missing-key" Error,
    EmptyValue "empty-value" Error,
    WrongShape "wrong-shape" Error,
    UnknownValue "unknown-value" Error,
    BadDate "bad-date" Error,
    BadPeriod "bad-period" Error,
    BadTarget "bad-target" Error,
    MissingFrontMatter "missing-front-matter" Error,
    SourceOnlyKey "source-only-key" Error,
    // Markdown
    RawHtml "raw-html" Error,
    UnsafeLink "unsafe-link" Error,
    BadLink "bad-link" Error,
    BadAnchor "bad-anchor" Error,
    UnknownAlert "unknown-alert" Error,
    TooDeep "too-deep" Error,
    HeadingOrder "heading-order" Error,
    EmptyText "empty-text" Error,
    // Values
    BadPhone "bad-phone" Error,
    BadEmail "bad-email" Error,
    PersonalEmail "personal-email" Error,
    BadWebAddress "bad-web-address" Error,
    BrokenLink "broken-link" Warning,
    MovedLink "moved-link" Warning,
    LinkByHand "link-by-hand" Warning,
    BadPostcode "bad-postcode" Error,
    BadTown "bad-town" Error,
    BadHours "bad-hours" Error,
    HoursOverlap "hours-overlap" Error,
    HoursNever "hours-never" Error,
    BadFactValue "bad-fact-value" Error,
    // Contact points
    UnknownContact "unknown-contact" Error,
    UnusedContact "unused-contact" Warning,
    PageWithoutContact "page-without-contact" Error,
    ContactWithoutChannel "contact-without-channel" Error,
    DuplicateNumber "duplicate-number" Error,
    DuplicateName "duplicate-name" Warning,
    PlaceholderContact "placeholder-contact" Error,
    UnverifiedContact "unverified-contact" Error,
    ContactOverdue "contact-overdue" Warning,
    UnsourcedClaim "unsourced-claim" Error,
    NoPrimaryContact "no-primary-contact" Error,
    MissingText "missing-text" Error,
    ContactInText "contact-in-text" Error,
    IdentityNumber "identity-number" Error,
    MissingHelpline "missing-helpline" Error,
    TracelessContact "traceless-contact" Error,
    // Letters and what nobody sees
    ForeignScript "foreign-script" Warning,
    LookalikeLetters "lookalike-letters" Error,
    WrongLetter "wrong-letter" Warning,
    HiddenCharacter "hidden-character" Warning,
    DirectionMark "direction-mark" Error,
    MisleadingLink "misleading-link" Error,
    // Plain language
    LongSentence "long-sentence" Warning,
    LongParagraph "long-paragraph" Warning,
    LongPage "long-page" Warning,
    ManySteps "many-steps" Warning,
    LongWord "long-word" Warning,
    HeavyText "heavy-text" Warning,
    PassiveVoice "passive-voice" Warning,
    UnclearLink "unclear-link" Warning,
    StiffWord "stiff-word" Warning,
    AvoidedWord "avoided-word" Warning,
    UnclearDeadline "unclear-deadline" Warning,
    Shouting "shouting" Warning,
    UnexplainedAbbreviation "unexplained-abbreviation" Warning,
    OutdatedName "outdated-name" Warning,
    // Dates
    ImpossibleDate "impossible-date" Error,
    PageOverdue "page-overdue" Warning,
    FactExpired "fact-expired" Warning,
    // Activities and notices
    NoticeForm "notice-form" Error,
    NoticeOutside "notice-outside" Error,
    ActivityWithoutTime "activity-without-time" Error,
    BadAge "bad-age" Error,
    UnknownActivity "unknown-activity" Error,
    UnknownPlace "unknown-place" Error,
    // References
    UnknownPage "unknown-page" Error,
    UnknownAnchor "unknown-anchor" Error,
    UnknownFact "unknown-fact" Error,
    FactMismatch "fact-mismatch" Error,
    UnknownTerm "unknown-term" Error,
    UnknownLanguage "unknown-language" Error,
    UnknownOwner "unknown-owner" Error,
    UnknownSection "unknown-section" Error,
    DuplicateNumberOfPage "duplicate-page-number" Error,
    DuplicateAddress "duplicate-address" Error,
    TracelessMoved "traceless-moved" Warning,
    DuplicateAnchor "duplicate-anchor" Error,
    PageWithoutSource "page-without-source" Error,
    // Translations
    TranslationStructure "translation-structure" Warning,
    TranslationLinks "translation-links" Warning,
    TranslationNumbers "translation-numbers" Warning,
    OutdatedText "outdated-text" Warning,
    Coverage "coverage" Error,
    // Pictures
    MissingPicture "missing-picture" Error,
    BadPicture "bad-picture" Error,
    MissingAlt "missing-alt" Error,
    // Recordings
    BadRecording "bad-recording" Error,
    OutdatedRecording "outdated-recording" Warning,
    UnusedRecording "unused-recording" Warning,
    // Interface strings and themes
    MessageSyntax "message-syntax" Error,
    MissingMessage "missing-message" Error,
    MessageVariables "message-variables" Error,
    BareSelector "bare-selector" Error,
    PluralForms "plural-forms" Warning,
    UnusedMessage "unused-message" Warning,
    TemplateError "template-error" Error,
    TooHeavy "too-heavy" Error,
    // Servers
    TargetLogs "target-logs" Warning,
    TargetLimit "target-limit" Warning,
    // Waivers
    BadWaiver "bad-waiver" Error,
}

impl Code {
    /// The code with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|code| code.name() == name)
    }

    /// The manual page in `language`.
    #[must_use]
    pub fn explain(self, language: MessageLanguage) -> String {
        let wanted = match language {
            MessageLanguage::Nb => "nb",
            MessageLanguage::En => "en",
        };
        let mut sections = self.document().split("\n## ");
        let text =
            sections.find_map(|section| section.strip_prefix(wanted)?.strip_prefix('\n')).unwrap_or_default();
        format!("# {}\n\n{}\n", self.name(), text.trim())
    }

    /// Whether a page or `site.yaml` may waive it: never security, safety or personal data, and only what a
    /// person may judge.
    #[must_use]
    pub fn may_be_waived(self) -> bool {
        matches!(
            self,
            Code::UnusedContact
                | Code::ContactOverdue
                | Code::PageOverdue
                | Code::FactExpired
                | Code::FactMismatch
                | Code::HeadingOrder
                | Code::TranslationStructure
                | Code::TranslationLinks
                | Code::TranslationNumbers
                | Code::UnexpectedFile
                | Code::ForeignScript
                | Code::WrongLetter
                | Code::LongSentence
                | Code::LongParagraph
                | Code::LongPage
                | Code::ManySteps
                | Code::LongWord
                | Code::HeavyText
                | Code::PassiveVoice
                | Code::UnclearLink
                | Code::StiffWord
                | Code::AvoidedWord
                | Code::UnclearDeadline
                | Code::Shouting
                | Code::UnexplainedAbbreviation
                | Code::OutdatedName
                | Code::MovedLink
                | Code::LinkByHand
                // What stands in the site cannot mend these; the waiver says who has done it elsewhere.
                | Code::TargetLogs
                | Code::TargetLimit
        )
    }
}
