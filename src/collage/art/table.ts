import { readFileSync } from 'node:fs';

/**
 * The text of `data/<name>.tsv`. The build copies `data` beside the compiled code, so that the same
 * relative place holds in both.
 * @throws Error when the table is not there.
 */
export function readText(name: string): string {
  return readFileSync(new URL(`./data/${name}.tsv`, import.meta.url), 'utf8');
}

/**
 * The rows below the heading of `data/<name>.tsv`, split at tabs.
 * @throws Error when the table is not there.
 */
export function readTable(name: string): readonly (readonly string[])[] {
  return readText(name)
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}
