//! Where a line may end: UAX 14, less the places where a Danish, Norwegian or English reader would stumble.

use std::ops::Range;

use unicode_linebreak::{BreakOpportunity, linebreaks};

/// Text that stays on one line if a line can hold it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Segment {
    /// Without the space after it.
    pub(crate) range: Range<usize>,
    /// A space follows.
    pub(crate) space: bool,
    /// The line ends here whatever its length.
    pub(crate) ends_line: bool,
}

/// The segments of a cleaned text. No line ends inside `whole` (ranges in ascending order).
pub(crate) fn segments(text: &str, whole: &[Range<usize>]) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut start = 0;
    let mut token = 0..0;
    let mut token_breaks = true;
    let mut whole = whole.iter().peekable();
    for (end, opportunity) in linebreaks(text) {
        while whole.peek().is_some_and(|range| range.end <= end) {
            whole.next();
        }
        let inside = whole.peek().is_some_and(|range| range.start < end && end < range.end);
        let mandatory = opportunity == BreakOpportunity::Mandatory;
        if !mandatory {
            let before = &text[..end];
            let allowed = if before.ends_with('\u{AD}') {
                // A soft hyphen is used only where the word is longer than its column.
                false
            } else if before.ends_with(' ') {
                !bound(before, &text[end..])
            } else {
                if !token.contains(&end) {
                    token = token_around(text, end);
                    token_breaks = breaks_inside(&text[token.clone()]);
                }
                token_breaks && long_enough(&text[token.start..end]) && long_enough(&text[end..token.end])
            };
            if inside || !allowed {
                continue;
            }
        }
        let seen = &text[start..end];
        let trimmed = seen.trim_end_matches([' ', '\n']);
        segments.push(Segment {
            range: start..start + trimmed.len(),
            space: seen[trimmed.len()..].contains(' '),
            ends_line: mandatory && seen.ends_with('\n'),
        });
        start = end;
    }
    segments
}

/// Whether the spaces between the two stay: `§ 12`, `stk. 1`, `litra b`, `21. november 2026`, `00 00 00 00`, a sign and its word.
fn bound(before: &str, after: &str) -> bool {
    let before = before.trim_end_matches(' ');
    let left = last_token(before);
    let right = first_token(after);
    let bare = right.trim_end_matches(|c: char| !c.is_alphanumeric());
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let right_digit = right.starts_with(|c: char| c.is_ascii_digit());
    let sign = matches!(left, "§" | "§§" | "▲" | "©");
    let abbreviation = left.len() <= 5
        && left.ends_with('.')
        && left[..left.len() - 1].chars().all(char::is_alphabetic)
        && left.len() > 2;
    let ordinal = |s: &str| s.strip_suffix('.').is_some_and(digits) && s.len() <= 3;
    let letter = bare.chars().count() == 1 && bare.chars().all(|c| c.is_lowercase() && !matches!(c, 'i' | 'å' | 'ø'));
    let year = bare.len() == 4
        && digits(bare)
        && left.chars().all(char::is_alphabetic)
        && ordinal(last_token(before[..before.len() - left.len()].trim_end_matches(' ')));
    let group = (2..=3).contains(&left.len()) && digits(left) && digits(bare) && left.len() == bare.len();
    sign || (abbreviation && right_digit)
        || (ordinal(left) && right.starts_with(char::is_lowercase))
        || letter
        || year
        || group
        || matches!(bare, "") && matches!(right, "–" | "—" | "·" | "%" | "‰")
}

fn last_token(text: &str) -> &str {
    let from = text.char_indices().rev().take(40).last().map_or(0, |(at, _)| at);
    let tail = &text[from..];
    tail.rsplit([' ', '\u{A0}', '\n', '(']).next().unwrap_or(tail)
}

fn first_token(text: &str) -> &str {
    let to = text.char_indices().nth(40).map_or(text.len(), |(at, _)| at);
    let head = &text[..to];
    head.split([' ', '\u{A0}', '\n']).next().unwrap_or(head)
}

fn token_around(text: &str, at: usize) -> Range<usize> {
    let space = |c: char| c == ' ' || c == '\n';
    let start = text[..at].rfind(space).map_or(0, |found| found + 1);
    let end = text[at..].find(space).map_or(text.len(), |found| at + found);
    start..end
}

/// Addresses, e-mail and fingerprints stay whole.
fn breaks_inside(token: &str) -> bool {
    let fingerprint = token.matches('-').count() >= 2
        && token.chars().all(|c| c == '-' || c.is_ascii_digit() || c.is_ascii_uppercase());
    !(fingerprint || is_address(token))
}

/// A web or e-mail address.
pub(crate) fn is_address(token: &str) -> bool {
    token.contains("://") || token.contains("www.") || token.contains('@')
}

/// `e-mail`, `it-sikkerhed` and `EU/EØS` do not break at their sign.
fn long_enough(part: &str) -> bool {
    part.chars().take(24).filter(|c| c.is_alphanumeric()).take(4).count() == 4
}
