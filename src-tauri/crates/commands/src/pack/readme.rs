//! What tells about the rest: in the register's language and in English, as plain text every system opens.

use exchange::archive::SUMS;
use schema::Language;
use schema::words::Words;

use super::content::Content;
use super::{Packing, told};

/// The names and texts of the files that tell about the others.
pub(super) fn files(packing: &Packing<'_>, content: &Content) -> Vec<(String, String)> {
    let english = ("README.txt", Language::En);
    let own = match packing.language {
        Language::Da => Some(("LAESMIG.txt", Language::Da)),
        Language::Nb => Some(("LESMEG.txt", Language::Nb)),
        Language::En => None,
    };
    let languages: Vec<(&str, Language)> = own.into_iter().chain([english]).collect();
    let count = content.items.len() + languages.len() + 1;
    languages.iter().map(|(name, of)| ((*name).to_owned(), text(packing, content, Words::of(*of), count))).collect()
}

/// How the sums are checked, by system.
const CHECKS: [(&str, &str); 4] = [
    ("linux", "sha256sum -c SHA256SUMS"),
    ("macos", "shasum -a 256 -c SHA256SUMS"),
    (
        "windows",
        "Get-Content SHA256SUMS | ForEach-Object { $sum, $file = $_ -split '  ', 2; \
         if ((Get-FileHash -Algorithm SHA256 -LiteralPath $file).Hash -eq $sum) { \"OK      $file\" } \
         else { \"FAILED  $file\" } }",
    ),
    ("one", "certutil -hashfile register.json SHA256"),
];

fn text(packing: &Packing<'_>, content: &Content, words: &Words, count: usize) -> String {
    let mut page = Page::new();
    let organisation = packing.register.organisations.first().map(|it| it.name.text()).unwrap_or_default();
    let time = packing.now.instant.0.format("%H:%M").to_string();
    let date = words.date(packing.now.today);
    page.head(&words.text("pack-readme-title"), '=');
    page.line(organisation);
    page.line(&words.with("pack-readme-made", &[("date", &date), ("time", &time)]));
    page.line(&words.with("pack-readme-parts", &[("parts", &told::parts(packing, words))]));

    page.head(&words.text("pack-readme-files"), '-');
    page.line(&words.with("pack-readme-count", &[("count", &count.to_string()), ("sums", SUMS)]));
    for item in &content.items {
        page.gap();
        page.verbatim("", &item.name);
        page.indented(&told::title(packing, item, words));
        page.indented(&told::note(packing, item, words));
    }

    page.head(&words.text("pack-readme-check"), '-');
    page.line(&words.with("pack-readme-check-how", &[("sums", SUMS)]));
    for (system, command) in CHECKS {
        page.gap();
        page.line(&words.text(&format!("pack-readme-check-{system}")));
        page.verbatim(INDENT, command);
    }
    page.gap();
    page.line(&words.with("pack-readme-check-limits", &[("sums", SUMS)]));

    page.head(&words.text("pack-readme-sheet"), '-');
    page.line(&words.text("pack-readme-sheet-how"));

    page.head(&words.text("pack-readme-left"), '-');
    page.line(&words.text("pack-readme-left-how"));
    for left in told::left(packing, content, words) {
        page.gap();
        page.line(&left.what);
        page.indented(&left.why);
    }
    page.0
}

const INDENT: &str = "    ";

/// How many characters a line of prose has at most.
const WIDTH: usize = 96;

/// Lines of plain text, with the mark and the line ends by which every editor of every system shows them right.
struct Page(String);

impl Page {
    fn new() -> Page {
        Page("\u{feff}".to_owned())
    }

    fn line(&mut self, text: &str) {
        self.wrapped("", text);
    }

    fn indented(&mut self, text: &str) {
        self.wrapped(INDENT, text);
    }

    fn gap(&mut self) {
        self.0.push_str("\r\n");
    }

    fn head(&mut self, text: &str, under: char) {
        if self.0.ends_with('\n') {
            self.gap();
        }
        self.verbatim("", text);
        self.verbatim("", &under.to_string().repeat(text.chars().count()));
    }

    /// A name or a command, on one line however long.
    fn verbatim(&mut self, before: &str, text: &str) {
        self.0.push_str(before);
        self.0.push_str(text);
        self.gap();
    }

    /// Prose. What a user wrote over several lines runs on, and hard spaces are for paper.
    fn wrapped(&mut self, before: &str, text: &str) {
        let mut line = String::new();
        for word in text.split_whitespace() {
            let is_full = line.chars().count() + 1 + word.chars().count() > WIDTH - before.len();
            if !line.is_empty() && is_full {
                self.verbatim(before, &std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        if !line.is_empty() {
            self.verbatim(before, &line);
        }
    }
}
