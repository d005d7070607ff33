import { foreignReply, sideTalk } from './answer-quality.mjs';
import coveragePairs from './coverage-pairs.mjs';
import emailAsks from './email-asks.mjs';
import partlyAnswered from './partly-answered.mjs';
import { politenessStackExchange, politenessWiki } from './politeness.mjs';
import { supportReplies, thankedReplies } from './real-replies.mjs';
import reviewToxicity from './review-toxicity.mjs';
import unhealthy from './unhealthy.mjs';
import valeCases from './vale-cases.mjs';

/**
 * @typedef {object} PublicSet
 * @property {string} id
 * @property {string} [file] under `data/`, without `.dev.jsonl`; the cases of Vale have a place of their own
 * @property {string} [needs] the export of the engine without which it cannot be measured
 * @property {(engine: any, rows: any[]) => import('../figure.mjs').Measured} measure
 */

/** What is measured on public data, in the order of printing. @type {PublicSet[]} */
export const publicSets = [
  partlyAnswered,
  supportReplies,
  thankedReplies,
  coveragePairs,
  sideTalk,
  foreignReply,
  emailAsks,
  politenessWiki,
  politenessStackExchange,
  unhealthy,
  reviewToxicity,
  valeCases,
];
