import { tick } from 'svelte';

/**
 * Whether a button of the mouse is down. What a press would open, close or move waits until the button is up and its
 * click delivered: else the page moves away under the pointer, and the click is lost.
 */
class Pointer {
  #down = false;
  #waiting: (() => void)[] = [];

  constructor(target: EventTarget) {
    const options = { capture: true, passive: true };
    target.addEventListener('mousedown', () => (this.#down = true), options);
    for (const name of ['mouseup', 'dragend', 'keydown']) target.addEventListener(name, () => this.#up(), options);
    // A button can come up where the page is not told: on a scroll bar, in a list the system draws, outside the window.
    target.addEventListener('mousemove', (event) => (event as MouseEvent).buttons === 0 && this.#up(), options);
    target.addEventListener('blur', (event) => event.target === target && this.#up(), options);
  }

  /** Runs at once, or when the button that is down has come up. */
  after(run: () => void): void {
    if (this.#down) this.#waiting.push(run);
    else run();
  }

  /** Comes when no button is down. */
  async rest(): Promise<void> {
    if (this.#down) await new Promise<void>((settle) => this.#waiting.push(settle));
  }

  /** The click is delivered right after the button is up, in the same turn. */
  #up(): void {
    if (!this.#down) return;
    setTimeout(() => {
      this.#down = false;
      for (const run of this.#waiting.splice(0)) run();
    }, 0);
  }
}

export const pointer = new Pointer(window);

/** Does what may move the page, and keeps what has the focus where it stands on the screen. */
export async function steadily<T>(run: () => T): Promise<T> {
  const held = document.activeElement;
  const before = held?.getBoundingClientRect().top;
  const done = run();
  if (!held || held === document.body) return done;
  await tick();
  const moved = held.isConnected && held === document.activeElement ? held.getBoundingClientRect().top - (before ?? 0) : 0;
  if (moved !== 0) scroll(held, moved);
  return done;
}

function scroll(element: Element, by: number): void {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (!/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
    at.scrollTop += by;
    return;
  }
}
