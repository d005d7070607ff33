import { once } from 'node:events';
import {
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server } from './run';

/**
 * What becomes of the requests for a path: an error, no answer at all, or what the helpdesk itself says to somebody whose
 * session is over.
 */
export type Fault = 'error' | 'silence' | 'logged-out';

export interface FaultyProxy extends Server {
  /** Every request that came, in order: method and address on the helpdesk. */
  readonly asked: readonly string[];
  /** Paths (without what follows `?`) and how they fail from now on; the others go to the helpdesk. */
  faults: Readonly<Record<string, Fault>>;
}

/** Stands in front of a helpdesk, on this machine only. */
export async function startFaultyProxy(target: string): Promise<FaultyProxy> {
  const heard: string[] = [];
  const server = createServer((asked, answer) => {
    heard.push(`${asked.method} ${asked.url}`);
    const fault = proxy.faults[new URL(asked.url!, target).pathname];
    if (fault === 'silence') return;
    if (fault === 'error')
      answer.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Internal error</h1>');
    else forward(target, asked, answer, fault === 'logged-out');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy: FaultyProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: heard,
    faults: {},
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return proxy;
}

/** The helpdesk knows one address of its own, and takes a request from another for a forged one: each side hears its own. */
function forward(target: string, asked: IncomingMessage, answer: ServerResponse, withoutSession: boolean) {
  const front = `http://${asked.headers.host}`;
  const headers = readdress(asked.headers, ['referer', 'origin'], front, target);
  // A form is forged for Redmine where its origin is not the host that was asked.
  headers.host = new URL(target).host;
  if (withoutSession) delete headers.cookie;
  const passed = request(`${target}${asked.url}`, { method: asked.method, headers });
  let isWhole = () => false;
  passed.on('response', (response) => {
    const heard = readdress(response.headers, ['location'], target, front);
    // The session of the agent goes on for all other paths.
    if (withoutSession) delete heard['set-cookie'];
    answer.writeHead(response.statusCode!, heard);
    response.pipe(answer);
    isWhole = () => response.complete;
  });
  // Request Tracker's own server ends some answers twice, and node then complains of one that is whole.
  passed.on('error', () => isWhole() || answer.destroy());
  asked.pipe(passed);
}

function readdress(
  headers: IncomingHttpHeaders,
  names: string[],
  from: string,
  to: string,
): IncomingHttpHeaders {
  const told = { ...headers };
  for (const name of names) if (told[name]) told[name] = String(told[name]).replace(from, to);
  return told;
}
