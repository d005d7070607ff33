import type { Ticket } from './ticket';

/** Order status: two questions, and an answer that promises something some day. */
export const lateOrder: Ticket = {
  id: 'late-order',
  number: 2041,
  subject: 'Where is my grinder?',
  topic: 'Order',
  customer: { name: 'Ana Ruiz', email: 'ana.ruiz@example.com' },
  thread: [
    {
      from: 'customer',
      name: 'Ana Ruiz',
      at: '2026-03-10T09:12:00Z',
      text: `Hello,

I ordered the Kestrel hand grinder on 3 March (order 48213). The tracking page has said "label created" for a week now.

When will it arrive? I leave for a month on Friday and wanted to take it with me.

If it can't be here by then, can you send it to my sister's address instead?

Thanks
Ana`,
    },
    {
      from: 'bot',
      name: 'Auto-reply',
      at: '2026-03-10T09:12:30Z',
      text: 'Thank you for writing to Brindle & Poe. Your request is number 2041. We answer within one working day.',
    },
  ],
  sample: `Hi Ana,

We apologize for any inconvenience this may have caused. We are looking into it and will get back to you as soon as possible.

Kind regards,
Robin`,
};
