import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, brotliCompressSync } from 'node:zlib';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { createHttpHarness, type HttpHarness } from '../../../test/support/http-harness.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';

const SCRIPT = 'export const answer = 42;\n';

let harness: HttpHarness;

async function builtPage(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Gala</title>');
  await writeFile(join(folder, 'assets', 'index-abc.js'), SCRIPT);
  await writeFile(join(folder, 'assets', 'index-abc.js.br'), brotliCompressSync(SCRIPT));
  await writeFile(join(folder, '.env'), 'SECRET=1');
  return folder;
}

beforeEach(async () => {
  harness = createHttpHarness({ playgroundFolder: await builtPage() });
});
afterEach(async () => harness.app.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  harness.app.inject({ url, headers });

test('the page is open to everybody, asked for anew each time, and may load nothing from elsewhere', async () => {
  const { statusCode, headers, body } = await get('/');
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['cache-control']).toBe('no-cache');
  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:/);
  expect(body).toContain('<title>Gala</title>');
});

test('no page of another origin may read it', async () => {
  const { headers } = await get('/', { origin: 'https://evil.example' });
  expect(headers['access-control-allow-origin']).toBeUndefined();
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
});

test('what has its content in its name is kept for ever, and sent compressed to whoever takes it', async () => {
  const plain = await get('/assets/index-abc.js');
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(plain.body).toBe(SCRIPT);
  const { headers, rawPayload } = await get('/assets/index-abc.js', { 'accept-encoding': 'br' });
  expect(headers['content-encoding']).toBe('br');
  expect(headers['content-type']).toMatch(/^(text|application)\/javascript/);
  expect(brotliDecompressSync(rawPayload).toString()).toBe(SCRIPT);
});

test.each(['/assets/other.js', '/.env', '/../package.json', '/assets/%2e%2e/%2e%2e/x', '/edit'])(
  '%s is no file of it, and answered as everywhere',
  async (url) => {
    const { statusCode, headers, body } = await get(url);
    expect(statusCode).toBe(404);
    expect(headers['content-type']).toContain('application/json');
    expect(body).not.toContain('SECRET');
  },
);

test('where there is none, the address is unknown', async () => {
  await harness.app.close();
  harness = createHttpHarness({ playgroundFolder: undefined });
  expect((await get('/')).statusCode).toBe(404);
});
