/** The settings for helpdesks that somebody taught. */
export const taughtTexts = {
  title: 'Helpdesks you taught',
  intro:
    'For the coach a helpdesk is a list of selectors: where the reply box is, the messages and who wrote them. What stands here goes before what is built in.',
  none: 'None yet. Import a profile that somebody has shared, or open a built-in one to mend a selector that no longer fits.',
  unreadable: 'The browser did not tell which helpdesks you taught. Open the panel again to try once more.',

  edit: 'Edit',
  editOne: (name: string) => `Edit: ${name}`,
  download: 'Download',
  downloadOne: (name: string) => `Download: ${name}`,
  copy: 'Copy',
  copyOne: (name: string) => `Copy: ${name}`,
  remove: 'Remove',
  removeOne: (name: string) => `Remove: ${name}`,
  undo: 'Undo',

  downloaded: (file: string) => `${file} was downloaded.`,
  copied: (name: string) => `The profile of ${name} is on the clipboard.`,
  notCopied: 'The browser did not allow it to be copied. “Download” writes the same into a file.',
  removed: (name: string) => `${name} was removed.`,
  saved: (name: string) => `${name} was saved. Open tickets follow it at once.`,
  imported: (count: number) => (count === 1 ? '1 helpdesk was kept.' : `${count} helpdesks were kept.`),
  undone: 'It is as it was before.',
  unkept: 'The browser did not keep this change: perhaps it has no room left.',

  editor: (name: string) => `Profile of ${name}`,
  save: 'Save',
  cancel: 'Cancel',
  problems: (count: number) =>
    count === 1 ? 'One thing has to be mended first.' : `${count} things have to be mended first.`,
  line: (line: number) => `Line ${line}`,
  several: 'Not saved: this is for one helpdesk. A file with several goes through “Import”.',
  taken: (name: string) => `Not saved: ${name} has this id. Choose another one, or remove ${name} first.`,
  changed: 'Not saved yet: it was changed meanwhile in another window. “Save” again puts this in its place.',

  import: 'Import',
  importHint:
    'Paste a file of site profiles here, or choose one. Nothing is kept until you have seen what it brings.',
  importLabel: 'Site profiles',
  file: 'File',
  look: 'See what it brings',
  brings: 'What this brings',
  isNew: (name: string) => `${name}: new`,
  replaces: (name: string) => `${name}: replaces the one that you have`,
  replacesBuiltIn: (name: string) => `${name}: replaces what is built in`,
  isSame: (name: string) => `${name}: nothing new`,
  keepAll: (count: number) => (count === 1 ? 'Keep it' : `Keep all ${count}`),
  unreadableFile: 'This file could not be read.',

  builtIn: 'Mend a built-in helpdesk',
  openBuiltIn: 'Open its profile',
};
