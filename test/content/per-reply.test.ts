import { expect, it } from 'vitest';
import type { Dismissal } from '../../src/browser/session-state';
import { PerReply } from '../../src/content/per-reply';

const dismissal = (id: string): Dismissal => ({
  id,
  scope: 'here',
  rule: 'blame.your-fault',
  words: 'your fault',
  message: 'Leave the fault out',
});

it('holds reply by reply, once each, in the order of the clicks', () => {
  const dismissals = new PerReply<Dismissal>();
  dismissals.add('#1', dismissal('a'));
  dismissals.add('#1', dismissal('b'));
  dismissals.add('#1', dismissal('a'));
  expect(dismissals.of('#1').map(({ id }) => id)).toEqual(['b', 'a']);
  expect(dismissals.of('#2')).toEqual([]);
});

it('takes one back, and forgets all of a draft that is gone', () => {
  const dismissals = new PerReply<Dismissal>();
  const draft = {};
  for (const id of ['a', 'b']) dismissals.add(draft, dismissal(id));
  dismissals.remove(draft, 'a');
  expect(dismissals.of(draft).map(({ id }) => id)).toEqual(['b']);
  dismissals.forget(draft);
  expect(dismissals.of(draft)).toEqual([]);
});

it('goes on under the new name of a reply, beside what is there', () => {
  const dismissals = new PerReply<Dismissal>();
  dismissals.add('#1', dismissal('a'));
  dismissals.add('#1', dismissal('b'));
  dismissals.add('#2', dismissal('b'));
  dismissals.move('#1', '#2');
  expect(dismissals.of('#2').map(({ id }) => id)).toEqual(['a', 'b']);
  expect(dismissals.of('#1')).toEqual([]);
  dismissals.move('#2', '#2');
  expect(dismissals.of('#2').map(({ id }) => id)).toEqual(['a', 'b']);
});
