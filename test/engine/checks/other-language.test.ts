import { describe, expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const ENGLISH = 'Your lamp left our warehouse today and it will be with you by Friday.';
const found = (draft: string, customer: string) =>
  findingsOf('other-language', checkEnglish(draft, customer, { locale: 'en' }));

describe('other-language', () => {
  it.each([
    'Guten Tag, ich habe eine Lampe bestellt und sie ist noch nicht da. Wo ist sie?',
    "Bonjour, je n'ai pas reçu ma commande et je voudrais savoir où elle est.",
    'Hola, quería saber si puedo cambiar la fecha de mi reserva porque no puedo viajar.',
    'Здравствуйте, я хочу вернуть товар, потому что он не подошел.',
  ])('flags an English draft to %j', (customer) => expect(found(ENGLISH, customer)).toHaveLength(1));

  it.each([
    'Where is my lamp? It should have been with me on Monday.',
    'Danke!',
    'My order of "Der kleine Prinz" is not here, can you tell me where it is?',
  ])('passes an English draft to %j', (customer) => expect(found(ENGLISH, customer)).toEqual([]));

  it('passes a draft that is too short to tell', () => {
    expect(found('OK, Friday.', 'Guten Tag, wann kommt die Lampe, die ich bestellt habe?')).toEqual([]);
  });
});
