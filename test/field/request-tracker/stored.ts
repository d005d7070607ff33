import type { Kept, RunningHelpdesk, Stored } from '../helpdesk';
import { query } from '../query';

/** Header lines, each with the lines that go on with it, which name a time or a mail and not what was written. */
const OF_ONE_MAIL =
  /^(?:date|references|in-reply-to|(?:rt-)?message-id|content-length):.*\n(?:[ \t].*\n)*/gim;

/** Every transaction of a ticket with its attachments, also the mails that went out. */
export async function readStored(helpdesk: RunningHelpdesk, ticket: number): Promise<Stored> {
  const rows = await query(
    helpdesk,
    `SELECT t.Type AS kind, t.Field AS field, t.OldValue AS old, t.NewValue AS new, t.Data AS data, u.Name AS writer,
       a.Subject AS subject, a.Filename AS file, a.ContentType AS type, a.ContentEncoding AS encoding,
       hex(a.Headers) AS headers, hex(a.Content) AS content
     FROM Transactions t JOIN Users u ON u.id = t.Creator LEFT JOIN Attachments a ON a.TransactionId = t.id
     WHERE t.ObjectType = 'RT::Ticket' AND t.ObjectId = ${ticket} ORDER BY t.id, a.id`,
  );
  const kept = rows.map((row): Kept => {
    const headers = sorted(`${bytes(row['headers'])}\n`.replace(OF_ONE_MAIL, ''));
    const plain = { ...row, headers, content: bytes(row['content']) };
    return Object.fromEntries(
      Object.entries(plain).map(([name, value]) => [
        name,
        typeof value === 'string' ? withoutIds(value, ticket) : value,
      ]),
    );
  });
  const newest = [...kept]
    .reverse()
    .find(({ kind, content }) => /^(?:Correspond|Comment)$/.test(String(kind)) && content);
  if (!newest) throw new Error(`Nothing was added to ticket ${ticket}.`);
  return {
    kind: newest['kind'] === 'Correspond' ? 'reply' : 'note',
    content: String(newest['content']),
    kept,
  };
}

function withoutIds(text: string, ticket: number): string {
  return (
    text
      .replace(/<rt-[^>]+>/g, '<mail>')
      // A boundary is random, and so is whether it still fits into its line.
      .replace(/\s+boundary="[^"]+"/g, ' boundary')
      .replace(new RegExp(`(#|id=)${ticket}\\b`, 'g'), '$1ticket')
  );
}

/** Request Tracker writes the header lines in no order. */
function sorted(headers: string): string {
  return headers
    .split(/\n(?![ \t])/)
    .sort()
    .join('\n');
}

function bytes(hex: unknown): string {
  return Buffer.from(String(hex), 'hex').toString('latin1');
}
