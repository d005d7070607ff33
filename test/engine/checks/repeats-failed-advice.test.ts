import { describe, expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const found = (draft: string, customer: string) =>
  findingsOf('repeats-failed-advice', checkEnglish(draft, customer));

describe('repeats-failed-advice', () => {
  it.each([
    ['Please try rebooting your router.', 'I have restarted the router three times.'],
    ['Please uninstall and install the app again.', 'Already reinstalled the app.'],
    ['Please look in your junk folder.', 'Checked my spam folder, nothing there.'],
    ['Please replace the batteries.', 'New batteries did not help'],
    ['Open it in a private window.', "I've tried incognito mode too"],
  ])('flags %j', (draft, customer) => expect(found(draft, customer)).toHaveLength(1));

  it('shows where the customer says so', () => {
    const [finding] = found('Please reboot it.', 'I restarted it.');
    expect(finding?.evidence).toEqual([{ message: 0, start: 2, end: 11 }]);
  });

  it.each([
    ['Please swap the cable.', 'I have restarted the router three times.'],
    ['Please restart the router, this time without the cable.', 'I have restarted the router.'],
    ['Thanks for restarting it. Please swap the cable.', 'I have restarted the router.'],
    ['There is no need to restart it again.', 'I have restarted the router.'],
    ['Please reset your password.', 'I cannot reset my password.'],
    ['Please restart it.', 'Should I restart it?'],
  ])('passes %j', (draft, customer) => expect(found(draft, customer)).toEqual([]));
});
