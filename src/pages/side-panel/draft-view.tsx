import { useEffect } from 'preact/hooks';
import type { PanelCommand } from '../../browser/panel-messages';
import { AskList } from '../../components/ask-list';
import { ScoreBar } from '../../components/score-bar';
import type { Report } from '../../engine/types';
import { askKey, findingOfAsk, toAskRows } from './ask-rows';
import type { CoachedDraft } from './coached-draft';
import { countsOf } from './counts';
import { Credits } from './credits';
import { FindingGroups } from './finding-groups';
import { FixLine } from './fix-line';
import { HiddenList } from './hidden-list';
import type { Judgements } from './judgements';
import { NothingToSay } from './nothing-to-say';

export interface DraftViewProps {
  draft: CoachedDraft;
  report: Report;
  judgements: Judgements;
  command(command: PanelCommand): void;
  /** Hears the counts in words whenever they change, and `''` when the draft goes. */
  onCounts(counts: string): void;
}

/** From what brings a customer back to what is merely good to know: questions, scores, hints, credits, hidden. */
export function DraftView({ draft, report, judgements, command, onCounts }: DraftViewProps) {
  const { conversation, shown } = draft;
  const rows = toAskRows(draft, report, judgements.judged);
  const counts = countsOf(rows, shown);
  useEffect(() => {
    onCounts(counts);
    return () => onCounts('');
  }, [counts, onCounts]);
  return (
    <>
      <FixLine fix={draft.lastFix} onUndo={() => command({ do: 'undo-fix' })} />
      {rows.length > 0 && (
        <AskList
          rows={rows}
          onJump={(ask) => command({ do: 'jump-to-ask', ask })}
          onJudge={(ask, answered) => judgements.judge(askKey(conversation, report.asks[ask]), answered)}
          onDismiss={(ask) =>
            command({ do: 'dismiss', finding: findingOfAsk(shown, report.asks[ask]), scope: 'here' })
          }
        />
      )}
      <ScoreBar scores={report.scores} />
      <FindingGroups draft={draft} command={command} />
      <NothingToSay draft={draft} rows={rows} />
      <Credits credits={report.credits} />
      <HiddenList
        dismissed={draft.dismissed}
        onRestore={(dismissal) => command({ do: 'restore', dismissal })}
      />
    </>
  );
}
