import { expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';
import { playgroundBrowser } from '../../support/playground-browser.ts';

const server = builtGala();

test('a browser signs in, draws with its cookie and token, and signs out', async () => {
  const { url, apiKey } = server.gala;
  const browser = playgroundBrowser(url);
  expect((await browser.session()).key).toBeNull();
  const signedIn = await browser.signIn({ key: apiKey });
  expect(signedIn.headers.get('set-cookie')).toMatch(
    new RegExp(
      `^gala_session_${server.gala.port}=[\\w-]{43}; Max-Age=2592000; Path=/; HttpOnly; SameSite=Strict$`,
    ),
  );

  const request = { json: { prompt: 'a white siamese cat', size: '256x256' } };
  const drawn = await browser.send('/v1/images/generations', request);
  expect(drawn.status).toBe(200);
  const { data } = JSON.parse(drawn.text) as { readonly data: readonly { readonly url: string }[] };
  const picture = await fetch(data[0]?.url ?? '');
  expect(picture.headers.get('content-type')).toBe('image/png');

  const elsewhere = { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:3000' };
  const theirs = await browser.send('/v1/images/generations', { ...request, headers: elsewhere });
  expect(theirs.code).toBe('csrf_failed');
  expect(await server.pictures()).toHaveLength(1);

  expect((await browser.send('/gala/v1/session', { method: 'DELETE' })).status).toBe(200);
  expect((await browser.send('/v1/models')).code).toBe('session_ended');
});
