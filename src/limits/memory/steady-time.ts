import type { Clock } from '../../kernel/clock.ts';

/**
 * Milliseconds that passed since this was made, by a clock that people may set.
 *
 * Time never goes back: while a clock does, it stands still. A clock set forward ages everything at
 * once, which forgives what was used; one set back forgives nothing and blocks nobody for longer.
 */
export function steadyTime(clock: Clock): () => number {
  let last = clock.now();
  let passed = 0;
  return () => {
    const now = clock.now();
    passed += Math.max(0, now - last);
    last = now;
    return passed;
  };
}
