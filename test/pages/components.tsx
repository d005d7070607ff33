// The shared components with made-up data; what they call back is noted in `window.events`.
import { render } from 'preact';
import { useState } from 'preact/hooks';
import tokens from '../../src/components/tokens.css?inline';
import controls from '../../src/components/controls.css?inline';
import askStyles from '../../src/components/ask-list.css?inline';
import cardStyles from '../../src/components/finding-card.css?inline';
import scoreStyles from '../../src/components/score-bar.css?inline';
import { AskList, type AskRow } from '../../src/components/ask-list';
import { FindingCard } from '../../src/components/finding-card';
import { ScoreBar } from '../../src/components/score-bar';
import type { Finding, Scores } from '../../src/engine/types';

const events: string[] = [];
const note = (event: string) => void events.push(event);

const PLACED: Finding = {
  check: 'no-timeframe',
  rule: 'no-timeframe.get-back',
  dimension: 'resolution',
  severity: 'warn',
  start: 0,
  end: 20,
  message: 'No time given',
  why: 'Open-ended waits feel longest. Say when.',
  instead: 'We will write to you {by when}.',
  fixes: [{ text: 'We will write to you by tomorrow noon' }, { text: '' }],
};

const ABSENT: Finding = {
  check: 'missing-next-step',
  rule: 'missing-next-step.none',
  dimension: 'resolution',
  severity: 'stop',
  start: null,
  end: null,
  message: 'No next step',
  why: 'The customer cannot know what happens now.',
};

const OPEN: Finding = {
  ...ABSENT,
  check: 'unanswered-question',
  rule: 'unanswered-question.question',
  severity: 'warn',
  message: 'A question is open',
};

const ROWS: AskRow[] = [
  {
    ask: 0,
    words: 'When will it arrive?',
    status: 'answered',
    by: 'on Thursday',
    older: false,
    judged: null,
    canDismiss: false,
  },
  {
    ask: 1,
    words: 'Must I send it back?',
    status: 'unsure',
    by: null,
    older: false,
    judged: null,
    canDismiss: false,
  },
  {
    ask: 2,
    words: 'Will you refund the fee?',
    status: 'unanswered',
    by: null,
    older: true,
    judged: null,
    canDismiss: true,
  },
  {
    ask: 3,
    words: 'Is the lid included?',
    status: 'unanswered',
    by: null,
    older: false,
    judged: null,
    canDismiss: false,
  },
];

const SCORES: Scores = {
  resolution: {
    value: 73,
    terms: [
      { check: 'no-timeframe', points: -9 },
      { check: 'unanswered-question', points: -9 },
      { check: 'unanswered-question', points: -9 },
    ],
    raise: 'unanswered-question',
  },
  respect: { value: 100, terms: [], raise: null },
  tone: null,
};

function Asks() {
  const [judged, setJudged] = useState<boolean | null>(null);
  return (
    <AskList
      rows={ROWS.map((row) => (row.ask === 1 ? { ...row, judged } : row))}
      onJump={(ask) => note(`jump ${ask}`)}
      onJudge={(_, answered) => setJudged(answered)}
      onDismiss={(ask) => note(`dismiss ${ask}`)}
    />
  );
}

function Page() {
  return (
    <>
      <style>{[tokens, controls, askStyles, cardStyles, scoreStyles].join('\n')}</style>
      <h1>Components</h1>
      <Asks />
      <ScoreBar scores={SCORES} />
      <h2>Findings</h2>
      <FindingCard
        finding={PLACED}
        words="We'll get back to you"
        evidence={['I leave on Friday.']}
        onFix={(fix) => note(`fix ${fix}`)}
        onDismiss={(scope) => note(`dismiss ${scope}`)}
        onJump={() => note('jump')}
      />
      <FindingCard
        finding={ABSENT}
        words={null}
        evidence={[]}
        onFix={(fix) => note(`fix ${fix}`)}
        onDismiss={(scope) => note(`dismiss ${scope}`)}
      />
      <FindingCard
        finding={OPEN}
        words={null}
        evidence={['Will you refund the fee?']}
        onFix={(fix) => note(`fix ${fix}`)}
        onDismiss={(scope) => note(`dismiss ${scope}`)}
      />
    </>
  );
}

Object.assign(window, { events });
render(<Page />, document.querySelector('main')!);
