import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Row } from './api';
import { autosave, PAUSE } from './autosave.svelte';
import { exampleOpen } from './example.fixture';
import { register } from './register.svelte';

const call = vi.hoisted(() => vi.fn());
vi.mock('./backend', async (real) => ({ ...(await real<object>()), call }));

const saved = (record: { kind: string; record: Row }) => ({ put: [record], removed: [], state: { ...exampleOpen().state, since: 1 } });

beforeEach(() => {
  vi.useFakeTimers();
  register.show(exampleOpen());
  call.mockReset().mockImplementation((_: string, { record }: { record: { kind: string; record: Row } }) => Promise.resolve(saved(record)));
});

afterEach(() => {
  autosave.forget();
  vi.useRealTimers();
});

test('a pause in typing saves what is there, and the whole record goes with it', async () => {
  autosave.take('purpose', 'p1', 'description', 'Send', 'run');
  await vi.advanceTimersByTimeAsync(PAUSE - 1);
  expect(call).not.toHaveBeenCalled();
  autosave.take('purpose', 'p1', 'description', 'Sende faktura', 'run');
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(call).toHaveBeenCalledExactlyOnceWith('save', {
    record: { kind: 'purpose', record: { id: 'p1', activity: 'a1', position: 0, description: 'Sende faktura', direct_marketing: null } },
    run: 'run',
  });
  expect(autosave.status).toBe('saved');
});

test('leaving a field saves it at once, and leaving it unchanged saves nothing', async () => {
  autosave.take('purpose', 'p1', 'description', 'Sende faktura', 'run');
  await autosave.leave('purpose', 'p1', 'description');
  await autosave.leave('purpose', 'p1', 'description');
  autosave.take('purpose', 'p2', 'description', null, 'run');
  await autosave.leave('purpose', 'p2', 'description');
  expect(call).toHaveBeenCalledOnce();
});

test('what could not be saved stays on screen with its reason until it could', async () => {
  call.mockRejectedValueOnce({ code: 'no_space', params: {} });
  autosave.take('purpose', 'p1', 'description', 'Sende faktura', 'run');
  await autosave.leave('purpose', 'p1', 'description');
  expect(autosave.status).toBe('failed');
  expect(autosave.failure).toEqual({ code: 'no_space', params: {} });
  expect(autosave.value('purpose', 'p1', 'description')).toBe('Sende faktura');
  expect(register.get('purpose', 'p1')?.description).toBe('Levere rengøring');
  expect(await autosave.flush()).toBe(true);
  expect(register.get('purpose', 'p1')?.description).toBe('Sende faktura');
  expect(autosave.failure).toBeNull();
});

test('two fields of one record, typed in one breath, do not undo each other', async () => {
  autosave.take('retention_rule', 'r1', 'name', 'Bilag', 'run-1');
  autosave.take('retention_rule', 'r1', 'latest', 60, 'run-2');
  await autosave.flush();
  expect(register.get('retention_rule', 'r1')).toMatchObject({ name: 'Bilag', latest: 60 });
  expect(call.mock.calls.map(([, { run }]) => run)).toEqual(['run-1', 'run-2']);
});

test('what is typed while a save is under way is not lost', async () => {
  let answer = () => {};
  call.mockImplementationOnce((_: string, { record }: { record: { kind: string; record: Row } }) => new Promise((settle) => (answer = () => settle(saved(record)))));
  autosave.take('purpose', 'p1', 'description', 'Sende', 'run');
  void autosave.leave('purpose', 'p1', 'description');
  await vi.advanceTimersByTimeAsync(0);
  autosave.take('purpose', 'p1', 'description', 'Sende faktura', 'run');
  answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(autosave.value('purpose', 'p1', 'description')).toBe('Sende faktura');
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(register.get('purpose', 'p1')?.description).toBe('Sende faktura');
});

test('typing back what the register holds while the other text is on its way saves that too', async () => {
  autosave.take('purpose', 'p1', 'description', 'Noget andet', 'run');
  void autosave.leave('purpose', 'p1', 'description');
  autosave.take('purpose', 'p1', 'description', 'Levere rengøring', 'run');
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(register.get('purpose', 'p1')?.description).toBe('Levere rengøring');
});
