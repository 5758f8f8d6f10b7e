import { afterEach, expect, test, vi } from 'vitest';

import { rememberSession, send, SESSION_PATH, whenSignedOut } from './send.ts';

afterEach(() => vi.unstubAllGlobals());

test('a session that a proxy refuses is not asked for again and again', async () => {
  vi.stubGlobal('fetch', async () => new Response('<html>No</html>', { status: 401 }));
  const askAgain = vi.fn<() => void>();
  whenSignedOut(askAgain);
  await expect(send(SESSION_PATH)).rejects.toThrow('answered 401');
  expect(askAgain).not.toHaveBeenCalled();
  await expect(send('/v1/models')).rejects.toThrow('answered 401');
  expect(askAgain).toHaveBeenCalledOnce();
});

test('once nobody is signed in, nothing but who it is is asked', async () => {
  const fetched = vi.fn<typeof fetch>(async () => new Response('{}'));
  vi.stubGlobal('fetch', fetched);
  rememberSession({ csrf_token: null, key: null });
  await expect(send('/gala/v1/estimate')).rejects.toMatchObject({ facts: { status: 401 } });
  expect(fetched).not.toHaveBeenCalled();
  await send(SESSION_PATH);
  rememberSession({ csrf_token: 'token', key: { id: 'key_one' } });
  await send('/gala/v1/estimate');
  expect(fetched).toHaveBeenCalledTimes(2);
});
