import { redo, tried, undo } from '../../lib/acts';
import { ask, type Kind } from '../../lib/api';
import { autosave } from '../../lib/autosave.svelte';
import { begin, WEIGHED } from '../../lib/begin';
import { choose, lookForward, lookingBack } from '../../lib/looking.svelte';
import { focusOn, HOME, place, type Screen } from '../../lib/place.svelte';
import { say } from '../../lib/notice.svelte';
import { register } from '../../lib/register.svelte';
import { change, settings } from '../../lib/settings.svelte';
import { keysText, printed, KEYS } from '../../lib/shortcuts';
import { title } from '../../lib/titles';
import { choiceName, kindName, LANGUAGES, t } from '../../lib/words.svelte';
import { help } from '../help/help.svelte';
import { RAIL } from '../shell/rail';
import { goTo, showCheck, showDocument, there } from './where';

/** Something the program does, by name. */
export interface Command {
  id: string;
  text: string;
  icon: string;
  /** The keys that do the same, as they stand on the keyboard. */
  keys?: string;
  run: () => void;
}

/** The kinds a new record of can be made from anywhere, and the field one begins with. */
const MADE: { readonly [kind in Kind]?: string } = {
  activity: 'name',
  party: 'name',
  system: 'name',
  measure: 'name',
  risk_assessment: 'system',
  retention_rule: 'name',
  policy: 'title',
  person: 'name',
  contact_point: 'purpose',
  right_procedure: 'right',
  supervisory_authority: 'name',
  financial_year: 'starts',
  subject_request: 'received_on',
  breach: 'aware_at',
};

/** What is printed of the whole register beside the record. */
const overviews = () => [...(register.list('activity').some((activity) => activity.role === 'processor') ? (['article30_processor'] as const) : []), 'processors' as const, 'measures' as const, 'handover' as const];

const APPEARANCES = ['system', 'light', 'dark'] as const;

/** Every command that can be given now. `onclose` closes the register. */
export function commands(onclose: () => void): Command[] {
  const writes = !register.readOnly;
  return [
    ...(writes ? (Object.keys(MADE) as Kind[]).map((kind) => ({ id: `add-${kind}`, text: t('add-kind', { kind: kindName(kind) }), icon: 'plus', run: () => void make(kind) })) : []),
    ...RAIL.map(({ screen, icon }, at) => ({ id: `go-${screen}`, text: t('command-go', { place: t(`rail-${screen}`) }), icon, keys: printed(KEYS.places.keys[at] ?? ''), run: () => void goTo({ name: screen } as Screen) })),
    { id: 'print', text: t('command-print', { document: t('document-article-30') }), icon: 'print', run: () => void showDocument('article-30') },
    ...overviews().map((subject) => ({ id: `print-${subject}`, text: t('command-print', { document: choiceName('document-kind', subject) }), icon: 'print', run: () => void showDocument(subject) })),
    ...register.rows('policy').map((policy) => ({ id: `print-${policy.id}`, text: t('command-print', { document: title('policy', policy) }), icon: 'print', run: () => void showDocument(policy.id) })),
    ...(writes
      ? [
          { id: 'issue', text: t('command-issue'), icon: 'pen', run: () => void issue() },
          ...(register.state?.undo ? [{ id: 'undo', text: t('keys-undo'), icon: 'undo', keys: keysText('undo'), run: () => void undo() }] : []),
          ...(register.state?.redo ? [{ id: 'redo', text: t('keys-redo'), icon: 'redo', keys: keysText('redo'), run: () => void redo() }] : []),
        ]
      : []),
    { id: 'look-back', text: t('past-open'), icon: 'history', run: () => choose() },
    ...(lookingBack() ? [{ id: 'look-forward', text: t('past-today'), icon: 'history', run: () => void lookForward() }] : []),
    { id: 'compare-days', text: t('compare-open'), icon: 'cal', run: () => void goTo({ name: 'history', days: true }) },
    { id: 'check-print', text: t('check-print'), icon: 'eye', run: () => void showCheck() },
    // What is handed over is of today.
    ...(lookingBack() ? [] : [{ id: 'pack', text: t('pack-open'), icon: 'disk', run: () => void pack() }]),
    { id: 'backup', text: t('backup-now'), icon: 'disk', run: () => void backup() },
    { id: 'verify', text: t('verify-now'), icon: 'okc', run: () => void verify() },
    ...LANGUAGES.filter((language) => language !== settings().language).map((language) => ({ id: `language-${language}`, text: t('command-setting', { setting: t('settings-language'), choice: choiceName('language', language) }), icon: 'settings', run: () => void tried(() => change({ language })) })),
    ...APPEARANCES.filter((appearance) => appearance !== settings().appearance).map((appearance) => ({ id: `appearance-${appearance}`, text: t('command-setting', { setting: t('settings-appearance'), choice: t(`appearance-${appearance}`) }), icon: 'settings', run: () => void tried(() => change({ appearance })) })),
    { id: 'help', text: t('help'), icon: 'help', keys: keysText('help'), run: () => help.show({ topic: 'front' }) },
    { id: 'close', text: t('close-register'), icon: 'close', run: onclose },
  ];
}

/** Makes a new record and opens it where it is edited, with the focus in its first field. */
export async function make(kind: Kind): Promise<void> {
  const home = HOME[kind];
  // What the time of a case is counted from is asked for first.
  if (kind === 'subject_request' || kind === 'breach') {
    place.go({ name: 'cases' });
    return (await there(`.main [data-add="${kind}"]`))?.click();
  }
  if (WEIGHED[kind] && home && place.screen.name !== home) place.go({ name: home } as Screen);
  const id = await begin(kind);
  const field = MADE[kind];
  if (!id || !field) return;
  if (kind === 'activity' || kind === 'policy') {
    place.go({ name: kind, id });
    return place.write(kind, id, field);
  }
  if (home && place.screen.name !== home) place.go({ name: home } as Screen);
  place.open(kind, id, field);
}

/** Makes a new record of the kind that is worked with: of the list the focus is in, else of the screen's own. */
export function makeHere(): void {
  if (register.readOnly) return;
  const near = nearest(document.activeElement);
  if (near) return near.click();
  void make(kindHere());
}

/** Shows the document that holds what is on screen, and puts the focus on saving it. */
export async function printHere(): Promise<void> {
  const { screen } = place;
  if (screen.name === 'policy') await showDocument(screen.id);
  else if (screen.name !== 'documents') await showDocument(PRINTED[screen.name] ?? 'article-30');
  (await there('.facts [data-act="save"]'))?.focus();
}

const PRINTED: { readonly [screen in Screen['name']]?: string } = { parties: 'processors', systems: 'measures' };

async function issue(): Promise<void> {
  await goTo({ name: 'documents' });
  const button = await there('.facts [data-act="issue"]');
  if (!button) focusOn('.doclist');
  button?.click();
}

async function pack(): Promise<void> {
  await goTo({ name: 'documents' });
  (await there('.main [data-act="pack-open"]'))?.click();
}

async function backup(): Promise<void> {
  if (!(await autosave.flush())) return;
  const made = await tried(() => ask('backup', { folder: null }));
  if (made) say(t('backup-made', { path: made.path }));
}

async function verify(): Promise<void> {
  if (!(await autosave.flush())) return;
  const found = await tried(() => ask('verify', {}));
  if (found) say(found.ok ? t('verified', { changes: found.changes, events: found.events }) : t('verified-problems', { problems: found.problems.join(' ') }));
}

/** The button that adds to the list the focus is in. */
function nearest(from: Element | null): HTMLElement | null {
  if (!from?.closest('.main, .drawer')) return null;
  for (let at: Element | null = from; at && !at.matches('.main, .drawer, .scroll, .act, .two'); at = at.parentElement) {
    // What adds to one of the records here is the nearest only from within that record's own list.
    const button = [...at.querySelectorAll<HTMLElement>('[data-add]')].find((one) => !one.dataset['of'] || one.parentElement?.contains(from));
    if (button) return button;
  }
  return null;
}

const FIRST: { readonly [screen in Screen['name']]?: Kind } = {
  parties: 'party',
  systems: 'system',
  deletion: 'retention_rule',
  cases: 'subject_request',
  subject_request: 'subject_request',
  breach: 'breach',
  documents: 'policy',
  policy: 'policy',
  settings: 'person',
};

function kindHere(): Kind {
  const opened = place.opened?.kind;
  return opened && opened in MADE ? opened : (FIRST[place.screen.name] ?? 'activity');
}
