/** The best few of many, by weight: the least weight first. How many there were in all is counted. */
export class Best<T> {
  readonly #limit: number;
  readonly #kept: { weight: number; what: T }[] = [];
  count = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  take(what: T, weight: number): void {
    this.count += 1;
    const last = this.#kept.at(-1);
    if (this.#kept.length === this.#limit && last && weight >= last.weight) return;
    let at = this.#kept.length;
    while (at > 0 && (this.#kept[at - 1]?.weight ?? 0) > weight) at -= 1;
    this.#kept.splice(at, 0, { weight, what });
    if (this.#kept.length > this.#limit) this.#kept.pop();
  }

  get all(): T[] {
    return this.#kept.map(({ what }) => what);
  }
}
