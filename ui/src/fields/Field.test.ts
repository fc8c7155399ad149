import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Kind, Open, Row } from '../lib/api';
import { autosave } from '../lib/autosave.svelte';
import { exampleOpen } from '../lib/example.fixture';
import { register } from '../lib/register.svelte';
import Field from './Field.svelte';

const call = vi.hoisted(() => vi.fn());
vi.mock('../lib/backend', async (real) => ({ ...(await real<object>()), call }));

beforeEach(() => {
  register.show(exampleOpen());
  call.mockReset().mockImplementation((_: string, { record }: { record: { kind: string; record: Row } }) =>
    Promise.resolve({ put: [record], removed: [], state: { ...exampleOpen().state, since: 1 } }),
  );
});

afterEach(() => {
  cleanup();
  autosave.forget();
});

/** The example with one finding, on a field. */
function withFinding(kind: Kind, id: string, field: string): Open {
  const open = exampleOpen();
  const finding = { code: 'x', severity: 'wrong', kind, id, field, letter: 'f', title: 'Slettes for tidligt', message: 'Loven kræver mere.', everywhere: false, policy: null, party: null, due: null } as const;
  return { ...open, state: { ...open.state, findings: [{ ...finding, articles: [], activities: [] }] } };
}

const lastSaved = (field: string) => call.mock.calls.at(-1)?.[1].record.record[field];

test('a text is read first, and its help opens when it is written in', async () => {
  render(Field, { kind: 'purpose', id: 'p1', name: 'description' });
  const box = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect(box.value).toBe('Levere rengøring');
  expect(screen.queryByRole('note')).toBeNull();
  await fireEvent.focusIn(box);
  const help = screen.getByRole('note');
  expect(help.textContent).toContain('Artikel\u00a030, stk.\u00a01, litra\u00a0b');
  expect(box.getAttribute('aria-describedby')).toContain(help.id);
});

test('nobody has filled it in, it is none and it is not known are three things', async () => {
  register.show(withFinding('activity', 'a1', 'transfer_note'));
  render(Field, { kind: 'activity', id: 'a1', name: 'transfer_note' });
  const box = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect(box.placeholder).toBe('Ikke udfyldt');
  await fireEvent.focusIn(box);
  await fireEvent.click(screen.getByRole('button', { name: 'Vides ikke' }));
  await vi.waitFor(() => expect(lastSaved('transfer_note')).toEqual({ state: 'unknown' }));
  await vi.waitFor(() => expect(box.placeholder).toBe('Vides ikke'));
  await fireEvent.click(screen.getByRole('button', { name: 'Ingen' }));
  await vi.waitFor(() => expect(lastSaved('transfer_note')).toEqual({ state: 'none' }));
  await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Ingen' }).getAttribute('aria-pressed')).toBe('true'));
  await fireEvent.click(screen.getByRole('button', { name: 'Ingen' }));
  await vi.waitFor(() => expect(lastSaved('transfer_note')).toBeNull());
});

test('what nobody asks for stands empty in peace', () => {
  render(Field, { kind: 'activity', id: 'a1', name: 'transfer_note' });
  const box = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect([box.placeholder, box.classList.contains('v-blank')]).toEqual(['Ikke angivet', false]);
});

test('a name is never none nor unknown on purpose, but what says so can be cleared', async () => {
  render(Field, { kind: 'purpose', id: 'p2', name: 'description' });
  await fireEvent.focusIn(screen.getByRole('textbox'));
  expect(screen.queryByRole('button', { name: 'Ingen' })).toBeNull();
  cleanup();
  const open = exampleOpen();
  for (const purpose of open.register.purposes) purpose.description = { state: 'unknown' };
  register.show(open);
  render(Field, { kind: 'purpose', id: 'p2', name: 'description' });
  await fireEvent.focusIn(screen.getByRole('textbox'));
  expect(screen.getByRole('button', { name: 'Vides ikke' }).getAttribute('aria-pressed')).toBe('true');
});

test('what is typed on the button of an empty field is written in the field', async () => {
  render(Field, { kind: 'activity', id: 'a1', name: 'transfer_note' });
  const box = screen.getByRole('textbox');
  await fireEvent.focusIn(box);
  const none = screen.getByRole('button', { name: 'Ingen' });
  none.focus();
  await fireEvent.keyDown(none, { key: ' ' });
  expect(document.activeElement).toBe(none);
  await fireEvent.keyDown(none, { key: '2' });
  expect(document.activeElement).toBe(box);
});

test('an emptied text is not filled in, never an empty text', async () => {
  render(Field, { kind: 'purpose', id: 'p1', name: 'description' });
  const box = screen.getByRole('textbox');
  await fireEvent.input(box, { target: { value: '  ' } });
  await fireEvent.focusOut(box);
  await vi.waitFor(() => expect(lastSaved('description')).toBeNull());
});

test('a period is typed as people say it', async () => {
  render(Field, { kind: 'retention_rule', id: 'r1', name: 'latest' });
  const box = screen.getByRole<HTMLInputElement>('textbox');
  expect(box.value).toBe('5½\u00a0år');
  await fireEvent.input(box, { target: { value: '6 år' } });
  await fireEvent.blur(box);
  await vi.waitFor(() => expect(lastSaved('latest')).toBe(72));
});

test('what is no period stays where it was typed, says so, and is not saved', async () => {
  render(Field, { kind: 'retention_rule', id: 'r1', name: 'latest' });
  const box = screen.getByRole<HTMLInputElement>('textbox');
  await fireEvent.input(box, { target: { value: 'længe' } });
  await fireEvent.blur(box);
  expect(box.value).toBe('længe');
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toContain('5½ år');
  expect(call).not.toHaveBeenCalled();
});

test('a yes or no has an answer for "not known", and can be cleared again', async () => {
  render(Field, { kind: 'activity', id: 'a1', name: 'third_country_transfer', clarified: true });
  expect(screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual(['Nej', 'Ja', 'Uafklaret']);
  await fireEvent.click(screen.getByLabelText('Uafklaret'));
  await vi.waitFor(() => expect(lastSaved('third_country_transfer')).toEqual({ state: 'unknown' }));
  await fireEvent.click(await screen.findByRole('button', { name: 'Tøm' }));
  await vi.waitFor(() => expect(lastSaved('third_country_transfer')).toBeNull());
});

test('a choice offers the list and the kinds of empty, and nothing may be picked from what can only be read', () => {
  register.show({ ...exampleOpen(), state: { ...exampleOpen().state, read_only: true } });
  render(Field, { kind: 'retention_rule', id: 'r1', name: 'trigger' });
  const box = screen.getByRole<HTMLSelectElement>('combobox');
  expect(box.disabled).toBe(true);
  expect(box.selectedOptions[0]?.textContent).toBe('Fakturadato');
  expect([...box.options].map((option) => option.textContent)).toEqual(expect.arrayContaining(['Ikke angivet', 'Ingen', 'Vides ikke']));
});

test('a finding on the field is read with it', () => {
  register.show(withFinding('retention_rule', 'r1', 'latest'));
  render(Field, { kind: 'retention_rule', id: 'r1', name: 'latest' });
  const described = screen.getByRole('textbox').getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent).join()).toContain('Slettes for tidligt');
});
