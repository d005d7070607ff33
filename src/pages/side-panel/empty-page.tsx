import type { ComponentChildren } from 'preact';
import type { Explanation } from './why-empty';

export interface EmptyPageProps {
  why: Explanation;
  /** What can be done from here. */
  children?: ComponentChildren;
}

/** Says why there is nothing to show. */
export function EmptyPage({ why, children }: EmptyPageProps) {
  return (
    <section class="empty">
      <h2>{why.title}</h2>
      {why.lines.map((line) => (
        <p class="muted" key={line}>
          {line}
        </p>
      ))}
      {children}
    </section>
  );
}
