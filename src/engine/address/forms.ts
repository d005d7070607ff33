/** How a language tells one person that it is addressed, in both ways; patterns for the flags `gmu`. */
export interface AddressForms {
  readonly formal: readonly string[];
  readonly informal: readonly string[];
  /** Words that give the language away where a text is too short to guess. */
  readonly sign: string;
  /** Several people are addressed: nothing can be told. */
  readonly plural: string;
}

/** Where a clause begins, and a command may stand. */
const CLAUSE = '(?<=^ {0,3}|[.!?:;,] {1,3}|\\b(?:und|bitte|dann|et|puis|y|e|en|luego|poi) )';
/** Inside a sentence, where a capital is no accident. */
const INSIDE = '(?<=[\\p{Ll}\\d,;] )';
const END = "(?![\\p{L}'-])";
/** Not inside a word; behind a hyphen only where a verb stands before it ("pouvez-vous"). */
const START = '(?<!\\p{L}|[Rr]endez-)';
const word = (words: string) => `${START}(?:${words})${END}`;
const either = (words: string) =>
  word(
    words.replace(
      /(^|\|)(\p{Ll})/gu,
      (_, bar: string, first: string) => `${bar}[${first}${first.toUpperCase()}]`,
    ),
  );

/** By BCP 47 language. Only what can hardly be anything else: "sie" and "ihr" are many people, "su" is anybody's. */
export const addressForms: Readonly<Record<string, AddressForms>> = {
  de: {
    sign: 'hallo|danke|guten|liebe|lieber|bitte|nicht|und|für|ich',
    formal: [
      `${INSIDE}(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)${END}`,
      `${CLAUSE}\\p{Lu}\\p{Ll}+en Sie${END}`,
      `${START}Sie (?:können|sollten|müssen|möchten|dürfen|erhalten|bekommen|finden|brauchen|haben|werden)${END}(?![^.!?\\n]*\\b\\p{Ll}+(?:t|en) werden\\b)`,
      `${START}(?:Sehr geehrte[rs]?|(?:Guten (?:Tag|Morgen|Abend)|Hallo|Liebe[r]?)(?: Frau| Herr)) \\p{Lu}`,
      `${CLAUSE}Ihre?[mnrs]? \\p{Lu}\\p{Ll}+`,
    ],
    informal: [
      either('du|dich|dir|dein(?:e[mnrs]?)?'),
      `${CLAUSE}[Ss](?:chau|chreib|chick|ag|tell|ende|tarte)(?: [\\p{Ll}]|[^\\p{L}])`,
      `${CLAUSE}(?:[Kk]lick(?:e)?|[Gg]ib|[Mm]ach|[Rr]uf|[Nn]imm|[Ll]ies|[Dd]rück|[Ll]ad|[Gg]eh|[Zz]ieh|[Pp]robier|[Mm]eld(?:e)?|[Öö]ffne|[Ww]arte|[Pp]rüfe|[Bb]ring|[Kk]omm|[Hh]ol|[Ll]eg|[Dd]enk|[Tt]ippe?|[Ff]olge|[Aa]ntworte|[Vv]ersuch(?:e)?) \\p{L}`,
    ],
    plural: word('euch|euer|eure[mnrs]?|[Ii]hr (?:beiden?|seid|habt|könnt|findet|müsst)'),
  },
  fr: {
    sign: "bonjour|bonsoir|salut|coucou|merci|voilà|c'est|cordialement",
    formal: [
      either('vous|votre|vos'),
      `${CLAUSE}(?![CcNn]hez|[Aa]ssez|[Nn]ez|[Rr]endez-vous)\\p{L}{2,}ez${END}|${START}\\p{Ll}{3,}ez-(?:nous|moi|le|la|les|y)${END}`,
      `${START}(?:Monsieur|Madame|Mademoiselle) \\p{Lu}`,
    ],
    informal: [
      either('tu|te|toi|ton|ta|tes'),
      `${START}[Tt]'(?=[aeiouhéèêy])`,
      `${CLAUSE}(?:[Cc]lique|[Gg]arde|[Rr]edémarre|[Ee]nvoie|[Éé]cris|[Dd]is|[Rr]egarde|[Nn]'oublie|[Aa]ppelle|[Vv]érifie|[Pp]rends|[Ff]ais|[Aa]ttends|[Ee]ssaie|[Oo]uvre|[Cc]hoisis|[Rr]éponds|[Dd]onne|[Rr]envoie|[Tt]élécharge|[Ss]uis|[Cc]onnecte)(?:-(?:moi|nous|toi|le|la|les))?${END}`,
    ],
    plural: word(
      'tous les (?:deux|trois|quatre)|toutes les (?:deux|trois)|toi et|vous (?:deux|tous|toutes|trois|quatre|êtes plusieurs)|vous autres',
    ),
  },
  es: {
    sign: 'hola|gracias|buenos|buenas|estimado|estimada|claro|señor|señora|ya',
    formal: [
      either('usted'),
      `${START}(?:Estimad[oa]|Sra?\\.|[Ss]eñora?) `,
      `${CLAUSE}(?:${'revise|haga|escriba|llame|tenga|envíe|diga|espere|indique|siga|pulse|abra|vaya|compruebe|confirme|contacte|verifique|introduzca|seleccione|responda|guarde|descargue|acceda|elija|consulte'.replace(/(^|\|)(\p{Ll})/gu, '$1$2')})(?:me|nos|lo|la|se)?${END}`,
      `${START}(?:díga|escríba|lláma|enví[eé]|respónda|confírme|indíque)(?:me|nos)${END}|${START}aquí tiene${END}|${START}su (?:disposición|cuenta|tarjeta|pedido|extracto|factura|carpeta|contraseña)${END}`,
    ],
    informal: [
      either('tú|ti|te|tu|tus|contigo|tuy[oa]'),
      either(
        'estás|puedes|tienes|quieres|eres|debes|necesitas|sabes|prefieres|haz|dime|cuéntame|escríbeme|avísame|llámame|mándame|envíame|podrás|tendrás|verás|recibirás|verifícalo|revísalo',
      ),
    ],
    plural: word('ustedes|vosotr[oa]s|os|vuestr[oa]s?'),
  },
  it: {
    sign: 'ciao|buongiorno|grazie|gentile|salve',
    formal: [
      `${INSIDE}(?:Lei|Le|La|Suo|Sua|Suoi|Sue)${END}`,
      `${START}(?:Gentile|Egregi[oa]|Sig\\.(?:ra)?|[Ss]ignora?) `,
      `${CLAUSE}(?:[Ss]criva|[Cc]licchi|[Ii]nserisca|[Cc]ontrolli|[Aa]ttenda|[Vv]erifichi|[Mm]i dica|[Cc]i scriva|[Aa]pra|[Cc]hiami)(?:ci|mi)?${END}`,
    ],
    informal: [
      either('tu|te|ti|tuo|tua|tuoi|tue'),
      either('puoi|hai|sei|vuoi|devi|riceverai|troverai|scrivimi|dimmi|scrivici'),
    ],
    plural: word('voi|vostr[oaie]|entrambi|entrambe'),
  },
  nl: {
    sign: 'beste|bedankt|geachte|groet|hoi|dag',
    formal: [either('u|uw|uzelf'), `${START}[Gg]eachte `],
    informal: [either('jij|jou|jouw|je|jezelf')],
    plural: word('jullie'),
  },
  pt: {
    sign: 'olá|obrigado|obrigada|bom dia|prezado|prezada',
    formal: [either('o senhor|a senhora'), `${START}(?:Prezad[oa]|Sra?\\.) `],
    informal: [either('tu|ti|teu|tua|teus|tuas|contigo')],
    plural: word('vocês'),
  },
};
