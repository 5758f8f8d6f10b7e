import { request } from 'node:http';

import { expect, test } from 'vitest';

import { playground } from '../support/playground/playground.ts';

const { server, openPlayground } = playground();

/** In bytes: what the first load may take in scripts, as they are sent. */
const MOST_SCRIPT = 250_000;

interface Loaded {
  readonly path: string;
  readonly bytes: number;
}

test('the first load has at most 250 kB of script, and every file of it comes compressed and for good', async () => {
  const page = await openPlayground();
  await page.getByRole('button', { name: 'Generate' }).waitFor();
  await page.waitForLoadState('networkidle');
  const loaded: readonly Loaded[] = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, encodedBodySize }) => ({
        path: new URL(name).pathname,
        bytes: encodedBodySize,
      })),
  );
  const scripts = loaded.filter(({ path }) => path.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_SCRIPT);
  const files = loaded.filter(({ path }) => path.startsWith('/assets/'));
  for (const { path } of files) {
    const ending = path.split('.').at(-1) ?? '';
    expect([path, await headersOf(path)]).toEqual([
      path,
      {
        type: TYPES[ending],
        // Fonts and pictures are compressed by themselves.
        encoding: ['js', 'css', 'svg'].includes(ending) ? 'br' : undefined,
        cache: 'public, max-age=31536000, immutable',
      },
    ]);
  }
});

const TYPES: Readonly<Record<string, string>> = {
  js: 'application/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  webp: 'image/webp',
};

/** What a file is sent as, to whom takes compression. */
function headersOf(path: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, server.origin), {
      headers: { 'accept-encoding': 'gzip, deflate, br' },
    });
    asked.on('error', reject);
    asked.on('response', ({ headers }) => {
      asked.destroy();
      resolve({
        type: headers['content-type'],
        encoding: headers['content-encoding'],
        cache: headers['cache-control'],
      });
    });
    asked.end();
  });
}

/** Above this, people notice (Web Vitals calls it good below). */
const MOST_SHIFT = 0.1;

test.each(['wide', 'phone'] as const)(
  'nothing jumps while the page loads and draws: %s',
  async (size) => {
    const page = await openPlayground({ size, stillness: false });
    await page.getByRole('textbox', { name: 'Prompt' }).fill('a stone bridge');
    await page.getByRole('button', { name: 'Generate' }).click();
    await page
      .getByRole('img', { name: /a stone bridge/ })
      .first()
      .waitFor();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) => {
            const entries = list.getEntries() as (PerformanceEntry & {
              readonly value: number;
              readonly hadRecentInput: boolean;
            })[];
            resolve(entries.reduce((sum, one) => sum + (one.hadRecentInput ? 0 : one.value), 0));
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          // Where there was none, none is ever told.
          setTimeout(() => resolve(0), 500);
        }),
    );
    expect(shift).toBeLessThan(MOST_SHIFT);
  },
);
