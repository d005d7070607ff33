import type { Said, Side, Ticket } from './taught-desks';

function say(side: Side, name: string, at: string, html: string, text: string): Said {
  return { side, name, at: `2026-${at}:00Z`, html, text };
}

/** The ticket on which a helpdesk is taught. */
export const LESSON: Ticket = {
  number: 31,
  title: 'A lid is missing',
  said: [
    say(
      'customer',
      'Nora Winter',
      '03-01T09:10',
      '<p>My kettle came <b>without</b> a lid.</p><p>Can you send one?</p>',
      'My kettle came without a lid.\n\nCan you send one?',
    ),
    say('agent', 'Tom Baker', '03-01T10:20', '<p>Which <b>model</b> is it?</p>', 'Which model is it?'),
    say(
      'customer',
      'Nora Winter',
      '03-02T08:05',
      '<p>The blue one, from your shop.</p>',
      'The blue one, from your shop.',
    ),
    say(
      'agent',
      'Tom Baker',
      '03-02T11:45',
      '<p>A lid is on its way to you.</p>',
      'A lid is on its way to you.',
    ),
  ],
};

/** Others of the same helpdesk: other people and lengths, quotes, notes and bots. */
export const OTHERS: readonly Ticket[] = [
  {
    number: 4502,
    title: 'Lamp flickers',
    said: [
      say('customer', 'Ida Moss', '04-03T07:15', '<p>My lamp flickers.</p>', 'My lamp flickers.'),
      say(
        'bot',
        'Robot',
        '04-03T07:16',
        '<p>We have your message, and answer soon.</p>',
        'We have your message, and answer soon.',
      ),
      say(
        'note',
        'Eva Stein',
        '04-03T09:30',
        '<p>The whole batch is known to us.</p>',
        'The whole batch is known to us.',
      ),
      say(
        'agent',
        'Tom Baker',
        '04-04T12:00',
        '<p>Only at night?</p><p>Please try another bulb.</p>',
        'Only at night?\n\nPlease try another bulb.',
      ),
      say(
        'customer',
        'Ida Moss',
        '04-05T19:40',
        '<p>Yes, only at night. Is that dangerous?</p><blockquote><p>Only at night?</p></blockquote>',
        'Yes, only at night. Is that dangerous?',
      ),
    ],
  },
  {
    number: 8,
    title: 'Where is my parcel?',
    said: [
      say(
        'customer',
        'Óscar Lind',
        '05-06T14:00',
        '<p>It should have come on Monday.</p>',
        'It should have come on Monday.',
      ),
    ],
  },
  {
    number: 613,
    title: 'Invoice has the wrong address',
    said: [
      say(
        'customer',
        'Vera Lang',
        '06-01T08:00',
        '<p>Hi!</p><ul><li>Old street</li><li>Old town</li></ul><p>Can you <a href="https://example.com/a">change</a> it?</p>',
        'Hi!\n\nOld street\nOld town\n\nCan you change it?',
      ),
      say('customer', 'Vera Lang', '06-01T08:03', '<p>Hello?</p>', 'Hello?'),
      say(
        'note',
        'Tom Baker',
        '06-01T08:30',
        '<p>Ask the bookkeepers first, please.</p>',
        'Ask the bookkeepers first, please.',
      ),
    ],
  },
];
