import { texts } from '../../locales/en';

/** What became of a teaching: where it is kept, and how others get it. */
export function TaughtNote({ name }: { name: string }) {
  const { savedTitle, saved } = texts.teach;
  return (
    <section aria-labelledby="taught-title">
      <h2 id="taught-title">{savedTitle}</h2>
      <p class="muted">{saved(name)}</p>
    </section>
  );
}
