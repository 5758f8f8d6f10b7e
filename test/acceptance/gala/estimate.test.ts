import { expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';
import { readDocumentation } from '../../support/documented.ts';

const server = builtGala();

test('an estimate tells a price and draws nothing', async () => {
  const documentation = await readDocumentation(server);
  const deviations = (reply: Awaited<ReturnType<typeof server.send>>) =>
    documentation.deviations('POST /gala/v1/estimate', reply);
  const reply = await server.send('/gala/v1/estimate', {
    json: { request: { model: 'dall-e-2', prompt: 'a white siamese cat', n: 2, size: '512x512' } },
  });
  expect(deviations(reply)).toEqual([]);
  expect(reply.json).toMatchObject({ credits: 72_000, usd: 0.036 });
  const refused = await server.send('/gala/v1/estimate', {
    json: { operation: 'vary', request: { size: '100x100' } },
  });
  expect(refused.status).toBe(400);
  expect(deviations(refused)).toEqual([]);
  expect(await server.pictures()).toEqual([]);
});
