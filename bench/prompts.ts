import { readFileSync } from 'node:fs';

/** The prompts that are timed: scenes of up to four objects, or of eight and more. */
export function benchPrompts(list: 'usual' | 'crowded'): readonly string[] {
  return readFileSync(new URL(`${list}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
