import { exitCodeOf, listenForStop, type StopSignal } from '../start/stop-signals.ts';
import { CommandFailure } from './exit-codes.ts';

/**
 * Runs work that stops when `signal` fires: on Ctrl-C, or when the process is asked to end. A second
 * request does not wait for it.
 * @throws CommandFailure with the matching exit code when it was interrupted.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let stopped: StopSignal | undefined;
  const leave = listenForStop((signal) => {
    stopped = signal;
    controller.abort();
  });
  try {
    return await work(controller.signal);
  } catch (error) {
    throw stopped === undefined ? error : new CommandFailure('interrupted', exitCodeOf(stopped));
  } finally {
    leave();
  }
}
