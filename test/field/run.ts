import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { promisify } from 'node:util';

/** Id of the user and of the group that own nothing, on every Linux. */
export const NOBODY = 65_534;

export const isRoot = process.getuid?.() === 0;

/** A program, with nothing of this process's environment but where programs are. */
export interface Command {
  line: readonly string[];
  folder: string;
  env: Readonly<Record<string, string>>;
}

export interface Server {
  readonly url: string;
  close(): Promise<void>;
}

/** How long a helpdesk may take to answer for the first time, in ms. */
const START = 120_000;

/** Runs a program to its end and gives what it printed. Rejects with what it complained about where it failed. */
export async function run({ line, folder, env }: Command): Promise<string> {
  const [program, ...args] = withoutRights(line);
  const { stdout } = await promisify(execFile)(program!, args, { cwd: folder, env: environment(env) });
  return stdout.trim();
}

/** Starts a program that serves `url`, and resolves once it answers there. It also ends when this process dies. */
export async function serve({ line, folder, env }: Command, url: string): Promise<Server> {
  const [program, ...args] = withoutRights(['setpriv', '--pdeathsig', 'TERM', ...line]);
  const child = spawn(program!, args, {
    cwd: folder,
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  try {
    await untilAnswer(url, child);
  } catch (error) {
    await end(child);
    throw new Error(`${program} does not serve ${url}:\n${said}`, { cause: error });
  }
  return { url, close: () => end(child) };
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** As root the helpdesks would take their folders for the system's. */
function withoutRights(line: readonly string[]): string[] {
  const drop = ['setpriv', '--reuid', String(NOBODY), '--regid', String(NOBODY), '--clear-groups'];
  return [...(isRoot ? drop : []), ...line];
}

function environment(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LANG: 'C.UTF-8', ...env };
}

async function untilAnswer(url: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + START;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}.`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It gave no answer within ${START / 1000} s.`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
