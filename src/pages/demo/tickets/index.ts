import { brokenKettle } from './broken-kettle';
import { brokenPromise } from './broken-promise';
import { cancelPlan } from './cancel-plan';
import { doubleCharge } from './double-charge';
import { lateOrder } from './late-order';
import { lockedAccount } from './locked-account';
import { pairScale } from './pair-scale';
import { thankYou } from './thank-you';
import { threeQuestions } from './three-questions';
import type { Ticket } from './ticket';

/** The inbox, newest first; the oldest is the one that waited too long. */
export const tickets: readonly [Ticket, ...Ticket[]] = [
  lateOrder,
  brokenKettle,
  pairScale,
  doubleCharge,
  cancelPlan,
  thankYou,
  threeQuestions,
  lockedAccount,
  brokenPromise,
];
