import type { Helpdesk, SiteProfile } from './define-helpdesk';
import { helpdesks } from './index';

type Hooks = NonNullable<Helpdesk['hooks']>;

/** One for each profile, so that two looks at a page find the same helpdesk. */
const known = new WeakMap<SiteProfile, Helpdesk>();

/** The helpdesk of a profile that somebody taught. With the id of a built-in one it has that one's hooks. */
export function toHelpdesk(profile: SiteProfile): Helpdesk {
  const helpdesk = known.get(profile) ?? withHooks(profile);
  known.set(profile, helpdesk);
  return helpdesk;
}

function withHooks(profile: SiteProfile): Helpdesk {
  const builtIn = helpdesks.find(({ id }) => id === profile.id);
  return builtIn?.hooks ? { ...profile, hooks: hooksFor(profile, builtIn, builtIn.hooks) } : profile;
}

/**
 * The hooks look for parts of the page by selectors of their own; where those are gone, they know nothing and say so.
 * What a mended profile says goes before a hook that knows nothing, but never before one that knows better: what it
 * calls a note, a bot or an agent stays one. `isDraft`, `name` and `messages` only sort out what the profile has found.
 */
function hooksFor({ mode, messages }: SiteProfile, builtIn: Helpdesk, hooks: Hooks): Hooks {
  const tellsMode = mode !== undefined && builtIn.mode === undefined;
  const tellsAuthors = hasAuthors(messages) && !hasAuthors(builtIn.messages);
  return {
    ...hooks,
    ...(tellsMode && hooks.mode && { mode: onlyNotes(hooks.mode) }),
    ...(tellsAuthors && hooks.author && { author: unlessUnknown(hooks.author) }),
  };
}

/** True where selectors tell who wrote what; where none do, the hook is no correction of them but tells it alone. */
function hasAuthors(messages: SiteProfile['messages']): boolean {
  return messages?.writer !== undefined || Object.keys(messages?.from ?? {}).length > 0;
}

function onlyNotes(mode: NonNullable<Hooks['mode']>): NonNullable<Hooks['mode']> {
  return (composer) => (mode(composer) === 'note' ? 'note' : null);
}

function unlessUnknown(author: NonNullable<Hooks['author']>): NonNullable<Hooks['author']> {
  return (item, found) => {
    const told = author(item, found);
    return told === 'unknown' ? found : told;
  };
}
