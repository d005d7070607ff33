import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/engine/text/language';
import type { Conversation } from '../../../src/engine/types';
import english from '../../../src/packs/en';

const read = (customer: string, draft = '', locale?: string) => {
  const conversation: Conversation = {
    thread: [{ from: 'customer', text: customer }],
    draft,
    ...(locale && { locale }),
  };
  return languageOf(conversation, [english]);
};

describe('the language of a conversation', () => {
  it.each(['en', 'en-GB', 'EN_us'])('is the one it names: %s', (locale) => {
    expect(read('Wann kommt mein Paket?', '', locale)).toBe('en');
  });

  it('is none where it names one without a pack', () => {
    expect(read('When will it arrive?', '', 'pt-BR')).toBeNull();
  });

  it.each([
    'Guten Tag, wann kommt mein Paket endlich an? Ich warte schon seit zwei Wochen darauf.',
    "Bonjour, où est mon colis ? Pouvez-vous changer l'adresse de livraison, s'il vous plaît ?",
    '¿Cuándo llegará mi pedido? Llevo dos semanas esperando y nadie contesta al teléfono.',
  ])('is none where hardly a word is a common English one: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it.each([
    'Parcel 4711 arrived broken. Two photos attached. The lamp shade has a crack, please send me a new one.',
    'Wi-Fi drops every evening at eight; router firmware 7.2.1, model Heron X200. Is this a known problem?',
    'Danke! ok',
    '',
  ])('is English, or too short to tell: %s', (text) => {
    expect(read(text)).toBe('en');
  });
});
