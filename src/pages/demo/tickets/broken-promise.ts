import type { Ticket } from './ticket';

/** An angry follow-up: an agent promised news by Monday, and Monday passed. */
export const brokenPromise: Ticket = {
  id: 'broken-promise',
  number: 1998,
  subject: 'STILL no answer about my refund',
  topic: 'Complaint',
  customer: { name: 'Priya Nair', email: 'priya.nair@example.com' },
  thread: [
    {
      from: 'customer',
      name: 'Priya Nair',
      at: '2026-02-26T11:20:00Z',
      text: `Hi, I sent the Kestrel grinder back on 12 February (return R-5530) and have not received my refund of EUR 89 yet. Can you check where it is?

Priya`,
    },
    {
      from: 'agent',
      name: 'Sam Whitlock',
      at: '2026-02-27T15:02:00Z',
      text: `Hi Priya,

thanks for the return number. I'll ask our warehouse and write to you by Monday with the date of your refund.

Best,
Sam`,
    },
    {
      from: 'note',
      name: 'Sam Whitlock',
      at: '2026-02-27T15:06:00Z',
      text: 'Asked the warehouse. R-5530 was scanned on 16 February but never booked. I am on leave from Monday.',
    },
    {
      from: 'customer',
      name: 'Priya Nair',
      at: '2026-03-05T08:14:00Z',
      text: `Monday was the 2nd of March. Today is Thursday and I have heard nothing. I have now waited three weeks for MY OWN money and written to you twice.

When exactly will the EUR 89 be on my account? And who is responsible for this now?

Priya Nair`,
    },
  ],
  sample: `Dear Priya,

I understand your frustration and we're sorry if this caused any trouble. Your case has been passed to our accounting team and they will contact you shortly.

Thank you for your patience,
Robin`,
};
