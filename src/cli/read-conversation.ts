import type { Author, Conversation } from '../engine/types';

const AUTHORS: readonly Author[] = ['customer', 'agent', 'note', 'bot', 'unknown'];
const CHANNELS = ['email', 'chat', 'social', 'review'];

/** A line that is no conversation: what is wrong and how to mend it. */
export class BadLine extends Error {}

/** Reads one line of a JSONL file. Fields it does not know are ignored. Throws a `BadLine`. */
export function readConversation(line: string): Conversation {
  const value = parseJson(line);
  if (!isRecord(value)) throw new BadLine('this is not a JSON object; write one conversation on each line');
  const { thread, draft, attachments } = value;
  if (typeof draft !== 'string')
    throw new BadLine('"draft" is not a text; give the reply, "" if it is empty');
  if (!Array.isArray(thread))
    throw new BadLine('"thread" is not a list; give the messages, [] if there are none');
  for (const [index, message] of thread.entries()) expectMessage(message, index);
  for (const name of ['id', 'locale', 'topic', 'brand']) expectText(value[name], `"${name}"`);
  for (const name of ['customer', 'agent']) expectPerson(value[name], name);
  if (value['channel'] !== undefined && !CHANNELS.includes(String(value['channel'])))
    throw new BadLine(`"channel" is unknown; use ${CHANNELS.join(', ')}, or leave it out`);
  if (attachments !== undefined && !isTexts(attachments))
    throw new BadLine('"attachments" is not a list of file names; leave it out where it is not known');
  return value as unknown as Conversation;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new BadLine(`this is not JSON (${(error as Error).message}); each line holds one whole object`);
  }
}

function expectMessage(message: unknown, index: number): void {
  const place = `"thread[${index}]"`;
  if (!isRecord(message)) throw new BadLine(`${place} is not an object; give "from" and "text"`);
  if (!AUTHORS.includes(message['from'] as Author))
    throw new BadLine(`${place} has no known "from"; use ${AUTHORS.join(', ')}`);
  if (typeof message['text'] !== 'string') throw new BadLine(`${place} has no "text"; give what was written`);
  expectText(message['name'], `"name" of ${place}`);
}

function expectPerson(person: unknown, field: string): void {
  if (person === undefined) return;
  if (!isRecord(person))
    throw new BadLine(`"${field}" is not an object; give { "name": "…" } or leave it out`);
  expectText(person['name'], `"name" of "${field}"`);
}

function expectText(value: unknown, place: string): void {
  if (value !== undefined && typeof value !== 'string')
    throw new BadLine(`${place} is not a text; put it in quotes or leave it out`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
