import { expect, onTestFinished, test } from 'vitest';

import { createHttpHarness, SECRETS } from '../../../test/support/http-harness.ts';
import type { AppDependencies } from '../dependencies.ts';

const NOTHING = {
  readable: false,
  things: [],
  relations: [],
  setting: { also: [], implied: false, indoors: false, weather: [], moods: [], backdrop: 'studio' },
  texts: [],
  style: { words: [], made: [] },
  notDrawn: [],
} as const;

function asking() {
  const asked: string[] = [];
  const explain: AppDependencies['explain'] = async (prompt) => {
    asked.push(prompt);
    return { prompt, ...NOTHING };
  };
  const { app, submissions } = createHttpHarness({ explain });
  onTestFinished(() => app.close());
  const ask = (payload: object) =>
    app.inject({
      method: 'POST',
      url: '/gala/v1/explain',
      headers: { authorization: `Bearer ${SECRETS.team}` },
      payload,
    });
  return { ask, asked, submissions };
}

test('tells what the engine understood of the longest prompt, letter by letter, and draws nothing', async () => {
  const { ask, asked, submissions } = asking();
  const prompt = ' 🐈'.repeat(16_000);
  const reply = await ask({ prompt });
  expect(reply.statusCode).toBe(200);
  expect(reply.json()).toEqual({ object: 'explanation', prompt, ...NOTHING });
  expect(asked).toEqual([prompt]);
  expect(submissions).toEqual([]);
});

test.each([
  [{}, 'missing_required_parameter'],
  [{ prompt: '' }, 'empty_string'],
  [{ prompt: 7 }, 'invalid_type'],
  [{ prompt: 'x'.repeat(32_001) }, 'string_above_max_length'],
  [{ prompt: 'a cat', model: 'dall-e-3' }, 'unknown_parameter'],
])('%# is refused before anything is read', async (payload, code) => {
  const { ask, asked } = asking();
  const reply = await ask(payload);
  expect(reply.statusCode).toBe(400);
  expect(reply.json()).toMatchObject({ error: { code } });
  expect(asked).toEqual([]);
});
