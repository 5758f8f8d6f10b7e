import { afterEach, expect, test, vi } from 'vitest';

import { send, SESSION_PATH, whenSignedOut } from './send.ts';

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
