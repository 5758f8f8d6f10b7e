import { Arena } from '../../numerics/arena.ts';

/** Enough for an unstyled picture of 1024 × 1024 (32 MB); larger ones and styles start partly afresh. */
const KEPT = 8_000_000;
let idle: Arena | undefined;

/** Lends the working memory of one picture and keeps it for the next. Nothing lent may outlive `work`. */
export function withArena<T>(work: (arena: Arena) => T): T {
  const arena = idle ?? new Arena(KEPT);
  idle = undefined;
  try {
    return work(arena);
  } finally {
    arena.reset();
    idle = arena;
  }
}
