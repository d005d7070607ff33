import { describe, expect, it } from 'vitest';
import { kindOfMessage } from '../../src/helpdesks/request-tracker-words';

describe('how Request Tracker describes a message', () => {
  it.each([
    ['Comments added', 'comment'],
    ['Correspondence added', 'message'],
    ['Ticket created', 'message'],
    ['Kommentar hinzugefügt', 'comment'],
    ['Antwort hinzugefügt', 'message'],
    ['Ticket erstellt', 'message'],
    ['Commentaires ajoutés', 'comment'],
    ['コメントが追加されました', 'comment'],
    ['Объект "Заявка" создан', 'message'],
  ])('%s is a %s', (words, kind) => {
    expect(kindOfMessage.get(words)).toBe(kind);
  });

  it('has no words for both, and none that only look alike', () => {
    const words = [...kindOfMessage.keys()];
    const alike = new Set(words.map((one) => one.normalize('NFKC').toLowerCase()));
    expect(alike.size).toBe(words.length);
    expect(kindOfMessage.get('Status changed')).toBeUndefined();
  });
});
