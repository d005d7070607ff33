import { hasFailed, reportFailure } from './attempt';
import { coachFrame } from './coach-frame';
import { coachPage } from './coach-page';
import { endWhenWithdrawn } from './end-when-withdrawn';

interface RunningCoach {
  isWell(): boolean;
  end(): void;
}

/** The coach that runs in this page, kept where only our own scripts see it. */
const place = globalThis as { coachOfThisPage?: RunningCoach };

// A click on the button and a site that is allowed inject the script again: the coach goes on, with all that the agent
// dismissed. Only where a part of it has failed, a new one takes over.
// In a frame of the same origin the script of the document around it does the work.
if (window.frameElement === null && !place.coachOfThisPage?.isWell()) {
  place.coachOfThisPage?.end();
  place.coachOfThisPage = startCoach();
}

function startCoach(): RunningCoach {
  const end = new AbortController();
  const { signal } = end;
  endWhenWithdrawn(window, end);
  if (window.parent !== window) coachFrame({ document, signal });
  else coachPage({ document, signal }).catch((error) => reportFailure('coach', error));
  return { isWell: () => !signal.aborted && !hasFailed(), end: () => end.abort() };
}
