import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../src/engine/types';
import { pickPainted } from '../../src/overlay/pick-painted';

function finding(severity: Severity, start: number | null): Finding {
  const end = start === null ? null : start + 4;
  return {
    check: 'shouting',
    rule: 'shouting.caps',
    dimension: 'tone',
    severity,
    start,
    end,
    message: '',
    why: '',
  };
}

describe('pickPainted', () => {
  it('takes the three most severe and gives them in the order of the text', () => {
    const [hint, warn, stop, late] = [
      finding('hint', 0),
      finding('warn', 10),
      finding('stop', 30),
      finding('warn', 20),
    ];
    expect(pickPainted([hint, warn, stop, late])).toEqual([warn, late, stop]);
  });

  it('takes the earlier of equals', () => {
    const places = [40, 30, 20, 10].map((start) => finding('hint', start));
    expect(pickPainted(places).map(({ start }) => start)).toEqual([10, 20, 30]);
  });

  it('leaves out what has no place', () => {
    expect(pickPainted([finding('stop', null)])).toEqual([]);
  });
});
