import { pino } from 'pino';
import { expect, test } from 'vitest';

import { createHttpHarness, SECRETS } from '../../../../../test/support/http-harness.ts';

const GENERATIONS = '/v1/images/generations';

/** A server that adapts, or does not, and what it logs. */
function serverThatIs(compatibility: 'strict' | 'lenient') {
  const lines: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line) => lines.push(line) });
  const harness = createHttpHarness({ compatibility, logger });
  const ask = (payload: unknown, secret: string = SECRETS.team) =>
    harness.app.inject({
      method: 'POST',
      url: GENERATIONS,
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      payload: JSON.stringify(payload),
    });
  const logged = () => lines.map((line) => JSON.parse(line) as { msg: string; key?: string });
  return { ...harness, ask, logged };
}

test.each([
  [{ model: 'dall-e-2', background: 'transparent' }, { background: 'transparent' }],
  [
    { model: 'dall-e-2', output_format: 'webp', output_compression: '40' },
    { output: { format: 'webp', compression: 40 } },
  ],
  [{ model: 'gpt-image-1', style: 'natural' }, { look: 'natural' }],
  [{ model: 'dall-e-3', n: 4 }, { count: 4 }],
])('of %j there is drawn %j', async (fields, task) => {
  const { ask, submissions } = serverThatIs('lenient');
  expect((await ask({ prompt: 'a cat', ...fields })).statusCode).toBe(200);
  expect(submissions[0]?.task).toMatchObject(task);
});

test('a hint is logged with the key, and no more of the request', async () => {
  const { ask, logged, submissions } = serverThatIs('strict');
  const refused = await ask({ model: 'gpt-image-1', prompt: 'a secret cat', style: 'vivid' });
  expect(refused.headers['x-gala-hint']).toContain('gala keys set key_team');
  expect(submissions).toEqual([]);
  const hints = logged().filter(({ msg }) => msg === 'refused what a lenient key takes');
  expect(hints).toMatchObject([{ key: 'key_team' }]);
  expect(JSON.stringify(logged())).not.toContain('secret cat');
});

test('what any key is refused is neither hinted at nor logged', async () => {
  const { ask, logged } = serverThatIs('strict');
  const refused = await ask({ model: 'dall-e-2', prompt: '' });
  expect(refused.headers['x-gala-hint']).toBeUndefined();
  expect(logged().map(({ msg }) => msg)).not.toContain('refused what a lenient key takes');
});

test('headers stay short and plain, whatever the request says', async () => {
  const { ask } = serverThatIs('lenient');
  const strange = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`ключ ${i}\r\n`, i]));
  const drawn = await ask({
    model: 'gpt-image-1',
    prompt: 'a cat',
    size: `1024 × ${' '.repeat(500)}1024`,
    ...strange,
  });
  expect(drawn.statusCode).toBe(200);
  for (const name of ['x-gala-ignored', 'x-gala-adjusted']) {
    expect(drawn.headers[name]).toMatch(/^[\x21-\x7e ]{1,1100}$/);
  }
});
