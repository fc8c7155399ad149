import { move } from '../../lib/acts';
import { FIELDS, type Of, type Row } from '../../lib/api';
import { register } from '../../lib/register.svelte';
import { textOf } from '../../lib/stated';
import { title } from '../../lib/titles';
import { t } from '../../lib/words.svelte';

export type Section = Of<'policy_section'>;
export type Content = Section['content'];

/** Everything a section can draw from the register, in the vocabulary's order; own words alone come first. */
export const CONTENTS = (FIELDS.policy_section.find((field) => field.name === 'content')?.values ?? []) as readonly Content[];

/** Where on the page stands what a section draws from, by the id of its group. */
export const SOURCE: { readonly [content in Content]?: 'terms' | 'pointers' | 'rights' | 'release' } = {
  definitions: 'terms',
  pointers: 'pointers',
  rights: 'rights',
  changes: 'release',
};

/** What a section is called in the list: by its heading, or where it has none and only words of its own, by how they begin. */
export function calledOf(section: Section): string {
  const words = textOf(section.text) || textOf(register.pointing('statement', 'section', section.id)[0]?.text);
  if (section.content !== 'own' || textOf(section.heading) || !words) return title('policy_section', section as unknown as Row);
  return t('section-begins', { words: words.length > LONG ? `${words.slice(0, words.lastIndexOf(' ', LONG))} …` : words });
}

/** How much of its words a section is called by, in letters. */
const LONG = 60;

/** What there is to a section beside its content, in a few words. */
export function toldOf(section: Section): string {
  const statements = register.pointing('statement', 'section', section.id).length;
  const references = register.pointing('reference', 'section', section.id).length;
  return [
    section.activity && t('section-only', { activity: title('activity', register.row('activity', section.activity)) }),
    section.content !== 'own' && textOf(section.text) && t('section-own-words'),
    statements && t('section-statements', { n: statements }),
    references && t('section-references', { n: references }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** One after the other: a second press builds on where the first one put the section. */
let line: Promise<unknown> = Promise.resolve();

/** Moves a section one place among those of its policy, and says where it stands now; nothing where it can go no further. */
export function shift({ id, policy }: Section, by: -1 | 1): Promise<string> {
  const done = line.then(async () => {
    const siblings = register.pointing('policy_section', 'policy', policy);
    const at = siblings.findIndex((one) => one.id === id);
    const section = siblings[at];
    if (!section || !siblings[at + by]) return '';
    await move('policy_section', siblings as unknown as readonly Row[], at, by);
    return t('section-moved', { name: calledOf(section), n: at + by + 1, all: siblings.length });
  });
  line = done.catch(() => undefined);
  return done;
}
