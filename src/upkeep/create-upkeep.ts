import { setTimeout as sleep } from 'node:timers/promises';
import type { ResponseRepository } from '../conversations/response-repository.ts';
import type { Assets } from '../intake/assets.ts';
import type { Files } from '../intake/files.ts';
import type { Sessions } from '../ledger/sessions.ts';
import type { RecordRemoval } from '../ledger/record-removal.ts';
import type { Erasure } from './erasure.ts';
import {
  sweepExpired,
  sweepOrphans,
  sweepRecords,
  sweepResponses,
  type SweepParts,
} from './sweeps.ts';

export interface UpkeepParts extends SweepParts {
  readonly assets: Pick<Assets, 'removeExpired'>;
  readonly files: Pick<Files, 'removeExpired'>;
  readonly erasure: Pick<Erasure, 'eraseMatching' | 'finish'>;
  readonly removal: Pick<RecordRemoval, 'overwrite'>;
  readonly responses: Pick<ResponseRepository, 'removeExpired'>;
  readonly sessions: Pick<Sessions, 'removeExpired'>;
  /** How long records are kept; `undefined` for ever. */
  readonly recordRetentionMs?: number | undefined;
  /**
   * Since when this process has had the store to itself (Unix ms): what is older and owned by no
   * record was left by a crash. `undefined` when other processes write too.
   */
  readonly aloneSince: number | undefined;
  /** Ends records that could not be written to when their work failed; returns how many. */
  readonly endings: { writeKept(): Promise<number> };
  /** How long an object may lie unowned before it counts as left behind. */
  readonly graceMs?: number;
  /** Hears of a sweep that failed; the next round tries again. */
  readonly onError?: (sweep: keyof SweepReport, error: unknown) => void;
  /** Waits, or rejects when the signal fires. An argument so that tests need not wait. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

/** How many things each sweep removed or ended. */
export interface SweepReport {
  readonly expired: number;
  /** Uploaded pictures past their retention. */
  readonly assets: number;
  /** Files past their time, and those of teams that are no more. */
  readonly files: number;
  /** Responses past their retention, and those of teams that are no more. */
  readonly responses: number;
  /** Sessions and sign-in links past their time. */
  readonly sessions: number;
  /** Records whose own retention has ended. */
  readonly records: number;
  /** Objects whose deletion was cut off. */
  readonly unfinished: number;
  readonly orphans: number;
  readonly temporary: number;
  readonly claims: number;
  readonly endings: number;
  /** 1 when nothing that was removed is left in the database’s log. */
  readonly overwritten: number;
}

export interface Upkeep {
  /** One round of all sweeps. Safe to run on several machines at once: every step can be repeated. */
  runSweeps(): Promise<SweepReport>;
  /** A round now, and another each time `everyMs` has passed since the last. */
  start(everyMs: number): void;
  /** Ends the round under way early and starts no more. */
  stop(): Promise<void>;
}

/** Longer than any request may take between storing a picture and settling its record. */
const GRACE_MS = 60 * 60 * 1000;

/** File systems stamp times by a coarse clock that may be a little behind. */
const CLOCK_SLACK_MS = 1000;

const waitUnref: NonNullable<UpkeepParts['wait']> = (ms, signal) =>
  sleep(ms, undefined, { signal, ref: false });

/** Removes what has expired and what crashes left behind, and ends what failures left open. */
export function createUpkeep(parts: UpkeepParts): Upkeep {
  const { records, store, clock, wait = waitUnref } = parts;
  const stopping = new AbortController();
  const { signal } = stopping;
  let rounds: Promise<void> | undefined;

  /** One sweep's failure is no reason to skip the others. */
  const attempt = async (sweep: keyof SweepReport, run: () => Promise<number>): Promise<number> => {
    try {
      return signal.aborted ? 0 : await run();
    } catch (error) {
      parts.onError?.(sweep, error);
      return 0;
    }
  };

  const runSweeps = async (): Promise<SweepReport> => {
    const now = clock.now();
    const left = Math.max(
      now - (parts.graceMs ?? GRACE_MS),
      (parts.aloneSince ?? -Infinity) - CLOCK_SLACK_MS,
    );
    return {
      expired: await attempt('expired', () => sweepExpired(parts, signal)),
      assets: await attempt('assets', () => parts.assets.removeExpired(signal)),
      files: await attempt('files', () => parts.files.removeExpired(signal)),
      responses: await attempt('responses', () => sweepResponses(parts, signal)),
      sessions: await attempt('sessions', () => parts.sessions.removeExpired()),
      records: await attempt('records', () => sweepOldRecords(now)),
      unfinished: await attempt('unfinished', () => parts.erasure.finish()),
      orphans: await attempt('orphans', () => sweepOrphans(parts, left, signal)),
      temporary: await attempt('temporary', () => store.sweepTemporary(left)),
      claims: await attempt('claims', () => records.sweepClaims(now)),
      // Last: what was removed may have made the room it needs.
      endings: await attempt('endings', () => parts.endings.writeKept()),
      overwritten: await attempt('overwritten', async () =>
        Number(await parts.removal.overwrite()),
      ),
    };
  };

  const sweepOldRecords = async (now: number): Promise<number> =>
    parts.recordRetentionMs === undefined
      ? 0
      : sweepRecords(parts.erasure, now - parts.recordRetentionMs, signal);

  const runRounds = async (everyMs: number): Promise<void> => {
    while (!signal.aborted) {
      await runSweeps();
      await wait(everyMs, signal).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    }
  };

  return {
    runSweeps,
    start(everyMs) {
      if (rounds !== undefined) throw new Error('upkeep has been started already');
      rounds = runRounds(everyMs);
    },
    async stop() {
      stopping.abort();
      await rounds;
    },
  };
}
