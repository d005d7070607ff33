import type { Kept, RunningHelpdesk, Stored } from '../helpdesk';
import { query } from '../query';

/** Every journal of an issue with the changes that it lists. */
export async function readStored(helpdesk: RunningHelpdesk, ticket: number): Promise<Stored> {
  const rows = await query(
    helpdesk,
    `SELECT j.private_notes AS private, u.login AS writer, hex(j.notes) AS content,
       d.property AS property, d.prop_key AS field, d.old_value AS old, d.value AS new
     FROM journals j JOIN users u ON u.id = j.user_id LEFT JOIN journal_details d ON d.journal_id = j.id
     WHERE j.journalized_type = 'Issue' AND j.journalized_id = ${ticket} ORDER BY j.id, d.id`,
  );
  const kept = rows.map((row): Kept => ({
    ...row,
    content: Buffer.from(String(row['content']), 'hex').toString('utf8'),
  }));
  const newest = [...kept].reverse().find(({ content }) => content !== '');
  if (!newest) throw new Error(`Nothing was added to issue ${ticket}.`);
  return { kind: newest['private'] ? 'note' : 'reply', content: String(newest['content']), kept };
}
