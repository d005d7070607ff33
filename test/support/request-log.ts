import { readFile } from 'node:fs/promises';

/** One request that a browser started, whether or not it got anywhere. */
export interface SeenRequest {
  url: string;
  /** Origin of who asked: a page, the extension, or null for the browser itself. */
  initiator: string | null;
  /** True for a page's own document. */
  navigation: boolean;
}

interface NetLogEvent {
  type: number;
  phase: number;
  params?: { url?: string; initiator?: string; request_type?: string };
}

const BEGIN = 1;

/**
 * Reads the requests out of a Chromium NetLog. It covers pages, service workers and the side panel alike.
 * The file is read line by line, one event a line, because a browser that ends in a hurry leaves it without its end.
 */
export async function readNetLog(file: string): Promise<SeenRequest[]> {
  const [head = '', ...lines] = (await readFile(file, 'utf8')).split('\n');
  const startJob = /"URL_REQUEST_START_JOB":(\d+)/.exec(head)?.[1];
  if (startJob === undefined) throw new Error('The NetLog does not name its events.');
  return lines
    .filter((line) => line.includes('"initiator"'))
    .map((line) => JSON.parse(line.replace(/,$/, '')) as NetLogEvent)
    .filter((event) => event.type === Number(startJob) && event.phase === BEGIN)
    .map(({ params = {} }) => ({
      url: params.url ?? '',
      initiator: params.initiator?.includes('://') ? params.initiator : null,
      navigation: params.request_type === 'main frame',
    }));
}

/**
 * The requests that must not happen: any by the extension, and any by a page to an address that is not this machine's.
 * What a browser asks for on its own account (updates, its vendor's lists) is not the extension's doing.
 * Not among them: what the content script asks of the page's own site in Chromium, which looks like the page's own request.
 * The helpdesks' own list tells that, in `test/field/network.field.test.ts`.
 */
export function forbiddenRequests(requests: readonly SeenRequest[]): SeenRequest[] {
  return requests.filter((request) => {
    if (!/^(https?|wss?|ftp):/.test(request.url)) return false;
    if (request.initiator?.includes('-extension://')) return true;
    const ours = request.initiator !== null || request.navigation;
    return ours && !isLoopback(request.url);
  });
}

function isLoopback(url: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
}
