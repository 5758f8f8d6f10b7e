import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';

import { playground } from '../support/playground/playground.ts';

const { server, openPlayground } = playground();

/**
 * A page of another server on the same host, in the browser that is signed in: the same site to browsers,
 * whose cookies know no ports.
 */
async function openNeighbour(signedIn: Page): Promise<Page> {
  const neighbour = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>A neighbour</title><body></body>');
  });
  await new Promise<void>((resolve) => neighbour.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void neighbour.close());
  const page = await signedIn.context().newPage();
  await page.goto(`http://127.0.0.1:${(neighbour.address() as AddressInfo).port}/`);
  return page;
}

/** What the server holds that a stranger could want to change. */
async function holdings() {
  const [records, teams, keys, assets] = await Promise.all([
    server.ask<{ data: unknown[] }>('/gala/v1/records'),
    server.ask<{ data: unknown[] }>('/gala/v1/teams'),
    server.ask<{ data: { id: string }[] }>('/gala/v1/keys'),
    server.ask<{ data: unknown[] }>('/v1/files'),
  ]);
  return [records.data.length, teams.data, keys.data.map(({ id }) => id), assets.data];
}

/** What a page can read of a server’s answers, by everything that browsers let pages ask with. */
const readByAllMeans = (page: Page, paths: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    async ({ origin, paths }) => {
      const ways: ((url: string) => Promise<string>)[] = [
        async (url) => (await fetch(url, { credentials: 'include' })).text(),
        async (url) => (await fetch(url, { credentials: 'include', mode: 'no-cors' })).text(),
        async (url) =>
          (await fetch(url, { credentials: 'include', headers: { 'x-gala-csrf': 'a' } })).text(),
        (url) =>
          new Promise((resolve, reject) => {
            const asked = new XMLHttpRequest();
            asked.withCredentials = true;
            asked.open('GET', url);
            asked.addEventListener('load', () => resolve(asked.responseText));
            asked.addEventListener('error', reject);
            asked.send();
          }),
        (url) =>
          new Promise((resolve, reject) => {
            const stream = new EventSource(url, { withCredentials: true });
            stream.addEventListener('open', () => resolve('an open stream'));
            stream.addEventListener('error', reject);
          }),
        (url) =>
          new Promise((resolve, reject) => {
            const script = document.createElement('script');
            script.addEventListener('load', () => resolve('a script that ran'));
            script.addEventListener('error', reject);
            script.src = url;
            document.body.append(script);
          }),
        (url) =>
          new Promise((resolve, reject) => {
            const image = new Image();
            image.addEventListener('load', () => resolve('a picture'));
            image.addEventListener('error', reject);
            image.src = url;
          }),
        (url) =>
          new Promise((resolve, reject) => {
            const frame = document.createElement('iframe');
            frame.addEventListener('load', () => {
              const text = frame.contentDocument?.body.textContent;
              if (text) resolve(text);
              else reject(new Error('nothing to see'));
            });
            frame.src = url;
            document.body.append(frame);
          }),
      ];
      const tries = paths.flatMap((path) => ways.map((way) => way(`${origin}${path}`)));
      const ends = await Promise.allSettled(tries);
      return ends.flatMap((end) => (end.status === 'fulfilled' && end.value ? [end.value] : []));
    },
    {
      origin: server.origin,
      paths,
    },
  );

const whoIsIn = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => {
    const session = (await (await fetch('/gala/v1/session')).json()) as { key?: { id: string } };
    return session.key?.id;
  });

test('a page of another port reads nothing with the cookie, in any way that browsers know', async () => {
  await server.draw({ prompt: 'a secret lighthouse' });
  // Its own policy forbids the page most of these means.
  const own = await openPlayground({ provokes: /./ });
  const page = await openNeighbour(own);
  const [record] = await server.records();
  const paths = [
    '/gala/v1/session',
    '/gala/v1/records',
    `/gala/v1/records/${record?.id}`,
    '/gala/v1/keys',
    '/v1/models',
    '/',
  ];
  expect(await readByAllMeans(page, paths)).toEqual([]);
  // The same page of our own reads them.
  expect((await readByAllMeans(own, paths)).join()).toMatch(/lighthouse/);
});

test('a page of another port changes nothing with the cookie, and signs nobody in or out', async () => {
  const own = await openPlayground();
  const before = await holdings();
  const keyId = await whoIsIn(own);
  const strangers = await server.makeKey({ name: 'a stranger’s' });
  const after = await holdings();
  const page = await openNeighbour(own);
  await page.evaluate(
    async ({ origin, secret }) => {
      const drawing = JSON.stringify({ model: 'dall-e-2', prompt: 'a cat', size: '256x256' });
      const attempts: [string, string, string][] = [
        ['POST', '/v1/images/generations', drawing],
        ['POST', '/v1/responses', JSON.stringify({ model: 'gpt-4.1', input: 'draw a cat' })],
        ['POST', '/gala/v1/teams', JSON.stringify({ name: 'theirs' })],
        ['POST', '/gala/v1/keys', JSON.stringify({ name: 'theirs', scopes: ['admin'] })],
        ['POST', '/gala/v1/session', JSON.stringify({ key: secret })],
        ['PUT', '/gala/v1/bindings/dall-e-2', JSON.stringify({ model: 'auto' })],
        ['DELETE', '/gala/v1/session', ''],
      ];
      const types = ['application/json', 'text/plain', 'application/x-www-form-urlencoded'];
      const asked = attempts.flatMap(([method, path, body]) =>
        (['cors', 'no-cors'] as const).flatMap((mode) =>
          types.map((type) =>
            fetch(`${origin}${path}`, {
              method: mode === 'cors' ? method : 'POST',
              mode,
              credentials: 'include',
              headers: { 'content-type': type },
              ...(body !== '' && { body }),
            }),
          ),
        ),
      );
      for (const [, path, body] of attempts) {
        navigator.sendBeacon(`${origin}${path}`, new Blob([body], { type: 'text/plain' }));
      }
      await Promise.allSettled(asked);

      // Forms need no permission of anybody.
      const submit = (path: string, type: string, fields: Record<string, string>) =>
        new Promise<void>((resolve) => {
          const frame = document.createElement('iframe');
          frame.name = `frame-${Math.random()}`;
          document.body.append(frame);
          frame.addEventListener('load', () => resolve());
          const form = document.createElement('form');
          Object.assign(form, { action: `${origin}${path}`, method: 'POST', enctype: type });
          form.target = frame.name;
          for (const [name, value] of Object.entries(fields)) {
            const field = document.createElement('input');
            Object.assign(field, { name, value });
            form.append(field);
          }
          document.body.append(form);
          form.submit();
        });
      for (const type of ['multipart/form-data', 'application/x-www-form-urlencoded']) {
        await submit('/gala/v1/session', type, { key: secret });
        await submit('/v1/images/edits', type, { model: 'dall-e-2', prompt: 'a cat' });
        await submit('/v1/files', type, { purpose: 'vision' });
      }
      // Of a text form the first field and the equals sign make JSON.
      await submit('/gala/v1/session', 'text/plain', { [`{"key":"${secret}","x":"`]: '"}' });
      await submit('/v1/images/generations', 'text/plain', {
        [`${drawing.slice(0, -1)},"user":"`]: '"}',
      });
    },
    { origin: server.origin, secret: strangers.secret },
  );
  expect(await holdings()).toEqual(after);
  expect(after[0]).toBe(before[0]);
  expect(await whoIsIn(own)).toBe(keyId);
});

test('a page of another port shows the page in no frame, and holds on to no window of it', async () => {
  const own = await openPlayground();
  const page = await openNeighbour(own);
  const framed = await page.evaluate(
    (origin) =>
      new Promise<string>((resolve) => {
        const frame = document.createElement('iframe');
        frame.addEventListener('load', () => resolve(frame.contentDocument ? 'readable' : 'shut'));
        frame.src = origin;
        document.body.append(frame);
      }),
    server.origin,
  );
  expect(framed).toBe('shut');
  const inFrame = page.frames().find((frame) => frame !== page.mainFrame());
  expect(await inFrame?.getByRole('navigation').count()).toBe(0);

  const opened = page.waitForEvent('popup');
  await page.evaluate((origin) => {
    Object.assign(globalThis, { theirs: open(origin) });
  }, server.origin);
  const popup = await opened;
  await popup.getByRole('navigation', { name: 'Views' }).waitFor();
  // It signs in by itself, and who opened it has nothing in hand.
  const held = await page.evaluate(
    () => (globalThis as unknown as { theirs: Window }).theirs.closed,
  );
  expect(held).toBe(true);
  expect(await popup.evaluate(() => window.opener === null)).toBe(true);
});
