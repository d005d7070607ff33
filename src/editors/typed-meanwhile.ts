/** Does some work, and tells whether the agent pressed a key in the draft meanwhile. */
export async function typedMeanwhile(element: HTMLElement, work: () => Promise<void>): Promise<boolean> {
  let isTyped = false;
  const press = ({ isTrusted }: Event) => {
    isTyped ||= isTrusted;
  };
  element.addEventListener('keydown', press, { capture: true });
  try {
    await work();
  } finally {
    element.removeEventListener('keydown', press, { capture: true });
  }
  return isTyped;
}
