//! The short code by which a printed document is found again.

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters of a code.
const LENGTH: usize = 16;

/// The first 80 bits of a fingerprint as 16 characters in four groups, `7K3M-94QD-XA2P-5HRC`. The alphabet (Crockford's) has no I, L, O
/// and U, so that nothing is misread. Empty for a text that is no fingerprint.
pub fn code(fingerprint: &str) -> String {
    let Some(head) = fingerprint.get(..20).and_then(|head| u128::from_str_radix(head, 16).ok()) else {
        return String::new();
    };
    let mut out = String::with_capacity(19);
    for place in (0..16_u32).rev() {
        out.push(char::from(ALPHABET[(head >> (place * 5)) as usize & 31]));
        if place % 4 == 0 && place > 0 {
            out.push('-');
        }
    }
    out
}

/// The code a person typed, in the form it is printed in: case, spaces and dashes do not matter, and the letters the alphabet lacks are
/// read as the digits they look like. A whole fingerprint, as the QR code has it, is read as its code. None for anything else.
pub fn typed_code(text: &str) -> Option<String> {
    let kept: String = text.chars().filter(|it| !it.is_whitespace() && !is_dash(*it)).collect();
    if kept.len() == 64 && kept.bytes().all(|it| it.is_ascii_hexdigit()) {
        return Some(code(&kept.to_ascii_lowercase()));
    }
    let read: Option<Vec<u8>> = kept.chars().map(in_alphabet).collect();
    let read = read.filter(|it| it.len() == LENGTH)?;
    let groups: Vec<String> = read.chunks(4).map(|four| four.iter().copied().map(char::from).collect()).collect();
    Some(groups.join("-"))
}

/// The codes that stand in a text, each as it is printed; and that of a whole fingerprint.
pub fn codes_in(text: &str) -> Vec<String> {
    let words = text.split(|it: char| !(it.is_ascii_alphanumeric() || it == '-'));
    let coded = words.filter(|it| it.len() == 64 || (it.len() == LENGTH + 3 && it.matches('-').count() == 3));
    coded.filter_map(typed_code).collect()
}

fn is_dash(one: char) -> bool {
    matches!(one, '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn in_alphabet(one: char) -> Option<u8> {
    let read = match one.to_ascii_uppercase() {
        'O' => b'0',
        'I' | 'L' => b'1',
        other => u8::try_from(other).ok()?,
    };
    ALPHABET.contains(&read).then_some(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FINGERPRINT: &str = "5815884d083a71a76f5ddcc4a7cd6ea11c1d0a3c9bdfee0cbb0d4d5d3c6a1b2c";

    #[test]
    fn a_code_is_read_as_it_is_typed() {
        let printed = code(FINGERPRINT);
        assert_eq!(printed.len(), 19);
        let typed = [
            printed.clone(),
            printed.to_lowercase(),
            printed.replace('-', " "),
            printed.replace('-', ""),
            printed.replace('-', "\u{2013}"),
            format!("  {printed}\n"),
            printed.replace('0', "O").replace('1', "l"),
            FINGERPRINT.to_owned(),
            FINGERPRINT.to_uppercase(),
        ];
        for text in typed {
            assert_eq!(typed_code(&text).as_deref(), Some(printed.as_str()), "{text}");
        }
        for text in
            ["", "2026-001", "7K3M-94QD-XA2P-5HR", "7K3M-94QD-XA2P-5HRCC", "7K3M-94QD-XA2P-5HRU", "7K3M-94QD-XA2P-5HRÆ"]
        {
            assert_eq!(typed_code(text), None, "{text}");
        }
    }

    #[test]
    fn codes_are_found_in_a_text() {
        let printed = code(FINGERPRINT);
        let text = format!("QR-kode med dokumentets fingeraftryk {printed}. Dokument 2026-001; {FINGERPRINT}");
        assert_eq!(codes_in(&text), [printed.clone(), printed]);
        assert_eq!(codes_in("Fortegnelse over behandling, 2026-11-21-01-02-03"), Vec::<String>::new());
    }
}
