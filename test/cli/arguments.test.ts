import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments';

describe('readArguments', () => {
  it('reads a file with the defaults', () => {
    expect(readArguments(['check', 'a.jsonl'])).toEqual({ file: 'a.jsonl', format: 'jsonl', failOn: null });
  });

  it('reads options on either side', () => {
    expect(readArguments(['--format', 'table', 'check', '-', '--fail-on=warn'])).toEqual({
      file: '-',
      format: 'table',
      failOn: 'warn',
    });
  });

  it('answers null to a call for help', () => {
    expect(readArguments(['--help'])).toBeNull();
  });

  it.each([
    [['check', 'a.jsonl', '--colour'], "Unknown option '--colour'"],
    [['check', 'a.jsonl', '--format', 'xml'], '--format is jsonl or table, not "xml"'],
    [['check', 'a.jsonl', '--fail-on', 'error'], '--fail-on is stop or warn or hint, not "error"'],
    [['check', 'a.jsonl', '--house', 'house.yaml'], '--house is not available yet'],
    [['check'], 'give a file'],
    [['check', 'a.jsonl', 'b.jsonl'], '"b.jsonl" is one too many'],
    [['lint', 'a.jsonl'], 'there is no command "lint"'],
    [[], 'give a command'],
  ])('says what is wrong with %j', (argv, message) => {
    expect(() => readArguments(argv)).toThrow(message);
  });
});
