/** What a field is for, as it is said where the help of an open record stands. */
export interface Said {
  id: string;
  text: string;
  /** The clause of the law that asks for the field. */
  article: string | undefined;
  /** How the field is left, where that is not plain. */
  keys: string;
}

/** The room an open record keeps for the help of the field in focus: nothing moves as it comes and goes. */
class Dock {
  #said = $state.raw<Said | null>(null);

  get said(): Said | null {
    return this.#said;
  }

  /** Says it until the returned function is called. */
  say(said: Said): () => void {
    this.#said = said;
    return () => {
      if (this.#said === said) this.#said = null;
    };
  }
}

export const dock = new Dock();
