// Builds everything that ships: the extension for both browsers, the engine as one module and the command.
import { build } from 'vite';

for (const target of ['chrome', 'firefox', 'engine', 'cli']) {
  process.env.TARGET = target;
  await build({ logLevel: 'warn' });
}
