import type { Api, Of } from '../../lib/api';

export type Part = Of<'check_point'>['part'];
export type Shipped = Api['law'][1]['checklist'][number]['points'][number];

const PARTS: { readonly [letter: string]: Part } = { A: 'activities', B: 'processors', C: 'deletion', D: 'safety', E: 'staff', F: 'cases', G: 'policies' };

/** The part of the agenda in which the points of a part of the shipped checklist stand. */
export const partOf = (letter: string): Part => PARTS[letter] ?? 'closing';
