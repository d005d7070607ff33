import type { Ticket } from './ticket';

/** Billing: a template that was not filled in, and no word on why. */
export const doubleCharge: Ticket = {
  id: 'double-charge',
  number: 2035,
  subject: 'Charged twice for one order',
  topic: 'Billing',
  customer: { name: 'Tomasz Wrona', email: 't.wrona@example.com' },
  thread: [
    {
      from: 'customer',
      name: 'Tomasz Wrona',
      at: '2026-03-09T14:03:00Z',
      text: `Hello,

my card was charged twice for order 48102: EUR 64.90 on 2 March and EUR 64.90 again on 3 March. I attach my statement.

Why was I charged twice? And when will I get the second payment back?

Regards,
Tomasz Wrona`,
      files: ['statement-march.pdf'],
    },
  ],
  sample: `Hello {{customer.first_name}},

I have refunded the second payment of EUR 64.90. It will be on your card within 3 to 5 working days.

Kind regards,
Robin`,
};
