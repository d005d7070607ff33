/** Two or three: more stand where something was taken out, and no pattern reaches over that. */
const BLANKS = /(?<! ) {2,3}(?! )/g;

/** A text in which one blank stands for two or three, and where its characters stood. */
export interface JoinedText {
  readonly text: string;
  /** From an offset in the joined text to the one in the original. */
  original(offset: number): number;
}

export function joinBlanks(text: string): JoinedText {
  if (!text.includes('  ')) return { text, original: (offset) => offset };
  /** By gap: where the blank that stays ends in the joined text, and how many were left out up to there. */
  const gaps: { end: number; dropped: number }[] = [];
  let dropped = 0;
  const joined = text.replace(BLANKS, (blanks: string, at: number) => {
    const end = at - dropped + 1;
    dropped += blanks.length - 1;
    gaps.push({ end, dropped });
    return ' ';
  });
  const original = (offset: number): number =>
    offset + (gaps.filter(({ end }) => end <= offset).at(-1)?.dropped ?? 0);
  return { text: joined, original };
}
