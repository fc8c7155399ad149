import { tick } from 'svelte';

/** What of a screen lies below the window: it is drawn once what is in sight is painted, or before where it is asked for. */
export class Below {
  #drawn = $state(false);

  constructor() {
    waiting.add(this);
    painted(() => this.draw());
  }

  get drawn(): boolean {
    return this.#drawn;
  }

  draw(): void {
    waiting.delete(this);
    this.#drawn = true;
  }
}

const waiting = new Set<Below>();

/** Settles when the screen is in the document as a whole: nothing of it is looked for in vain. */
export async function whole(): Promise<void> {
  await tick();
  if (waiting.size === 0) return;
  for (const below of waiting) below.draw();
  await tick();
}

/** Does something once what is drawn now is painted; the returned function calls it off. */
export function painted(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(run)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** How much room there is for what lies below a screen's head, in px. */
export const room = (head: number) => Math.max(0, window.innerHeight - head);
