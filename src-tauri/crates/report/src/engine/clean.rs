//! What is left of a text before it is set.

use unicode_normalization::UnicodeNormalization;

/// Composed characters, one kind of line end, one kind of space, and none of the invisible ones.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut previous = '\0';
    for character in text.nfc() {
        let kept = match character {
            '\n' if previous == '\r' => None,
            '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' | '\u{1680}' | '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200A}' | '\u{205F}' | '\u{3000}' => {
                Some(' ')
            }
            '\u{2007}' | '\u{202F}' => Some('\u{A0}'),
            '\u{2010}' => Some('-'),
            c if c.is_control() || invisible(c) => None,
            c => Some(c),
        };
        previous = character;
        if let Some(c) = kept {
            // An empty line is a pause; a thousand of them are a mistake.
            if !(c == '\n' && out.ends_with("\n\n")) {
                out.push(c);
            }
        }
    }
    out
}

/// The same on one line.
pub(crate) fn one_line(text: &str) -> String {
    clean(text).replace('\n', " ")
}

fn invisible(character: char) -> bool {
    matches!(character,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FDD0}'..='\u{FDEF}'
        | '\u{E0000}'..='\u{E01EF}' | '\u{061C}' | '\u{180E}')
        || (character as u32) & 0xFFFE == 0xFFFE
}
