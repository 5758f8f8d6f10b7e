import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { createHttpHarness, SECRETS } from '../../test/support/http-harness.ts';
import { errorResponse } from '../wire/openai/error-response.ts';
import { imagesResponse } from '../wire/openai/images-response.ts';

const NAMES = ['prompt', 'model', 'n', 'size', 'quality', 'response_format', 'user', 'seed'];

/** Bodies near to good ones, so that each check is reached. */
const body = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...NAMES) }, fc.string()),
    fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('dall-e-2', '256x256', 'standard', 'url', 'b64_json', 1, 10, 11, null),
    ),
  ),
);

test('whatever JSON comes, the answer is a picture or a proper refusal', async () => {
  const { app } = createHttpHarness({ imageBytes: 10 });
  await fc.assert(
    fc.asyncProperty(body, async (value) => {
      const response = await app.inject({
        method: 'POST',
        url: '/v1/images/generations',
        headers: { authorization: `Bearer ${SECRETS.team}`, 'content-type': 'application/json' },
        payload: JSON.stringify(value),
      });
      const schema = response.statusCode === 200 ? imagesResponse : errorResponse;
      expect([200, 400]).toContain(response.statusCode);
      expect(schema.safeParse(response.json()).error).toBeUndefined();
    }),
    { numRuns: 300 },
  );
  await app.close();
});
