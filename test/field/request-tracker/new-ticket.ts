import { randomUUID } from 'node:crypto';
import { story, type RunningHelpdesk, type TicketName } from '../helpdesk';
import { query } from '../query';

interface Mail {
  /** `comment` is for colleagues alone. */
  readonly action: 'correspond' | 'comment';
  readonly id: string;
  readonly from: string;
  readonly subject: string;
  readonly type: string;
  readonly body: string;
}

/** As customers and colleagues do who write mail: each message comes from its author. */
export async function newTicket(helpdesk: RunningHelpdesk, name: TicketName): Promise<number> {
  const { subject, requestor, messages } = story.tickets[name];
  const customer = story.customers[requestor as keyof typeof story.customers];
  let ticket: number | null = null;
  for (const { from, text } of messages) {
    const id = `${randomUUID()}@example.com`;
    await sendMail(helpdesk, {
      action: from === 'note' ? 'comment' : 'correspond',
      id,
      from: from === 'customer' ? customer.mail : story.agents.rich.mail,
      subject: ticket === null ? subject : `[desk.example.com #${ticket}] ${subject}`,
      ...(from === 'customer'
        ? { type: 'text/plain', body: text }
        : { type: 'text/html', body: inHtml(text) }),
    });
    ticket ??= await ticketOf(helpdesk, id);
  }
  if (ticket === null) throw new Error(`The story tells of no message in the ticket ${name}.`);
  return ticket;
}

/** Agents write in an editor. */
function inHtml(text: string): string {
  return text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
}

/** Hands a mail to the helpdesk, as a mail server does. */
async function sendMail({ url }: RunningHelpdesk, mail: Mail): Promise<void> {
  const message = [
    `Message-ID: <${mail.id}>`,
    `From: ${mail.from}`,
    'To: help@desk.example.com',
    `Subject: ${mail.subject}`,
    'MIME-Version: 1.0',
    `Content-Type: ${mail.type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(mail.body).toString('base64'),
    '',
  ].join('\n');
  const body = new URLSearchParams({ SessionType: 'REST', queue: 'General', action: mail.action, message });
  const response = await fetch(`${url}/REST/1.0/NoAuth/mail-gateway`, { method: 'POST', body });
  const answer = await response.text();
  if (answer.trim() !== 'ok') throw new Error(`Request Tracker took no mail: ${response.status} ${answer}`);
}

/** The answer to a mail does not name its ticket. */
async function ticketOf(helpdesk: RunningHelpdesk, mail: string): Promise<number> {
  const [row] = await query(
    helpdesk,
    `SELECT t.ObjectId AS ticket FROM Attachments a JOIN Transactions t ON t.id = a.TransactionId
     WHERE t.Type = 'Create' AND a.MessageId = '${mail}'`,
  );
  if (!row) throw new Error(`No ticket was made of the mail ${mail}.`);
  return Number(row['ticket']);
}
