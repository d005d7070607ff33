/** What is said of a file that somebody wrote: what is wrong with it, and how to mend it. */
export const houseStyleTexts = {
  /** On top of each file that is written. */
  fileComment: [
    'Site profiles for Reply Coach: where a helpdesk has its reply box and its messages on the page.',
    'It holds CSS selectors and no text of a ticket. Import it in the panel, under “Settings”.',
  ],

  yaml: {
    tooLong: {
      what: 'This is too long for a file of site profiles.',
      how: 'Keep it below 300,000 letters: split it into several files.',
    },
    unreadable: {
      what: 'This could not be read.',
      how: 'It has too many brackets within brackets. Begin again from an exported file.',
    },
    tab: { what: 'A tab stands at the beginning of this line.', how: 'Use spaces, two for each step.' },
    indent: {
      what: 'This line does not begin where its neighbours begin.',
      how: 'Lines that belong together begin at the same place, with two spaces more than the line above them.',
    },
    duplicateKey: {
      what: 'This key stands here twice.',
      how: 'Keep one of the two. For two selectors of one thing put a comma between them.',
    },
    missing: {
      what: 'Something that was opened here is not closed, or a colon is missing.',
      how: 'Look for a quote or a bracket without its partner, for “key: value”, and for a line that does not begin where its neighbours begin.',
    },
    severalDocuments: {
      what: 'A second file begins here.',
      how: 'Take the line “---” away and put all helpdesks into one list.',
    },
    quote: {
      what: 'A value may not begin with this character.',
      how: "Put the value in single quotes, like this: '@value'.",
    },
    alias: {
      what: 'A value that begins with * means another value in YAML.',
      how: "Put a selector in single quotes, like this: '*.reply'. Anything else has to be written out.",
    },
    anchor: {
      what: 'A value that begins with & gives a name to a value in YAML, which is not used here.',
      how: 'Take the & and its name away.',
    },
    tag: {
      what: 'A value that begins with ! is something special in YAML, which is not used here.',
      how: "Put the value in single quotes, like this: '!value', or take the ! away.",
    },
    broken: {
      what: 'This line could not be read.',
      how: 'Each line is “key: value”, or “- value” in a list. A value with odd characters stands in single quotes.',
    },
    cutByComment: (written: string) => ({
      what: 'In YAML a # after a space begins a remark, so the rest of this line would be left out.',
      how: `If it belongs to the selector, put all of it in single quotes: '${written}'. If it is a remark, put a space after the #.`,
    }),
  },

  profile: {
    empty: {
      what: 'There is nothing here yet.',
      how: 'Paste what somebody exported. It begins with “helpdesks:”.',
    },
    noList: {
      what: 'This is not a file of site profiles.',
      how: 'It begins with “helpdesks:”, and below it stands a list: each helpdesk begins with “- id:”.',
    },
    noHelpdesks: {
      what: '“helpdesks:” is missing.',
      how: 'Write “helpdesks:” on a line of its own above the list; each helpdesk begins with “- id:”.',
    },
    otherKey: (key: string) => ({
      what: `“${key}” is not known here.`,
      how: 'A file has only “helpdesks:” so far. If this belongs to a helpdesk, put it below its “- id:”, with four spaces before it.',
    }),
    unknownKey: (key: string, nearest: string | null) => ({
      what: `“${key}” is not known here.`,
      how: nearest === null ? 'Take the line away.' : `Did you mean “${nearest}”?`,
    }),
    missing: (key: string) => ({ what: `“${key}” is missing.`, how: `Add a line “${key}: …” here.` }),
    noValue: (key: string) => ({
      what: `“${key}” has no value.`,
      how: `Write one after the colon. A value that begins with # stands in quotes: ${key}: '#reply'. If there is none, take the line away.`,
    }),
    list: (key: string) => ({
      what: `“${key}” must be a list.`,
      how: 'Put each value on a line of its own below it, after “- ”.',
    }),
    block: (key: string) => ({
      what: `“${key}” must have keys of its own.`,
      how: 'Write them on the lines below it, with two spaces more before them.',
    }),
    quote: (key: string) => ({
      what: `“${key}” must be one text.`,
      how: `A value that begins with [ or { stands in quotes: ${key}: '[data-reply]'.`,
    }),
    text: (key: string) => ({
      what: `“${key}” must be a text, not a number or yes and no.`,
      how: `Put the value in single quotes: ${key}: '12'.`,
    }),
    sameId: (id: string) => ({
      what: `Two helpdesks have the id “${id}”.`,
      how: 'Give one of them another id, or remove it.',
    }),
    rules: {
      id: (value: string) => ({
        what: `“${value}” cannot be an id.`,
        how: 'Use small letters, digits and hyphens, at most 60, as in acme-desk. The id “generic” is taken.',
      }),
      name: () => ({
        what: 'This cannot be a name.',
        how: 'Use one line of at most 80 letters.',
      }),
      pattern: (value: string) => ({
        what: `“${value}” is no address pattern.`,
        how: 'Write it like https://desk.example.com/tickets/*, where * stands for anything. In the host it may only stand alone or first, as in *.example.com.',
      }),
      broad: () => ({
        what: 'These addresses are every page there is.',
        how: 'Name the site, as in https://desk.example.com/*, or add “fingerprint:” with a selector of something that only this helpdesk has.',
      }),
      selector: (value: string) => ({
        what: `“${value.slice(0, 80)}” is no CSS selector that can be used.`,
        how: 'Look for brackets and quotes without their partner and for a comma at the end. A very long or deeply nested one is not taken either.',
      }),
      attribute: (value: string) => ({
        what: `“${value}” is no name of an attribute.`,
        how: 'Write only its name, as in data-message-id.',
      }),
      keys: (value: string) => ({
        what: `“${value}” is no key that sends.`,
        how: 'Write it like Mod+Enter, where Mod is Control, or Command on a Mac. Enter alone stands under “enter”, as a selector of what is there while it sends.',
      }),
      few: () => ({ what: 'This list is empty.', how: 'Write at least one value below it, after “- ”.' }),
      many: () => ({ what: 'This list is too long.', how: 'Keep what is needed, or split the file.' }),
    },
  },
};
