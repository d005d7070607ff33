import { describe, expect, it } from 'vitest';
import { matchRules } from '../../../src/engine/match-rules';
import { guards } from '../../../src/engine/matchers/guards';
import { compilePack } from '../../../src/engine/pack';
import { parseText } from '../../../src/engine/text/parse';
import type { Channel } from '../../../src/engine/types';
import { checkOf, packOf } from '../tiny-pack';

interface Case {
  passes: string[];
  flags: string[];
  customer?: string;
  channel?: Channel;
}

/** "XX" stands for the match. */
const cases: Record<string, Case> = {
  negated: {
    passes: ["It's not really a XX.", 'There is no XX.'],
    flags: ['It is a XX.', 'No, it is a XX.', 'Not that I mind, but the old red XX is gone.'],
  },
  hypothetical: {
    passes: ['If it is XX, write to me.', 'Wait until it is XX.'],
    flags: ['If it helps, it was XX.', 'It was XX.'],
  },
  conditional: {
    passes: ['If it breaks again, XX.', 'Should it break, XX.', 'Just reply here and XX.'],
    flags: ['It broke, XX.', 'Thanks for asking if it broke, XX.'],
  },
  question: { passes: ['Was it XX?', 'Was it "XX"?'], flags: ['It was XX. Right?'] },
  list: { passes: ['- XX it', '2. Then XX'], flags: ['Then XX it'] },
  safety: {
    passes: [
      "Please don't XX.",
      'Never, ever XX.',
      'Nobody will ask you to XX.',
      'If anyone asks you to XX, hang up.',
      "XX? Please don't tell me.",
    ],
    flags: ["If it doesn't load, XX.", 'Please XX.', 'XX. Tell nobody else.'],
  },
  'owner-named': {
    passes: ['XX by our Maria in billing.', "XX, and I'll write to you."],
    flags: ['XX by Friday.', 'XX, sorry.'],
  },
  'names-time': { passes: ['XX on 3 May.'], flags: ['XX soon.'] },
  'handed-over': {
    passes: ["I've passed it on, XX.", 'XX your bank.'],
    flags: ['XX our shop.'],
  },
  'security-check': {
    passes: ['For security, XX.', 'XX. It is for data protection.'],
    flags: ['XX, thanks.'],
  },
  differs: { passes: ['XX of the label too.'], flags: ['XX, or the red one instead.'] },
  explained: { passes: ['The number (XX) is 4.', 'XX (the number) is 4.'], flags: ['The XX is 4.'] },
  'own-fault': {
    passes: ["I'm sorry that XX.", 'We sent XX.'],
    flags: ['Sorry, but XX.', 'It was XX.'],
  },
  'others-act': {
    passes: ["We'll XX.", 'The bank will XX.', 'It is used to XX.'],
    flags: ['Please XX.', 'We need you to XX.'],
  },
  'customer-act': {
    passes: ['Please send it XX.', 'You can reply XX.'],
    flags: ["I'll send it XX.", 'Please know that I reply XX.'],
  },
  'reason-or-alternative': {
    passes: ['XX because it broke.', 'XX. I can offer a new one.', 'XX.\n\nYou can return it.'],
    flags: ['XX.', `XX.\n\n${'It rained here all day long. '.repeat(20)}You can return it.`],
  },
  'has-time': {
    passes: ['XX by Friday.', 'XX. It takes up to 3 days.', 'XX once it ships from Leeds.'],
    flags: ['XX soon.', 'On Friday it was late. XX.', 'XX. It was fine after it was printed.'],
  },
  'time-in-draft': {
    passes: ['XX.\n\nIt leaves on Friday.', 'Which colour is it? XX.'],
    flags: ['XX.\n\nIt leaves soon.'],
  },
  past: { passes: ['I waited XX.', 'It was XX.'], flags: ['It takes XX.', 'We need XX.'] },
  done: { passes: ['XX. I have refunded it.'], flags: ['XX. I will refund it.', 'XX. Have you sent it?'] },
  'next-step-said': {
    passes: ["XX. I'll call you.", 'XX. Which colour is it?', 'XX. We have updated it.'],
    flags: ['XX.', "XX. We'll get back to you."],
  },
  'repair-follows': {
    passes: ["XX I've sent the wrong one.", 'XX. It is now fixed.', 'XX our courier lost it.'],
    flags: ['XX those are the rules.', 'I have fixed it. XX.'],
  },
  'names-detail': {
    passes: ['XX these 3 weeks.', 'XX since the lamp broke.', 'XX until Friday.'],
    flags: ['XX.', 'XX this may have caused.'],
  },
  'says-what': {
    passes: ['XX: the rent is due.', 'XX because the rent is due.', 'XX – the rent is due.'],
    flags: ['XX.', 'XX and will help.'],
  },
  praise: { passes: ['XX'], flags: [], customer: 'Thanks, all works now!' },
  'customer-own': {
    passes: ['XX in the photo you sent.', 'XX in your screenshot.'],
    flags: ['XX in the photo below.'],
  },
  'link-beside': {
    passes: ['XX: https://example.com/a', 'XX. More: www.example.com'],
    flags: [
      'XX.',
      'https://example.com/a first. XX',
      'XX.\n\nOther things.\n\nAnd more: https://example.com/a',
    ],
  },
  'customer-word': { passes: ['XX'], flags: [], customer: 'My lamp says xx.' },
  'thread-code': { passes: ['XX', 'Hi XX'], flags: [], customer: 'What is `XX`?' },
  'ui-label': {
    passes: ['Click XX.', 'Choose "XX" now.', 'Press **XX**.', 'Reply with the word XX'],
    flags: ['It is XX.', 'Click it. XX'],
  },
  'own-act': { passes: ['We XX.', 'I will XX.', 'Tomorrow they XX.'], flags: ['Please XX.', 'We know; XX.'] },
  'reason-given': { passes: ['XX because it broke.', 'XX.\n\nIt is to protect you.'], flags: ['XX.'] },
  thanked: { passes: ['XX, thank you.', 'XX. Thanks for that.'], flags: ['XX.', 'Thanks. XX.'] },
  softened: {
    passes: ['Please XX.', 'XX, so that I can find it.', 'To find it, XX.'],
    flags: ['XX.', 'Thanks. XX.'],
  },
  'how-to-asked': { passes: ['XX'], flags: [], customer: 'How do I get there?' },
  'way-forward': {
    passes: [
      'XX because it broke.',
      'XX. It is sold out.',
      'XX. I can offer a new one.',
      'XX. Which one is it?',
      "XX. I've asked the team.",
      'XX. See https://example.com/a',
    ],
    flags: ['XX.', 'Hi Ana,\n\nthank you for your mail. XX.\n\nKind regards'],
  },
  'fair-notice': {
    passes: ['By 9 May XX; you can restart it.', 'XX on Friday, because the card lapses.'],
    flags: ['XX by 9 May.', 'XX; you can restart it.'],
  },
  'customer-topic': { passes: ['XX'], flags: [], customer: 'The XX is late.' },
  'customer-said': { passes: ['You called it XX, and it is.'], flags: ['I called it XX.', 'You wrote. XX.'] },
  'told-others': { passes: ['I told our driver XX.'], flags: ['I told you XX.'] },
  'shows-picture': { passes: ['XX in the photo.'], flags: ['The photo. XX.'] },
  'open-door': { passes: ['XX. Just reply here.'], flags: ['XX.'] },
  'name-unknown': { passes: ['XX'], flags: [] },
  'good-news': {
    passes: ['XX: your claim is approved.', "XX. I've refunded it."],
    flags: ['XX. It is late.', "I've refunded it. XX."],
  },
  'good-news-in-draft': { passes: ["I've refunded it. XX."], flags: ['It is late. XX.'] },
  grave: { passes: ['XX for your loss.'], flags: ['XX for the wait.'] },
  calm: { passes: ['XX. It is here.'], flags: ['XX. Unfortunately it is sold out.'] },
  'customer-formal': { passes: ['XX'], flags: [], customer: 'Where is my order?' },
  'answers-them': { passes: ['XX'], flags: [], customer: 'Sorry, that was me.' },
  'customer-casual': { passes: ['XX'], flags: [], customer: 'lol where is it' },
  chat: { passes: ['XX'], flags: [], channel: 'chat' },
  'calm-chat': { passes: ['XX. It is here.'], flags: ['XX. Unfortunately it is sold out.'], channel: 'chat' },
};

function isFlagged(
  guard: string,
  draft: string,
  { customer, channel }: Omit<Case, 'passes' | 'flags'>,
): boolean {
  const pack = compilePack(packOf(checkOf({ tokens: ['\\bXX\\b'], unless: [guard] })));
  const context = {
    conversation: { thread: [], draft, ...(channel && { channel }) },
    customer: customer === undefined ? [] : [parseText(customer)],
  };
  return matchRules(pack, parseText(draft), context).length > 0;
}

describe('guards', () => {
  it('are all tried here', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(guards).sort());
  });

  describe.each(Object.entries(cases))('%s', (guard, { passes, flags, ...context }) => {
    it.each(passes)('passes %j', (draft) => {
      expect(isFlagged(guard, draft, context)).toBe(false);
    });

    it.each(flags)('flags %j', (draft) => {
      expect(isFlagged(guard, draft, context)).toBe(true);
    });
  });

  it.each(['Use XX in your template.', 'Use XX, then save.'])(
    'a thread about templates passes %j',
    (draft) => {
      expect(isFlagged('thread-code', draft, { customer: 'Which placeholder is it?' })).toBe(false);
    },
  );

  it('a greeting is no talk about templates', () => {
    expect(isFlagged('thread-code', 'Hi XX, it is saved.', { customer: 'My template is gone.' })).toBe(true);
  });

  it('a name that is known lets no match pass', () => {
    const pack = compilePack(packOf(checkOf({ tokens: ['\\bXX\\b'], unless: ['name-unknown'] })));
    const conversation = { thread: [], draft: 'XX', customer: { name: 'Ana Ruiz' } };
    expect(matchRules(pack, parseText('XX'), { conversation, customer: [] })).toHaveLength(1);
  });

  it.each([
    'praise',
    'customer-word',
    'thread-code',
    'how-to-asked',
    'customer-topic',
    'customer-casual',
    'chat',
  ])('%s flags when nothing speaks for it', (guard) => {
    expect(isFlagged(guard, 'XX', { customer: 'Where is it?' })).toBe(true);
  });
});
