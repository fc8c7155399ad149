// What a control, a case, a kept file and the rules refuse, each provoked by the commands that refuse it.

import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The failures by their codes. `it` is the program, `refused` the call that must fail. */
export async function refusals(it, refused) {
  const file = (name, text) => {
    const path = join(it.home, name);
    writeFileSync(path, text);
    return path;
  };
  const found = {};
  await it.register('003-klar');
  found.nothing_issued = await refused('preview', { subject: 'change_sheet' });
  const sheet = { subject: 'change_sheet', of: (await it.call('issue', { subject: 'article30' })).document };
  found.nothing_changed = await refused('preview', sheet);
  found.not_compared = await refused('preview', { ...sheet, of: (await it.call('issue', { subject: 'processors' })).document });
  found.none_of = await refused('preview', { subject: 'breach_notification' });
  found.law_file = await refused('law_preview', { path: file('regler.json', '{ "as_of": "i går" }') });
  const { register } = await it.register('et-aar-kontrol');
  const [earlier] = register.reviews;
  found.finished = await refused('save', { record: { kind: 'review', record: { ...earlier, conclusion: 'Noget andet.' } } });
  found.several_of = await refused('preview', { subject: 'minutes' });
  found.no_such = await refused('preview', { subject: 'minutes', of: 'findes-ikke' });
  found.never_issued = await refused('issue', { subject: 'agenda', of: earlier.id });
  found.not_about_access = await refused('preview', { subject: 'access_answer', of: 'sletning-2026-2' });
  const breach = { kind: 'breach', id: 'brud-2026-1' };
  await it.call('issue', { subject: 'breach_notification', of: breach.id });
  found.issued_for = await refused('remove', breach);
  found.enclosure_empty = await refused('enclose', { ...breach, path: file('tom.txt', '') });
  found.enclosure_no_file = await refused('enclose', { ...breach, path: it.home });
  const large = file('stor.txt', 'a');
  truncateSync(large, 26 * 1024 * 1024);
  found.enclosure_too_large = await refused('enclose', { ...breach, path: large });
  const kept = await it.call('enclose', { ...breach, path: file('brev.txt', 'Kære kunde') });
  found.enclosure_no_pdf = await refused('enclosure_view', { id: kept.put.find(({ kind }) => kind === 'enclosure').record.id });
  const plan = register.control_plans[0].id;
  const begun = await it.call('control_start', { plan });
  const review = begun.put.find(({ kind }) => kind === 'review').record.id;
  found.control_open = await refused('control_start', { plan });
  found.not_closed = await refused('issue', { subject: 'minutes', of: review });
  const finish = { review, done_by: null, seen_by: null, took_part: '', conclusion: '', next_on: null };
  found.unanswered = await refused('control_finish', finish);
  for (const { kind, record } of begun.put) if (kind === 'agenda_line') await it.call('control_answer', { line: record.id, answer: 'action' });
  found.action_unwritten = await refused('control_finish', finish);
  const document = (await it.call('issue', { subject: 'article30' })).document;
  found.document_step = await refused('document_return', { document, signatures: [] });
  found.document_day = await refused('document_send', { document, sent_on: '2999-01-01' });
  await it.call('document_send', { document });
  found.document_unnamed = await refused('document_return', { document, signatures: [] });
  await it.call('document_return', { document, signatures: [{ name: 'Pernille Prøvesen' }] });
  await it.call('document_adopt', { document, in_force_on: '2999-06-01' });
  const [signature] = (await it.call('start')).open.register.signatures;
  found.document_settled = await refused('save', { record: { kind: 'signature', record: { ...signature, place: 'Et andet sted' } } });
  const newer = (await it.call('issue', { subject: 'article30' })).document;
  found.document_replaced = await refused('document_adopt', { document: newer, in_force_on: '2999-01-01' });
  const [issued] = (await it.call('start')).open.register.documents;
  found.document_issued = await refused('save', { record: { kind: 'document', record: { ...issued, title: 'En anden titel' } } });
  const add = async (kind, fields) => (await it.call('add', { record: { kind, record: { id: '', ...fields } } })).put[0].record.id;
  const activity = await add('activity', { name: 'Prøve' });
  const purpose = await add('purpose', { activity, description: 'Prøve det' });
  await it.call('remove', { kind: 'activity', id: activity });
  const { change } = (await it.call('deeds', { limit: 1 })).deeds[0];
  found.needs_gone = await refused('version_restore', { change, kind: 'purpose', id: purpose });
  await it.call('erase', { kind: 'activity', id: activity });
  found.erased = await refused('version_restore', { change, kind: 'activity', id: activity });
  await it.register('003-klar');
  found.no_past = await refused('look_back', { day: '2020-01-01' });
  found.days_turned = await refused('compare_days', { from: '2999-01-02', to: '2999-01-01' });
  const begun_on = (await it.call('state')).today;
  await it.stand('now', new Date(Date.now() + 48 * 3_600_000).toISOString());
  found.past_day = await refused('look_back', { day: '2020-01-01' });
  await it.call('look_back', { day: begun_on });
  found.looking_back = await refused('undo');
  await it.call('close');
  return found;
}
