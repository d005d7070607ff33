import { describe, expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const found = (draft: string, name = 'Ana Ruiz', agent = 'Tom Berg') =>
  findingsOf('mixed-address', checkEnglish(draft, '', { customer: { name }, agent: { name: agent } })).map(
    ({ rule, start, end, fixes }) => [
      rule,
      draft.slice(start ?? 0, end ?? 0),
      ...(fixes ?? []).map(({ text }) => text),
    ],
  );

describe('mixed-address', () => {
  it('wants the family name behind a title, or no title', () => {
    expect(found('Dear Ms Ana,\nit is on its way.')).toEqual([
      ['mixed-address.title-first-name', 'Ms Ana', 'Ms Ruiz', 'Ana'],
    ]);
    expect(found('Dear Mrs. Ana, it is on its way.', 'Ruiz, Ana')).toMatchObject([
      ['mixed-address.title-first-name', 'Mrs. Ana', 'Mrs. Ruiz', 'Ana'],
    ]);
  });

  it.each([
    ['Dear Ms Ruiz,\nit is on its way.\n\nThanks for waiting, Ana.', 'Ana'],
    ['Hi Ana,\nit is on its way.\n\nThank you, Ms Ruiz!', 'Ms Ruiz'],
  ])('flags the second form in %j', (draft, words) => {
    expect(found(draft)).toEqual([['mixed-address.switch', words]]);
  });

  it.each([
    'Dear Ms Ruiz,\nit is on its way.',
    'Dear Ms Ana Ruiz,\nit is on its way.',
    'Hi Ana,\nit is on its way. Thanks, Ana!',
    'Dear Ms Ruiz,\nthe parcel is in the name of Ana Ruiz.',
    'Dear Ms Ruiz,\nI have passed it to Ms Anabel.',
  ])('passes %j', (draft) => {
    expect(found(draft)).toEqual([]);
  });

  it("passes the agent's own name, and applies only where both names are known", () => {
    expect(found('Dear Ms Ruiz,\nit is on its way.\n\nAna', 'Ana Ruiz', 'Ana Lund')).toEqual([]);
    expect(found('Dear Ms Ana,\nit is on its way.', 'Ana')).toEqual([]);
  });
});

describe('mixed-address, in languages with two pronouns', () => {
  const spans = (draft: string, customer = '') =>
    findingsOf('mixed-address', checkEnglish(draft, customer)).map(({ start, end }) =>
      draft.slice(start ?? 0, end ?? 0),
    );

  it.each([
    ['Hallo Jana, ich habe dir den Link geschickt. Bitte melden Sie sich, falls er nicht kommt.', 'Sie'],
    [
      'Sehr geehrter Herr Ude, Ihre Karte ist gesperrt, und die neue kommt bald. Mach dir keine Sorgen.',
      'Mach d',
    ],
    ['Bonjour Madame Roux, votre colis est en route. Si tu veux, je te donne le lien.', 'tu'],
    ['Hola, te he enviado un enlace nuevo. Si no llega, revise la carpeta de spam.', 'revise'],
  ])('flags the second form in %j', (draft, words) => {
    expect(spans(draft)).toEqual([words]);
  });

  it('holds the draft against what was written before', () => {
    const customer = 'Guten Tag, können Sie mir bitte sagen, wann mein Paket kommt?';
    expect(spans('Hallo, dein Paket kommt morgen und liegt dann in der Filiale.', customer)).toEqual([
      'dein',
    ]);
    expect(spans('Guten Tag, das Paket kommt morgen und liegt dann bei Ihnen.', customer)).toEqual([]);
  });

  it.each([
    'Hallo ihr beiden, ich habe euch umgebucht. Wenn du Hilfe brauchst, ruf an. Ihre Tickets sind da.',
    'Hi Lena, die Schuhe sind da! Sie liegen für dich bereit, und sie passen zu deiner Tasche.',
    'Bonjour Monsieur Petit, le bouton « Valide ton panier » termine la commande, et vous payez ensuite.',
    'Salut Théo, toi et ton frère êtes dans la 204. Vous pouvez monter dès 14 h.',
    'Bonjour, merci de votre message. Nous avons rendez-vous avec le livreur demain, et le colis est à vous.',
  ])('passes %j', (draft) => {
    expect(spans(draft)).toEqual([]);
  });
});
