import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FILE_VARIABLE, SETTINGS, SETTING_NAMES } from './settings.ts';

const guide = readFileSync(new URL('../../docs/guides/running.md', import.meta.url), 'utf8');
const rows = guide
  .split('\n')
  .filter((line) => line.startsWith('| `GALA_'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('the guide lists every setting in order, in the words of the program', () => {
  const expected = SETTING_NAMES.map((name) => {
    const { variable, summary, form } = SETTINGS[name];
    return [`\`${variable}\``, summary, form];
  });
  expect(rows.slice(0, -1).map((row) => row.slice(1, 4))).toEqual(expected);
  expect(rows.at(-1)?.[1]).toBe(`\`${FILE_VARIABLE}\``);
});
