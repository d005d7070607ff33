import type { Ticket } from './ticket';

/** Three questions in one mail; the reply answers two. */
export const threeQuestions: Ticket = {
  id: 'three-questions',
  number: 2027,
  subject: 'Before I order: plug, shipping, returns',
  topic: 'Question',
  customer: { name: 'Conor Byrne', email: 'conor.byrne@example.com' },
  thread: [
    {
      from: 'customer',
      name: 'Conor Byrne',
      at: '2026-03-08T16:11:00Z',
      text: `Hello,

I am thinking of buying the Heron kettle and have three questions:

1. Does it come with a plug for Ireland?
2. How much is shipping to Cork?
3. How long do I have to send it back if I don't like it?

Thanks,
Conor`,
    },
  ],
  sample: `Hi Conor,

Yes, the Heron comes with a plug for Ireland and the UK. Shipping to Cork is EUR 7.50.

Kind regards,
Robin`,
};
