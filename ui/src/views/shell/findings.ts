import type { FindingView } from '../../lib/api';
import { asks, byWeight } from '../../lib/marks';
import { place } from '../../lib/place.svelte';
import { register } from '../../lib/register.svelte';
import { findingsOf, inOrder } from '../activity/findings';
import { placeOf } from './rail';

let cured = -1;
let here = '';

/** Goes to the next thing that asks for something on this screen, or the one before. */
export function stepFinding(by: 1 | -1): void {
  const at = JSON.stringify(place.screen);
  if (at !== here) cured = by === 1 ? -1 : 0;
  here = at;
  const findings = findingsHere();
  if (findings.length === 0) return;
  cured = (cured + by + findings.length) % findings.length;
  const finding = findings[cured];
  if (finding) void place.cure(finding);
}

/** What asks for something on the screen one is on; on the overview and in the history, all of it. */
function findingsHere(): readonly FindingView[] {
  const { screen } = place;
  if (screen.name === 'activity') return inOrder(findingsOf(screen.id).filter(asks));
  const asking = byWeight(register.findings.filter(asks));
  if (screen.name === 'policy') return asking.filter((finding) => finding.policy === screen.id);
  const own = asking.filter((finding) => placeOf(finding) === screen.name);
  return screen.name === 'overview' || screen.name === 'history' ? asking : own;
}
