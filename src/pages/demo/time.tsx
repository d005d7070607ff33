const FORMAT = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  // The invented shop keeps one clock, so that the demo looks the same everywhere.
  timeZone: 'UTC',
});

/** A moment as the helpdesk writes it: Tue, 10 Mar, 09:12. */
export function Time({ at }: { at: string }) {
  return <time dateTime={at}>{FORMAT.format(new Date(at))}</time>;
}
