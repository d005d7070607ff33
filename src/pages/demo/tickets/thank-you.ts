import type { Ticket } from './ticket';

/** Praise: nothing to solve, one name to get right. */
export const thankYou: Ticket = {
  id: 'thank-you',
  number: 2028,
  subject: 'Thank you for the quick repair',
  topic: 'Praise',
  customer: { name: 'Marie Lindqvist', email: 'marie.lindqvist@example.com' },
  thread: [
    {
      from: 'customer',
      name: 'Marie Lindqvist',
      at: '2026-03-08T19:30:00Z',
      text: `I just wanted to say thank you. My espresso machine came back from your workshop after only four days, and whoever repaired it even descaled it. It has never sounded better.

Marie Lindqvist`,
    },
  ],
  sample: `Hi Martha,

Thank you for telling us about the repair. I have passed your words on to Jonas in our workshop; he will like to hear that the machine sounds better than ever.

Enjoy your coffee,
Robin`,
};
