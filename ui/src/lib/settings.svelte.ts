import { ask, type Settings } from './api';
import { scaleBreakpoints } from './textsize';
import { speak } from './words.svelte';

const kept = $state<{ settings: Settings }>({ settings: { language: 'da', actor: '', appearance: 'system', text_size: '100', recent: [], backup_folders: [], backup_place: null } });

export const TEXT_SIZES = ['100', '115', '130', '150'] as const;

export const settings = () => kept.settings;

/** Shows what the program holds, without saving it. */
export function adopt(settings: Settings): void {
  kept.settings = settings;
  speak(settings.language);
  document.documentElement.lang = settings.language;
  if (settings.appearance === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = settings.appearance;
  for (const size of TEXT_SIZES) document.documentElement.classList.toggle(`text-${size}`, size === settings.text_size);
  scaleBreakpoints(Number(settings.text_size) / 100);
}

export async function change(part: Partial<Settings>): Promise<void> {
  adopt(await ask('save_settings', { ...kept.settings, ...part }));
}
