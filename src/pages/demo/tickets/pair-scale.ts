import type { Ticket } from './ticket';

/** How-to: the answer is right, but the picture it speaks of is missing. */
export const pairScale: Ticket = {
  id: 'pair-scale',
  number: 2036,
  subject: 'Scale does not show up in the app',
  topic: 'How-to',
  customer: { name: 'Mei Tanaka', email: 'mei@example.com' },
  thread: [
    {
      from: 'customer',
      name: 'Mei Tanaka',
      at: '2026-03-09T18:22:00Z',
      text: `Hi there,

I got the Wren scale for my birthday and I like it a lot. How do I pair it with the app on my phone? I can't find it in the list of devices.

Best,
Mei`,
      files: ['device-list.png'],
    },
  ],
  sample: `Hi Mei,

To pair the scale, hold its left button for five seconds until the light blinks blue. Then open the app, tap Devices and choose Wren. I have attached a picture of the button.

If it still doesn't show up, just reply here.

Robin`,
};
