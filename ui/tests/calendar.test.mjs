// The calendar file, read by another program's parser: the one of Thunderbird. The file is what the crate `exchange` writes;
// its own tests see to that.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { ROOT } from './support.mjs';

ICAL.design.strict = true;
// The parser knows the standard's own properties; this one is everybody's.
ICAL.design.icalendar.property['x-wr-calname'] = { defaultType: 'text' };
const file = readFileSync(join(ROOT, 'src-tauri/crates/exchange/tests/sample.ics'), 'utf8');
const calendar = new ICAL.Component(ICAL.parse(file));
const events = calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));
const named = (title) => events.find((it) => it.summary.startsWith(title));

test('the calendar is read with its name and every entry', () => {
  assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
  assert.equal(calendar.getFirstPropertyValue('method'), 'PUBLISH');
  assert.equal(calendar.getFirstPropertyValue('x-wr-calname'), 'Fortegnelse, Eksempel Rengøring ApS');
  assert.deepEqual(events.map((it) => it.summary), ['Frist for at anmelde bruddet', 'Kontroller årets sidste dag', 'Databehandleraftalen med Eksempel Løn ApS udløber – få en ny, før den gamle er væk 🗓']);
  assert.equal(new Set(events.map((it) => it.uid)).size, 3);
  for (const event of events) {
    assert.equal(event.component.getFirstPropertyValue('dtstamp').toString(), '2026-11-21T13:02:00Z');
    assert.equal(event.component.getFirstPropertyValue('transp'), 'TRANSPARENT');
    assert.equal(event.component.getFirstProperty('categories').getValues()[0], 'Fortegnelse, Eksempel Rengøring ApS');
  }
});

test('a whole day is one day, without an hour, and its text has its lines', () => {
  const event = named('Databehandleraftalen');
  assert.equal(event.startDate.isDate, true);
  assert.equal(event.startDate.toString(), '2027-02-28');
  assert.equal(event.duration.toString(), 'P1D');
  assert.equal(event.description, 'Aftalen med Eksempel Løn ApS udløber.\nSpørg efter en ny; husk bilag A, B og C.\nSti: C:\\Aftaler');
});

test('a point in time is the same hour on both sides of the clock’s change', () => {
  const event = named('Frist');
  assert.equal(event.startDate.isDate, false);
  assert.equal(event.startDate.toJSDate().toISOString(), '2026-03-29T01:30:00.000Z');
});

test('the reminders come when they should', () => {
  const alarms = (event) => event.component.getAllSubcomponents('valarm').map((alarm) => {
    assert.equal(alarm.getFirstPropertyValue('action'), 'DISPLAY');
    assert.equal(alarm.getFirstPropertyValue('description'), event.summary);
    assert.equal(alarm.getAllProperties().length, 3);
    const at = event.startDate.clone();
    at.isDate = false;
    at.addDuration(alarm.getFirstPropertyValue('trigger'));
    return at.toString();
  });
  assert.deepEqual(alarms(named('Databehandleraftalen')), ['2027-01-29T09:00:00', '2027-02-27T09:00:00', '2027-02-28T09:00:00']);
  assert.deepEqual(alarms(named('Frist')), ['2026-03-28T01:30:00Z', '2026-03-29T01:30:00Z']);
  assert.deepEqual(alarms(named('Kontroller')), []);
});
