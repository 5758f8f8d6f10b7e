import { expect, test } from 'vitest';

import { runGala } from '../support/gala-process.ts';
import { playground } from '../support/playground/playground.ts';

const { server, openPlayground } = playground();

/** The browser says so by itself when the server refuses. */
const REFUSED = /status of 401/;

test('a key opens the page, and stays in no address and no storage', async () => {
  const page = await openPlayground({ signedIn: false });
  await page.getByLabel('API key').fill(server.key);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation', { name: 'Views' }).waitFor();
  expect(await page.title()).toBe('Create · Gala');
  const kept = await page.evaluate(() =>
    JSON.stringify([location.href, document.cookie, localStorage, sessionStorage]),
  );
  expect(kept).not.toContain(server.key);
});

test('a wrong key is refused in plain words, and the right one can follow', async () => {
  const page = await openPlayground({ signedIn: false, provokes: REFUSED });
  const field = page.getByLabel('API key');
  await field.fill('sk-gala-nobody-has-this-key');
  await field.press('Enter');
  expect(await page.getByRole('alert').textContent()).toContain('This key opens nothing here.');
  await field.fill(server.key);
  await field.press('Enter');
  await page.getByRole('navigation', { name: 'Views' }).waitFor();
});

test('a link opens the page once, and leaves nothing of itself in the address', async () => {
  const { stdout } = await runGala(['link', '--key', await firstKeyId()], {
    env: { GALA_DATA: server.dataFolder },
  });
  const { hash } = new URL(stdout.trim());
  expect(hash).toMatch(/^#token=./);
  const page = await openPlayground({ signedIn: false, path: `/${hash}` });
  await page.getByRole('navigation', { name: 'Views' }).waitFor();
  expect(page.url()).toBe(`${server.origin}/`);
  const another = await openPlayground({ signedIn: false, path: `/${hash}`, provokes: REFUSED });
  await another.getByRole('alert').waitFor();
  await another.getByLabel('API key').waitFor();
  expect(another.url()).toBe(`${server.origin}/`);
});

test('a look for a session that is answered late undoes no link', async () => {
  const { stdout } = await runGala(['link', '--key', await firstKeyId()], {
    env: { GALA_DATA: server.dataFolder },
  });
  const page = await openPlayground({ signedIn: false });
  await page.getByLabel('API key').waitFor();
  let answerLate = (): void => undefined;
  const signedIn = new Promise<void>((resolve) => (answerLate = resolve));
  await page.route('/gala/v1/session', async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const before = await route.fetch();
    await signedIn;
    // The page may have stopped listening.
    await route.fulfill({ response: before }).catch(() => undefined);
  });
  await page.goto(`/?${new URL(stdout.trim()).hash}`);
  await page.getByRole('navigation', { name: 'Views' }).waitFor();
  answerLate();
  await page.unrouteAll({ behavior: 'wait' });
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('heading', { name: 'History', level: 1 }).waitFor();
  expect(await page.getByLabel('API key').count()).toBe(0);
});

test('who signs out is out, and finds nothing of before when coming back', async () => {
  const page = await openPlayground({ view: 'history' });
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('API key').waitFor();
  await page.reload();
  await page.getByLabel('API key').waitFor();
  const session = await page.request.get('/gala/v1/session');
  expect(await session.json()).toMatchObject({ key: null, team: null });
});

test('a session that ended elsewhere leads to the door, and back to the same view', async () => {
  const page = await openPlayground({ view: 'vary', provokes: REFUSED });
  await page.getByRole('heading', { name: 'Vary', level: 1 }).waitFor();
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByLabel('API key').waitFor();
  await page.context().addCookies(cookies);
  await page.reload();
  await page.getByRole('heading', { name: 'History', level: 1 }).waitFor();
  expect(await page.getByLabel('API key').count()).toBe(0);
});

test('a key that is revoked while it is in use leads to the door', async () => {
  const key = await server.makeKey({ scopes: ['images'] });
  const page = await openPlayground({ view: 'history', signedIn: key.secret, provokes: REFUSED });
  await page.getByRole('heading', { name: 'History', level: 1 }).waitFor();
  await server.revoke(key);
  await page.getByRole('radio', { name: 'Key and credits' }).check({ force: true });
  await page.getByLabel('API key').waitFor();
  expect(await page.getByRole('navigation').count()).toBe(0);
});

async function firstKeyId(): Promise<string> {
  const { data } = await server.ask<{ readonly data: readonly { readonly id: string }[] }>(
    '/gala/v1/keys',
  );
  return data[0]?.id ?? '';
}
