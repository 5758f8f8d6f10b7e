import { readFileSync } from 'node:fs';

/** The rows of a table under `data`, without its header and without empty lines and `#` remarks. */
export function readTable(name: string): readonly (readonly string[])[] {
  return readFileSync(new URL(`data/${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
