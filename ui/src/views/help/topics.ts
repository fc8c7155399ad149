import type { Kind } from '../../lib/api';
import type { Screen } from '../../lib/place.svelte';
import { has, t } from '../../lib/words.svelte';

/** The groups of the help's contents, in order. */
export const CHAPTERS = ['begin', 'screens', 'law', 'program'] as const;

interface Told {
  chapter: (typeof CHAPTERS)[number];
  /** The clauses it rests on, as `articleName` reads them. */
  articles: readonly string[];
  related: readonly string[];
}

/** What the help tells, in the order of its contents. Words: `topic-<id>`, `-text`, and `-example` where there is one. */
const TOLD = {
  front: { chapter: 'begin', articles: [], related: ['first-half-hour', 'activity-what', 'keys'] },
  'first-start': { chapter: 'begin', articles: ['30(1)(a)'], related: ['controller', 'first-half-hour', 'backups'] },
  'first-half-hour': { chapter: 'begin', articles: [], related: ['activity-what', 'letters', 'print-issue'] },
  overview: { chapter: 'screens', articles: [], related: ['marks', 'first-half-hour'] },
  activities: { chapter: 'screens', articles: ['30(1)'], related: ['activity-what', 'letters', 'marks'] },
  activity: { chapter: 'screens', articles: ['30(1)'], related: ['letters', 'empty', 'marks'] },
  parties: { chapter: 'screens', articles: ['30(1)(d)', '28(3)'], related: ['recipient-or-processor', 'agreement', 'transfer'] },
  systems: { chapter: 'screens', articles: ['30(1)(g)', '32(1)'], related: ['measures', 'risk'] },
  deletion: { chapter: 'screens', articles: ['30(1)(f)'], related: ['retention', 'backups'] },
  control: { chapter: 'screens', articles: ['24(1)', '5(2)'], related: ['marks', 'print-issue'] },
  cases: { chapter: 'screens', articles: ['12(3)', '33(1)', '33(5)'], related: ['request', 'breach', 'backups'] },
  documents: { chapter: 'screens', articles: [], related: ['print-issue', 'document-life', 'check-print', 'policy'] },
  compose: { chapter: 'screens', articles: [], related: ['duty', 'statement', 'policy'] },
  history: { chapter: 'screens', articles: [], related: ['undo', 'backups'] },
  settings: { chapter: 'screens', articles: [], related: ['backups', 'controller', 'keys'] },
  'activity-what': { chapter: 'law', articles: ['30(1)'], related: ['letters', 'first-half-hour'] },
  controller: { chapter: 'law', articles: ['30(1)(a)'], related: ['recipient-or-processor', 'letters'] },
  letters: { chapter: 'law', articles: ['30(1)'], related: ['activity-what', 'legal-basis', 'retention'] },
  'legal-basis': { chapter: 'law', articles: ['6(1)', '30(1)(b)'], related: ['legitimate-interest', 'special-categories'] },
  'legitimate-interest': { chapter: 'law', articles: ['6(1)(f)', '13(1)(d)'], related: ['legal-basis', 'policy'] },
  'special-categories': { chapter: 'law', articles: ['9(1)', '9(2)', '30(1)(c)'], related: ['legal-basis', 'risk'] },
  'recipient-or-processor': { chapter: 'law', articles: ['28', '30(1)(d)'], related: ['agreement', 'controller', 'transfer'] },
  agreement: { chapter: 'law', articles: ['28(3)'], related: ['recipient-or-processor', 'parties'] },
  transfer: { chapter: 'law', articles: ['30(1)(e)', '44'], related: ['recipient-or-processor', 'agreement'] },
  retention: { chapter: 'law', articles: ['30(1)(f)', '13(2)(a)'], related: ['deletion', 'backups'] },
  measures: { chapter: 'law', articles: ['30(1)(g)', '32(1)'], related: ['risk', 'systems'] },
  risk: { chapter: 'law', articles: ['32(1)'], related: ['measures', 'special-categories'] },
  consent: { chapter: 'law', articles: ['4(11)', '6(1)(a)', '7'], related: ['legal-basis', 'cookies'] },
  cookies: { chapter: 'law', articles: [], related: ['consent', 'legal-basis'] },
  request: { chapter: 'law', articles: ['12(3)', '12(6)', '15(1)'], related: ['cases', 'policy'] },
  breach: { chapter: 'law', articles: ['33(1)', '34(1)'], related: ['cases', 'measures', 'risk'] },
  policy: { chapter: 'law', articles: ['13', '14'], related: ['compose', 'duty', 'print-issue'] },
  duty: { chapter: 'law', articles: ['12(1)', '13', '14'], related: ['policy', 'compose'] },
  statement: { chapter: 'law', articles: ['5(2)'], related: ['compose', 'policy'] },
  'print-issue': { chapter: 'program', articles: [], related: ['document-life', 'documents', 'policy'] },
  'document-life': { chapter: 'program', articles: ['5(2)'], related: ['check-print', 'print-issue', 'documents'] },
  'check-print': { chapter: 'program', articles: [], related: ['document-life', 'print-issue', 'history'] },
  empty: { chapter: 'program', articles: [], related: ['marks', 'activity'] },
  marks: { chapter: 'program', articles: [], related: ['empty', 'overview'] },
  undo: { chapter: 'program', articles: [], related: ['history', 'backups'] },
  backups: { chapter: 'program', articles: [], related: ['undo', 'settings'] },
  keys: { chapter: 'program', articles: [], related: ['front'] },
} as const satisfies { readonly [id: string]: Told };

export type TopicId = keyof typeof TOLD;

export interface Topic {
  id: TopicId;
  chapter: Told['chapter'];
  articles: readonly string[];
  related: readonly TopicId[];
}

export const TOPICS: readonly Topic[] = (Object.keys(TOLD) as TopicId[]).map((id) => ({ id, ...TOLD[id] }));

export const topicOf = (id: TopicId): Topic => ({ id, ...TOLD[id] });
export const topicTitle = (id: TopicId) => t(`topic-${id}`);
export const topicText = (id: TopicId) => t(`topic-${id}-text`);
export const topicExample = (id: TopicId) => (has(`topic-${id}-example`) ? t(`topic-${id}-example`) : null);

/** The topics of a letter's section on the page of an activity. */
const SECTIONS: { readonly [section: string]: TopicId } = { a: 'controller', b: 'legal-basis', c: 'special-categories', d: 'recipient-or-processor', e: 'transfer', f: 'retention', g: 'measures' };

/** What explains the records of a kind. */
const KINDS: { readonly [kind in Kind]?: readonly TopicId[] } = {
  organisation: ['controller'],
  person: ['controller', 'settings'],
  person_role: ['controller'],
  contact_point: ['policy', 'settings'],
  supervisory_authority: ['policy'],
  right_procedure: ['policy'],
  financial_year: ['retention'],
  party: ['recipient-or-processor', 'parties'],
  agreement: ['agreement', 'recipient-or-processor'],
  sub_processor: ['agreement', 'transfer'],
  sub_processor_notice: ['agreement', 'transfer'],
  supervision: ['agreement', 'parties'],
  system: ['systems', 'measures'],
  measure: ['measures', 'risk'],
  coverage: ['measures'],
  staff_evidence: ['measures'],
  retention_rule: ['retention', 'deletion'],
  erasure_run: ['deletion', 'retention'],
  restoration: ['deletion', 'backups'],
  activity: ['activity-what', 'letters'],
  purpose: ['legal-basis', 'activity-what'],
  legal_basis: ['legal-basis', 'legitimate-interest'],
  subject_category: ['letters', 'special-categories'],
  data_item: ['special-categories', 'retention'],
  recipient: ['recipient-or-processor', 'agreement'],
  transfer: ['transfer'],
  risk_assessment: ['risk', 'measures'],
  consent: ['consent'],
  cookie_category: ['cookies', 'consent'],
  compatibility_test: ['legal-basis'],
  controller_served: ['controller'],
  breach_procedure: ['breach', 'measures'],
  subject_request: ['request', 'cases'],
  case_area: ['cases'],
  breach: ['breach', 'cases'],
  breach_phase: ['breach'],
  control_plan: ['control'],
  check_point: ['control'],
  review: ['control'],
  agenda_line: ['control'],
  action: ['control'],
  policy: ['compose', 'policy', 'duty'],
  policy_audience: ['policy', 'compose'],
  policy_pointer: ['compose'],
  term: ['compose'],
  policy_section: ['compose', 'duty'],
  reference: ['compose'],
  statement: ['statement'],
  statement_link: ['statement'],
  document: ['print-issue', 'document-life'],
  signing: ['document-life'],
  signature: ['document-life'],
};

export const topicsOfKind = (kind: Kind): readonly TopicId[] => KINDS[kind] ?? ['front'];
export const topicOfSection = (section: string): TopicId | undefined => SECTIONS[section];

/** The topic of a screen. */
export function topicOfScreen(screen: Screen): TopicId {
  if (screen.name === 'policy') return 'compose';
  if (screen.name === 'subject_request') return 'request';
  if (screen.name === 'review') return 'control';
  if (screen.name === 'documents' && screen.chosen) {
    if ('check' in screen.chosen) return 'check-print';
    if (!('subject' in screen.chosen)) return 'document-life';
  }
  return screen.name in TOLD ? (screen.name as TopicId) : 'front';
}
