import { expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';

const server = builtGala();

test.each([
  ['markup', '</svg><script>alert(1)</script>'],
  ['NULs', 'a cat\u0000 on a mat\u0000'],
  ['half a character', 'a cat \ud83d'],
  ['only spaces', '   \n\t '],
  ['another script', 'گربه‌ای سفید روی فرش'],
  ['emoji', '🐈'.repeat(1000)],
  ['right to left marks', '\u202etac a\u202c'],
  ['a quote of JSON', '{"prompt": "a cat"}'],
  ['exactly 1000 characters', 'a'.repeat(1000)],
])('a prompt of %s is drawn', async (_name, prompt) => {
  const reply = await server.send('/v1/images/generations', {
    json: { prompt, size: '256x256', response_format: 'b64_json' },
  });
  expect(reply.status).toBe(200);
  const { data } = reply.json as { data: { b64_json: string }[] };
  const bytes = Buffer.from(data[0]?.b64_json ?? '', 'base64');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.includes(Buffer.from('<script>'))).toBe(false);
});
