import { join } from 'node:path';
import { startInFolder, type StartedHelpdesk } from '../own-folder';
import { freePort, run, serve } from '../run';

const SERVER = '/usr/share/request-tracker5/libexec/rt-server';
/** A new worker takes seconds to read its code, so the first ones stay. */
const WORKERS = ['--max-workers', '3', '--max-reqs-per-child', '100000'];

/** Request Tracker 5 with a database of its own and the people of the story in it. Nothing below `/etc` is read. */
export function startRequestTracker(): Promise<StartedHelpdesk> {
  return startInFolder('request-tracker', async (folder) => {
    const port = String(await freePort());
    const env = {
      HOME: folder,
      FIELD_FOLDER: folder,
      FIELD_PORT: port,
      RT_SITE_CONFIG: join(folder, 'site-config.pm'),
      // There is none: the system's own files would be read otherwise.
      RT_SITE_CONFIG_DIR: join(folder, 'site-config.d'),
    };
    const command = (...line: string[]) => ({ line, folder, env });
    await run(command('/usr/sbin/rt-setup-database-5', '--action', 'init', '--skip-create'));
    await run(command('perl', 'seed.pl'));
    const line = [SERVER, '--server', 'Starlet', '--host', '127.0.0.1', '--port', port, ...WORKERS];
    return { env, ...(await serve(command(...line), `http://127.0.0.1:${port}`)) };
  });
}
