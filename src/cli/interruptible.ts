import { CommandFailure, EXIT } from './exit-codes.ts';

/**
 * Runs work that stops when `signal` fires: on Ctrl-C, or when the process is asked to end. A second
 * request does not wait for it.
 * @throws CommandFailure with the matching exit code when it was interrupted.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let code: typeof EXIT.interrupted | typeof EXIT.terminated | undefined;
  const stop = (signal: NodeJS.Signals): void => {
    if (code !== undefined) process.exit(code);
    code = signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated;
    controller.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await work(controller.signal);
  } catch (error) {
    throw code === undefined ? error : new CommandFailure('interrupted', code);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
