import { beforeEach, expect, test } from 'vitest';
import { exampleOpen } from './example.fixture';
import { register } from './register.svelte';
import { title } from './titles';

beforeEach(() => register.show(exampleOpen()));

test('records stand in their own order and are found by what they point to', () => {
  expect(register.list('purpose').map((purpose) => purpose.id)).toEqual(['p1', 'p2']);
  expect(register.pointing('purpose', 'activity', 'a1').map((purpose) => purpose.id)).toEqual(['p1', 'p2']);
  expect(register.pointing('purpose', 'activity', 'elsewhere')).toEqual([]);
});

test('a change puts, adds and takes away, and the state comes with it', () => {
  const state = { ...exampleOpen().state, answer: 2, since: 1, saved_at: '2026-11-21T14:02:00+01:00' };
  const purpose = { ...register.list('purpose')[0]!, description: 'Sende faktura' };
  register.apply({
    put: [
      { kind: 'purpose', record: purpose },
      { kind: 'purpose', record: { ...purpose, id: 'p3', position: 2 } },
    ],
    removed: [{ kind: 'purpose', id: 'p2' }],
    state,
  });
  expect(register.list('purpose').map(({ id, description }) => [id, description])).toEqual([
    ['p1', 'Sende faktura'],
    ['p3', 'Sende faktura'],
  ]);
  expect(register.state?.saved_at).toBe('2026-11-21T14:02:00+01:00');
});

test('a record is called by its own name, or by its kind where it has none', () => {
  expect(title('purpose', register.row('purpose', 'p1'))).toBe('Levere rengøring');
  expect(title('purpose', register.row('purpose', 'p2'))).toBe('Uden navn (formål)');
});
