const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first 80 bits of a fingerprint, as the footer of every page has them: `7K3M-94QD-XA2P-5HRC`. */
export function codeOf(fingerprint: string): string {
  if (!/^[0-9a-f]{20}/i.test(fingerprint)) return '';
  const head = BigInt(`0x${fingerprint.slice(0, 20)}`);
  const signs = Array.from({ length: 16 }, (_, at) => ALPHABET[Number((head >> BigInt((15 - at) * 5)) & 31n)]);
  return [0, 4, 8, 12].map((at) => signs.slice(at, at + 4).join('')).join('-');
}
