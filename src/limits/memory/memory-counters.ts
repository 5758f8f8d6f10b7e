import type { Clock } from '../../kernel/clock.ts';
import type { RateCounters } from '../limits.ts';
import { SlidingWindow, WINDOW_MS } from './sliding-window.ts';
import { steadyTime } from './steady-time.ts';

/** Counters of one process. */
export interface MemoryCounters extends RateCounters {
  /** How many names are remembered. */
  readonly size: number;
}

/** Counts in memory, for a server that is alone. A name is forgotten once nothing of it counts. */
export function createMemoryCounters({ clock }: { readonly clock: Clock }): MemoryCounters {
  const timeNow = steadyTime(clock);
  const windows = new Map<string, SlidingWindow>();
  let sweptAt = 0;

  const windowOf = (name: string): SlidingWindow => {
    const known = windows.get(name);
    if (known !== undefined) return known;
    const made = new SlidingWindow();
    windows.set(name, made);
    return made;
  };

  // Once a minute, by whoever comes next: it costs no timer, and what nobody asks for does not grow.
  const forgetIdle = (now: number): void => {
    if (now - sweptAt < WINDOW_MS) return;
    sweptAt = now;
    for (const [name, window] of windows) if (window.isEmpty(now)) windows.delete(name);
  };

  return {
    get size() {
      return windows.size;
    },

    async take(name, amount, perMinute) {
      const now = timeNow();
      forgetIdle(now);
      const used = windows.get(name)?.used(now) ?? 0;
      if (amount > perMinute) return { granted: false, used, retryAfterMs: undefined };
      const window = windowOf(name);
      if (used + amount > perMinute) {
        const retryAfterMs = window.untilAtMost(perMinute - amount, now);
        return { granted: false, used, retryAfterMs };
      }
      const undo = window.add(amount, now);
      return { granted: true, giveBack: async () => undo() };
    },

    async look(name, perMinute) {
      const now = timeNow();
      const window = windows.get(name);
      if (window === undefined) return { limit: perMinute, remaining: perMinute, resetMs: 0 };
      return {
        limit: perMinute,
        remaining: Math.max(0, perMinute - window.used(now)),
        resetMs: window.untilAtMost(0, now),
      };
    },
  };
}
