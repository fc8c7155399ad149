const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first 80 bits of a fingerprint, as the footer of every page has them: `7K3M-94QD-XA2P-5HRC`. */
export function codeOf(fingerprint: string): string {
  if (!/^[0-9a-f]{20}/i.test(fingerprint)) return '';
  const head = BigInt(`0x${fingerprint.slice(0, 20)}`);
  const signs = Array.from({ length: 16 }, (_, at) => ALPHABET[Number((head >> BigInt((15 - at) * 5)) & 31n)]);
  return [0, 4, 8, 12].map((at) => signs.slice(at, at + 4).join('')).join('-');
}

/**
 * A code as it is printed, of what is typed so far: in capitals, in groups of four, and the letters it never has read as
 * the digits they look like. The caret stays behind the sign it stood behind.
 */
export function typedCode(text: string, caret: number): { text: string; caret: number } {
  const meant = signsOf(text);
  // A whole fingerprint, as the QR code has it, is no code to be grouped.
  if (meant.length === 64 && /^[0-9A-F]+$/i.test(meant)) return { text: text.trim(), caret };
  const within = meant.length > LENGTH ? PRINTED.exec(text)?.[0] : undefined;
  if (within) return typedCode(within, within.length);
  const before = signsOf(text.slice(0, caret)).length;
  const groups = read(meant).match(/.{1,4}/gsu) ?? [];
  return { text: groups.join('-'), caret: before + Math.max(0, Math.ceil(before / 4) - 1) };
}

/** Characters of a code. */
const LENGTH = 16;

/** A code among other words, as where a line of a page was copied. */
const PRINTED = /(?<![0-9a-z])[0-9a-z]{4}(?:-[0-9a-z]{4}){3}(?![0-9a-z-])/iu;

/** Without white space and dashes, which do not matter. */
const signsOf = (text: string) => text.replaceAll(/[\s\u00ad\u2010-\u2015\u2212-]/gu, '');

const read = (signs: string) => signs.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
