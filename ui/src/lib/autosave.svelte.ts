import { ask, failureOf, type AnyRecord, type Changed, type Failure, type Kind, type Row, type Value } from './api';
import { pointer, steadily } from './pointer';
import { register } from './register.svelte';

/** How long after the last key a field is saved while it keeps the focus, in ms. */
export const PAUSE = 800;

interface Waiting {
  kind: Kind;
  id: string;
  field: string;
  value: Value;
  run: string;
}

/**
 * What was typed and is not in the file yet. A field's value is saved when the field is left or after a pause; one
 * after the other, in the order of typing. What could not be saved stays here, and on screen, until it could.
 */
class Autosave {
  #waiting = $state.raw<ReadonlyMap<string, Waiting>>(new Map());
  #busy = $state(0);
  #failure = $state.raw<Failure | null>(null);
  #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #line: Promise<unknown> = Promise.resolve();

  get failure(): Failure | null {
    return this.#failure;
  }
  get status(): 'saved' | 'saving' | 'failed' {
    return this.#failure ? 'failed' : this.#busy > 0 || this.#waiting.size > 0 ? 'saving' : 'saved';
  }

  /** The value on screen: what was typed, else what the register holds. */
  value(kind: Kind, id: string, field: string): Value | undefined {
    const waiting = this.#waiting.get(key(kind, id, field));
    return waiting ? waiting.value : register.row(kind, id)?.[field];
  }

  isWaiting(kind: Kind, id: string, field: string): boolean {
    return this.#waiting.has(key(kind, id, field));
  }

  /** Takes what was typed. `run` is the same for one stay in a field, whose saves are undone as one. */
  take(kind: Kind, id: string, field: string, value: Value, run: string): void {
    const name = key(kind, id, field);
    const next = new Map(this.#waiting);
    if (same(register.row(kind, id)?.[field], value) && !this.#timers.has(name) && this.#busy === 0) next.delete(name);
    else next.set(name, { kind, id, field, value, run });
    this.#waiting = next;
    clearTimeout(this.#timers.get(name));
    this.#timers.delete(name);
    if (next.has(name)) this.#timers.set(name, setTimeout(() => void this.#send(name), PAUSE));
  }

  /** The field was left: what was typed in it is saved now. */
  leave(kind: Kind, id: string, field: string): Promise<void> {
    return this.#send(key(kind, id, field));
  }

  /** Saves everything that waits, also what failed before. True where all is in the file. */
  async flush(): Promise<boolean> {
    this.#failure = null;
    for (const name of [...this.#waiting.keys()]) void this.#send(name);
    await this.#line;
    return this.#waiting.size === 0;
  }

  /** Runs an act of its own in line with the saves, and puts what it changed in place. */
  act<T>(run: () => Promise<T>, changed: (answer: T) => Changed): Promise<T> {
    return this.#inLine(async () => {
      const answer = await run();
      await put(changed(answer));
      return answer;
    });
  }

  /** Forgets everything that waits: another register is shown. */
  forget(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#waiting = new Map();
    this.#failure = null;
  }

  #send(name: string): Promise<void> {
    clearTimeout(this.#timers.get(name));
    this.#timers.delete(name);
    if (!this.#waiting.has(name)) return Promise.resolve();
    return this.#inLine(async () => {
      const waiting = this.#waiting.get(name);
      if (!waiting) return;
      const row = register.row(waiting.kind, waiting.id);
      if (!row || same(row[waiting.field], waiting.value)) return this.#drop(name, waiting);
      const record = { kind: waiting.kind, record: { ...row, [waiting.field]: waiting.value } as Row } as unknown as AnyRecord;
      try {
        await put(await ask('save', { record, run: waiting.run }));
        this.#failure = null;
        this.#drop(name, waiting);
      } catch (thrown) {
        await pointer.rest();
        this.#failure = failureOf(thrown);
      }
    });
  }

  /** Only what was saved is dropped: more may have been typed meanwhile. */
  #drop(name: string, sent: Waiting): void {
    if (this.#waiting.get(name) !== sent) return;
    const next = new Map(this.#waiting);
    next.delete(name);
    this.#waiting = next;
  }

  #inLine<T>(run: () => Promise<T>): Promise<T> {
    this.#busy += 1;
    const turn = this.#line.then(run).finally(() => (this.#busy -= 1));
    this.#line = turn.catch(() => undefined);
    return turn;
  }
}

export const autosave = new Autosave();

/** Puts a change in place, and nothing moves under a press. Where it builds on an answer that never came, the whole register is asked for. */
async function put(changed: Changed): Promise<void> {
  await pointer.rest();
  if (await steadily(() => register.apply(changed))) return;
  const { open } = await ask('start', {});
  if (open) register.show(open);
}

const key = (kind: Kind, id: string, field: string) => `${kind}/${id}/${field}`;
const same = (a: Value | undefined, b: Value | undefined) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
