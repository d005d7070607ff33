import type { Helpdesk } from '../../src/helpdesks/define-helpdesk';
import { helpdesks } from '../../src/helpdesks/index';
import type { ContractCase, Evidence } from './contract-case';

interface CaseFile {
  default: ContractCase[];
  evidence?: Evidence;
}

const files = import.meta.glob<CaseFile>('./contracts/*.ts', { eager: true });

export const START = '<!-- Helpdesks: written by `npm run generate`. -->';
export const END = '<!-- End of the helpdesks. -->';

const HEAD = [
  'helpdesk',
  'messages of',
  'draft is a',
  'send can wait',
  'its files',
  'evidence',
  'not read, or mistaken',
];
const AUTHORS = { customer: 'customers', agent: 'agents', note: 'notes', bot: 'bots' } as const;
const EVIDENCE = {
  server: '**real server**',
  source: "the project's source",
  several: 'several public sources',
} as const;
const NOTHING = '–';

/** The README's table of helpdesks, in Markdown, from the profiles, what their contracts read, and what they rest on. */
export function helpdeskTable(): string {
  const rows = Object.values(files)
    .flatMap(({ default: cases, evidence }) => (evidence ? [rowOf(cases, evidence)] : []))
    .sort(([one = ''], [other = '']) => one.localeCompare(other, 'en'));
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The helpdesks that have no row. */
export function unlisted(): string[] {
  return Object.values(files).flatMap(({ default: cases, evidence }) => (evidence ? [] : cases[0]!.id));
}

function rowOf(cases: readonly ContractCase[], { kind, modes = [], limits }: Evidence): string[] {
  const helpdesk = helpdesks.find(({ id }) => id === cases[0]!.id)!;
  return [
    helpdesk.name,
    authorsIn(cases),
    modesOf(helpdesk, [...cases.map(({ reading }) => reading.mode), ...modes]),
    helpdesk.send ? 'yes' : NOTHING,
    helpdesk.attachments ? 'yes' : NOTHING,
    EVIDENCE[kind],
    limits,
  ];
}

function authorsIn(cases: readonly ContractCase[]): string {
  const found = new Set(cases.flatMap(({ reading }) => reading.conversation.thread.map(({ from }) => from)));
  const known = Object.entries(AUTHORS).filter(([author]) => found.has(author as keyof typeof AUTHORS));
  return known.map(([, word]) => word).join(', ') || NOTHING;
}

function modesOf({ mode = {} }: Helpdesk, told: readonly string[]): string {
  const known = ['reply', 'note'].filter((each) => each in mode || told.includes(each));
  return known.join(' or ') || NOTHING;
}
