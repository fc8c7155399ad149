import { ask, failureOf, type Failure, type Kind } from '../../lib/api';
import type { DeedView } from '../../generated/api';
import { kindsAt, type Where } from './places';

/** How many lines are read at a time. */
const PAGE = 40;

export interface Sifted {
  text: string;
  where: Where | '';
  actor: string;
  /** Calendar days, `2026-11-12`; empty where none is chosen. */
  from: string;
  until: string;
}

const EVERYTHING: Sifted = { text: '', where: '', actor: '', from: '', until: '' };

/** The lines of the history that are shown: of the whole register, or of one record and its parts. */
export class Past {
  readonly of: { kind: Kind; id: string } | null;
  sifted = $state.raw<Sifted>(EVERYTHING);
  #deeds = $state.raw<readonly DeedView[] | null>(null);
  #next = $state.raw<number | null>(null);
  #actors = $state.raw<readonly string[]>([]);
  #today = $state.raw('');
  #failure = $state.raw<Failure | null>(null);
  #asked = 0;

  constructor(of: { kind: Kind; id: string } | null) {
    this.of = of;
  }

  /** Null until they are there. */
  get deeds(): readonly DeedView[] | null {
    return this.#deeds;
  }
  get hasMore(): boolean {
    return this.#next !== null;
  }
  get actors(): readonly string[] {
    return this.#actors;
  }
  get today(): string {
    return this.#today;
  }
  get failure(): Failure | null {
    return this.#failure;
  }
  get isSifted(): boolean {
    return Object.values(this.sifted).some((value) => value !== '');
  }
  /** What an act's parts are asked for with, so that they are the same records. */
  get scope(): { kind: Kind | null; id: string | null; kinds: Kind[] } {
    return { kind: this.of?.kind ?? null, id: this.of?.id ?? null, kinds: kindsAt(this.sifted.where) };
  }

  /** Reads what is shown anew, as many lines as there are; from the top where something else is chosen. */
  async read(sifted: Sifted, keep: boolean): Promise<void> {
    const lines = keep ? Math.max(PAGE, this.#deeds?.length ?? 0) : PAGE;
    const answer = await this.#ask(sifted, null, lines);
    if (answer) this.#deeds = answer.deeds;
  }

  async more(): Promise<void> {
    const answer = await this.#ask(this.sifted, this.#next, PAGE);
    if (answer) this.#deeds = [...(this.#deeds ?? []), ...answer.deeds];
  }

  set(part: Partial<Sifted>): void {
    this.sifted = { ...this.sifted, ...part };
  }

  clear(): void {
    this.sifted = EVERYTHING;
  }

  /** Undefined where it failed, or something else was asked meanwhile. */
  async #ask({ text, actor, from, until }: Sifted, before: number | null, limit: number) {
    const turn = ++this.#asked;
    try {
      const asked = { ...this.scope, before, limit, text: text.trim() || null, actor: actor || null, from: from || null, until: until || null };
      const answer = await ask('deeds', asked);
      if (turn !== this.#asked) return undefined;
      this.#next = answer.next;
      this.#actors = answer.actors;
      this.#today = answer.today;
      this.#failure = null;
      return answer;
    } catch (thrown) {
      if (turn === this.#asked) this.#failure = failureOf(thrown);
      return undefined;
    }
  }
}
