//! The short code by which a printed document is found again.

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters of a code.
const LENGTH: usize = 16;
/// Characters of a whole fingerprint: 256 bits, five in each.
const WHOLE: usize = 52;

/// The first 80 bits of a fingerprint as 16 characters in four groups, `7K3M-94QD-XA2P-5HRC`. The alphabet (Crockford's) has no I, L, O
/// and U, so that nothing is misread. Empty for a text that is no fingerprint.
pub fn code(fingerprint: &str) -> String {
    whole_code(fingerprint).get(..LENGTH).map(grouped).unwrap_or_default()
}

/// A whole fingerprint in the code's alphabet, as the QR code has it: it begins as the code beside it. In these characters it
/// takes a QR code of 29 modules, in hexadecimal digits one of 37: a poor scan is read then. Empty for a text that is none.
pub(super) fn whole_code(fingerprint: &str) -> String {
    if fingerprint.len() != 64 || !fingerprint.bytes().all(|it| it.is_ascii_hexdigit()) {
        return String::new();
    }
    let digits = fingerprint.chars().filter_map(|it| it.to_digit(16));
    let bits: Vec<u32> = digits.flat_map(|digit| (0..4).rev().map(move |at| digit >> at & 1)).collect();
    let five = |it: &[u32]| (0..5).fold(0, |sum, at| sum << 1 | it.get(at).unwrap_or(&0));
    bits.chunks(5).map(|it| char::from(ALPHABET[five(it) as usize])).collect()
}

fn grouped(code: &str) -> String {
    let mut out = String::with_capacity(LENGTH + 3);
    for (place, one) in code.chars().enumerate() {
        if place > 0 && place % 4 == 0 {
            out.push('-');
        }
        out.push(one);
    }
    out
}

/// The code a person typed, in the form it is printed in: case, spaces and dashes do not matter, and the letters the alphabet lacks are
/// read as the digits they look like. A whole fingerprint is read as its code, in this alphabet as QR codes have it and in
/// hexadecimal digits as those before version 0.5 did. None for anything else.
pub fn typed_code(text: &str) -> Option<String> {
    let kept: String = text.chars().filter(|it| !it.is_whitespace() && !is_dash(*it)).collect();
    if kept.len() == 64 && kept.bytes().all(|it| it.is_ascii_hexdigit()) {
        return Some(code(&kept));
    }
    let read: String = kept.chars().map(in_alphabet).collect::<Option<_>>()?;
    matches!(read.len(), LENGTH | WHOLE).then(|| grouped(&read[..LENGTH]))
}

/// The codes that stand in a text, each as it is printed; and that of a whole fingerprint.
pub fn codes_in(text: &str) -> Vec<String> {
    let words = text.split(|it: char| !(it.is_ascii_alphanumeric() || it == '-'));
    let is_one = |it: &&str| matches!(it.len(), 64 | WHOLE) || (it.len() == LENGTH + 3 && it.matches('-').count() == 3);
    words.filter(is_one).filter_map(typed_code).collect()
}

fn is_dash(one: char) -> bool {
    matches!(one, '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn in_alphabet(one: char) -> Option<char> {
    let read = match one.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().any(|it| char::from(*it) == read).then_some(read)
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
            whole_code(FINGERPRINT),
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

    /// Worked out with another program: `python3 -c 'import base64'`, the alphabet of RFC 4648 put in place of Crockford's.
    #[test]
    fn a_whole_fingerprint_begins_as_its_code() {
        assert_eq!(code(FINGERPRINT), "B0AR-GK88-79RT-EVTX");
        assert_eq!(whole_code(FINGERPRINT), "B0ARGK8879RTEVTXVK2AFKBEM4E1T2HWKFFYW35V1N6NTF3A3CP0");
        for text in
            ["", "2026-001", &FINGERPRINT[1..], "é815884d083a71a76f5ddcc4a7cd6ea11c1d0a3c9bdfee0cbb0d4d5d3c6a1b2"]
        {
            assert_eq!(whole_code(text), "", "{text}");
            assert_eq!(code(text), "", "{text}");
        }
    }

    #[test]
    fn codes_are_found_in_a_text() {
        let printed = code(FINGERPRINT);
        let text = format!(
            "QR-kode med dokumentets fingeraftryk {printed}. Dokument 2026-001; {FINGERPRINT}; {}",
            whole_code(FINGERPRINT)
        );
        assert_eq!(codes_in(&text), [printed.clone(), printed.clone(), printed]);
        assert_eq!(codes_in("Fortegnelse over behandling, 2026-11-21-01-02-03"), Vec::<String>::new());
    }
}
