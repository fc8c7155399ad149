import { ask, type Api, type Of } from '../../lib/api';
import { register } from '../../lib/register.svelte';
import { showDocument, there } from '../search/where';

export type Drift = Api['drifts'][1][number];

/** Where papers that count no longer match, told anew whenever the register is another. For a component that is being made. */
export function drifts(): { readonly all: readonly Drift[] | null } {
  let all = $state.raw<readonly Drift[] | null>(null);
  $effect(() => {
    if (!register.state) return;
    let current = true;
    // What cannot be compared is not told of: the paper itself is there all the same.
    ask('drifts', {}).then(
      (found) => current && (all = found),
      () => current && (all = []),
    );
    return () => (current = false);
  });
  return {
    get all() {
      return all;
    },
  };
}

/** Shows the draft an issued document would be followed by, and asks for its issue: one sees the pages first. */
export async function issueAnew(document: Of<'document'>): Promise<void> {
  await showDocument(document.policy ?? (document.subject === 'article30' ? 'article-30' : document.subject));
  (await there('.facts [data-act="issue"]'))?.click();
}
