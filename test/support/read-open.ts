import type { Page } from 'puppeteer-core';
import type { Helpdesk } from '../../src/helpdesks/define-helpdesk';
import type { OpenReading } from '../../src/helpdesks/read-in-the-open';
import type { Broken, ElsewhereFiles } from './open-ticket';

export interface OpenAnswer {
  /** The draft was found: by the profile, or by what stands in for it while it has focus. */
  readonly isDraftFound: boolean;
  readonly reading: OpenReading;
}

/**
 * Reads the ticket of a page as the coach does it where the page has changed: with one selector of the profile broken,
 * and by what stands in for a profile that finds no draft.
 */
export async function readOpen(
  page: Page,
  id: string,
  { broken, elsewhere }: { broken?: Broken; elsewhere?: ElsewhereFiles | undefined } = {},
): Promise<OpenAnswer> {
  return page.evaluate(
    async (id, broken, elsewhere) => {
      const { draftOf, findDrafts, helpdesks, readElsewhere, readInTheOpen, standInFor } = window.reading;
      const own = helpdesks.find((one) => one.id === id)!;
      const { hooks, ...data } = own;
      const profile = structuredClone(data) as Helpdesk;
      if (hooks) profile.hooks = hooks;
      const steps = broken?.path.split('.') ?? [];
      const last = steps.pop();
      let at = profile as unknown as Record<string, unknown>;
      for (const step of steps) at = at[step] as Record<string, unknown>;
      if (broken && last) at[last] = broken.selector;
      const draft = draftOf(own) ?? document.querySelector<HTMLElement>('textarea')!;
      const frame = draft.ownerDocument.defaultView!.frameElement as HTMLElement | null;
      frame?.focus();
      draft.focus();
      const standIn = draftOf(profile) ? null : standInFor(profile);
      const drafts = findDrafts(document, standIn ?? profile, () => false);
      const parse = async (file: string) =>
        new DOMParser().parseFromString(await (await fetch(file)).text(), 'text/html');
      const pages = elsewhere && {
        number: elsewhere.number,
        messages: await parse(elsewhere.messages),
        customer: elsewhere.customer === undefined ? null : await parse(elsewhere.customer),
      };
      const reading = readInTheOpen(standIn ?? profile, draft, pages ? readElsewhere(profile, pages) : null);
      return { isDraftFound: drafts.includes(draft), reading };
    },
    id,
    broken ?? null,
    elsewhere ?? null,
  );
}
