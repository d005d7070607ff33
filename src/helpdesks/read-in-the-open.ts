import type { ComposerMode, Guessed } from '../engine/types';
import { carefulMode } from './careful-mode';
import type { Helpdesk } from './define-helpdesk';
import type { Elsewhere } from './elsewhere';
import generic from './generic';
import { guessMessages } from './guess-messages';
import { toThread } from './read-messages';
import { findMessage, readMode, readTicket, readWith, type TicketReading } from './read-ticket';
import { isStandIn } from './stand-in';

/** A reading that says what of it is a guess. */
export interface OpenReading extends TicketReading {
  guessed: Guessed;
}

/**
 * `readTicket`, and where the page is not as the profile knows it, what looks like messages in the place of those that
 * it does not find. What is guessed is never a reply for sure.
 */
export function readInTheOpen(
  helpdesk: Helpdesk,
  composer: HTMLElement,
  elsewhere: Elsewhere | null = null,
): OpenReading {
  const known = readTicket(helpdesk, composer, elsewhere);
  if (helpdesk === generic)
    return { ...known, guessed: known.conversation.thread.length > 0 ? 'both' : 'draft' };
  const guess = guessMessages(helpdesk, composer);
  const guessed = whatIsGuessed(isStandIn(helpdesk), guess !== null);
  if (guessed === null) return { ...known, guessed };
  const reading = guess ? readWith(helpdesk, composer, toThread(guess)) : known;
  const mode = carefulMode(helpdesk, composer);
  const unseen = reading.unseen.filter((what) => what !== 'mode');
  return { ...reading, mode, unseen: mode === 'unknown' ? [...unseen, 'mode'] : unseen, guessed };
}

/** What the composer writes at this moment, on a page of which something is guessed or nothing. */
export function readModeInTheOpen(
  helpdesk: Helpdesk,
  composer: HTMLElement,
  isGuessed: boolean,
): ComposerMode {
  return isGuessed && helpdesk !== generic ? carefulMode(helpdesk, composer) : readMode(helpdesk, composer);
}

/** The element of a message, counted as in the reading; null where the page has it no more. */
export function findMessageInTheOpen(
  helpdesk: Helpdesk,
  composer: HTMLElement,
  index: number,
): Element | null {
  const guess = guessMessages(helpdesk, composer);
  if (!guess) return findMessage(helpdesk, composer, index);
  return guess.filter(({ message }) => message !== null)[index]?.item ?? null;
}

function whatIsGuessed(isDraft: boolean, areMessages: boolean): Guessed {
  if (isDraft) return areMessages ? 'both' : 'draft';
  return areMessages ? 'messages' : null;
}
