/** Words that hardly a sentence of the language does without, and that its neighbours do not have. */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the and you your is are have it this that with for not my we of to please what when how will been was can they from',
  de: 'der die das und ich nicht ist sie ihr wir mein meine haben habe bitte für mit ein eine auf wie wann kann noch den dem zu sind wurde können vielen',
  fr: "je vous le les et est pas une des mon ma votre pour que qui avec dans nous bonjour merci être j'ai n'ai c'est été du au sur",
  es: 'el los las una que es por para con mi su no yo pero gracias hola está quiero puedo cuando mis del se ya ha he buenos muy si porque',
  it: 'il gli una che è per con non mio mia sono ho della del buongiorno grazie vorrei quando ancora posso ma questo sapere dove ciao ed si',
  pt: 'os uma que não para com meu minha você eu está obrigado obrigada olá quando mas foi por gostaria ainda posso um da do em',
  nl: 'het een niet ik u uw mijn van en is voor met dat wat wanneer graag heb kan maar nog op zijn bedankt de te ben wij',
  sv: 'och jag inte det att är har för en ett min ni som på med när kan hej tack av den om',
  pl: 'nie jest się na do że to czy jak mam dzień dobry proszę mój moje dziękuję ale już z w i',
};
const LANGUAGES = Object.keys(COMMON);
/** By word: the languages it is common in, by their place in the list. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [index, words] of Object.values(COMMON).entries())
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), index]);
/** Scripts that only one language of our customers, or one family, is written in. */
const SCRIPTS = [
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['greek', /\p{Script=Greek}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['hebrew', /\p{Script=Hebrew}/gu],
  ['japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['korean', /\p{Script=Hangul}/gu],
  ['chinese', /\p{Script=Han}/gu],
  ['thai', /\p{Script=Thai}/gu],
] as const;
const WORDS = /\p{L}+(?:'\p{L}+)?/gu;
const BEYOND_ASCII = /[^\0-\x7f]/;
const MOST_CHARACTERS = 2000;
const FEWEST_WORDS = 6;
const FEWEST_COMMON = 3;
const LEAST_SHARE = 0.2;
/** The language must be this much more common than the next one. */
const LEAD = 1.6;

/** The language or the script of a text; null where it is too short or too mixed to be sure. */
export function guessLanguage(text: string): string | null {
  const start = text
    .slice(0, MOST_CHARACTERS)
    .replace(/\u2019/g, "'")
    .toLowerCase();
  const words = start.match(WORDS) ?? [];
  const letters = words.join('').length;
  const script =
    BEYOND_ASCII.test(start) &&
    SCRIPTS.find(([, pattern]) => (start.match(pattern)?.length ?? 0) > letters / 2);
  if (script && letters >= FEWEST_WORDS) return script[0];
  if (words.length < FEWEST_WORDS) return null;
  const counts = countsOf(words).sort((a, b) => b.count - a.count);
  const [best, next] = counts as [(typeof counts)[0], (typeof counts)[0]];
  const isSure = best.count >= FEWEST_COMMON && best.count >= words.length * LEAST_SHARE;
  return isSure && best.count >= next.count * LEAD ? best.language : null;
}

function countsOf(words: readonly string[]): { language: string; count: number }[] {
  const counts = LANGUAGES.map((language) => ({ language, count: 0 }));
  for (const word of words) for (const index of LANGUAGES_OF.get(word) ?? []) counts[index]!.count++;
  return counts;
}
