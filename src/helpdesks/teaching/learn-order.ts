const ONE_NUMBER = /^\D*(\d{1,15})\D*$/;

/**
 * The attribute by whose numbers the messages are put in order, where the page shows the newest first. One message, the
 * description, may have none. Null where the page has them in order, or nothing tells.
 */
export function learnOrder(items: readonly Element[]): string | null {
  const names = [...new Set(items.flatMap((item) => item.getAttributeNames()))];
  const numbered = names.filter((name) => name === 'id' || name.startsWith('data-'));
  return (
    numbered.find((name) => isNewestFirst(items.map((item) => numberOf(item.getAttribute(name))))) ?? null
  );
}

function numberOf(value: string | null): number | null {
  const digits = ONE_NUMBER.exec(value ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

function isNewestFirst(numbers: readonly (number | null)[]): boolean {
  const told = numbers.filter((number) => number !== null);
  const isFalling = told.every((number, index) => index === 0 || number < told[index - 1]!);
  return told.length >= 2 && told.length >= numbers.length - 1 && isFalling;
}
