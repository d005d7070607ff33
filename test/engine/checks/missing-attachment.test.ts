import { describe, expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const DRAFT = "I've attached the return label.";
const found = (draft: string, attachments?: string[]) =>
  findingsOf('missing-attachment', checkEnglish(draft, '', attachments ? { attachments } : {}));

describe('missing-attachment', () => {
  it('stops where the helpdesk tells of no attachment', () => {
    expect(found(DRAFT, [])).toMatchObject([{ severity: 'stop', dimension: 'resolution' }]);
  });

  it('passes with an attachment', () => {
    expect(found(DRAFT, ['label.pdf'])).toEqual([]);
  });

  it('does not apply where nobody tells the attachments', () => {
    expect(found(DRAFT)).toEqual([]);
  });

  it("passes the customer's own attachment", () => {
    expect(found('Thanks for the photo you attached.', [])).toEqual([]);
  });
});
