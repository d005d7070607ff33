/** Every word of the interface in English. A sentence is one text or one function, never put together from parts. */
export const texts = {
  name: 'Reply Coach',

  severity: { stop: 'Stop', warn: 'Warning', hint: 'Hint' },
  dimension: { resolution: 'Resolution', respect: 'Respect', tone: 'Tone' },

  quoted: (words: string) => `“${words}”`,
  fromCustomer: (words: string) => `From the customer: “${words}”`,
  instead: (pattern: string) => `Better: ${pattern}`,
  replaceWith: (words: string) => `Replace with: ${words}`,
  removeWords: 'Remove these words',
  show: 'Show',
  undo: 'Undo',
  dismiss: 'Dismiss',
  dismissScope: { here: 'Not here', reply: 'Not in this reply' },

  asks: {
    title: 'Did you answer?',
    count: (answered: number, all: number) => `${answered} of ${all}`,
    status: { answered: 'Answered', unsure: 'Perhaps answered', unanswered: 'Open' },
    /** The coach found an answer, but no words to point at. */
    answered: 'answered',
    answeredByAgent: 'answered, you say',
    openByAgent: 'open, you say',
    nothingFound: 'nothing found',
    isAnswered: 'Is this answered?',
    yes: 'Yes',
    no: 'No',
    older: 'asked earlier',
    showAsk: (words: string) => `Show: ${words}`,
    answerYes: (words: string) => `Yes, answered: ${words}`,
    answerNo: (words: string) => `No, not answered: ${words}`,
  },

  score: {
    title: 'Scores',
    notApplicable: '–',
    label: (dimension: string, value: number) => `${dimension} ${value}`,
    labelNone: (dimension: string) => `${dimension}: not applicable`,
    none: (dimension: string) =>
      `${dimension}: not applicable. None of its checks has anything to look at in this draft.`,
    term: (points: number, count: number, check: string) =>
      count === 1 ? `− ${points} ${check}` : `− ${count} × ${points} ${check}`,
    total: (value: number) => `= ${value}`,
    totalAtFloor: '= 0, the lowest there is',
    nothingOff: '100: nothing takes anything off.',
    raise: (check: string) => `Mending “${check}” would raise it most.`,
  },

  /** Checks whose id does not read well as words; any other id is its own name without the hyphens. */
  checkNames: {
    'non-apology': 'apology that is none',
    'policy-wall': 'policy without a reason',
  } as Readonly<Record<string, string>>,
};

/** What a check is called in a sentence: `no-timeframe` → “no timeframe”. */
export function checkName(check: string): string {
  return texts.checkNames[check] ?? check.replaceAll('-', ' ');
}
