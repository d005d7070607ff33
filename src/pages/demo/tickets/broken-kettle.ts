import type { Ticket } from './ticket';

/** A complaint with photos, met with blame and a policy. */
export const brokenKettle: Ticket = {
  id: 'broken-kettle',
  number: 2039,
  subject: 'Kettle arrived with a cracked handle',
  topic: 'Complaint',
  customer: { name: 'Daniel Okafor', email: 'd.okafor@example.com' },
  thread: [
    {
      from: 'customer',
      name: 'Daniel Okafor',
      at: '2026-03-10T07:40:00Z',
      text: `The Heron kettle from order 48177 arrived yesterday with a cracked handle. The box was fine, so it must have left you like that. Two photos are attached.

It was meant as a birthday present for my father on Sunday, so this is really disappointing.

I would like a replacement before Sunday, or my money back.

Daniel Okafor`,
      files: ['handle-1.jpg', 'handle-2.jpg'],
    },
    {
      from: 'note',
      name: 'Imani Osei',
      at: '2026-03-10T08:05:00Z',
      text: 'Third cracked handle from this batch. The warehouse has 12 new ones; express takes two days.',
    },
  ],
  sample: `Dear Daniel,

I'm sorry you feel disappointed. You should have checked the parcel when it was delivered. Our policy does not allow refunds for items that have left the warehouse.

Kind regards,
Robin`,
};
