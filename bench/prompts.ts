import { readFileSync } from 'node:fs';

/** The prompts that are drawn: scenes of up to four objects. */
export function benchPrompts(): readonly string[] {
  return readFileSync(new URL('prompts.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
