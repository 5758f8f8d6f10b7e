/** A day in a table, in UTC. */
export const dayCell = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** A moment in a table, in UTC, from ISO 8601: `2026-11-21 08:30:15`. */
export const momentCell = (iso: string): string => iso.slice(0, 19).replace('T', ' ');

/** Whether something is there still, or since when no more. */
export const presenceCell = (removedAt: number | null): string =>
  removedAt === null ? 'there' : `removed ${dayCell(removedAt)}`;
