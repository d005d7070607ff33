import { describe, expect, it } from 'vitest';
import { personName } from '../../src/helpdesks/person-name';
import requestTracker from '../../src/helpdesks/request-tracker';

describe('the name of a person', () => {
  it.each([
    ['Mia Stone', 'Mia Stone'],
    ['Mia Stone <mia@example.com>', 'Mia Stone'],
    ['"Stone, Mia" <mia@example.com>', 'Stone, Mia'],
    ['Mia Stone (North shop)', 'Mia Stone (North shop)'],
    ['mia@example.com', null],
    ['<mia@example.com>', null],
    ['', null],
  ])('%s is %s', (called, name) => {
    expect(personName(called)).toBe(name);
  });

  it.each([
    ['tom (Tom Baker)', 'Tom Baker'],
    ['Mia Stone <mia@example.com>', 'Mia Stone'],
    ['Mia Stone (North shop)', 'Mia Stone (North shop)'],
    ['Mia', 'Mia'],
    ['mia@example.com', null],
  ])('as Request Tracker calls them, %s is %s', (called, name) => {
    expect(requestTracker.hooks?.name?.(called)).toBe(name);
  });
});
