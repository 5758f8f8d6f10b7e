import { ModelFault } from '../../diffusion/faults.ts';
import type { EngineHealth } from '../engine.ts';
import type { PaintProcess } from './paint-process.ts';

const DEATHS_THAT_TELL = 3;

/**
 * How long deaths count. A server that is not ready gets no requests, and without requests nobody would
 * ever find out that it works again.
 */
const DEATHS_COUNT_MS = 60_000;

/** Remembers how drawing went. */
export interface HealthRecord {
  drawn(): void;
  failed(error: unknown): void;
  tell(
    loaded: readonly { readonly model: string; readonly process: PaintProcess }[],
    waiting: number,
  ): EngineHealth;
}

/** @param now milliseconds, by any clock. */
export function createHealthRecord(now = () => performance.now()): HealthRecord {
  let deaths = 0;
  let lastDeath = -Infinity;
  return {
    drawn: () => {
      deaths = 0;
    },
    failed: (error) => {
      if (!(error instanceof ModelFault) || error.data.code !== 'process_died') return;
      deaths += 1;
      lastDeath = now();
    },
    tell: (loaded, waiting) => {
      const names = loaded.map(({ model, process }) => {
        const gigabytes = (process.resident() / 1e9).toFixed(1);
        return `${model} on ${process.device() ?? 'its way'} (${gigabytes} GB)`;
      });
      const work = `${names.length > 0 ? names.join(', ') : 'no model loaded'}; ${waiting} waiting`;
      const fails = deaths >= DEATHS_THAT_TELL && now() - lastDeath < DEATHS_COUNT_MS;
      return fails
        ? { ok: false, detail: `the last ${deaths} drawing processes died; ${work}` }
        : { ok: true, detail: work };
    },
  };
}
