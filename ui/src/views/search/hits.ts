import { FIELDS, type Kind } from '../../lib/api';
import { register } from '../../lib/register.svelte';
import { title } from '../../lib/titles';
import { fieldHelp, fieldLabel, kindHeading, t } from '../../lib/words.svelte';
import { help } from '../help/help.svelte';
import { TOPICS, topicText, topicTitle, type TopicId } from '../help/topics';
import { Best } from './best';
import { commands, type Command } from './commands';
import { fit, fold, wordsOf, type Fit } from './fold';
import { records, textsOf } from './records';
import { isAnyUsed, lately, lateness, NEVER } from './used';
import { belongs, show } from './where';

/** One line of what was found. */
export interface Hit {
  key: string;
  title: string;
  /** What it is, and where it belongs. */
  line: string;
  /** The text it was found by, where that is not its title. */
  found: string | null;
  icon: string;
  keys?: string | undefined;
  run: () => void;
}

/** What was found of one sort: the best of it, and how much there is. */
export interface Group {
  name: 'used' | 'records' | 'commands' | 'help';
  hits: Hit[];
  count: number;
}

const LIMITS = { used: 8, records: 20, commands: 6, help: 6 };

const ICONS: { readonly [kind in Kind]?: string } = {
  activity: 'activities',
  party: 'parties',
  agreement: 'parties',
  sub_processor: 'parties',
  sub_processor_notice: 'parties',
  supervision: 'eye',
  recipient: 'parties',
  system: 'shield',
  measure: 'shield',
  risk_assessment: 'shield',
  retention_rule: 'bin',
  erasure_run: 'bin',
  restoration: 'bin',
  subject_request: 'mail',
  breach: 'breach',
  breach_phase: 'breach',
  control_plan: 'control',
  check_point: 'control',
  review: 'control',
  agenda_line: 'control',
  action: 'control',
  enclosure: 'clip',
  signing: 'pen',
  signature: 'pen',
  policy: 'docs',
  policy_section: 'docs',
  statement: 'docs',
  statement_link: 'docs',
  term: 'docs',
  policy_pointer: 'docs',
  reference: 'docs',
  breach_procedure: 'shield',
  consent: 'activities',
  cookie_category: 'activities',
  compatibility_test: 'activities',
  controller_served: 'activities',
  document: 'okc',
  person: 'people',
  person_role: 'people',
  subject_category: 'people',
};

/** What fits a query: records, commands and help, each with its count. With no query: what was used lately, and commands. */
export function find(query: string, onclose: () => void): Group[] {
  const words = wordsOf(query);
  const groups: Group[] = words.length ? [foundRecords(words), foundCommands(words, onclose), foundHelp(words)] : [usedLately(onclose), foundCommands(words, onclose)];
  return groups.filter((group) => group.hits.length > 0);
}

function foundRecords(words: readonly string[]): Group {
  const best = records.find(words, LIMITS.records, isAnyUsed() ? (kind, id) => lateness(`${kind}/${id}`) : () => NEVER);
  return { name: 'records', count: best.count, hits: best.all.flatMap(({ kind, id }) => recordHit(kind, id, words) ?? []) };
}

function recordHit(kind: Kind, id: string, words: readonly string[]): Hit | null {
  const row = register.row(kind, id);
  if (!row) return null;
  const name = title(kind, row);
  return { key: `${kind}/${id}`, title: name, line: belongs(kind, row), found: foundBy(kind, id, name, words), icon: ICONS[kind] ?? 'doc', run: () => void show(kind, id) };
}

/** The field whose text holds what the title does not. */
function foundBy(kind: Kind, id: string, name: string, words: readonly string[]): string | null {
  const row = register.row(kind, id);
  const folded = fold(name);
  const missing = words.find((word) => !folded.includes(word));
  if (!row || missing === undefined) return null;
  const [field, text] = textsOf(kind, row).find(([, one]) => fold(one).includes(missing)) ?? [];
  return field !== undefined && text !== undefined ? t('search-found-in', { field: fieldLabel(kind, field), text: excerpt(text, missing) }) : null;
}

/** As much of a text as one line holds, with the word in it. */
function excerpt(text: string, word: string): string {
  if (text.length <= WIDTH) return text;
  const at = Math.max(0, fold(text).indexOf(word) - WIDTH / 3);
  return `${at > 0 ? '… ' : ''}${text.slice(at, at + WIDTH)} …`;
}

const WIDTH = 90;

function foundCommands(words: readonly string[], onclose: () => void): Group {
  const best = new Best<Command>(LIMITS.commands);
  for (const [at, command] of commands(onclose).entries()) {
    const fits = fit(words, fold(command.text), '');
    if (fits !== null) best.take(command, weight(fits, `command/${command.id}`, at));
  }
  return { name: 'commands', count: best.count, hits: best.all.map(commandHit) };
}

function foundHelp(words: readonly string[]): Group {
  const best = new Best<Hit>(LIMITS.help);
  for (const [at, { id }] of TOPICS.entries()) {
    const fits = fit(words, fold(topicTitle(id)), fold(topicText(id)));
    if (fits !== null) best.take(topicHit(id), weight(fits, `topic/${id}`, at));
  }
  for (const kind of Object.keys(FIELDS) as Kind[]) {
    for (const { name } of FIELDS[kind]) {
      const text = fieldHelp(kind, name);
      const fits = text === null ? null : fit(words, fold(fieldLabel(kind, name)), fold(text));
      // A topic tells more than a field does: where both fit alike it stands first.
      if (fits !== null) best.take(fieldHit(kind, name), weight(fits, `field/${kind}/${name}`, TOPICS.length));
    }
  }
  return { name: 'help', count: best.count, hits: best.all };
}

/** How well it fits, then how lately it was used, then its own place. */
const weight = (fits: Fit, key: string, at: number) => fits * 1e6 + lateness(key) * 1e3 + at;

function usedLately(onclose: () => void): Group {
  const given = commands(onclose);
  const hits = lately().flatMap((key) => again(key, given) ?? []);
  return { name: 'used', count: hits.length, hits: hits.slice(0, LIMITS.used) };
}

/** What was used, by its key; null where it is gone. */
function again(key: string, given: readonly Command[]): Hit | null {
  const [sort, id = '', field = ''] = key.split('/');
  if (sort === 'command') {
    const command = given.find((one) => one.id === id);
    return command ? commandHit(command) : null;
  }
  const topic = sort === 'topic' ? TOPICS.find((one) => one.id === id) : undefined;
  if (topic) return topicHit(topic.id);
  return sort === 'field' ? fieldHit(id as Kind, field) : recordHit(sort as Kind, id, []);
}

const commandHit = ({ id, text, icon, keys, run }: Command): Hit => ({ key: `command/${id}`, title: text, line: '', found: null, icon, keys, run });

const topicHit = (id: TopicId): Hit => ({ key: `topic/${id}`, title: topicTitle(id), line: t('help'), found: null, icon: 'book', run: () => help.show({ topic: id }) });

const fieldHit = (kind: Kind, field: string): Hit => ({
  key: `field/${kind}/${field}`,
  title: fieldLabel(kind, field),
  line: [t('help'), kindHeading(kind)].join(' · '),
  found: null,
  icon: 'help',
  run: () => help.show({ kind, field }),
});
