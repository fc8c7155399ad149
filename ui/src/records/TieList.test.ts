import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import type { Of, Row } from '../lib/api';
import { tiesOf } from '../lib/children';
import { exampleOpen } from '../lib/example.fixture';
import { register } from '../lib/register.svelte';
import TieList from './TieList.svelte';

const call = vi.hoisted(() => vi.fn());
vi.mock('../lib/backend', async (real) => ({ ...(await real<object>()), call }));

afterEach(cleanup);

test('what is ticked is tied to the record it was ticked for, also where another lies open before its turn comes', async () => {
  const open = exampleOpen();
  register.show({ ...open, register: { ...open.register, systems: [{ id: 's1', position: 0, name: 'Kartotek' } as Of<'system'>] } });
  call.mockImplementation(async (_: string, { record }: { record: { kind: string; record: Row } }) => ({ put: [{ ...record, record: { ...record.record, id: `t${call.mock.calls.length}` } }], removed: [], state: { ...exampleOpen().state, since: 1 } }));
  const tie = tiesOf('activity').find((one) => one.kind === 'activity_system');
  if (!tie) throw new Error('an activity is tied to systems');
  const { rerender } = render(TieList, { tie, id: 'a1' });
  screen.getByRole('checkbox').click();
  await rerender({ tie, id: 'another' });
  await vi.waitFor(() => expect(call).toHaveBeenCalledOnce());
  expect(call.mock.calls[0]?.[1].record.record.activity).toBe('a1');
});
