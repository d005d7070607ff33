import { describe, expect, it } from 'vitest';
import { expectMarked, messagesOf } from './check-rule';

describe('existence', () => {
  it('finds whole words', () => {
    expectMarked({ tokens: ['cheap'] }, 'A [[cheap]] lamp, cheaply made.');
  });

  it('finds any place with nonword, and ignores case when told', () => {
    expectMarked({ tokens: ['\\.{3}'], nonword: true }, 'Wait[[...]] please.');
    expectMarked({ tokens: ['asap'], ignorecase: true }, 'We ship [[ASAP]].');
  });

  it('puts raw before the tokens, or behind them', () => {
    expectMarked({ raw: ['very\\s'], tokens: ['nice', 'good'] }, 'A [[very nice]] but not a good one.');
    expectMarked({ raw: ['!'], tokens: ['great'], append: true }, 'It is great, [[great!]]');
  });

  it('lets exceptions pass that stand in a match or around it', () => {
    const tokens = ['\\w+ desk', 'mea'];
    expectMarked({ tokens, exceptions: ['Help'] }, 'The Help desk and [[our desk]].');
    expectMarked({ tokens, exceptions: ['mea culpa'] }, 'Mea culpa, mea culpa, [[mea]].');
  });

  it('takes the vocabulary for exceptions, but not for what is no word', () => {
    const options = { vocab: { accept: ['Lumo'] } };
    expectMarked({ tokens: ['Lumo'] }, 'A Lumo lamp.', options);
    expectMarked({ tokens: ['"[^"]+"\\.'], nonword: true }, 'The [["Lumo".]]', options);
  });

  it('keeps to its limit', () => {
    expectMarked({ tokens: ['so'], limit: 1 }, '[[so]] and so');
  });
});

describe('substitution', () => {
  const message = "Use '%s' instead of '%s'.";
  const replace = { extends: 'substitution', message, action: { name: 'replace' } };

  it('names the better word, for the longest key first', () => {
    const swap = { mail: 'email', 'e mail': 'email' };
    expect(messagesOf({ ...replace, swap }, 'Send an e mail.')).toEqual(["Use 'email' instead of 'e mail'."]);
  });

  it('offers several, each quoted once', () => {
    expect(messagesOf({ ...replace, swap: { kit: 'set|box|parts' } }, 'The kit')).toEqual([
      "Use 'set', 'box', or 'parts' instead of 'kit'.",
    ]);
  });

  it('is silent where the words are right already', () => {
    const fields = { ...replace, ignorecase: true, swap: { 'wi-?fi': 'WiFi' } };
    expectMarked(fields, 'WiFi and [[wifi]]');
    expectMarked(
      { extends: 'substitution', message, ignorecase: true, swap: { 'lumo.*': '[Ll]umo X' } },
      'lumo X',
    );
  });

  it('copies a capital and expands groups', () => {
    const fields = {
      ...replace,
      ignorecase: true,
      capitalize: true,
      swap: { 'log into (\\w+)': 'log in to $1' },
    };
    expect(messagesOf(fields, 'Log into Lumo')).toEqual(["Use 'Log in to Lumo' instead of 'Log into Lumo'."]);
  });
});

describe('occurrence', () => {
  it('counts in each block, and marks the first', () => {
    const fields = { extends: 'occurrence', message: '%d commas', scope: 'sentence', token: ',', max: 1 };
    expectMarked(fields, 'One, two. A[[,]] b, c.');
    expect(messagesOf(fields, 'A, b, c.')).toEqual(['2 commas']);
  });

  it('marks the start of a text that lacks something', () => {
    expectMarked({ extends: 'occurrence', scope: 'raw', token: 'Regards', min: 1 }, '[[H]]ello.');
  });
});

describe('repetition', () => {
  const fields = { extends: 'repetition', tokens: ['[^\\s.!?]+'], ignorecase: true, alpha: true };

  it('marks both words', () => {
    expectMarked(fields, 'Here is [[the the]] lamp.');
  });

  it('passes where a sentence ends between, and what is no word', () => {
    expectMarked(fields, 'Here is Lumo. Lumo is new, from 20 20 to 30.');
  });
});

describe('consistency', () => {
  const fields = { extends: 'consistency', either: { colour: 'color' } };

  it('marks the block in which the second form is seen', () => {
    expectMarked(fields, 'The colour.\n\nA [[color]].');
    expectMarked(fields, 'The colour.\n\nA colour.');
  });
});

describe('conditional', () => {
  const first = '\\b[A-Z]{3}\\b';

  it('wants each word to be defined once', () => {
    const fields = { extends: 'conditional', first, second: '\\(([A-Z]{3})\\)' };
    expectMarked(fields, 'Return note (RMA).\n\nYour RMA and your [[PIN]].');
  });

  it('wants something to be there at all', () => {
    const fields = { extends: 'conditional', scope: 'raw', first, second: 'Glossary:' };
    expectMarked(fields, 'Your [[RMA]].');
    expectMarked(fields, 'Your RMA. Glossary: none.');
  });
});

describe('capitalization', () => {
  const title = { extends: 'capitalization', scope: 'heading', match: '$title' };

  it('knows titles', () => {
    expectMarked(title, '# How to Return a Lamp\n\n# [[How to return a lamp]]');
    expectMarked({ ...title, style: 'Chicago' }, '# A Lamp from Oslo');
    expectMarked({ ...title, threshold: 1 }, '# [[A Lamp from Oslo]]');
  });

  it('knows sentences', () => {
    const sentence = { extends: 'capitalization', match: '$sentence', threshold: 1 };
    expectMarked(sentence, '[[Return a Lamp]]');
    expectMarked(sentence, '[[return a lamp]]');
    expectMarked({ ...sentence, exceptions: ['Lumo Pay'] }, 'Return with Lumo Pay');
    expectMarked({ ...sentence, indicators: [':'] }, 'Step one: Open it');
  });

  it('knows lower, upper and a pattern', () => {
    expectMarked({ ...title, match: '$lower' }, '# a lamp\n\n# [[A lamp]]');
    expectMarked({ ...title, match: '$upper' }, '# A LAMP\n\n# [[A lamp]]');
    expectMarked({ ...title, match: '^[A-Z]' }, '# A lamp\n\n# [[a lamp]]');
  });
});

describe('metric', () => {
  it('prints the value of its formula', () => {
    const fields = {
      extends: 'metric',
      message: '%s',
      formula: 'heading.h2 + words / sentences',
      condition: '> 3',
    };
    expect(messagesOf(fields, '# A\n\n## B\n\nOne two. Three four.\n')).toEqual([]);
    expect(messagesOf(fields, '# A\n\n## B\n\nOne two. Three four five.\n')).toEqual(['3.50']);
  });

  it('says nothing of an empty text', () => {
    expect(messagesOf({ extends: 'metric', formula: 'words', condition: '< 5' }, '')).toEqual([]);
  });
});
