import { stemmer } from 'stemmer';
import type { Grammar } from '../../engine/pack-types';
import { nicknames } from './nicknames';
import { alternatives } from './alternatives';
import { fields } from './fields';
import { synonyms } from './synonyms';

/** Past forms that no ending gives away, by their present. */
const IRREGULAR: Readonly<Record<string, string>> = {
  sent: 'send',
  paid: 'pay',
  bought: 'buy',
  got: 'get',
  gotten: 'get',
  broke: 'break',
  broken: 'break',
  went: 'go',
  gone: 'go',
  took: 'take',
  taken: 'take',
  chose: 'choose',
  chosen: 'choose',
  lost: 'lose',
  kept: 'keep',
  left: 'leave',
  stole: 'steal',
  stolen: 'steal',
  sold: 'sell',
  gave: 'give',
  given: 'give',
  wrote: 'write',
  written: 'write',
  spoke: 'speak',
  spoken: 'speak',
  told: 'tell',
  came: 'come',
  began: 'begin',
  begun: 'begin',
  ran: 'run',
  held: 'hold',
  cancelled: 'cancel',
  cancelling: 'cancel',
  cancellation: 'cancel',
  delivery: 'deliver',
  deliveries: 'deliver',
  shipment: 'ship',
  shipping: 'ship',
  shipped: 'ship',
  payment: 'pay',
  replacement: 'replace',
  availability: 'available',
  arrival: 'arrive',
  renewal: 'renew',
  removal: 'remove',
  deletion: 'delete',
};

/** Words that carry no topic: function words, question words, and what any support message may hold. */
const STOP_WORDS = `
a about above after again all almost along already also although always am among an and another any anybody
anyone anything anyway are around as aside ask asking at away back be because become been before behind being
below beside besides between both but by can cannot could did do does doing don done down during each either
else enough even ever every everyone everything few first for from further get gets getting gonna had has
have having he hello help her here hers hey hi him his how however i if im in indeed instead into is it its
itself just kindly know last least less let like likely look looking lot made make makes many may maybe me
might mine more most much must my myself near need needs neither never next no nobody none nor not nothing
now of off often ok okay on once one ones only onto or other others our ours out over own per perhaps please
pls possible possibly quite rather re really right said same say says second see seem seems shall she should
since so some somebody someone something soon still such sure take tell than thank thanks that the their
theirs them then there these they thing things think third this those though through thus to today together
tomorrow tonight too toward two under until up upon us use used very via want wants was way we well were what
whatever when where whether which while who whom whose why will wish with within without wonder wondering
would yes yesterday yet you your yours yourself advise answer clarify confirm explain let's message question
questions reply respond response regarding request sorry understand update updates news idea chance hope
morning afternoon evening day days week weeks month months year years hour hours minute minutes time
march mr mrs ms miss dr dear sir madam best regards cheers
ll ve d s t m isn aren wasn weren doesn didn won wouldn couldn shouldn can't haven hasn hadn ain
able going happen happens happening keep come go give got exactly actually currently
`;

/** These carry a topic, but any message to or from a help desk may hold them. */
const EVERYDAY = `
account app service customer problem issue work phone email number team info information detail details link
website page support contact check try call dm follow experience share note feedback assist concern reach send
site online new old good great bad best nice people person place way lot kind sort matter case point part end
start run use find show stay live feel hear believe guess let put bring big small long short high low real true
free full open close change move turn buy pay order fix read write talk speak hold watch set option company
`;

const ABBREVIATIONS = `
mr mrs ms mx dr prof st no nos vs approx e.g i.e a.m p.m inc ltd co dept est ext fig vol tel max min jan feb
mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
`;

/** Titles may stand between the greeting and the name; the name is one to three words. */
const TITLES = 'mr mrs ms miss mx dr prof sir madam herr frau';
const WORD = "\\p{L}[\\p{L}'.-]{0,30}";
const NAME = `(?<name>${WORD}(?: ${WORD}){0,2})`;
/** Without a comma behind it, only a capital and what follows tell a name from the next word. */
const GREETED = `(?<name>${WORD}(?: ${WORD}){0,2}(?= *(?:[,!:\\u2013]|- |$))|\\p{Lu}[\\p{L}'-]{1,30}(?= \\p{Ll}))`;
const HELLO =
  '(?:[Hh][Ii]|[Hh]ello|HELLO|[Hh]ey|[Hh]iya|[Dd]ear|DEAR|[Gg]ood (?:[Mm]orning|[Aa]fternoon|[Ee]vening|[Dd]ay)|[Mm]orning|[Gg]reetings)';
const CLOSING =
  '(?:(?:[Bb]est|[Kk]ind|[Ww]arm|[Mm]any)(?: regards| wishes)?|[Rr]egards|[Ss]incerely|[Yy]ours [a-z]+|[Tt]hanks(?: again)?|[Tt]hank you|[Mm]any thanks|[Cc]heers|[Tt]ake care|[Aa]ll the best|[Ll]ove)';

/** What English needs in code: how words, names and greetings are told apart. */
export const grammar: Grammar = {
  stem,
  stopWords: words(STOP_WORDS),
  abbreviations: words(ABBREVIATIONS),
  synonyms: synonyms.map((group) => group.split(' ').map(stem)),
  fields: fields.map((field) => field.split(' ').map(stem)),
  alternatives: alternatives.map((set) => set.split(' | ').map((thing) => thing.split(' ').map(stem))),
  everyday: new Set([...words(EVERYDAY)].map(stem)),
  nicknames: nicknames.map((group) => group.split(' ')),
  address: {
    greeting: `^ *${HELLO}(?: there)?,? ${GREETED}`,
    vocative:
      "\\b(?:[Tt]hanks|[Tt]hank you|[Ss]orry|[Aa]pologies)(?: again| so much| very much)?, (?<name>\\p{Lu}[\\p{L}'-]{1,30})(?=[,.!?] +\\S)",
    signOff: `^ *${CLOSING}[,.!]*(?: *\\n{1,2} *| +)${NAME} *$`,
    titles: words(TITLES),
    anybody: words(
      'there all both team everyone everybody again customer customers client sir madam folks friend friends guest member valued colleague colleagues user subscriber reader neighbour neighbor partner traveller buyer shopper ladies gentlemen and or to whom it may concern',
    ),
  },
};

function stem(word: string): string {
  return stemmer(IRREGULAR[word] ?? word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
