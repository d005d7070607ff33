import { reportFailure } from './attempt';
import { coachPage } from './coach-page';

/** The coach that runs in this page, kept where only our own scripts see it. */
const place = globalThis as { coachOfThisPage?: AbortController };

// A second click on the button injects the script again: the newer coach takes over from the older one.
place.coachOfThisPage?.abort();
place.coachOfThisPage = new AbortController();
coachPage({ document, signal: place.coachOfThisPage.signal }).catch((error) => reportFailure('coach', error));
