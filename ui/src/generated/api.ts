import type { Kind, Language, Record, Register } from './schema';

export interface Settings { language: Language; actor: string; appearance: 'system' | 'light' | 'dark' }
export interface Recent { path: string; name: string }
export interface Step { act: string; kind: Kind | null; id: string | null; field: string | null }
export interface FindingView {
  code: string;
  severity: 'wrong' | 'missing' | 'due' | 'unclear' | 'note';
  kind: Kind;
  id: string;
  field: string | null;
  letter: string | null;
  articles: string[];
  title: string;
  message: string;
  activity: string | null;
}
export interface Letters { activity: string; letters: { [letter: string]: string } }
export interface State {
  undo: Step | null;
  redo: Step | null;
  saved_at: string | null;
  read_only: boolean;
  findings: FindingView[];
  letters: Letters[];
  law_as_of: string;
  last_backup: string | null;
  backup_failed: boolean;
}
export interface Open { path: string; file_name: string; register: Register; state: State }
export interface Removed { kind: Kind; id: string }
export interface Changed { put: Record[]; removed: Removed[]; state: State }
export interface Started { settings: Settings; first_start: boolean; recent: Recent[]; open: Open | null }
export interface NewRegister {
  path: string;
  organisation: string;
  country: 'dk' | 'no';
  registration_number: string;
  contact_name: string;
  contact_phone: string;
  contact_email: string;
  director_name: string;
  director_title: string;
  year_starts: string;
  year_ends: string;
  language: Language;
}
export type Subject = 'article_30' | 'policy';
export interface Preview { token: number; pages: number; width: number; height: number; draft: boolean; missing: string[]; characters: string[] }
export interface Page { svg: string; text: string }
export interface Written { path: string; size: number; pages: number }
export interface Issued { document: string; number: string; code: string; changed: Changed }
export interface Verified { ok: boolean; problems: string[]; changes: number; events: number; attachments: number }
export interface Backup { path: string; size: number; taken_at: string }
type None = { [name: string]: never };

export interface Api {
  start: [None, Started];
  save_settings: [Settings, Settings];
  new_register: [NewRegister, Open];
  new_from: [{ path: string; from: string }, Open];
  new_example: [{ path: string }, Open];
  open: [{ path: string }, Open];
  close: [None, null];
  save: [{ record: Record; run: string | null }, Changed];
  add: [{ record: Record }, Changed];
  remove: [{ kind: Kind; id: string }, Changed];
  undo: [None, Changed];
  redo: [None, Changed];
  preview: [{ subject: Subject; policy: string | null; language: Language | null }, Preview];
  page: [{ token: number; page: number }, Page];
  print: [{ subject: Subject; policy: string | null; language: Language | null; path: string }, Written];
  issue: [{ subject: Subject; policy: string | null; language: Language | null }, Issued];
  document_pdf: [{ id: string; path: string }, Written];
  verify: [None, Verified];
  backup: [{ path: string | null }, Backup];
  export: [{ path: string }, Written];
}
