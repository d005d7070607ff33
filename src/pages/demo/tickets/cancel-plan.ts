import type { Ticket } from './ticket';

/** Cancellation: a wall of terms, and loud. */
export const cancelPlan: Ticket = {
  id: 'cancel-plan',
  number: 2031,
  subject: 'Please cancel my bean subscription',
  topic: 'Cancellation',
  customer: { name: 'Leila Haddad', email: 'leila.haddad@example.com' },
  thread: [
    {
      from: 'customer',
      name: 'Leila Haddad',
      at: '2026-03-09T10:45:00Z',
      text: `Hi,

please cancel my monthly bean subscription. I am moving abroad at the end of the month and can't receive parcels there.

Do I still have to pay for April?

Thank you,
Leila`,
    },
  ],
  sample: `Hi Leila,

Our terms do not allow cancellations without 30 days' notice. You MUST pay for April!!

Regards,
Robin`,
};
