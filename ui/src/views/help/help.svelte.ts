import { tick } from 'svelte';
import type { Kind } from '../../lib/api';
import { place } from '../../lib/place.svelte';
import { register } from '../../lib/register.svelte';
import { fieldHelp } from '../../lib/words.svelte';
import { topicOfScreen, topicOfSection, topicsOfKind, type TopicId } from './topics';

/** What the help shows: a topic, or one field of a kind of record. */
export type Told = { topic: TopicId } | { kind: Kind; field: string };

/** The help beside the work: what it shows, and where the focus was before. */
class Help {
  #trail = $state.raw<readonly Told[]>([]);
  /** Whether it follows the focus: until somebody turns a page in it. */
  #follows = false;
  #cameFrom: Element | null = null;
  /** Where one was last in the work: a press on the help's own button does not make one leave it. */
  #worked: Element | null = null;

  get told(): Told | null {
    return this.#trail.at(-1) ?? null;
  }
  get hasEarlier(): boolean {
    return this.#trail.length > 1;
  }

  /** Opens with what explains the place of the focus; closes where that is shown already. */
  toggle(): void {
    const at = this.#subject();
    if (this.told && (isInHelp(document.activeElement) || same(this.told, contextOf(at)))) return this.close();
    this.#open(contextOf(at));
    this.#follows = true;
  }

  show(told: Told): void {
    this.#open(told);
    this.#follows = false;
  }

  /** Turns to another page; `back` returns. */
  turn(told: Told): void {
    this.#trail = [...this.#trail, told];
    this.#follows = false;
    void focusHeading();
  }

  back(): void {
    if (this.#trail.length < 2) return;
    this.#trail = this.#trail.slice(0, -1);
    void focusHeading();
  }

  close(): void {
    this.#trail = [];
    const back = this.#cameFrom;
    this.#cameFrom = null;
    if (back instanceof HTMLElement && back.isConnected) back.focus();
  }

  /** The focus went elsewhere in the work: what explains that is shown, the focus stays. */
  follow(to: EventTarget | null): void {
    if (!(to instanceof Element) || isInHelp(to) || !to.closest(WORK)) return;
    this.#worked = to;
    if (!this.told || !this.#follows) return;
    const told = contextOf(to);
    if (!same(told, this.told)) this.#trail = [told];
    this.#cameFrom = to;
  }

  /** What has the focus in the work, or had it last there. */
  #subject(): Element | null {
    const active = document.activeElement;
    if (active?.closest(WORK) || isInHelp(active)) return active;
    return this.#worked?.isConnected ? this.#worked : active;
  }

  #open(told: Told): void {
    const at = this.#subject();
    if (!isInHelp(at)) this.#cameFrom = at;
    this.#trail = [told];
    // The help takes its place from the work: what one was at stays in sight.
    void focusHeading().then(() => at?.closest(WORK) && !isInHelp(at) && (at.closest('[data-field]') ?? at).scrollIntoView({ block: 'nearest' }));
  }
}

const WORK = '.main, .drawer';

export const help = new Help();

export const isInHelp = (element: Element | null) => element?.closest('.helppane') != null;

/** What explains an element: its field, else its section, else the record that lies open, else the screen. */
export function contextOf(element: Element | null): Told {
  if (!register.isOpen) return { topic: 'first-start' };
  const [kind, , field] = element?.closest('[data-field]')?.getAttribute('data-field')?.split('/') ?? [];
  if (kind && field && fieldHelp(kind as Kind, field) !== null) return { kind: kind as Kind, field };
  const section = element?.closest('.sec')?.id;
  const topic = section && place.screen.name === 'activity' ? topicOfSection(section) : undefined;
  if (topic) return { topic };
  const opened = element?.closest('.drawer') ? place.opened : null;
  const ofKind = opened ? topicsOfKind(opened.kind)[0] : undefined;
  return { topic: ofKind ?? topicOfScreen(place.screen) };
}

const same = (a: Told, b: Told) => JSON.stringify(a) === JSON.stringify(b);

async function focusHeading(): Promise<void> {
  await tick();
  const heading = document.querySelector<HTMLElement>('.helppane h2');
  heading?.focus();
  heading?.closest('.helppane')?.querySelector('.hb')?.scrollTo?.(0, 0);
}
