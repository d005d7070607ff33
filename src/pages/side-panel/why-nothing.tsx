import { useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { texts } from '../../locales/en';
import { isHintless, type WhyRow, whyRows } from './why-rows';
import { nextSteps, type WhyStepProps } from './why-step';

/** While no hint is shown: all that has to be so before one can be, what of it is not, and what to do about the first. */
export function WhyNothing(props: WhyStepProps) {
  const [isOpen, setOpen] = useState(false);
  if (!isHintless(props.update)) return null;
  return (
    <details class="fold" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="button-quiet">
        <Icon name="open" />
        {texts.why.title}
      </summary>
      {isOpen && <Checklist {...props} />}
    </details>
  );
}

function Checklist(props: WhyStepProps) {
  const rows = whyRows(props.tab, props.update);
  const first = rows.find(({ isReason }) => isReason);
  return (
    <div class="fold-body">
      <ul class="why-rows">
        {rows.map((row) => (
          <Row key={row.step} row={row} isFirst={row === first} {...props} />
        ))}
      </ul>
      {!first && <p>{texts.why.allFine}</p>}
      {rows.at(-1) === first && first?.step !== 'words' && <p class="muted">{texts.why.rest}</p>}
    </div>
  );
}

function Row({ row, isFirst, ...props }: WhyStepProps & { row: WhyRow; isFirst: boolean }) {
  const Next = nextSteps[row.step];
  return (
    <li class="why-row">
      {row.isReason ? (
        <Icon name="warn" class="warn" label={texts.why.reason} />
      ) : (
        <Icon name="answered" class="good" label={texts.why.fine} />
      )}
      <span class={row.isReason ? undefined : 'muted'}>{row.text}</span>
      {isFirst && (
        <div class="why-next">
          <Next {...props} />
        </div>
      )}
    </li>
  );
}
