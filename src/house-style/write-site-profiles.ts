import { Document } from 'yaml';
import type { SiteProfile } from '../helpdesks/define-helpdesk';
import { houseStyleTexts } from '../locales/en-house-style';
import { siteProfileSchema } from './site-profile-schema';

/** As much of a schema as tells the order of its keys. */
interface Part {
  readonly entries?: Readonly<Record<string, Part>>;
  readonly wrapped?: Part;
}

/** YAML that people can read, and that reads back as the same profiles. The hooks of a built-in helpdesk stay behind. */
export function writeSiteProfiles(profiles: readonly SiteProfile[]): string {
  const helpdesks = profiles.map((profile) => inOrder(profile, siteProfileSchema as Part));
  const document = new Document({ helpdesks }, { aliasDuplicateObjects: false });
  document.commentBefore = houseStyleTexts.fileComment.map((line) => ` ${line}`).join('\n');
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** With the keys that a profile has, as they stand in the schema. */
function inOrder(value: unknown, { entries, wrapped }: Part): unknown {
  if (wrapped) return inOrder(value, wrapped);
  if (!entries) return value;
  const known = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(entries)
      .filter(([key]) => known[key] !== undefined)
      .map(([key, part]) => [key, inOrder(known[key], part)]),
  );
}
