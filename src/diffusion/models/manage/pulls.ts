import type { ModelPull } from '../../../catalogue/local-models.ts';
import { fault } from '../../../kernel/errors.ts';
import { ModelFault } from '../../faults.ts';
import { HubFault } from '../hub/hub-faults.ts';
import type { PullProgress } from '../pull/fetch-files.ts';
import { NothingToFetch } from '../pull/fetch-model.ts';

/** What a download works with. */
export interface PullContext {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Pick<PullProgress, 'doneBytes' | 'bytes'>) => void;
}

/** A download to begin. */
export interface WantedPull {
  /** The installed model that a part is for. */
  readonly into: string | undefined;
  /** Roughly, until the hub has said. */
  readonly totalBytes: number | null;
  readonly work: (context: PullContext) => Promise<void>;
}

/**
 * The downloads of a process, one a model, which nobody has to wait for. How the last of each model ended
 * is known until it is begun again, forgotten, or the process ends.
 */
export interface Pulls {
  of(name: string): ModelPull | null;
  /** The model that a running download is for: itself, or the one that a part goes into. */
  targetOf(name: string): string | undefined;
  /**
   * Begins a download; one that is under way goes on instead.
   * @throws GalaError `shutting_down`.
   */
  begin(name: string, wanted: WantedPull): void;
  /** Stops a download, waits for its end and forgets it. */
  stop(name: string): Promise<void>;
  /** Stops all of them, and takes no more. */
  close(): Promise<void>;
}

interface Download {
  readonly abort: AbortController;
  readonly target: string;
  told: ModelPull;
  done: Promise<void>;
}

/** @param onTrouble hears of what nobody foresaw; what is told of it says no more than that. */
export function createPulls(onTrouble: (name: string, error: unknown) => void): Pulls {
  const downloads = new Map<string, Download>();
  let closed = false;

  async function run(name: string, download: Download, { work }: WantedPull): Promise<void> {
    const { signal } = download.abort;
    try {
      await work({
        signal,
        onProgress: ({ doneBytes, bytes }) => {
          download.told = { ...download.told, receivedBytes: doneBytes, totalBytes: bytes };
        },
      });
      const bytes = download.told.totalBytes ?? download.told.receivedBytes;
      download.told = { ...download.told, state: 'done', receivedBytes: bytes, totalBytes: bytes };
    } catch (error) {
      if (signal.aborted) return;
      const told = tellFailure(error);
      if (told === undefined) onTrouble(name, error);
      download.told = { ...download.told, state: 'failed', error: told ?? UNFORESEEN };
    }
  }

  const isRunning = (name: string): boolean => downloads.get(name)?.told.state === 'running';

  return {
    of: (name) => downloads.get(name)?.told ?? null,
    targetOf: (name) => (isRunning(name) ? downloads.get(name)?.target : undefined),
    begin(name, wanted) {
      if (closed) throw fault('shutting_down', { retryAfter: 5 });
      if (isRunning(name)) return;
      const { into, totalBytes } = wanted;
      const download: Download = {
        abort: new AbortController(),
        target: into ?? name,
        told: { state: 'running', receivedBytes: 0, totalBytes, error: null },
        done: Promise.resolve(),
      };
      downloads.set(name, download);
      download.done = run(name, download, wanted);
    },
    async stop(name) {
      const download = downloads.get(name);
      if (download === undefined) return;
      download.abort.abort();
      await download.done;
      if (downloads.get(name) === download) downloads.delete(name);
    },
    async close() {
      closed = true;
      await Promise.all(
        [...downloads.values()].map(async ({ abort, done }) => {
          abort.abort();
          await done;
        }),
      );
    },
  };
}

const UNFORESEEN = {
  code: 'internal',
  message: 'Something went wrong that nobody foresaw; the server’s log has it. Pull again to go on.',
} as const;

/** What is known to go wrong, in words for people; `undefined` for anything else. */
function tellFailure(error: unknown): ModelPull['error'] | undefined {
  if (error instanceof HubFault) return { code: error.code, message: error.message };
  if (error instanceof ModelFault) return { code: error.data.code, message: `${error.message}.` };
  if (error instanceof NothingToFetch) return { code: 'shipped', message: error.message };
  return undefined;
}
