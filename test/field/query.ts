import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Kept, RunningHelpdesk } from './helpdesk';

/** Asks the database of a helpdesk, which goes on working meanwhile. Rows as objects; a blob is best asked for as `hex(it)`. */
export async function query({ folder }: RunningHelpdesk, sql: string): Promise<Kept[]> {
  const args = ['-readonly', '-json', '-cmd', '.timeout 5000', join(folder, 'database.sqlite'), sql];
  const { stdout } = await promisify(execFile)('sqlite3', args);
  return stdout ? (JSON.parse(stdout) as Kept[]) : [];
}
