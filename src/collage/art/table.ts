import { readFileSync } from 'node:fs';

/**
 * The rows below the heading of `data/<name>.tsv`, split at tabs. The build copies `data` beside
 * the compiled code, so that the same relative place holds in both.
 * @throws Error when the table is not there.
 */
export function readTable(name: string): readonly (readonly string[])[] {
  const url = new URL(`./data/${name}.tsv`, import.meta.url);
  return readFileSync(url, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}
