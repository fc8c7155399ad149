import { tried } from './acts';
import { ask, type Written } from './api';
import { autosave } from './autosave.svelte';
import { say } from './notice.svelte';
import { t } from './words.svelte';

/** Asks where a PDF is to stand and has it written there. False where the person thought better of it. */
export async function savePdf(name: string, write: (path: string) => Promise<Written>): Promise<boolean> {
  if (!(await autosave.flush())) return false;
  const path = await ask('window.pick_save', { title: t('save-pdf-title'), file_name: `${asFileName(name)}.pdf`, filter_name: t('filter-pdf'), extension: 'pdf' });
  if (!path) return false;
  const written = await write(path);
  say(t('saved-pdf', { path: written.path }), { label: t('open'), run: () => void tried(() => ask('window.open_path', { path: written.path })) });
  return true;
}

/** Has a PDF written in the program's own folder and handed to the system's viewer, which prints it. */
export async function viewPdf(write: () => Promise<Written>): Promise<boolean> {
  if (!(await autosave.flush())) return false;
  const written = await write();
  await ask('window.open_path', { path: written.path });
  say(t('document-handed-over'));
  return true;
}

/** A text as a file's name: what a file system somewhere refuses is left out. */
export function asFileName(text: string): string {
  return text.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replaceAll(/\s+/g, ' ').replace(/[. ]+$/, '').trim().slice(0, 80);
}
