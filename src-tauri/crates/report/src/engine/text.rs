//! Text with its emphasis.

use serde::Serialize;

/// Names a place in the document that others refer to by page: `"2.1"`, `"activity/7"`. Unique within a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Anchor(pub String);

/// A stretch of text in one voice. Within it `\n` begins a new line, U+00A0 is a space that does not break and U+00AD a place where a word
/// may break with a hyphen. The tight forms (`stk. 1`, `§ 12`, `21. november 2026`) are kept together without help.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Run {
    /// The running text's own voice.
    Plain(String),
    /// Names, row heads, lead words.
    Bold(String),
    /// Quoted original wording, and nothing else.
    Italic(String),
    /// Secondary text, in grey: unchanged answers, statuses.
    Secondary(String),
    /// A warning in bold and the warning colour; begins with a word or a sign, as »▲ Mangler: mobiltelefoner«. The sign stays with its word.
    Warning(String),
    /// »Uafklaret«, »Ikke udfyldt«: bold in a frame, never broken.
    Framed(String),
    /// The number of the page the anchor stands on, as a link. An unknown anchor prints `?` and is listed in [`crate::Laid::unresolved`].
    PageOf(Anchor),
    /// The address of a page outside, as it is written (`www.datatilsynet.dk`), as a link to it.
    Web(String),
}

/// A paragraph's worth of runs.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Text(pub Vec<Run>);

impl Anchor {
    /// The anchor of that name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }
}

impl Run {
    /// The run's own words; empty for a page number.
    pub fn words(&self) -> &str {
        match self {
            Self::Plain(s)
            | Self::Bold(s)
            | Self::Italic(s)
            | Self::Secondary(s)
            | Self::Warning(s)
            | Self::Framed(s)
            | Self::Web(s) => s,
            Self::PageOf(_) => "",
        }
    }
}

impl Text {
    /// No runs yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a run in the running text's own voice.
    #[must_use]
    pub fn plain(self, words: impl Into<String>) -> Self {
        self.with(Run::Plain(words.into()))
    }

    /// Adds a bold run.
    #[must_use]
    pub fn bold(self, words: impl Into<String>) -> Self {
        self.with(Run::Bold(words.into()))
    }

    /// Adds a run of quoted original wording.
    #[must_use]
    pub fn italic(self, words: impl Into<String>) -> Self {
        self.with(Run::Italic(words.into()))
    }

    /// Adds a run in grey.
    #[must_use]
    pub fn secondary(self, words: impl Into<String>) -> Self {
        self.with(Run::Secondary(words.into()))
    }

    /// Adds a warning run.
    #[must_use]
    pub fn warning(self, words: impl Into<String>) -> Self {
        self.with(Run::Warning(words.into()))
    }

    /// Adds a framed tag.
    #[must_use]
    pub fn framed(self, words: impl Into<String>) -> Self {
        self.with(Run::Framed(words.into()))
    }

    /// Adds the number of the anchor's page.
    #[must_use]
    pub fn page_of(self, anchor: Anchor) -> Self {
        self.with(Run::PageOf(anchor))
    }

    /// Adds the address of a page outside.
    #[must_use]
    pub fn web(self, address: impl Into<String>) -> Self {
        self.with(Run::Web(address.into()))
    }

    /// Adds any run.
    #[must_use]
    pub fn with(mut self, run: Run) -> Self {
        self.0.push(run);
        self
    }

    /// True when no run holds a word or a page number.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|run| !matches!(run, Run::PageOf(_)) && run.words().trim().is_empty())
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self::new().plain(words)
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self::new().plain(words)
    }
}
