import type { Author } from '../../src/engine/types';

export interface InventedMessage {
  from: Author;
  name: string;
  text: string;
}

export interface InventedTicket {
  number: number;
  subject: string;
  messages: readonly InventedMessage[];
}

const customer = (name: string, text: string): InventedMessage => ({ from: 'customer', name, text });
const agent = (text: string): InventedMessage => ({ from: 'agent', name: 'Tomas Verlinden', text });
const note = (text: string): InventedMessage => ({ from: 'note', name: 'Tomas Verlinden', text });
const bot = (text: string): InventedMessage => ({ from: 'bot', name: 'Loomdesk', text });

/** The first is the one on which the helpdesk is taught. */
export const TICKETS: readonly InventedTicket[] = [
  {
    number: 41,
    subject: 'Loom arrived with a broken shuttle',
    messages: [
      customer('Ilse Brandt', 'My loom came on Monday, but the shuttle is split. Can you send another one?'),
      agent('I am sorry about the split shuttle. Could you send us a photo of it?'),
      note('Third split shuttle of that batch. Ask the workshop to look at the stock.'),
      customer('Ilse Brandt', 'The photo is attached. When will the new one be here?'),
      bot('Thank you. We have received your message.'),
    ],
  },
  {
    number: 42,
    subject: 'Invoice for the spring course',
    messages: [
      customer('Piet Hagen', 'Could I have the invoice for the spring course once more?'),
      agent('The invoice is on its way to you. Is the address still the same?'),
      customer('Piet Hagen', 'Yes, it is. And can I still change the date?'),
    ],
  },
  {
    number: 43,
    subject: 'Which yarn for a rug',
    messages: [
      bot('Thank you. We have received your message.'),
      customer('Mara Oyelaran', 'Which yarn do you advise for a rug in a hallway?'),
      note('She bought the wool set last year, so do not offer it again.'),
      agent('For a hallway we advise linen warp with a wool weft.'),
      agent('Here is the chart with the weights, too.'),
      customer('Mara Oyelaran', 'Thank you. How much of it do I need for two metres?'),
    ],
  },
  {
    number: 44,
    subject: 'Return of a warping board',
    messages: [
      customer('Jon Aaltonen', 'I would like to return the warping board. Who pays for the parcel?'),
      note('Bought in the shop, not online.'),
    ],
  },
];

/** What builds of today call their classes: the same on each page of a build, and nothing to read in them. */
const CLASS: Readonly<Record<Author, string>> = {
  customer: 'x1q9f k7w2z',
  agent: 'x1q9f m4t8b',
  note: 'x1q9f m4t8b p0r5d',
  bot: 'x1q9f v6h3j',
  unknown: 'x1q9f',
};

const messageOf = ({ from, name, text }: InventedMessage) => `<div class="${CLASS[from]}">
  <div class="a2c4e"><span class="g8n1s">${name}</span> <time class="d5y7u" datetime="2026-03-02T09:00">9:00</time></div>
  <div class="w3l6o"><p>${text}</p></div></div>`;

const ticketOf = ({ number, subject, messages }: InventedTicket) => `<section class="t0k2r">
  <h1 class="f9b5i">${subject} <small class="n7e3c">#${number}</small></h1>
  <div class="s4u8a">${messages.map(messageOf).join('')}</div>
  <form class="h6z1p">
    <div role="tablist" class="o5j9x">
      <button type="button" role="tab" class="b1d3g y2v4n" id="reply-tab">Reply</button>
      <button type="button" role="tab" class="b1d3g" id="note-tab">Internal note</button>
    </div>
    <div class="e8i0m" contenteditable="true" aria-label="Write"></div>
    <button type="button" class="r7q5l">Send</button>
  </form></section>`;

/**
 * A ticket's page in an application that shows others without a reload. `window.seen` is what its own handlers hear of
 * presses, also those that hear them first.
 */
export function inventedPage(number: number): string {
  const html = Object.fromEntries(TICKETS.map((ticket) => [ticket.number, ticketOf(ticket)]));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Loomdesk</title><style>
    body { margin: 0; font: 14px/20px system-ui; display: grid; grid-template-columns: 200px 1fr; height: 100vh; }
    nav { background: #eef0f2; padding: 16px; } nav a { display: block; margin-bottom: 8px; }
    .t0k2r { display: flex; flex-direction: column; height: 100vh; padding: 0 24px; box-sizing: border-box; }
    .s4u8a { flex: 1; overflow-y: auto; } .x1q9f { max-width: 560px; margin: 12px 0; padding: 8px 12px; border-radius: 8px; }
    .k7w2z { background: #f1f1f1; } .m4t8b { background: #e3effc; margin-left: 120px; } .p0r5d { background: #fff4d6; }
    .v6h3j { color: #667; } .a2c4e { font-size: 12px; color: #556; } .w3l6o p { margin: 4px 0; }
    .h6z1p { border: 1px solid #ccd; margin: 12px 0; padding: 8px; } .e8i0m { min-height: 90px; padding: 8px; outline: none; }
    .p5note { background: #fff4d6; } .y2v4n { font-weight: 600; text-decoration: underline; }
  </style></head><body>
  <nav>${TICKETS.map((one) => `<a href="/loom/tickets/${one.number}">#${one.number}</a>`).join('')}</nav>
  <main id="app">${html[number]}</main>
  <script>
    const tickets = ${JSON.stringify(html)};
    window.seen = [];
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick', 'keydown', 'keyup'])
      document.addEventListener(type, ({ target, key }) => window.seen.push(type + ' ' + (key ?? target.className)), true);
    document.addEventListener('click', (event) => {
      const link = event.target.closest('nav a');
      const tab = event.target.closest('[role=tab]');
      if (link) {
        event.preventDefault();
        history.pushState(null, '', link.href);
        document.querySelector('#app').innerHTML = tickets[link.href.split('/').pop()];
      }
      if (tab) {
        for (const one of tab.parentNode.children) one.classList.toggle('y2v4n', one === tab);
        tab.closest('form').classList.toggle('p5note', tab.id === 'note-tab');
      }
    });
  </script></body></html>`;
}

/** A page of the same site that is no ticket, and has words and a box, too. */
export const REPORTS_PAGE = `<!doctype html><title>Reports</title><main>
  <div class="q0a1z"><p>Tickets of this week: 14. Answered within a day: 12.</p></div>
  <div class="q0a1z"><p>Tickets of last week: 11. Answered within a day: 11.</p></div>
  <textarea style="width: 500px; height: 120px" aria-label="Comment on this report"></textarea></main>`;
