import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server } from './run';

/**
 * What becomes of the requests for a path: an error, no answer at all, or what the helpdesk itself says to somebody whose
 * session is over.
 */
export type Fault = 'error' | 'silence' | 'logged-out';

export interface FaultyProxy extends Server {
  /** Paths (without what follows `?`) and how they fail from now on; the others go to the helpdesk. */
  faults: Readonly<Record<string, Fault>>;
}

/** Stands in front of a helpdesk, on this machine only. */
export async function startFaultyProxy(target: string): Promise<FaultyProxy> {
  const server = createServer((asked, answer) => {
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
    faults: {},
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return proxy;
}

/** The helpdesk takes a request from an address that is not its own for a forged one: that much is told in its own words. */
function forward(target: string, asked: IncomingMessage, answer: ServerResponse, withoutSession: boolean) {
  const { host, cookie, referer, origin, ...rest } = asked.headers;
  const own = (address: string) => address.replace(`http://${host}`, target);
  const headers = {
    ...rest,
    host,
    ...(referer ? { referer: own(referer) } : {}),
    ...(origin ? { origin: own(origin) } : {}),
    ...(cookie && !withoutSession ? { cookie } : {}),
  };
  const passed = request(`${target}${asked.url}`, { method: asked.method, headers }, (response) => {
    const { 'set-cookie': cookies, ...others } = response.headers;
    // The session of the agent goes on for all other paths.
    const kept = cookies && !withoutSession ? { 'set-cookie': cookies } : {};
    answer.writeHead(response.statusCode!, { ...others, ...kept });
    response.pipe(answer);
  });
  passed.on('error', () => answer.destroy());
  asked.pipe(passed);
}
