import type { PanelCommand } from '../../browser/panel-messages';
import { FindingCard } from '../../components/finding-card';
import { Icon } from '../../components/icon';
import type { Conversation, Dimension, Finding } from '../../engine/types';
import { texts } from '../../locales/en';
import { OPEN_QUESTION, wordsInThread } from './ask-rows';
import type { CoachedDraft } from './coached-draft';

const DIMENSIONS: readonly Dimension[] = ['resolution', 'respect', 'tone'];

export interface FindingGroupsProps {
  draft: CoachedDraft;
  command(command: PanelCommand): void;
}

/** A finding with its number for commands. */
interface Numbered {
  finding: Finding;
  index: number;
}

/** The findings by dimension; further places of one rule are folded under its first. */
export function FindingGroups({ draft, command }: FindingGroupsProps) {
  const numbered = draft.shown.map((finding, index) => ({ finding, index }));
  return DIMENSIONS.map((dimension) => {
    const mine = numbered.filter(
      ({ finding }) => finding.dimension === dimension && finding.check !== OPEN_QUESTION,
    );
    if (mine.length === 0) return null;
    return (
      <section key={dimension} aria-labelledby={`group-${dimension}`}>
        <h2 id={`group-${dimension}`} class={`group-title ${dimension}`}>
          <Icon name={dimension} />
          {texts.dimension[dimension]}
        </h2>
        <ul>
          {byRule(mine).map((places) => (
            <Rule
              key={places[0]?.finding.rule}
              places={places}
              conversation={draft.conversation}
              command={command}
            />
          ))}
        </ul>
      </section>
    );
  });
}

/** In the order of the first place of each rule. */
function byRule(findings: readonly Numbered[]): Numbered[][] {
  const rules = new Map<string, Numbered[]>();
  for (const numbered of findings) {
    const { rule } = numbered.finding;
    rules.set(rule, [...(rules.get(rule) ?? []), numbered]);
  }
  return [...rules.values()];
}

interface RuleProps {
  places: readonly Numbered[];
  conversation: Conversation;
  command(command: PanelCommand): void;
}

/** The first place in full, the others one click away. */
function Rule({ places, conversation, command }: RuleProps) {
  const [first, ...others] = places.map(({ finding, index }) => (
    <FindingCard
      key={`${finding.start}`}
      finding={finding}
      words={wordsInDraft(finding, conversation)}
      evidence={(finding.evidence ?? []).map((evidence) => wordsInThread(conversation, evidence))}
      onFix={(fix) => command({ do: 'fix', finding: index, fix })}
      onDismiss={(scope) => command({ do: 'dismiss', finding: index, scope })}
      // Something absent stands nowhere, so there is nothing to show.
      {...(finding.start !== null && { onJump: () => command({ do: 'jump', finding: index }) })}
    />
  ));
  return (
    <li class="rule">
      {first}
      {others.length > 0 && (
        <details class="rule-others">
          <summary class="button-quiet">{texts.panel.showPlaces(others.length)}</summary>
          {others}
        </details>
      )}
    </li>
  );
}

function wordsInDraft({ start, end }: Finding, { draft }: Conversation): string | null {
  return start === null || end === null ? null : draft.slice(start, end);
}
