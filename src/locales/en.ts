import { teach } from './en-teach';
import { diagnosis, why } from './en-why';

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
  /** In the place of “Not here” for something that stands nowhere in the draft. */
  dismissThisOne: 'Not this one',

  asks: {
    title: 'Did you answer?',
    count: (answered: number, all: number) => `${answered} of ${all}`,
    status: { answered: 'Answered', unsure: 'Perhaps answered', unanswered: 'Open' },
    /** The coach found an answer, but no words to point at. */
    answered: 'answered',
    nothingFound: 'nothing found',
    nothingFoundSinceBefore: 'asked before your last reply, nothing found',
    isAnswered: 'Is this answered?',
    yes: 'Yes',
    no: 'No',
    showAsk: (words: string) => `Show: ${words}`,
    showAnswer: (words: string) => `Show in the reply: ${words}`,
    dismissAsk: (words: string) => `Dismiss: ${words}`,
    answerYes: (words: string) => `Yes, answered: ${words}`,
    answerNo: (words: string) => `No, not answered: ${words}`,
  },

  score: {
    title: 'Scores',
    dash: '—',
    notApplicable: 'not applicable',
    none: (dimension: string) =>
      `${dimension}: not applicable. None of its checks has anything to look at in this draft.`,
    term: (points: number, count: number, check: string) =>
      count === 1 ? `−\u00a0${points} ${check}` : `−\u00a0${count}\u00a0×\u00a0${points} ${check}`,
    total: (value: number) => `=\u00a0${value}`,
    totalAtFloor: '= 0, the lowest there is',
    nothingOff: '100: nothing takes anything off.',
    raise: (check: string) => `Mending “${check}” would raise it most.`,
  },

  panel: {
    mode: { reply: 'reply', note: 'internal note', unknown: 'reply or note: unknown' },
    pause: 'Pause',
    resume: 'Resume',
    paste: 'Paste a message and a draft',
    backToPage: 'Back to the page',

    nobodyTitle: 'Not on this page yet',
    nobody:
      'Open the ticket with your reply and click the Reply Coach button in the browser’s toolbar. The coach then reads this tab until you leave the page, and you can let it stay on the site.',
    nobodyElse:
      'It cannot start on the browser’s own pages and in its store. There, and wherever you would rather not start it, “Paste a message and a draft” does the same.',
    idleTitle: 'Not started on this page',
    idle: 'The coach may run on this site, but it is not in this tab. Start it, or reload the page.',
    started: 'The coach has started in this tab.',
    start: 'Start it here',
    closedTitle: 'It cannot run on this page',
    closed:
      'The browser lets no extension into its own pages and its store. Open your helpdesk in this tab, or use “Paste a message and a draft”.',
    noDraftTitle: 'No reply is open here',
    noDraft:
      'The coach is on this page and waits. Open a ticket, or click into the reply that you are writing.',
    noteTitle: 'This is an internal note',
    note: 'Notes are not coached. Switch to a reply, and the hints are back.',
    pausedTitle: 'Paused',
    paused: 'Nothing is checked or underlined until you resume.',
    otherLanguageTitle: 'Not in English, it seems',
    otherLanguage:
      'The coach reads English so far. This conversation seems to be in another language, so nothing was checked.',
    partTitle: 'Not all of the draft is here',
    part: 'This editor does not put the whole draft into the page: it leaves out what is far out of view or folded, or keeps all of it to itself. The coach checks nothing rather than half of it.',
    failedTitle: 'Not checked',
    failed:
      'Something went wrong inside the coach, so this draft could not be checked. Your text is untouched. Reload the page and click the Reply Coach button to try again.',
    tryDemo: 'Try it on the demo helpdesk',

    optOut: {
      title: 'This page asks writing assistants to stay away',
      honoured:
        'So the coach has read nothing of this reply. Many helpdesks ask for that only to keep Grammarly and the like out of their editor. The coach puts nothing into it.',
      override: 'Coach on this site anyway',
      overridden:
        'This page asks writing assistants to stay away. You chose to be coached on this site anyway.',
      takeBack: 'Stay away on this site',
    },

    closedFrame: {
      title: 'The coach cannot see where you are writing',
      from: (site: string) =>
        `This part of the page comes from another site, ${site}. If your reply is written there, the coach needs that site, too.`,
      sealed:
        'This part of the page is sealed off, and no extension can be let in. “Paste a message and a draft” does the same.',
    },

    showPlaces: (count: number) => (count === 1 ? '1 more place' : `${count} more places`),
    counts: (hints: number, open: number) =>
      `${hints === 1 ? '1 hint' : `${hints} hints`}, ${open === 1 ? '1 question open' : `${open} questions open`}`,
    nothing: (checks: number) => `No question found, ${checks} checks, nothing to say.`,
    nothingInDraft: (checks: number) => `${checks} checks of the draft alone, nothing to say.`,
    nothingElse: (checks: number) => `${checks} checks, nothing else to say.`,
    nothingAndAnswered: (answered: number, checks: number) =>
      answered === 1
        ? `1 question answered, ${checks} checks, nothing to say.`
        : `${answered} questions answered, ${checks} checks, nothing to say.`,
    emptyDraft: 'The draft is empty: there is nothing to check yet.',
    done: 'Done well:',
    replaced: (before: string, after: string) => `Replaced “${before}” with “${after}”`,
    removed: (before: string) => `Removed “${before}”`,
    hidden: (count: number) => `Hidden: ${count}`,
    hiddenScope: { here: 'hidden here', reply: 'hidden in this reply' },
    undoHidden: (message: string) => `Undo: ${message}`,
    elsewhere: {
      reading: 'Reading the customer’s messages from another page of this helpdesk …',
      read: 'This page shows no messages, so they were read from the ticket’s own page, with your log-in. They are not kept.',
      refused:
        'The helpdesk answered with an error when it was asked for this ticket’s messages. Your reply is checked on its own.',
      timeout:
        'The helpdesk did not answer when it was asked for this ticket’s messages. Your reply is checked on its own.',
      unreachable:
        'The helpdesk could not be reached for this ticket’s messages. Your reply is checked on its own.',
      unreadable:
        'The page with this ticket’s messages could not be made sense of. Your reply is checked on its own.',
      'logged-out':
        'The helpdesk did not show this ticket’s messages: perhaps you are logged out. Log in again in another tab, then try again here. Your reply is checked on its own.',
    },
    readAgain: 'Read again',
    tryAgain: 'Try again',
    guessed: {
      draft: (helpdesk: string) =>
        `The page of ${helpdesk} is not as the coach knows it, so it takes the box that you write in for your reply.`,
      messages: (helpdesk: string) =>
        `The page of ${helpdesk} is not as the coach knows it, so it reads what looks like messages.`,
      both: (helpdesk: string) =>
        `The page of ${helpdesk} is not as the coach knows it, so it takes the box that you write in for your reply and reads what looks like messages.`,
    },
    unknownPage: 'The coach does not know this page, so it goes by what things look like.',
    unseenTitle: 'What the coach does not see here',
    unseen: {
      messages: 'The customer’s messages: questions cannot be ticked off.',
      authors: 'Who wrote what: questions may be missing.',
      'customer-name': 'The customer’s name: a wrong greeting goes unnoticed.',
      attachments: 'Attachments: a forgotten file goes unnoticed.',
      mode: 'Whether this is a reply or a note: nothing is ever held back.',
    },
  },

  why,
  diagnosis,

  paste: {
    title: 'Paste a message and a draft',
    privacy: 'Both stay in this panel and are gone when you close it.',
    message: 'Customer’s message',
    draft: 'Your reply',
    name: 'Customer’s name (optional)',
  },

  settings: {
    title: 'Settings',
    sending: 'Sending',
    holdsSends: 'Ask once before a reply with a stop is sent',
    holdsSendsWhy:
      'A stop is what should not go out: another customer’s name, a field that was not filled in, a request for a password. It works where the coach knows the helpdesk. Notes and chats are never held, and you can always send.',
    unreadable:
      'The browser did not tell your settings, so no send is held. Open the panel again to try once more.',
    unkept: 'The browser did not keep this change.',
  },

  teach,

  sites: {
    title: 'Sites',
    terms: 'Where the coach runs',
    once: 'Only on this page, until you leave it.',
    always: (site: string) => `Here whenever you open ${site}.`,
    use: (site: string) => `Use Reply Coach on ${site}`,
    useReason: 'Then it is there in every ticket, without a click. The browser asks you once.',
    refused: 'Nothing was changed.',
    intro:
      'On these sites the coach starts by itself and reads the pages that you open. Everywhere else it waits for a click on its toolbar button.',
    none: 'No site yet. Open your helpdesk, click the Reply Coach button in the browser’s toolbar, and choose “Use Reply Coach on …” in this panel.',
    stop: 'Stop here',
    stopOn: (site: string) => `Stop here: ${site}`,
    stopped: (site: string) => `The coach has left ${site}. It comes back when you allow the site again.`,
    kept: (site: string) => `${site} is set by your administrator and cannot be given back here.`,
    every: 'every site',
    everyOf: (scheme: string) => `every ${scheme} site`,
    below: (site: string) => `${site} and all below it`,
  },

  credits: {
    'answers-first': 'answers first',
    'names-feeling': 'names the feeling',
    'owns-it': 'owns it with “I”',
    'gives-time': 'gives a time',
    'says-why': 'says why',
    'offers-choice': 'offers a choice',
    anticipates: 'answers the next question',
    'specific-thanks': 'thanks for something named',
    'plain-words': 'plain words',
    'open-door': 'leaves the door open',
    'warm-ends': 'warm start and end',
  } as Readonly<Record<string, string>>,

  /** Checks whose id does not read well as words; any other id is its own name without the hyphens. */
  checkNames: {
    'non-apology': 'apology that is none',
    'policy-wall': 'policy without a reason',
  } as Readonly<Record<string, string>>,

  demo: {
    name: 'Demo helpdesk',
    introTitle: 'Try it here.',
    intro:
      'This shop and its customers are invented. Press “Insert a sample reply” under the editor and point at a marked word, or press F8, to read why it is marked. The Reply Coach button in the browser’s toolbar opens the panel beside this page: the customer’s questions, ticked off as you write. On your own helpdesk the same button starts the coach. Nothing you write leaves this computer.',
    introClose: 'Got it',
    inbox: 'Inbox',
    thread: 'Messages',
    answered: 'Answered',
    authors: { customer: 'Customer', agent: 'Agent', note: 'Internal note', bot: 'Automatic' },
    message: 'Message',
    kindOfMessage: 'Reply or note',
    modes: { reply: 'Reply', note: 'Internal note' },
    editor: 'Editor',
    editors: { rich: 'Rich text', plain: 'Plain text' },
    formatting: 'Formatting',
    formats: { bold: 'Bold', italic: 'Italic', bullets: 'Bullets', numbers: 'Numbers' },
    attach: 'Attach files',
    removeFile: (name: string) => `Remove ${name}`,
    insertSample: 'Insert a sample reply',
    from: 'From',
    send: { reply: 'Send reply', note: 'Add note' },
  },

  sendDialog: {
    title: (stops: number) =>
      stops === 1
        ? 'One thing to look at before this is sent'
        : `${stops} things to look at before this is sent`,
    fix: 'Fix',
    send: 'Send anyway',
    back: 'Back to the draft',
    note: 'A stop is asked about once. “Settings” in the panel switches this off.',
    lost: 'The page has changed meanwhile, so nothing was sent. Go back to the draft and send it from there.',
  },

  overlay: {
    mark: (findings: number, openAsks: number) => {
      const said = findings === 1 ? '1 thing to look at' : `${findings} things to look at`;
      const asked = openAsks === 1 ? '1 question open' : `${openAsks} questions open`;
      return `Reply Coach: ${said}, ${asked}`;
    },
    refused:
      'The fix was not written: the words have changed meanwhile, or this editor did not take the new ones.',
    copy: 'Copy the new words',
    copied: 'Copied. Paste the words where they belong.',
    notCopied: 'The browser did not allow it to be copied.',
  },
};

/** What a check is called in a sentence: `no-timeframe` → “no timeframe”. */
export function checkName(check: string): string {
  return texts.checkNames[check] ?? check.replaceAll('-', ' ');
}

/** What a credit is called: `gives-time` → “gives a time”. */
export function creditName(credit: string): string {
  return texts.credits[credit] ?? credit.replaceAll('-', ' ');
}
