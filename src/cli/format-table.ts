/**
 * Rows as aligned columns under a heading; the last column is as wide as it needs. Names and prompts are
 * other people's: in a cell nothing is left that would move the cursor, colour what follows, or begin a
 * line of its own.
 */
export function formatTable(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const all = [heading, ...rows].map((row) => row.map(onOneLine));
  const widths = heading.map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  );
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Text without what would move the cursor of a terminal. */
export const onOneLine = (cell: string): string =>
  cell.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ');
