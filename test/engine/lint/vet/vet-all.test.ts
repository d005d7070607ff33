import { describe, expect, it } from 'vitest';
import { vetAll, type VettingPlatform } from '../../../../src/engine/lint/vet/vet-all';

const NEVER = new Promise<never>(() => undefined);

/** Threads that never answer where asked about `endless`, and what happened to them. The time is over at once. */
function createPlatform() {
  const events: string[] = [];
  const platform: VettingPlatform = {
    start: () => {
      events.push('start');
      return {
        vet: (source) => {
          events.push(source);
          return source === 'endless' ? NEVER : Promise.resolve(source === 'bad' ? 'no good' : null);
        },
        end: () => events.push('end'),
      };
    },
    after: (_time, call) => {
      // Behind every answer that comes at all.
      const timer = setTimeout(call, 0);
      return () => clearTimeout(timer);
    },
  };
  return { platform, events };
}

describe('vetting in a thread of its own', () => {
  it('tells about each pattern, in order, and asks once', async () => {
    const { platform, events } = createPlatform();
    expect(await vetAll(['a', 'bad', 'a'], platform)).toEqual([null, 'no good', null]);
    expect(events).toEqual(['start', 'a', 'bad', 'end']);
  });

  it('ends a thread that does not answer, names its pattern, and goes on in a new one', async () => {
    const { platform, events } = createPlatform();
    const reasons = await vetAll(['endless', 'bad'], platform);
    expect(reasons).toEqual([expect.stringContaining('ended after 30 seconds'), 'no good']);
    expect(reasons[0]).toContain('(in endless)');
    expect(events).toEqual(['start', 'endless', 'end', 'start', 'bad', 'end']);
  });

  it('starts nothing where there is nothing to vet', async () => {
    const { platform, events } = createPlatform();
    expect(await vetAll([], platform)).toEqual([]);
    expect(events).toEqual([]);
  });

  it('ends its thread where that fails', async () => {
    const { platform, events } = createPlatform();
    const failing = {
      ...platform,
      start: async () => ({ ...(await platform.start()), vet: () => Promise.reject(new Error('gone')) }),
    };
    await expect(vetAll(['a'], failing)).rejects.toThrow('gone');
    expect(events).toEqual(['start', 'end']);
  });
});
