import { FIELDS, TABLES, type Kind, type Open, type Register, type Row, type Value } from './api';

/** A small open register for tests: one activity with two purposes, the second without words. */
export function exampleOpen(): Open {
  const register = Object.fromEntries(Object.values(TABLES).map((list) => [list, []])) as unknown as Register;
  const put = (kind: Kind, fields: { id: string; [field: string]: Value }) =>
    (register[TABLES[kind] as keyof Register] as unknown as Row[]).push({ ...blank(kind), ...fields });
  put('organisation', { id: 'o1', name: 'Eksempel Rengøring ApS' });
  put('activity', { id: 'a1', name: 'Kunder' });
  put('purpose', { id: 'p2', activity: 'a1', position: 1 });
  put('purpose', { id: 'p1', activity: 'a1', position: 0, description: 'Levere rengøring' });
  put('retention_rule', { id: 'r1', name: 'Faktura', latest: 66, trigger: 'invoice_date' });
  return {
    path: '/tmp/Eksempel.fortegnelse',
    file_name: 'Eksempel.fortegnelse',
    example: false,
    register,
    notes: { place: null, copied_at: null, holder: null, missing: null, versions: [] },
    state: { answer: 1, since: 0, today: '2026-11-21', undo: null, redo: null, saved_at: null, read_only: false, looking_back: null, findings: [], letters: [], coverage: {}, standings: {}, deletions: {}, documents: {}, law_as_of: '2026-08-05', last_backup: null, backup_failed: false, backup_fault: null },
  };
}

function blank(kind: Kind): Row {
  const row: Row = { id: '' };
  for (const field of FIELDS[kind]) {
    if (field.stated || field.optional) row[field.name] = null;
    else if (field.list) row[field.name] = [];
    else row[field.name] = field.shape === 'number' ? 0 : field.shape === 'bool' ? false : (field.values?.[0] ?? '');
  }
  return row;
}
