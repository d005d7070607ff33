/** Invented helpdesks that no profile knows, each of another build. */

export type Side = 'customer' | 'agent' | 'note' | 'bot';

export interface Said {
  readonly side: Side;
  readonly name: string;
  readonly at: string;
  /** As the helpdesk puts it on the page. */
  readonly html: string;
  /** As it is to be read. */
  readonly text: string;
}

export interface Ticket {
  readonly number: number;
  readonly title: string;
  readonly said: readonly Said[];
}

export interface TaughtDesk {
  /** Its page of a ticket, while it writes a reply or a note. */
  page(ticket: Ticket, mode: 'reply' | 'note'): string;
  /** The reply box; messages are pointed at in it by their words. */
  readonly composer: string;
  readonly send: string;
}

const hour = (said: Said) => said.at.slice(11, 16);
const day = (said: Said) => said.at.slice(0, 10);
const BOX = 'style="width: 600px; height: 120px; display: block"';

const html = (body: string, style = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Desk</title><style>${style}</style></head><body>${body}<script type="module" src="/teaching.ts"></script></body></html>`;

const other: Ticket = {
  number: 7,
  title: 'Another one',
  said: [
    {
      side: 'customer',
      name: 'Paul Meier',
      at: '2026-01-02T08:00:00Z',
      html: '<p>My lamp is dark.</p>',
      text: '',
    },
    {
      side: 'agent',
      name: 'Tom Baker',
      at: '2026-01-02T09:00:00Z',
      html: '<p>Which lamp is it?</p>',
      text: '',
    },
  ],
};

/** Names that a build made up; several tickets are open in tabs. */
const MADE: Record<Side, string> = { customer: '_c81x', agent: '_g20k', note: '_g20k _n5w1', bot: '_b77z' };
const madePane = (ticket: Ticket, mode: string, isHidden: boolean) => `
  <div class="_p9s2 ${isHidden ? '_h1dd' : '_v3s'}"${isHidden ? ' style="display: none"' : ''}>
    <div class="_t4x"><h2 class="_t5q">${ticket.title}</h2><span class="_q1w">#${ticket.number}</span></div>
    <div class="_l8m">${ticket.said
      .map(
        (said) => `
      <div class="_m3a9 ${MADE[said.side]}">
        <div class="_a2v"><i class="_av${said.name.length}">${said.name[0]}</i></div>
        <div class="_w6d">
          <div class="_hd7"><span class="_nm2">${said.name}</span><span class="_tm4">${hour(said)}</span></div>
          <div class="_bd1r">${said.html}</div>
        </div>
      </div>`,
      )
      .join('')}
    </div>
    <div class="_e2r">
      <div class="_tb5" role="tablist">
        <button role="tab" class="_tk1 ${mode === 'reply' ? '_on9' : ''}" aria-selected="${mode === 'reply'}">Reply</button>
        <button role="tab" class="_tk1 ${mode === 'note' ? '_on9' : ''}" aria-selected="${mode === 'note'}">Note</button>
      </div>
      <div class="_ed6x" contenteditable="true" ${BOX}></div>
      <div class="_ft3"><button class="_bt2 _pr8">Send</button><button class="_bt2">More</button></div>
    </div>
  </div>`;

const made: TaughtDesk = {
  page: (ticket, mode) =>
    html(`<div id="root"><nav class="_n1v"><a class="_ln4" href="/">Inbox</a></nav>
      <main class="_mn2">${madePane(other, 'note', true)}${madePane(ticket, mode, false)}</main></div>`),
  composer: '._v3s ._ed6x',
  send: '._v3s ._pr8',
};

/** Only classes of one style rule each; the time stands in the bubble. */
const LOOKS: Record<Side, [row: string, bubble: string]> = {
  customer: ['justify-start', 'bg-gray-100 text-gray-900 rounded-bl-none'],
  agent: ['justify-end', 'bg-blue-600 text-white rounded-br-none'],
  note: ['justify-end', 'bg-yellow-100 text-yellow-900 rounded-br-none'],
  bot: ['justify-start', 'bg-purple-100 text-purple-900 rounded-bl-none'],
};
const utility: TaughtDesk = {
  page: (ticket, mode) =>
    html(`<div class="flex h-screen">
      <aside class="w-64 p-4 border-r"><div class="flex mb-4 justify-start"><span class="text-sm">Inbox</span></div></aside>
      <section class="flex-1 flex flex-col">
        <header class="p-4 border-b flex items-center"><h1 class="text-lg font-semibold">${ticket.title}</h1></header>
        <div class="flex-1 overflow-y-auto p-6 space-y-4">
          <div class="flex justify-center"><span class="text-xs text-gray-400">Today</span></div>
          ${ticket.said
            .map(
              (said) => `<div class="flex ${LOOKS[said.side][0]} mb-4">
            <div class="max-w-md px-4 py-2 rounded-2xl ${LOOKS[said.side][1]}">
              ${said.html}
              <div class="text-xs opacity-60 mt-1">${hour(said)}</div>
            </div>
          </div>`,
            )
            .join('')}
        </div>
        <form class="p-4 border-t">
          <label class="text-sm"><input type="checkbox" name="is_internal" value="1" ${mode === 'note' ? 'checked' : ''}> Internal</label>
          <textarea name="message" class="w-full border rounded-lg p-2" ${BOX}></textarea>
          <button type="submit" class="px-4 py-2 bg-blue-600 text-white rounded-lg">Send</button>
        </form>
      </section></div>`),
  composer: 'textarea',
  send: 'button[type="submit"]',
};

/** Tables without a class; who wrote is told by a picture, and by a link to a person. */
const ICONS: Record<Side, string> = { customer: 'user', agent: 'support', note: 'lock', bot: 'gear' };
const table: TaughtDesk = {
  page: (ticket, mode) =>
    html(`<table width="100%" border="0"><tr><td bgcolor="#003366"><font color="white">Trouble Desk</font> <a href="logout.php">Log out</a></td></tr></table>
      <h2>${ticket.title}</h2>
      <table width="100%" border="1" cellpadding="4">
        ${ticket.said
          .map(
            (said, index) => `<tr bgcolor="${index % 2 ? '#eeeeee' : '#ffffff'}">
          <td width="140" valign="top"><img src="/images/${ICONS[said.side]}.gif" width="16" height="16"> <b>${said.name}</b><br><font size="1">${day(said)} ${hour(said)}</font></td>
          <td valign="top">${said.html}</td>
        </tr>`,
          )
          .join('')}
      </table>
      <form action="post.php" method="post"><input type="hidden" name="id" value="${ticket.number}">
        <select name="kind"><option value="public" ${mode === 'reply' ? 'selected' : ''}>Public answer</option><option value="internal" ${mode === 'note' ? 'selected' : ''}>Internal note</option></select><br>
        <textarea name="text" ${BOX}></textarea><br>
        <input type="submit" name="save" value="Save"> <input type="reset" value="Reset">
      </form>`),
  composer: 'textarea',
  send: 'input[type="submit"]',
};

/** Names that say what they are, a group for each day, and a box in the page for what is internal. */
const KIND: Record<Side, string> = {
  customer: 'inbound',
  agent: 'outbound',
  note: 'note',
  bot: 'automation',
};
const named: TaughtDesk = {
  page: (ticket, mode) => {
    const days = [...new Set(ticket.said.map(day))];
    return html(`<div class="app"><div class="app__body"><article class="ticket" data-ticket-id="${ticket.number}">
      <header class="ticket__header"><h1 class="ticket__subject">${ticket.title}</h1></header>
      <div class="ticket__thread thread">${days
        .map(
          (one) =>
            `<section class="thread__day" data-day="${one}"><h4 class="thread__date">${one}</h4>${ticket.said
              .filter((said) => day(said) === one)
              .map(
                (
                  said,
                ) => `<div class="thread__message message message--${KIND[said.side]}" data-message-id="${said.at.replace(/\D/g, '')}">
              <div class="message__meta"><span class="message__author">${said.name}</span> <time class="message__time" datetime="${said.at}">${hour(said)}</time></div>
              <div class="message__body">${said.html}</div>
              <div class="message__actions"><button class="button button--icon">Quote</button></div>
            </div>`,
              )
              .join('')}</section>`,
        )
        .join('')}</div>
      <div class="ticket__composer composer">
        <label class="composer__internal"><input type="checkbox" class="composer__checkbox" ${mode === 'note' ? 'checked' : ''}> Internal</label>
        <div class="composer__editor" contenteditable="true" data-testid="composer-input" ${BOX}></div>
        <button class="button button--primary" data-testid="send-button">Send</button>
      </div></article></div></div>`);
  },
  composer: '[data-testid="composer-input"]',
  send: '[data-testid="send-button"]',
};

/** A description of another shape than what follows; only links to persons tell who wrote. */
const PERSONS: Readonly<Record<string, number>> = { 'Tom Baker': 5, 'Eva Stein': 4, Robot: 2 };
const personOf = (name: string) => PERSONS[name] ?? 100 + name.length;
const link = ({ name }: Said) => `<a class="person" href="/people/${personOf(name)}">${name}</a>`;
const described: TaughtDesk = {
  page: (ticket, mode) => {
    const [first, ...rest] = ticket.said;
    return html(`<div id="top"><span id="loggedas">Logged in as <a class="person" href="/people/5">tom</a></span></div>
      <div id="content"><h2>Request #${ticket.number}</h2>
      <div class="issue details"><div class="subject"><h3>${ticket.title}</h3></div>
        <p class="author">Added by ${link(first!)} ${day(first!)}</p>
        <div class="description"><div class="wiki">${first!.html}</div></div></div>
      <div id="history">${rest
        .map(
          (
            said,
            index,
          ) => `<div id="change-${ticket.number}${index}" class="journal has-notes ${said.side === 'note' ? 'private-notes' : ''}">
          <h4 class="note-header">Updated by ${link(said)} ${day(said)}</h4>
          <div id="journal-${ticket.number}${index}-notes" class="wiki">${said.html}</div></div>`,
        )
        .join('')}</div>
      <form id="issue-form" action="/requests/${ticket.number}"><textarea id="issue_notes" name="notes" ${BOX}></textarea>
        <input type="checkbox" id="issue_private" name="private" ${mode === 'note' ? 'checked' : ''}><input type="submit" name="commit" value="Submit"></form></div>`);
  },
  composer: '#issue_notes',
  send: '[name="commit"]',
};

export const DESKS = { made, utility, table, named, described } as const satisfies Readonly<
  Record<string, TaughtDesk>
>;
