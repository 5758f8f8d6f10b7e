const WIDTH = 24;
const CLEAR_LINE = '\r\u001B[2K';

/** What a long command shows of its progress. */
export interface ProgressBar {
  update(fraction: number, stage: string): void;
  /** Takes the bar off the screen. */
  clear(): void;
}

/** A bar on a terminal, redrawn in place; nothing at all in a pipe or a log. */
export function createProgressBar(
  stream: { readonly isTTY?: boolean; write(text: string): unknown } = process.stderr,
): ProgressBar {
  if (stream.isTTY !== true) return { update: () => {}, clear: () => {} };
  let shown = '';
  return {
    update: (fraction, stage) => {
      const line = bar(fraction, stage);
      if (line !== shown) stream.write(CLEAR_LINE + line);
      shown = line;
    },
    clear: () => {
      if (shown !== '') stream.write(CLEAR_LINE);
      shown = '';
    },
  };
}

function bar(fraction: number, stage: string): string {
  const part = Math.min(1, Math.max(0, fraction));
  const full = Math.round(part * WIDTH);
  const percent = `${Math.round(part * 100)}`.padStart(3);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${percent} %  ${stage}`;
}
