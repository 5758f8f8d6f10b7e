import { expect, test } from 'vitest';

import { errorOf } from './api-error.ts';

test('what Gala says is said, with what it tells besides', async () => {
  const body = JSON.stringify({
    error: { message: 'Too long.', code: 'too_long', param: 'prompt' },
  });
  const headers = { 'x-request-id': 'req_1', 'retry-after': '3' };
  const { message, facts } = await errorOf(new Response(body, { status: 400, headers }));
  expect(message).toBe('Too long.');
  const told = { code: 'too_long', param: 'prompt', requestId: 'req_1', retryAfter: 3 };
  expect(facts).toEqual({ status: 400, ...told });
});

test.each([
  [413, /proxy .* no request of this size \(413\)/],
  [504, /proxy .* could not reach it.*\(504\)/],
  [403, /between this page and Gala answered 403/],
])('a page of a proxy with %d is told in words', async (status, words) => {
  const { message } = await errorOf(new Response('<html>No</html>', { status }));
  expect(message).toMatch(words);
});
