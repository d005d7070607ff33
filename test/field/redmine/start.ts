import { join } from 'node:path';
import { startInFolder, type StartedHelpdesk } from '../own-folder';
import { freePort, serve } from '../run';

/** Where its migrations are, which it looks for where it stands. */
const REDMINE = '/usr/share/redmine';

/** Redmine 5 with a database of its own and the people of the story in it. Nothing below `/etc` is used. */
export function startRedmine(): Promise<StartedHelpdesk> {
  return startInFolder('redmine', async (folder) => {
    const port = await freePort();
    const env = {
      HOME: folder,
      FIELD_FOLDER: folder,
      RAILS_ENV: 'production',
      RUBYOPT: `-r${join(folder, 'instance.rb')}`,
      BUNDLE_GEMFILE: join(folder, 'gems.rb'),
      DATABASE_URL: `sqlite3:${join(folder, 'database.sqlite')}`,
      // It signs the sessions of this run alone.
      SECRET_KEY_BASE: 'a-secret-of-a-helpdesk-that-is-gone-after-the-last-test',
    };
    const line = ['puma', '--bind', `tcp://127.0.0.1:${port}`, '--threads', '1:4', join(folder, 'config.ru')];
    return { env, ...(await serve({ line, folder: REDMINE, env }, `http://127.0.0.1:${port}`)) };
  });
}
