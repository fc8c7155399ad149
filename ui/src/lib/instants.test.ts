// @vitest-environment node
import { beforeAll, expect, test } from 'vitest';
import { clockText, instantAt, instantText, parseTime, untilText } from './instants';
import { speak } from './words.svelte';

beforeAll(() => {
  process.env['TZ'] = 'Europe/Copenhagen';
  speak('da');
});

test('an instant is written with the offset the clock has then', () => {
  expect(instantAt('2026-01-15', '09:10')).toBe('2026-01-15T09:10:00+01:00');
  expect(instantAt('2026-07-15', '09:10')).toBe('2026-07-15T09:10:00+02:00');
  expect(instantText(new Date('2026-12-31T23:30:05Z'))).toBe('2027-01-01T00:30:05+01:00');
});

test('in the night the clock is put forward an hour is no time at all', () => {
  expect(instantAt('2026-03-29', '01:59')).toBe('2026-03-29T01:59:00+01:00');
  expect(instantAt('2026-03-29', '02:00')).toBeNull();
  expect(instantAt('2026-03-29', '02:59')).toBeNull();
  expect(instantAt('2026-03-29', '03:00')).toBe('2026-03-29T03:00:00+02:00');
});

test('in the night the clock is put back the hour that comes twice is the first one', () => {
  expect(instantAt('2026-10-25', '01:30')).toBe('2026-10-25T01:30:00+02:00');
  expect(instantAt('2026-10-25', '02:30')).toBe('2026-10-25T02:30:00+02:00');
  expect(instantAt('2026-10-25', '03:00')).toBe('2026-10-25T03:00:00+01:00');
});

test('a time is understood as people write it', () => {
  const read = { '9.10': '09:10', '09:10': '09:10', '0910': '09:10', 'kl. 9': '09:00', 'kl 23.59': '23:59', '9:10 pm': '21:10', '12 am': '00:00', '12.05 pm': '12:05', '7': '07:00', '00:00': '00:00', '9.10.30': '09:10' };
  for (const [typed, time] of Object.entries(read)) expect(parseTime(typed), typed).toBe(time);
  for (const typed of ['24.00', '9.60', '9.1', 'ni', '13 pm', '0 am', '', '9.10.']) expect(parseTime(typed), typed).toBeNull();
});

test('a time is read at the place where it was written', () => {
  expect(clockText('2026-04-07T09:10:00+02:00')).toBe('09.10');
  expect(clockText('2026-04-07T00:05:00+00:00')).toBe('00.05');
  expect(untilText('2026-04-07T09:10:00+02:00')).toBe('tirsdag den 7.\u00a0april\u00a02026 kl. 09.10');
});
