import type { Ticket } from './ticket';

/** Account access: the reply asks for what must never be sent. */
export const lockedAccount: Ticket = {
  id: 'locked-account',
  number: 2024,
  subject: "Can't sign in any more",
  topic: 'Account',
  customer: { name: 'Jakob Brandt', email: 'jakob.brandt@example.com' },
  thread: [
    {
      from: 'customer',
      name: 'Jakob Brandt',
      at: '2026-03-08T09:02:00Z',
      text: `Good morning,

I can't sign in to my account since yesterday. It says the password is wrong, but I haven't changed it. Could you please help me to get back in? My next order is waiting in the cart.

Jakob Brandt`,
    },
  ],
  sample: `Good morning Jakob,

Please send me your current password so that I can check it. I will unlock your account today by 5 pm.

Kind regards,
Robin`,
};
