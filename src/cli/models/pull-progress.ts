import type { PullProgress } from '../../diffusion/models/pull/fetch-files.ts';
import { createProgressBar } from '../progress-bar.ts';
import { bytesCell, spanCell } from './byte-cells.ts';

/** Shows how far a download is: a bar on a terminal, and lines now and then in a log. */
export interface PullDisplay {
  update(progress: PullProgress): void;
  clear(): void;
}

/** Logs are read later, and by people. */
const LINE_EVERY_MS = 10_000;
/** The pace is that of the last seconds: a line that has become slow is not helped by how it began. */
const PACE_MS = 8_000;

export interface DisplayOptions {
  /** Lines are JSON objects. */
  readonly json: boolean;
  readonly stream: { readonly isTTY?: boolean; write(text: string): unknown };
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
}

export function createPullDisplay({ json, stream, now }: DisplayOptions): PullDisplay {
  const bar = createProgressBar(json ? { write: () => {} } : stream);
  const drawn = stream.isTTY === true && !json;
  const samples: { readonly at: number; readonly bytes: number }[] = [];
  let lineAt = now();
  return {
    update(progress) {
      const at = now();
      const { doneBytes, bytes, doneFiles, files } = progress;
      samples.push({ at, bytes: doneBytes });
      while (samples.length > 2 && samples[1]!.at < at - PACE_MS) samples.shift();
      const pace = paceOf(samples);
      const words = `${bytesCell(doneBytes)} of ${bytesCell(bytes)}${paceWords(pace, bytes - doneBytes)}`;
      bar.update(bytes === 0 ? 1 : doneBytes / bytes, words);
      if (drawn || at - lineAt < LINE_EVERY_MS) return;
      lineAt = at;
      const facts = { done_bytes: doneBytes, bytes, done_files: doneFiles, files };
      stream.write(`${json ? JSON.stringify(facts) : words}\n`);
    },
    clear: () => {
      bar.clear();
    },
  };
}

/** Bytes a second. */
function paceOf(samples: readonly { readonly at: number; readonly bytes: number }[]): number {
  const first = samples[0];
  const last = samples.at(-1);
  if (first === undefined || last === undefined || last.at - first.at < 500) return 0;
  return Math.max(0, ((last.bytes - first.bytes) / (last.at - first.at)) * 1000);
}

function paceWords(pace: number, left: number): string {
  if (pace === 0) return '';
  return `, ${bytesCell(pace)}/s${left > 0 ? `, ${spanCell(left / pace)} left` : ''}`;
}
