import { computed, signal } from '@preact/signals';
import { emptyDraft, type Draft, type EditorKind } from './draft';
import { tickets } from './tickets/index';
import { AGENT, type Ticket, type TicketMessage } from './tickets/ticket';

/** A message as the thread shows it. What was written in the rich editor keeps its own HTML. */
export interface ThreadMessage extends TicketMessage {
  readonly html?: string;
}

const address = new URLSearchParams(location.search);

/** Everything the demo knows. It lives as long as the page: a reload brings the first day back. */
export const editorKind = signal<EditorKind>(address.get('editor') === 'plain' ? 'plain' : 'rich');
export const ticket = signal<Ticket>(tickets.find(({ id }) => id === address.get('ticket')) ?? tickets[0]);
const written = signal<ReadonlyMap<string, readonly ThreadMessage[]>>(new Map());
const drafts = signal<ReadonlyMap<string, Draft>>(new Map());

/** The open ticket's messages, oldest first, with what this agent has added. */
export const thread = computed(() => [...ticket.value.thread, ...writtenIn(ticket.value)]);
/** The open ticket's draft; each ticket keeps its own. */
export const draft = computed(() => drafts.value.get(ticket.value.id) ?? emptyDraft);

/** What this agent has added to a ticket since the page was opened. */
export function writtenIn({ id }: Ticket): readonly ThreadMessage[] {
  return written.value.get(id) ?? [];
}

/** The draft of the ticket that was open stays as it is. */
export function openTicket(next: Ticket): void {
  ticket.value = next;
  keepInAddress();
}

/** The draft goes along; what only rich text can say is lost in the plain editor. */
export function chooseEditor(kind: EditorKind): void {
  editorKind.value = kind;
  keepInAddress();
}

export function changeDraft(change: Partial<Draft>): void {
  drafts.value = new Map(drafts.value).set(ticket.value.id, { ...draft.value, ...change });
}

/** Puts the draft into the thread, word for word, and starts a new one. An empty one stays where it is. */
export function sendDraft(): void {
  const { mode, text, html, files } = draft.value;
  if (text.trim() === '') return;
  const message: ThreadMessage = {
    from: mode === 'note' ? 'note' : 'agent',
    name: AGENT,
    at: new Date().toISOString(),
    text,
    ...(html !== null && { html }),
    files,
  };
  written.value = new Map(written.value).set(ticket.value.id, [...writtenIn(ticket.value), message]);
  drafts.value = new Map(drafts.value).set(ticket.value.id, emptyDraft);
}

/** A reload, or a copied address, comes back to this ticket and this editor. */
function keepInAddress(): void {
  const query = new URLSearchParams({ ticket: ticket.value.id, editor: editorKind.value });
  history.replaceState(null, '', `?${query}`);
}
