import { expect, test } from 'vitest';

import { builtGala } from '../support/built-gala.ts';
import { byOpenAi, editsDoor, generationsDoor } from '../support/parameters/openai-doors.ts';
import { EDITS, GENERATIONS } from '../support/parameters/openai-rows.ts';
import {
  remembering,
  verdictOn,
  type Door,
  type ParameterRow,
} from '../support/parameters/verdict.ts';

const server = builtGala({ workers: 2 });

const asked = () => ({ origin: server.gala.url, key: server.gala.apiKey });

/**
 * What the engine makes of what it is told, as pixels: the tables themselves are proved with an engine
 * that only tells what it hears (`test/proofs/parameters.test.ts`).
 */
const DRAWN = new Set(['prompt', 'seed', 'quality', 'style', 'background']);

/** Prompts, masks and seeds of edits are proved where edits are. */
const EDITED = new Set(['quality', 'background', 'input_fidelity']);

const casesOf = (
  rows: readonly ParameterRow[],
  parameters: ReadonlySet<string>,
  models: readonly string[],
) =>
  rows
    .filter(({ parameter }) => parameters.has(parameter))
    .flatMap((row) => models.map((model) => [row.parameter, row.value, model, row] as const))
    .filter(([, , model, row]) => row.effects[model] === 'honoured');

const drawing: Door = remembering((...request) => {
  const to = asked();
  return generationsDoor(to, byOpenAi(to))(...request);
});

const editing: Door = remembering((...request) => {
  const to = asked();
  return editsDoor(to, byOpenAi(to))(...request);
});

test.each(casesOf(GENERATIONS, DRAWN, ['dall-e-2', 'dall-e-3', 'gpt-image-1']))(
  'the engine draws something else for %s: %j of %s',
  async (_parameter, _value, model, row) => {
    expect(await verdictOn(drawing, row, model)).toBe('honoured');
  },
);

test.each(casesOf(EDITS, EDITED, ['gpt-image-1']))(
  'the engine edits otherwise for %s: %j of %s',
  async (_parameter, _value, model, row) => {
    expect(await verdictOn(editing, row, model)).toBe('honoured');
  },
);
