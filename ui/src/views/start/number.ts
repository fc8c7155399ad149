const WEIGHTS = {
  dk: [2, 7, 6, 5, 4, 3, 2, 1],
  no: [3, 2, 7, 6, 5, 4, 3, 2, 1],
} as const;

/**
 * Whether a company's number can be right by its check digit: a Danish CVR number has 8 digits, a Norwegian
 * organisation number 9, and the weighted sum of either is a multiple of 11. Spaces and points are left out.
 */
export function canBe(country: keyof typeof WEIGHTS, text: string): boolean {
  const digits = text.replaceAll(/[\s.]/g, '');
  const weights = WEIGHTS[country];
  if (!/^\d+$/.test(digits) || digits.length !== weights.length) return false;
  const sum = weights.reduce((so_far, weight, at) => so_far + weight * Number(digits[at]), 0);
  return sum % 11 === 0;
}
