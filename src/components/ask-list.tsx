import type { AskStatus } from '../engine/types';
import { texts } from '../locales/en';
import { Icon } from './icon';

export interface AskRow {
  /** Index into the report's asks. */
  ask: number;
  /** What the customer asked, in the customer's words. */
  words: string;
  status: AskStatus;
  /** The words of the draft that answer, where they are known. */
  by: string | null;
  /** Asked before the last reply and still open. */
  older: boolean;
  /** What the agent said about it, where the coach was unsure. */
  judged: boolean | null;
  /** False where no finding stands behind it: only so many open questions are findings. */
  canDismiss: boolean;
}

export interface AskListProps {
  rows: readonly AskRow[];
  /** To the answer in the draft where it is known, else to the question in the thread. */
  onJump(ask: number): void;
  /** `null` takes the agent's own answer back. */
  onJudge(ask: number, answered: boolean | null): void;
  onDismiss(ask: number): void;
}

/** The customer's questions, ticked off. Styles: `ask-list.css`. */
export function AskList({ rows, onJump, onJudge, onDismiss }: AskListProps) {
  const answered = rows.filter((row) => statusOf(row) === 'answered').length;
  return (
    <section class="asks" aria-labelledby="asks-title">
      <div class="asks-head">
        <h2 id="asks-title">{texts.asks.title}</h2>
        <span class="muted">{texts.asks.count(answered, rows.length)}</span>
      </div>
      <ul>
        {rows.map((row) => (
          <li class="ask" key={row.ask}>
            <Status status={statusOf(row)} />
            <p class="ask-words">{row.words}</p>
            <div class="ask-detail">
              <Detail row={row} />
              <span class="ask-actions">
                {row.status === 'unsure' && <Judge row={row} onJudge={onJudge} />}
                <JumpButton row={row} onJump={onJump} />
                {row.canDismiss && <DismissButton row={row} onDismiss={onDismiss} />}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The agent's own answer counts where the coach is unsure. */
function statusOf({ status, judged }: AskRow): AskStatus {
  if (judged === null) return status;
  return judged ? 'answered' : 'unanswered';
}

/** A shape first, a colour second. */
function Status({ status }: { status: AskStatus }) {
  const colour = { answered: 'good', unsure: 'warn', unanswered: 'muted' }[status];
  return <Icon name={status} label={texts.asks.status[status]} class={colour} />;
}

/** What the tick or its absence rests on. */
function Detail({ row }: { row: AskRow }) {
  if (row.status === 'unsure') return <span class="muted">{texts.asks.isAnswered}</span>;
  if (row.status === 'unanswered') {
    return (
      <span class="muted">{row.older ? texts.asks.nothingFoundSinceBefore : texts.asks.nothingFound}</span>
    );
  }
  return <span class="ask-by muted">{row.by === null ? texts.asks.answered : texts.quoted(row.by)}</span>;
}

/** Named after its question: ten buttons called “Show” help nobody who only hears them. */
function JumpButton({ row, onJump }: { row: AskRow; onJump: AskListProps['onJump'] }) {
  return (
    <button
      type="button"
      class="button-quiet"
      aria-label={row.by === null ? texts.asks.showAsk(row.words) : texts.asks.showAnswer(row.words)}
      onClick={() => onJump(row.ask)}
    >
      {texts.show}
    </button>
  );
}

function DismissButton({ row, onDismiss }: { row: AskRow; onDismiss: AskListProps['onDismiss'] }) {
  return (
    <button
      type="button"
      class="button-quiet"
      aria-label={texts.asks.dismissAsk(row.words)}
      onClick={() => onDismiss(row.ask)}
    >
      {texts.dismiss}
    </button>
  );
}

/** Two switches: pressing the pressed one leaves the question to the coach again. */
function Judge({ row, onJudge }: { row: AskRow; onJudge: AskListProps['onJudge'] }) {
  const choices = [
    { answered: true, text: texts.asks.yes, label: texts.asks.answerYes(row.words) },
    { answered: false, text: texts.asks.no, label: texts.asks.answerNo(row.words) },
  ];
  return choices.map(({ answered, text, label }) => (
    <button
      type="button"
      class="button-quiet ask-judge"
      key={text}
      aria-label={label}
      aria-pressed={row.judged === answered}
      onClick={() => onJudge(row.ask, row.judged === answered ? null : answered)}
    >
      {text}
    </button>
  ));
}
