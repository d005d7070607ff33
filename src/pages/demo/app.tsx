import { texts } from '../../locales/en';
import { Composer } from './composer';
import { ticket } from './desk';
import { Intro } from './intro';
import { Thread } from './thread';
import { TicketList } from './ticket-list';
import { SHOP } from './tickets/ticket';

/** The whole helpdesk: inbox left, the open ticket beside it. */
export function App() {
  const { number, subject, topic, customer } = ticket.value;
  return (
    <div class="desk">
      <header class="top">
        <span class="top-name">{SHOP}</span>
        <span class="muted">{texts.demo.name}</span>
      </header>
      <Intro />
      <TicketList />
      <main class="ticket" data-ticket={number}>
        <header class="ticket-head">
          <h1 data-subject>
            <span data-number>#{number}</span> {subject}
          </h1>
          <p class="muted">
            <span data-customer>{customer.name}</span> · {customer.email} · {topic}
          </p>
        </header>
        <Thread />
        <Composer />
      </main>
    </div>
  );
}
