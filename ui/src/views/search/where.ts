import { tick } from 'svelte';
import { FIELDS, type Kind, type Row } from '../../lib/api';
import { whole } from '../../lib/below.svelte';
import { focusOn, HOME, place, type Screen } from '../../lib/place.svelte';
import { register } from '../../lib/register.svelte';
import { title } from '../../lib/titles';
import { choiceName, kindHeading, t } from '../../lib/words.svelte';

interface Link {
  kind: Kind;
  row: Row;
}

/** A record with those it is a part of, the outermost first. */
export function chainOf(kind: Kind, row: Row): Link[] {
  for (const field of FIELDS[kind]) {
    if (!field.parent || !field.to) continue;
    const whole = register.row(field.to, row[field.name] as string | null);
    if (whole) return [...chainOf(field.to, whole), { kind, row }];
  }
  return [{ kind, row }];
}

/** What a record is and where it belongs, and whether that was put away: `Formål · Kunder og ordrer · Arkiveret`. */
export function belongs(kind: Kind, row: Row): string {
  const chain = chainOf(kind, row);
  const whole = chain.slice(0, -1);
  const isArchived = chain[0]?.kind === 'activity' && chain[0].row['status'] === 'archived';
  const home = HOME[kind];
  const places = whole.length ? whole.map((link) => title(link.kind, link.row)).reverse() : home ? [t(`rail-${home}`)] : [];
  return [kindHeading(kind), ...places, ...(isArchived ? [choiceName('activity-status', 'archived')] : [])].join(' · ');
}

/** Goes to a record where it is edited, and puts the focus there. */
export async function show(kind: Kind, id: string): Promise<void> {
  const row = register.row(kind, id);
  if (!row) return;
  const chain = chainOf(kind, row);
  const root = chain[0] ?? { kind, row };
  if (root.kind === 'document') {
    await showDocument(root.row.id);
    for (const part of chain.slice(1)) place.deeper(part.kind, part.row.id);
    return;
  }
  if (root.kind === 'activity' || root.kind === 'policy' || root.kind === 'subject_request' || root.kind === 'breach') {
    place.go({ name: root.kind, id: root.row.id });
    await whole();
    if (!focusOn(kind === root.kind ? '.main .titlefield' : `.main [data-field^="${kind}/${id}/"]`)) place.open(kind, id);
    return;
  }
  const home = HOME[root.kind];
  if (home) place.go({ name: home } as Screen);
  await whole();
  if (root.kind === 'organisation' && focusOn(`.main [data-field^="${kind}/${id}/"]`)) return;
  place.open(root.kind, root.row.id);
  for (const part of chain.slice(1)) place.deeper(part.kind, part.row.id);
}

/** Goes to a document, issued or not, by what its link in the list leads to. */
export async function showDocument(anchor: string): Promise<void> {
  place.go({ name: 'documents' });
  const link = await there(`.doclist a[href="#${anchor}"]`);
  link?.click();
  link?.focus();
}

/** Goes to the check of a printed sheet, ready to type its code. */
export async function showCheck(): Promise<void> {
  await showDocument('check-print');
  (await there('.checkprint .code'))?.focus();
}

/** Goes to a screen; the focus goes to its heading. */
export async function goTo(screen: Screen): Promise<void> {
  place.go(screen, false);
  await tick();
  const heading = document.querySelector<HTMLElement>('.main h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}

/** What a selector finds, as soon as it is there and can be used; undefined where it does not come. */
export function there(selector: string): Promise<HTMLElement | undefined> {
  const found = () => document.querySelector<HTMLElement>(`${selector}:not(:disabled)`) ?? undefined;
  const now = found();
  if (now) return Promise.resolve(now);
  return new Promise((settle) => {
    const watch = new MutationObserver(() => {
      const late = found();
      if (late) end(late);
    });
    const timer = setTimeout(() => end(undefined), WAIT);
    const end = (late: HTMLElement | undefined) => {
      watch.disconnect();
      clearTimeout(timer);
      settle(late);
    };
    watch.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
  });
}

/** How long a screen may take to show what was asked for, in ms. */
const WAIT = 10_000;
