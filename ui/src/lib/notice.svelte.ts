/** One short message at the lower edge; it stays until the next act. */
export interface Notice {
  text: string;
  tone: 'ok' | 'err';
  act?: { label: string; run: () => void };
}

const shown = $state<{ notice: Notice | null }>({ notice: null });

export const notice = () => shown.notice;
export const say = (text: string, act?: Notice['act']) => (shown.notice = act ? { text, tone: 'ok', act } : { text, tone: 'ok' });
export const complain = (text: string, act?: Notice['act']) => (shown.notice = act ? { text, tone: 'err', act } : { text, tone: 'err' });
export const hush = () => (shown.notice = null);
