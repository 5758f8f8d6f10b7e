import type { ChildProcess } from 'node:child_process';

const KEPT_CHARACTERS = 4000;

/**
 * The end of what a process prints: of one that dies it is often the only word on why, such as the
 * stack of what it threw, or the last line of a library.
 */
export function lastWords({ stdout, stderr }: ChildProcess): () => string {
  let kept = '';
  for (const output of [stdout, stderr]) {
    output?.setEncoding('utf8').on('data', (text: string) => {
      kept = (kept + text).slice(-KEPT_CHARACTERS);
    });
  }
  return () => kept.trim();
}
