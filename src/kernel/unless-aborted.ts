/**
 * Waits for work that does not heed a signal, until the signal fires.
 * @throws the reason of the signal when it fires before the work is done.
 */
export async function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  // Nobody waits any more for what fails after that.
  work.catch(() => undefined);
  signal.throwIfAborted();
  let halt = (): void => undefined;
  const halted = new Promise<never>((_resolve, reject) => {
    halt = () => reject(signal.reason as Error);
    signal.addEventListener('abort', halt, { once: true });
  });
  try {
    return await Promise.race([work, halted]);
  } finally {
    signal.removeEventListener('abort', halt);
  }
}
