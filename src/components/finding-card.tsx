import type { DismissScope, Finding } from '../engine/types';
import { texts } from '../locales/en';
import { Icon } from './icon';

export interface FindingCardProps {
  finding: Finding;
  /** The words the finding is about, or null for something absent. */
  words: string | null;
  /** The customer's words that show why, in order. */
  evidence: readonly string[];
  onFix(fix: number): void;
  onDismiss(scope: DismissScope): void;
  /** Left out where there is no place to show (the card in the page stands at its place already). */
  onJump?(): void;
}

/** One finding: what, the words, why, the customer's words behind it, and what can be done. Styles: `finding-card.css`. */
export function FindingCard({ finding, words, evidence, onFix, onDismiss, onJump }: FindingCardProps) {
  return (
    <article class="finding" aria-label={finding.message}>
      <h3 class="finding-title">
        <Icon name={finding.severity} label={texts.severity[finding.severity]} class={finding.severity} />
        {finding.message}
      </h3>
      {words !== null && <p class="finding-words">{texts.quoted(words)}</p>}
      <p class="finding-why">{finding.why}</p>
      {evidence.map((text) => (
        <p class="finding-evidence" key={text}>
          {texts.fromCustomer(text)}
        </p>
      ))}
      <Instead finding={finding} />
      <div class="finding-actions">
        <Fixes finding={finding} onFix={onFix} />
        {onJump !== undefined && (
          <button type="button" class="button-quiet" onClick={onJump}>
            {texts.show}
          </button>
        )}
        <Dismiss {...{ words, evidence, onDismiss }} />
      </div>
    </article>
  );
}

/** A better wording as a pattern; a complete one is among the fixes already. */
function Instead({ finding }: { finding: Finding }) {
  const { instead } = finding;
  if (instead === undefined || finding.fixes?.some((fix) => fix.text === instead)) return null;
  return <p class="finding-instead">{texts.instead(instead)}</p>;
}

/** A fix is shown as the text that it puts in; only the empty one needs a name. */
function Fixes({ finding, onFix }: Pick<FindingCardProps, 'finding' | 'onFix'>) {
  return (finding.fixes ?? []).map(({ text }, index) => (
    <button
      type="button"
      class="button finding-fix"
      key={text}
      aria-label={text === '' ? texts.removeWords : texts.replaceWith(text)}
      onClick={() => onFix(index)}
    >
      {text === '' ? texts.removeWords : text}
    </button>
  ));
}

/** Something absent is told apart by the customer's words behind it; without them it goes for the whole reply only. */
function Dismiss({ words, evidence, onDismiss }: Pick<FindingCardProps, 'words' | 'evidence' | 'onDismiss'>) {
  const scopes: DismissScope[] = words !== null || evidence.length > 0 ? ['here', 'reply'] : ['reply'];
  const nameOf = (scope: DismissScope) =>
    scope === 'here' && words === null ? texts.dismissThisOne : texts.dismissScope[scope];
  return (
    <details class="finding-dismiss">
      <summary class="button-quiet">
        {texts.dismiss}
        <Icon name="open" />
      </summary>
      <div class="finding-scopes">
        {scopes.map((scope) => (
          <button type="button" class="button" key={scope} onClick={() => onDismiss(scope)}>
            {nameOf(scope)}
          </button>
        ))}
      </div>
    </details>
  );
}
