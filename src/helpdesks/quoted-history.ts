/**
 * The labels above a mail that Outlook, or another program, put below an answer, in languages that Request Tracker
 * comes with too.
 */
const LABELS = {
  from:
    'from von de da van från fra od lähettäjä feladó от від kimden από saatja nuo no ' +
    '差出人 发件人 寄件者 من מאת',
  sent:
    'sent date gesendet datum envoyé enviado enviada fecha data inviato verzonden skickat sendt dato lähetetty ' +
    'päivämäärä wysłano odesláno odoslané dátum küldve elküldve trimis отправлено дата надіслано gönderildi tarih ' +
    'στάλθηκε ημερομηνία poslano saadetud 送信日時 日付 发送时间 日期 寄件日期 傳送時間 נשלח',
  to:
    'to an à para a aan till til do komu vastaanottaja címzett către кому kime alıcı προς za kellele ' +
    '宛先 收件人 收件者 אל',
  subject:
    'subject betreff objet asunto assunto oggetto onderwerp ämne emne aihe temat předmět predmet tárgy subiect ' +
    'тема konu θέμα zadeva teema 件名 主题 主旨 נושא',
} as const;

type Label = keyof typeof LABELS;
const LABEL_OF: ReadonlyMap<string, readonly Label[]> = byWord();
/** `*From:* Ana`, also with a wide colon; the first word counts: `Enviado el:`. */
const LABELLED = /^[\s*>_]*([^\s:：*]+)(?: \S+)?\s*\*?\s*[:：]/;
/** Lines, some of them empty, in which all labels of one mail stand. */
const MOST_LINES = 12;

/**
 * The text up to the first mail that was quoted with its headers: a line for the sender and, right below it, lines for
 * the time and for whom it was to or what about. Nothing is left of a mail that was only passed on.
 */
export function beforeQuotedMail(text: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((_line, index) => isHeader(lines.slice(index, index + MOST_LINES)));
  return start < 0 ? text : lines.slice(0, start).join('\n').trim();
}

function isHeader([first = '', ...rest]: readonly string[]): boolean {
  if (!labelsOf(first).includes('from')) return false;
  const labels = new Set<Label>();
  for (const line of rest.filter((one) => one.trim() !== '')) {
    const found = labelsOf(line);
    if (found.length === 0) break;
    for (const label of found) labels.add(label);
  }
  return labels.has('sent') && (labels.has('to') || labels.has('subject'));
}

function labelsOf(line: string): readonly Label[] {
  return LABEL_OF.get(LABELLED.exec(line)?.[1]?.toLowerCase() ?? '') ?? [];
}

/** One word may be two labels: `za` or `do` need not mean the same in every language. */
function byWord(): Map<string, Label[]> {
  const found = new Map<string, Label[]>();
  for (const label of Object.keys(LABELS) as Label[])
    for (const word of LABELS[label].split(' ')) found.set(word, [...(found.get(word) ?? []), label]);
  return found;
}
