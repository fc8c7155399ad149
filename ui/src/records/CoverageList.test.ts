import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import type { Of, Row } from '../lib/api';
import { exampleOpen } from '../lib/example.fixture';
import { register } from '../lib/register.svelte';
import CoverageList from './CoverageList.svelte';

const call = vi.hoisted(() => vi.fn());
vi.mock('../lib/backend', async (real) => ({ ...(await real<object>()), call }));

afterEach(() => (cleanup(), call.mockReset()));

type Given = { record: { kind: string; record: Row } };
const answer = async (_: string, { record }: Given) => ({ put: [{ ...record, record: { ...record.record, id: record.record.id || `c${call.mock.calls.length}` } }], removed: [], state: { ...exampleOpen().state, since: 1 } });

const measure = (id: string) => ({ id, position: 0, name: id, nature: 'technical', claim: 'all_systems', proof: 'coverage' }) as unknown as Of<'measure'>;
const system = { id: 's1', position: 0, name: 'Kartotek', holds_personal_data: true, form: 'electronic' } as unknown as Of<'system'>;

function show(coverages: Of<'coverage'>[] = []) {
  const open = exampleOpen();
  register.show({ ...open, register: { ...open.register, systems: [system], measures: [measure('m1'), measure('m2')], coverages } });
  call.mockImplementation(answer);
}

test('what is ticked is covered by the measure it was ticked for, also where another lies open before its turn comes', async () => {
  show();
  const { rerender } = render(CoverageList, { id: 'm1', claim: 'all_systems' });
  screen.getByRole('checkbox').click();
  await rerender({ id: 'm2', claim: 'all_systems' });
  await vi.waitFor(() => expect(call).toHaveBeenCalledOnce());
  expect(call.mock.calls[0]?.[1].record).toMatchObject({ kind: 'coverage', record: { measure: 'm1', system: 's1', covered: true, seen_on: '2026-11-21' } });
});

test('a tick taken back is told of the coverage it was given in, not of that of the measure that lies open then', async () => {
  const covered = (id: string, measure: string) => ({ id, measure, position: 0, system: 's1', party: null, person: null, covered: true, seen_on: '2026-01-05' }) as unknown as Of<'coverage'>;
  show([covered('c1', 'm1'), covered('c2', 'm2')]);
  const { rerender } = render(CoverageList, { id: 'm1', claim: 'all_systems' });
  screen.getByRole('checkbox').click();
  await rerender({ id: 'm2', claim: 'all_systems' });
  await vi.waitFor(() => expect(call).toHaveBeenCalledOnce());
  expect(call.mock.calls[0]?.[1].record).toMatchObject({ kind: 'coverage', record: { id: 'c1', measure: 'm1', covered: false, seen_on: null } });
});
