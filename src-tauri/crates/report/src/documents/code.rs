//! The short code by which a printed document is found again.

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

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
