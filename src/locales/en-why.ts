/** The list of what has to be so before a hint can be seen, and what to do where it is not. */
export const why = {
  title: 'Why do I see nothing?',
  fine: 'Fine',
  reason: 'The reason',
  allFine:
    'Nothing stands in the way: your reply was checked, and there is nothing to say about it that is not shown.',
  rest: 'The rest is looked at once this is settled.',
  site: {
    allowed: (site: string) => `The coach may read ${site}.`,
    once: 'The coach may read this page until you leave it.',
    missing: 'The coach may not read this site.',
    step: 'Click the Reply Coach button in the browser’s toolbar.',
    closedStep: 'Open your helpdesk in this tab.',
  },
  coach: 'The coach runs in this tab.',
  page: {
    known: (helpdesk: string) => `It knows this page: ${helpdesk}.`,
    changed: (helpdesk: string) =>
      `It knows this page, ${helpdesk}, but not as it looks now: some of it goes by looks.`,
    unknown: 'It does not know this page and goes by what things look like.',
  },
  draft: 'It has found where you write.',
  draftStep: 'Click into your reply. It must have room for a few lines.',
  running: 'It is not paused.',
  mode: {
    reply: 'You are writing a reply, not a note.',
    unknown: 'Nothing says that this is a note.',
  },
  modeStep: 'Switch from the note to a reply.',
  welcome: 'The page does not ask writing assistants to stay away.',
  overridden: 'The page asks writing assistants to stay away, and you chose to be coached.',
  openFrame: 'You are not writing in a part of the page that is closed to the coach.',
  wholeStep: 'Unfold the draft and scroll through it, or use “Paste a message and a draft”.',
  language: 'It is in a language that the coach reads.',
  languageStep: 'There is nothing to do: other languages are left alone.',
  checks: (checks: number) => `All ${checks} checks are on.`,
  failedStep: 'Reload the page and click the Reply Coach button.',
  noneHidden: 'You have hidden no hint of this reply.',
  allHidden: (hints: number) =>
    hints === 1 ? 'You have hidden the only hint.' : `You have hidden all ${hints} hints.`,
  showHidden: 'Show what is hidden',
  words: 'The draft is not empty.',
  empty: 'The draft is empty.',
  emptyStep: 'Write a sentence, and rest your hands for a moment.',
};

/** What can be copied for somebody who mends the coach. */
export const diagnosis = {
  title: 'Diagnosis',
  intro:
    'For whoever looks after the coach: which parts of this page it finds. It holds no words of a ticket, no name and no address of a page. This is all that is copied:',
  copy: 'Copy diagnosis',
  copied: 'Copied.',
  notCopied: 'The browser did not allow it to be copied. Select the text and copy it by hand.',
  failed: 'The page did not answer. Reload it, and try again.',
};
