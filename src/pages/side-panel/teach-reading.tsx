import type { TaughtMessage, TaughtReading } from '../../browser/teaching-state';
import type { Author } from '../../engine/types';
import { texts } from '../../locales/en';

const SIDES: readonly Author[] = ['customer', 'agent', 'note', 'bot', 'unknown'];

/** What the profile reads of the page in front; null on a page that is none of the helpdesk's. */
export function TeachReading({ reading }: { reading: TaughtReading | null }) {
  const { readsTitle, readsWhy } = texts.teach;
  return (
    <section class="teach-reading" aria-labelledby="teach-reading-title">
      <h2 id="teach-reading-title">{readsTitle}</h2>
      <p class="muted">{readsWhy}</p>
      <Read reading={reading} />
    </section>
  );
}

function Read({ reading }: { reading: TaughtReading | null }) {
  const { notItsPage, noComposer, writes, customerName, noCustomerName } = texts.teach;
  if (reading === null) return <p role="status">{notItsPage}</p>;
  const { mode, messages, customer } = reading;
  if (mode === null) return <p role="status">{noComposer}</p>;
  return (
    <>
      <p role="status">{writes[mode]}</p>
      <p>{customer === null ? noCustomerName : customerName(customer)}</p>
      <Messages messages={messages} />
    </>
  );
}

function Messages({ messages }: { messages: readonly TaughtMessage[] }) {
  const { noMessages, messages: count, side, isUnread } = texts.teach;
  if (messages.length === 0) return <p>{noMessages}</p>;
  return (
    <details>
      <summary>
        {count(messages.length)}: {countsOf(messages)}
      </summary>
      <ol class="teach-messages">
        {messages.map(({ from, start }, at) => (
          <li key={at}>
            <span class={`teach-side teach-side-${from}`}>{side[from]}</span>
            <span class="muted">{start === null ? isUnread : texts.quoted(start)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** `2 of customers, 1 of an agent`: only sides that are there. */
function countsOf(messages: readonly TaughtMessage[]): string {
  const count = (side: Author) => messages.filter(({ from }) => from === side).length;
  const there = SIDES.filter((side) => count(side) > 0);
  return there.map((side) => texts.teach.counts[side](count(side))).join(', ');
}
