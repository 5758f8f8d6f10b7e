/** A moment in Unix milliseconds as ISO 8601. */
export const timeOf = (at: number | null): string | null =>
  at === null ? null : new Date(at).toISOString();
