import { texts } from '../../locales/en';
import { openTicket, ticket, writtenIn } from './desk';
import { tickets } from './tickets/index';
import type { Ticket } from './tickets/ticket';
import { Time } from './time';

/** The inbox. */
export function TicketList() {
  return (
    <nav class="inbox" aria-label={texts.demo.inbox}>
      <ul>
        {tickets.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Entry({ entry }: { entry: Ticket }) {
  const isOpen = entry === ticket.value;
  const isAnswered = writtenIn(entry).some(({ from }) => from === 'agent');
  return (
    <button
      type="button"
      class="entry"
      aria-current={isOpen}
      data-open={entry.id}
      onClick={() => openTicket(entry)}
    >
      <span class="entry-line">
        <span class="entry-name">{entry.customer.name}</span>
        <Time at={lastCustomerMessage(entry)?.at ?? ''} dayOnly />
      </span>
      <span class="entry-subject">{entry.subject}</span>
      <span class="entry-topic">{isAnswered ? texts.demo.answered : entry.topic}</span>
    </button>
  );
}

function lastCustomerMessage({ thread }: Ticket) {
  return thread.filter(({ from }) => from === 'customer').at(-1);
}
