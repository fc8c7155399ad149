import { tick } from 'svelte';
import type { FindingView, Kind, Subject } from './api';
import { whole } from './below.svelte';
import { addedFor, begunFor, curedBy } from './cures';
import { fade } from './notice.svelte';
import { register } from './register.svelte';
import { stateOf } from './stated';
import { Way } from './way.svelte';

export type Screen =
  | { name: 'overview' }
  | { name: 'activities'; template?: string }
  | { name: 'activity'; id: string }
  | { name: 'parties' }
  | { name: 'systems' }
  | { name: 'deletion' }
  | { name: 'control' }
  | { name: 'review'; id: string; line?: string }
  | { name: 'cases' }
  | { name: 'subject_request'; id: string }
  | { name: 'breach'; id: string }
  | { name: 'documents'; activity?: string; chosen?: Paper }
  | { name: 'policy'; id: string }
  | { name: 'history'; of?: { kind: Kind; id: string }; days?: true }
  | { name: 'settings' };

/** A document on the screen of documents: a draft, of a case where it is one's, or one that was issued; what was in force on a day; or the check of a sheet. */
export type Paper = { subject: Subject; policy: string | null; of?: string } | { document: string } | { on: 'day' } | { check: 'print' };

export interface Opened {
  kind: Kind;
  id: string;
  /** The field to write in, or the selector of what else cures a finding there. */
  field: string | null;
  /** What is not there yet: what it begins with. It is made once its weighed choice is, and has no id before. */
  begun?: Begun;
  /** The part one came back from: its row has the focus then. */
  left?: Opened;
}

export interface Begun {
  fields: { readonly [field: string]: unknown };
  /** Told the id of what was made. */
  made?: ((id: string) => void) | undefined;
}

/** The screen on which the records of a kind stand. */
export const HOME: { readonly [kind in Kind]?: Screen['name'] } = {
  organisation: 'settings',
  person: 'settings',
  contact_point: 'settings',
  supervisory_authority: 'settings',
  right_procedure: 'settings',
  financial_year: 'settings',
  control_plan: 'control',
  review: 'control',
  agenda_line: 'control',
  action: 'control',
  party: 'parties',
  agreement: 'parties',
  sub_processor: 'parties',
  sub_processor_notice: 'parties',
  supervision: 'parties',
  system: 'systems',
  measure: 'systems',
  coverage: 'systems',
  risk_assessment: 'systems',
  breach_procedure: 'systems',
  staff_evidence: 'systems',
  retention_rule: 'deletion',
  erasure_run: 'deletion',
  restoration: 'deletion',
  subject_request: 'cases',
  breach: 'cases',
  policy: 'documents',
  document: 'documents',
  signing: 'documents',
};

/** Where the person is: the screen, and the record that lies open beside it. */
class Place {
  screen = $state.raw<Screen>({ name: 'overview' });
  /** The open record last, those it was reached from before it. */
  #trail = $state.raw<readonly Opened[]>([]);
  #cameFrom: Element | null = null;
  #way = new Way<readonly Opened[]>();
  /** The field with what cannot be understood that was gone to when it was to be left. */
  #shown: Element | null = null;

  get opened(): Opened | null {
    return this.#trail.at(-1) ?? null;
  }
  get reachedFrom(): Opened | null {
    return this.#trail.at(-2) ?? null;
  }

  /** The screen a link on another one led away from; nothing where one chose the screen oneself. */
  get leftFrom(): Screen | null {
    const left = this.#way.last(isThere);
    // The path at the head of the screen leads there already.
    return !left?.led || PARENT[this.screen.name] === left.screen.name ? null : left.screen;
  }

  /** Goes to a screen; `led` where what led there stands on the screen one leaves, which is then offered as the way back. */
  go(screen: Screen, led = true): void {
    if (this.#held('.main, .drawer')) return;
    fade();
    if (keyOf(screen) !== keyOf(this.screen)) this.#way.leave({ screen: this.screen, beside: this.#trail, scrolled: scroller()?.scrollTop ?? 0, led });
    this.#show(screen);
  }

  /** Goes back to the screen one was on, where one was on it, with what lay open beside it. */
  async goBack(): Promise<void> {
    if (!this.#way.last(isThere) || this.#held('.main, .drawer')) return;
    const left = this.#way.back(isThere);
    if (!left) return;
    fade();
    this.#show(left.screen, left.beside.filter(({ kind, id, begun }) => !begun && register.row(kind, id)));
    await whole();
    scroller()?.scrollTo?.(0, left.scrolled);
    if (this.opened) return;
    const heading = document.querySelector<HTMLElement>('.main h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  /** Another register: no way leads back into the one before. */
  enter(): void {
    this.#way.forget();
    this.#show({ name: 'overview' });
  }

  /** The register is that of another day: what it does not have is not shown. */
  turn(): void {
    const beside = this.#trail.filter(({ kind, id, begun }) => !begun && register.row(kind, id));
    if (isThere(this.screen)) this.#trail = beside;
    else this.#show({ name: 'overview' });
  }

  /** Remembers which document is shown, for whoever comes back. */
  choose(chosen: Paper): void {
    this.screen = { name: 'documents', chosen };
  }

  /** Opens a record beside the screen, at a field where one is named. */
  open(kind: Kind, id: string, field: string | null = null): void {
    if (this.#trail.length === 0) this.#cameFrom = document.activeElement;
    this.#trail = [{ kind, id, field }];
  }

  /** Opens a part of the record that lies open; `back` returns to it. */
  deeper(kind: Kind, id: string, field: string | null = null): void {
    this.#trail = [...this.#trail, { kind, id, field }];
  }

  /** Asks beside the screen for the choice a new record is not made without; `deeper` where a record lies open. */
  begin(kind: Kind, begun: Begun, deeper: boolean): void {
    if (this.#trail.length === 0) this.#cameFrom = document.activeElement;
    this.#trail = [...(deeper ? this.#trail : []), { kind, id: '', field: null, begun }];
  }

  /** What was begun is made, and lies open in its place. */
  made(id: string, field: string | null): void {
    const begun = this.opened;
    if (begun?.begun) this.#trail = [...this.#trail.slice(0, -1), { kind: begun.kind, id, field }];
  }

  back(): void {
    const { opened: left, reachedFrom: to } = this;
    this.#trail = left && to ? [...this.#trail.slice(0, -2), { ...to, left }] : [];
    if (this.#trail.length === 0) this.#return();
  }

  /** Shuts what lies open. */
  close(): void {
    if (this.#trail.length === 0 || this.#held('.drawer')) return;
    this.#trail = [];
    this.#return();
  }

  /** Puts the focus in a field: on the screen where it stands there, else beside it. */
  async write(kind: Kind, id: string, field: string): Promise<void> {
    await whole();
    if (!focusOn(`.main [data-field="${kind}/${id}/${field}"]`)) this.open(kind, id, field);
  }

  /** Goes to one letter of an activity. */
  async toLetter(activity: string, letter: string): Promise<void> {
    if (this.screen.name !== 'activity' || this.screen.id !== activity) this.go({ name: 'activity', id: activity });
    await whole();
    const section = document.getElementById(letter);
    section?.focus();
    section?.scrollIntoView({ block: 'start' });
  }

  /** Goes where a finding is cured and puts the focus in the field that cures it. */
  async cure(finding: FindingView): Promise<void> {
    const { kind, id, field } = finding;
    // The log is an activity of its own, which a template has ready.
    if (finding.code === 'cases-unrecorded') return this.go({ name: 'activities', template: 'cases' });
    const there = this.#screenOf(finding);
    if (there) this.go(there);
    await whole();
    if (field && focusOn(`.main [data-field="${kind}/${id}/${field}"]`)) return;
    // What was issued is not edited: the step that comes next is taken.
    if (kind === 'document' && focusOn('.main [data-act="life"]')) return;
    const begun = begunFor(finding);
    if (begun) return this.open(begun.kind, begun.id, begun.field);
    const cures = curedBy(finding);
    // A part of the very record is added where the record lies open; all else on the screen.
    if (cures.some((cure) => press(`.main ${cure}`))) return;
    if ((kind === 'activity' || kind === 'policy') && (await this.#elsewhere(addedFor(finding)))) return;
    if (register.row(kind, id)) return this.open(kind, id, field ?? cures.at(-1) ?? null);
    press('.main [data-add]');
  }

  /** As `cure`, for what a draft says it lacks. */
  async mend({ code, kind, id }: { code: string; kind: Kind; id: string }): Promise<void> {
    const same = register.findings.find((finding) => finding.code === code && finding.kind === kind && finding.id === id);
    if (same) return this.cure(same);
    if ((kind === 'subject_request' || kind === 'breach') && register.row(kind, id)) return this.go({ name: kind, id });
    if (register.row(kind, id)) this.open(kind, id);
  }

  /** What is common to all activities is added on a screen of its own; a measure that is there already only lacks its answer. */
  async #elsewhere(kind: Kind | undefined): Promise<boolean> {
    const home = kind && HOME[kind];
    if (!kind || !home) return false;
    this.go({ name: home } as Screen);
    await whole();
    const open = kind === 'measure' && register.list('measure').find((measure) => stateOf(measure.implemented) !== 'stated');
    if (!open) return press(`.main [data-add="${kind}"]`);
    this.open('measure', open.id, 'implemented');
    return true;
  }

  #show(screen: Screen, beside: readonly Opened[] = []): void {
    this.screen = screen;
    this.#trail = beside;
    void tick().then(() => scroller()?.scrollTo?.(0, 0));
  }

  #screenOf(finding: FindingView): Screen | null {
    const [activity] = finding.activities;
    // One stays on the page one is on, where the finding belongs to it too.
    if (this.screen.name === 'activity' && (finding.everywhere || finding.activities.includes(this.screen.id))) return null;
    if (finding.policy) return { name: 'policy', id: finding.policy };
    if (activity) return { name: 'activity', id: activity };
    const document = documentOf(finding);
    if (document) return { name: 'documents', chosen: { document } };
    if (finding.kind === 'subject_request' || finding.kind === 'breach') return { name: finding.kind, id: finding.id };
    const home = HOME[finding.kind];
    return home ? ({ name: home } as Screen) : null;
  }

  /** Whether one is held back: the first time one leaves what is typed and cannot be understood, and would be lost. */
  #held(within: string): boolean {
    const [fault] = [...document.querySelectorAll(within)].flatMap((one) => [...one.querySelectorAll('[aria-invalid="true"]')]);
    if (!(fault instanceof HTMLElement) || fault === this.#shown) return false;
    this.#shown = fault;
    fault.focus();
    return true;
  }

  #return(): void {
    const back = this.#cameFrom;
    this.#cameFrom = null;
    if (back instanceof HTMLElement && back.isConnected) back.focus();
  }
}

export const place = new Place();

/** The screen that the path at the head of a screen begins with. */
const PARENT: { readonly [name in Screen['name']]?: Screen['name'] } = { activity: 'activities', policy: 'documents', review: 'control', subject_request: 'cases', breach: 'cases' };

const scroller = () => document.querySelector('.main .scroll, .main');

/** The issued document a finding is about. */
function documentOf({ kind, id }: FindingView): string | undefined {
  if (kind === 'document') return id;
  const signing = kind === 'signature' ? register.get('signature', id)?.signing : kind === 'signing' ? id : undefined;
  return signing ? register.get('signing', signing)?.document : undefined;
}

const keyOf = (screen: Screen) => ('id' in screen ? `${screen.name}/${screen.id}` : screen.name);

/** Whether a screen still has what it shows. */
const isThere = (screen: Screen) => !('id' in screen) || register.row(screen.name, screen.id) !== undefined;

/** Puts the focus in what a selector finds, or in the first thing in it that takes an answer, or takes the focus at all. */
export function focusOn(selector: string): boolean {
  const found = document.querySelector(selector);
  const target = found?.matches(FOCUSABLE) ? found : (found?.querySelector(ANSWERED) ?? found?.querySelector(FOCUSABLE));
  if (!(target instanceof HTMLElement)) return false;
  // What lies folded is unfolded first: it takes no focus else.
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  target.focus();
  target.scrollIntoView({ block: 'center' });
  return true;
}

/** As `focusOn`; a button that adds what is lacking is pressed too, as the words one came by say. */
export function press(selector: string): boolean {
  if (!focusOn(selector)) return false;
  const target = document.activeElement;
  if (target instanceof HTMLButtonElement && target.dataset['add']) target.click();
  return true;
}

const ANSWERED = 'input, textarea, select';
const FOCUSABLE = 'input, textarea, select, button, a[href], summary';
