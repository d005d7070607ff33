import { chown, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunningHelpdesk } from './helpdesk';
import { isRoot, NOBODY, type Server } from './run';

export interface StartedHelpdesk {
  readonly helpdesk: RunningHelpdesk;
  /** Ends the server and removes what it wrote. */
  close(): Promise<void>;
}

export interface ServerWithEnv extends Server {
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Starts a helpdesk in a new folder that holds everything it reads of ours and writes: scripts, database, sessions,
 * logs. The folder goes with the server, and where the server does not come up.
 */
export async function startInFolder(
  name: string,
  start: (folder: string) => Promise<ServerWithEnv>,
): Promise<StartedHelpdesk> {
  const folder = await mkdtemp(join(tmpdir(), `reply-coach-${name}-`));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    await cp(pathOf(`${name}/`), folder, { recursive: true });
    await cp(pathOf('story.json'), join(folder, 'story.json'));
    if (isRoot) await chown(folder, NOBODY, NOBODY);
    const { url, env, close } = await start(folder);
    return { helpdesk: { url, folder, env }, close: () => close().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
