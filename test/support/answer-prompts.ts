import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Hosts that tests talk to. */
const ORIGINS = ['http://127.0.0.1/*', 'http://localhost/*'];

/**
 * Chromium asks the agent in a window that a headless browser never shows. In a profile which remembers an earlier yes the
 * extension still has no site and must ask from a real click, but the answer comes at once. Call it before the launch.
 */
export async function rememberYes(profile: string, extension: string): Promise<void> {
  const granted = { api: [], explicit_host: ORIGINS, manifest_permissions: [], scriptable_host: [] };
  const remembered = { granted_permissions: granted, runtime_granted_permissions: granted };
  const preferences = { extensions: { settings: { [await idOf(extension)]: remembered } } };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** Chromium makes the id of an extension from the key in its manifest: 32 hexadecimal digits, written as letters. */
async function idOf(extension: string): Promise<string> {
  const { key } = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as { key: string };
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + parseInt(digit, 16)));
}
