/** Resolves when a message was answered. That nobody listens is no error. */
export async function untilHeard(sent: Promise<unknown>): Promise<void> {
  try {
    await sent;
  } catch (error) {
    if (!String(error).includes('Receiving end does not exist')) throw error;
  }
}
