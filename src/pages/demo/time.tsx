// The invented shop keeps one clock, so that the demo looks the same everywhere.
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** A moment as the helpdesk writes it: `Tue 10 Mar, 09:12`, or `10 Mar` where only the day fits. */
export function Time({ at, dayOnly = false }: { at: string; dayOnly?: boolean }) {
  return <time dateTime={at}>{(dayOnly ? DAY : MOMENT).format(new Date(at))}</time>;
}
