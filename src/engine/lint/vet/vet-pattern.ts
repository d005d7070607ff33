import { compilePattern } from '../regex/pattern';
import { parseRegex } from '../regex/parse-regex';
import { PatternError, type RegexNode } from '../regex/syntax';
import { attacksOn, attackText, type Attack } from './attacks';
import { branchesOf } from './branches';
import { countSteps } from './count-steps';
import { programOf, type Program } from './program';

/** The most that a pattern is given at a time. */
const LONGEST = 2000;
/** Each is twice the one before. */
const LENGTHS = [31, 62, 125, 250, 500, 1000, LONGEST];
/** How often each character of the longest text may be looked at for each other one, and for each step of a pattern. */
const ROUNDS = 60;
/** So many doublings show how a pattern grows if it is tame; one more if it is not, which is sometimes a bounded start. */
const DOUBLINGS = 3;
const SHOWN = 24;
const SHOWN_SOURCE = 80;

/**
 * Why a pattern may not run, or null. Its steps are counted on texts that are hard on it, each twice as long as the
 * one before; where they pass what is allowed, or are sure to, it is refused: a verdict that is the same on every
 * machine. What passes then runs as it will on the worst of them: should that not end, only the end of its thread helps.
 */
export function vetPattern(source: string): string | null {
  try {
    const pattern = compilePattern(source);
    for (const branch of branchesOf(parseRegex(source))) pattern.matches(worstText(branch));
    return null;
  } catch (error) {
    if (error instanceof PatternError) return `${error.message} (in ${shortened(source)})`;
    throw error;
  }
}

/** The text that takes a branch the most steps. Throws a PatternError where these are too many. */
function worstText(branch: readonly RegexNode[]): string {
  const program = programOf(branch);
  let worst = { steps: 0, text: '' };
  for (const attack of attacksOn(branch)) {
    const steps = stepsFor(program, attack);
    if (steps === Infinity) throw new PatternError(reasonFor(attack));
    if (steps > worst.steps) worst = { steps, text: attackText(attack, LONGEST) };
  }
  return worst.text;
}

/** How many steps the longest text of an attack takes; Infinity where these are more than allowed. */
function stepsFor(program: Program, attack: Attack): number {
  const allowed = ROUNDS * (LONGEST + program.steps.length);
  const growth: number[] = [];
  let steps = 0;
  for (const [index, length] of LENGTHS.entries()) {
    const before = steps;
    // Steps grow at least as the text does: too many for a part of it are too many for the whole.
    steps = countSteps(program, attackText(attack, length), allowed * length);
    if (steps > allowed * length) return Infinity;
    if (before > 0) growth.push(steps / before);
    if (growth.length < DOUBLINGS) continue;
    const left = LENGTHS.length - 1 - index;
    const most = steps * Math.max(...growth.slice(-DOUBLINGS)) ** left;
    if (most <= allowed * LONGEST) return most;
    const least = steps * Math.min(...growth.slice(-DOUBLINGS)) ** left;
    if (growth.length > DOUBLINGS && least > allowed * LONGEST) return Infinity;
  }
  return steps;
}

function reasonFor(attack: Attack): string {
  const text = attackText(attack, SHOWN).slice(0, SHOWN);
  return (
    `what ${attack.repeat.source} takes can be shared out in too many ways on a text such as ` +
    `${JSON.stringify(`${text}\u2026`)}; let one repetition alone take it, or give it a limit such as {0,20}`
  );
}

function shortened(source: string): string {
  return source.length > SHOWN_SOURCE ? `${source.slice(0, SHOWN_SOURCE)}\u2026` : source;
}
