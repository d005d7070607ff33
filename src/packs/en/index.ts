import type {
  AsksFile,
  CheckFile,
  CourtesyStrategy,
  CreditRule,
  MemoryFile,
  MoodRule,
  Pack,
} from '../../engine/pack-types';
import { toCues, type CueList } from '../cues';
import asks from './asks.yml';
import courtesy from './courtesy.yml';
import credits from './credits.yml';
import cues from './cues.yml';
import memory from './memory.yml';
import moods from './mood.yml';
import { grammar } from './grammar';

const checkFiles = import.meta.glob<CheckFile>(
  [
    './*.yml',
    '!./asks.yml',
    '!./cues.yml',
    '!./courtesy.yml',
    '!./credits.yml',
    '!./memory.yml',
    '!./mood.yml',
  ],
  {
    eager: true,
    import: 'default',
  },
);

/** English. Its files are checked by `test/packs`, so they are trusted here. */
const pack: Pack = {
  language: 'en',
  checks: Object.values(checkFiles),
  cues: toCues(cues as CueList),
  asks: asks as AsksFile,
  credits: credits as CreditRule[],
  courtesy: courtesy as CourtesyStrategy[],
  moods: moods as MoodRule[],
  memory: memory as MemoryFile,
  grammar,
};

export default pack;
