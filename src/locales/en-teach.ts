/** What the panel and the page say while somebody teaches the coach a helpdesk. */
export const teach = {
  start: 'Teach the coach this helpdesk',
  startWhy:
    'Point at the reply box and at two messages. It takes a minute, and not a word of the ticket is kept.',
  anew: 'Teach it this page’s helpdesk',
  anewWhy: 'What you teach is used in the place of what the coach knows of these pages by itself.',

  title: 'Teaching a helpdesk',
  intro:
    'Open a ticket with a reply to the customer, then click in the page on what is asked for. The page itself hears none of these clicks.',
  byKeys:
    'Without a mouse: go into the page (F6), move with the arrow keys, choose with Enter. Escape takes the last step back.',
  stop: 'Stop teaching',

  step: {
    composer: 'The box that you write your reply in',
    customer: 'A message of the customer',
    agent: 'A message of an agent',
    note: 'An internal note among the messages',
    bot: 'An automatic message',
    send: 'The button that sends',
  },
  pointNow: 'Click on it in the page.',
  asked: (step: string) => `Now point at it in the page: ${step}`,
  status: { done: 'Done', now: 'Now', open: 'To do' },
  again: (step: string) => `Change: ${step}`,
  change: 'Change',
  modes: 'How a note is told from a reply',
  switchToNote:
    'The page writes a reply so far. Now switch to an internal note in the page, as you always do, then press “It writes a note now”.',
  isNote: 'It writes a note now',
  isReply: 'It writes a reply now',
  noNotes: 'There are no notes here',
  toldApart: 'Switch back to a reply in the page: what it writes is told below.',
  withoutNotes: 'Not shown: the coach cannot tell a note from a reply here.',
  more: 'More that it can learn, where it is there',
  moreOf: {
    customer: 'Another message of a customer',
    agent: 'Another message of an agent',
    note: 'An internal note among the messages',
    bot: 'An automatic message',
    send: 'The button that sends',
  },
  pointAt: 'Point at it',
  pointAtPart: (part: string) => `Point at it: ${part}`,
  pointing: 'Click in the page',
  shown: (count: number) => (count === 1 ? '1 shown' : `${count} shown`),

  readsTitle: 'What it reads here',
  readsWhy:
    'It is outlined in the page, on other tickets, too. Where a side is wrong, point at a message of that kind below.',
  noComposer: 'No reply box of this helpdesk is open in this page. Open a reply to see what is read.',
  writes: {
    reply: 'The box writes a reply.',
    note: 'The box writes an internal note.',
    unknown: 'Whether the box writes a reply or a note is not known.',
  },
  customerName: (name: string) => `The customer’s name: ${name}`,
  noCustomerName: 'The customer’s name is not seen: a wrong greeting goes unnoticed.',
  counts: {
    customer: (count: number) => (count === 1 ? '1 of a customer' : `${count} of customers`),
    agent: (count: number) => (count === 1 ? '1 of an agent' : `${count} of agents`),
    note: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
    bot: (count: number) => `${count} automatic`,
    unknown: (count: number) => `${count} unknown`,
  },
  messages: (count: number) => (count === 1 ? '1 message' : `${count} messages`),
  notItsPage:
    'This page is none of this helpdesk: nothing is read here. Go back to a ticket to see what is read.',
  noMessages: 'No message is read.',
  side: { customer: 'Customer', agent: 'Agent', note: 'Note', bot: 'Automatic', unknown: '?' },
  isUnread: 'cannot be read',

  gapsTitle: 'What it has not learned',
  gap: {
    composer:
      'The reply box is not told from the other fields of the page. Point at it again, in the middle of where you write.',
    messages: 'The messages are not found. Point at the words of a message, not beside them.',
    sides:
      'The sides are not told apart. Point at one more message of the customer, and at one more of an agent.',
    mode: 'A note is not told from a reply, so nothing is ever held back. Show both once more, or leave it.',
    send: 'The button that sends is not known, so nothing is ever held back. Point at it if the coach should ask before a reply with a stop goes out.',
  },

  saveTitle: 'Save it',
  name: 'Name of the helpdesk',
  save: 'Save',
  unkept: 'The browser did not keep it. Try again.',
  savedTitle: 'Taught',
  saved: (name: string) =>
    `From now on the coach reads ${name} with what you showed. It is kept in this browser, under “Settings”: there you can mend it, and export it for your colleagues.`,

  /** In the page, beside the outline of what would be taken. */
  point: {
    composer: 'Your reply box?',
    customer: 'A message of the customer?',
    agent: 'A message of an agent?',
    note: 'An internal note?',
    bot: 'An automatic message?',
    send: 'The button that sends?',
  },
  /** The same where the pointer is over nothing of the kind. */
  pointNothing: {
    composer: 'Nothing can be written here',
    customer: 'No message is here',
    agent: 'No message is here',
    note: 'No message is here',
    bot: 'No message is here',
    send: 'No button is here',
  },
  /** In the page, at the box itself. */
  box: { reply: 'Reply', note: 'Note', unknown: 'Reply or note?' },
};
