import { ask, type Api } from '../../lib/api';
import { autosave } from '../../lib/autosave.svelte';
import { language } from '../../lib/words.svelte';
import { register } from '../../lib/register.svelte';

export type Control = Api['control'][1];
export type Part = Control['parts'][number];
export type Line = Part['lines'][number];

/** A control as the program tells it, told anew whenever something was changed. */
export class Agenda {
  control = $state.raw<Control | null>(null);
  readonly lines = $derived<readonly Line[]>(this.control?.parts.flatMap((part) => part.lines) ?? []);

  /** Keeps it up to date until the returned function is called. Within an effect. */
  follow(review: string): () => void {
    let current = true;
    language();
    if (register.state && autosave.status !== 'saving') void ask('control', { review }).then((told) => current && (this.control = told), () => undefined);
    return () => (current = false);
  }

  /** How it stands once everything that was done is in the file; what is on screen may be a moment behind. */
  async settled(review: string): Promise<Control> {
    return (this.control = await ask('control', { review }));
  }

  /** The point so named, else the first without an answer, else the first. */
  at(id: string | undefined): Line | undefined {
    return this.lines.find((line) => line.id === id) ?? this.lines.find((line) => line.id === this.control?.next) ?? this.lines[0];
  }
}
