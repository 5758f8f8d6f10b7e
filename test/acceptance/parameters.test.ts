import { readFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { builtGala } from '../support/built-gala.ts';
import { editsDoor, generationsDoor } from '../support/parameters/openai-doors.ts';
import { parameterDocument } from '../support/parameters/parameter-document.ts';
import { PARAMETER_TABLES } from '../support/parameters/parameter-tables.ts';
import {
  remembering,
  verdictOn,
  type Door,
  type ParameterRow,
} from '../support/parameters/verdict.ts';

const server = builtGala({ workers: 2 });

/** How each table's requests are sent. */
const DOORS: Record<string, Door> = {
  'OpenAI: POST /v1/images/generations': remembering((body) => generationsDoor(server)(body)),
  'OpenAI: POST /v1/images/edits': remembering((body) => editsDoor(server)(body)),
};

const CASES = PARAMETER_TABLES.flatMap(({ dialect, operation, rows }) =>
  rows.map(
    (row: ParameterRow) =>
      [row.parameter, JSON.stringify(row.value), `${dialect}: ${operation}`, row] as const,
  ),
);

test.each(CASES)('%s: %s is what the table says (%s)', async (_parameter, _value, name, row) => {
  const door = DOORS[name];
  if (door === undefined) throw new Error(`There is no door for ${name}.`);
  const verdicts: Record<string, string> = {};
  for (const model of Object.keys(row.effects)) verdicts[model] = await verdictOn(door, row, model);
  expect(verdicts).toEqual(row.effects);
});

test('nothing that was refused was recorded or paid for', async () => {
  const records = await server.send('/gala/v1/records?limit=100');
  const { data } = records.json as { data: { state: string; prompt: string }[] };
  const failed = data.filter(({ state }) => state !== 'succeeded');
  // Only what moderation refuses leaves a record.
  expect(new Set(failed.map(({ prompt }) => prompt))).toEqual(new Set(['a naked woman']));
});

test('docs/parameters.md is what the tables say', async () => {
  const page = await readFile(new URL('../../docs/parameters.md', import.meta.url), 'utf8');
  expect(page).toBe(await parameterDocument());
});
