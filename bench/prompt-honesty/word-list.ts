import { readFileSync } from 'node:fs';

/** The lines of a file of this folder, less empty ones and comments. */
export function readLines(name: string): readonly string[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** A list of words, any number of them a line. */
export function readWords(name: string): ReadonlySet<string> {
  return new Set(readLines(name).flatMap((line) => line.split(',').map((word) => word.trim())));
}
