import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { add, move } from './acts';
import type { Row } from './api';
import { autosave } from './autosave.svelte';
import { exampleOpen } from './example.fixture';
import { register } from './register.svelte';

const call = vi.hoisted(() => vi.fn());
vi.mock('./backend', async (real) => ({ ...(await real<object>()), call }));

beforeEach(() => {
  register.show(exampleOpen());
  call.mockReset();
});

afterEach(() => autosave.forget());

test('what is written in a record while it and another change places is kept', async () => {
  let left: Promise<void> | undefined;
  call.mockImplementation(async (_: string, { record }: { record: { kind: string; record: Row } }) => {
    if (!left) {
      autosave.take('purpose', 'p1', 'description', 'Sende faktura', 'run');
      left = autosave.leave('purpose', 'p1', 'description');
    }
    return { put: [record], removed: [], state: { ...exampleOpen().state, since: 1 } };
  });
  const [first, second] = ['p1', 'p2'].map((id) => register.row('purpose', id));
  if (!first || !second) throw new Error('the example has two purposes');
  await move('purpose', [first, second], 0, 1);
  await left;
  expect(register.get('purpose', 'p1')).toMatchObject({ position: 1, description: 'Sende faktura' });
  expect(register.get('purpose', 'p2')).toMatchObject({ position: 0 });
});

test('who presses twice before the record is there gets one; later, another', async () => {
  let made = 0;
  call.mockImplementation(async (_: string, { record }: { record: { kind: string; record: Row } }) => {
    made += 1;
    return { put: [{ ...record, record: { ...record.record, id: `made-${made}` } }], removed: [], state: { ...exampleOpen().state, since: made, answer: made + 1 } };
  });
  const both = await Promise.all([add('party', { name: 'Pakkeposten A/S' }), add('party', { name: 'Pakkeposten A/S' })]);
  expect(both).toEqual(['made-1', 'made-1']);
  expect(await add('party', { name: 'Pakkeposten A/S' })).toBe('made-2');
  const different = await Promise.all([add('party', { name: 'Brevposten A/S' }), add('party', { name: 'Budet ApS' })]);
  expect(different).toEqual(['made-3', 'made-4']);
});
