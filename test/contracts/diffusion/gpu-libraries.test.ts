import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { fetchGpuLibraries } from '../../../src/diffusion/runtime/fetch-gpu-libraries.ts';
import { gpuLibraries } from '../../../src/diffusion/runtime/gpu-libraries.ts';
import { packageSize } from '../../../src/diffusion/runtime/package-size.ts';
import { packageFolder } from '../../../src/diffusion/runtime/provider-files.ts';
import { CLOSED_FEED, standInPackage } from '../../support/diffusion/stand-in-package.ts';

const SIZE = 214_000_000;

/** A feed that has one package of that size; `undefined` at paths that it does not have. */
async function feed(): Promise<string> {
  const server = createServer((request, response) => {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    if (request.url === '/index.json') {
      const flat = { '@type': 'PackageBaseAddress/3.0.0', '@id': `${base}/flat/` };
      response.end(JSON.stringify({ version: '3.0.0', resources: [flat] }));
    } else if (
      request.method === 'HEAD' &&
      request.url === '/flat/some.gpu/1.2.3/some.gpu.1.2.3.nupkg'
    ) {
      response.setHeader('content-length', SIZE).end();
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/index.json`;
}

test('what there is to fetch, from where, and whether it is there, is read from the package', async () => {
  const folder = await standInPackage('fetches');
  expect(gpuLibraries(folder)).toMatchObject({
    name: 'Some.Gpu',
    version: '1.2.3',
    index: CLOSED_FEED,
    installed: false,
  });
  expect(gpuLibraries(folder, 'other/arm64')).toBeUndefined();
  expect(gpuLibraries(folder, 'unheard-of/mips')).toBeUndefined();
});

test('the real package says it in the same form', () => {
  const folder = packageFolder()!;
  const libraries = gpuLibraries(folder, 'linux/x64')!;
  expect(libraries.name).toMatch(/OnnxRuntime\.Gpu/);
  expect(libraries.index).toMatch(/^https:/);
  expect(libraries.files.map((file) => basename(file))).toContain(
    'libonnxruntime_providers_cuda.so',
  );
  expect(gpuLibraries(folder, 'darwin/arm64')).toBeUndefined();
});

test('fetching runs the script of the package, although npm is told to skip it', async () => {
  const folder = await standInPackage('fetches');
  const lines: string[] = [];
  await fetchGpuLibraries(folder, (line) => lines.push(line));
  expect(lines).toEqual(['Downloading it']);
  const { installed, files } = gpuLibraries(folder)!;
  expect(installed).toBe(true);
  expect(await readFile(files[0]!, 'utf8')).toBe('library');
});

test('a script that fails says why in one line', async () => {
  const folder = await standInPackage('fails');
  await expect(fetchGpuLibraries(folder, () => undefined)).rejects.toThrow(
    /^getaddrinfo ENOTFOUND feed\.example$/,
  );
  expect(gpuLibraries(folder)?.installed).toBe(false);
});

test('a script that ends well and fetched nothing is not believed', async () => {
  const folder = await standInPackage('does nothing');
  await fetchGpuLibraries(folder, () => undefined);
  expect(gpuLibraries(folder)?.installed).toBe(false);
});

test('the feed is asked how large the package is', async () => {
  const folder = await standInPackage('fetches', await feed());
  expect(await packageSize(gpuLibraries(folder)!)).toBe(SIZE);
});

test('a feed that cannot be reached, or does not have it, leaves the size open', async () => {
  const offline = gpuLibraries(await standInPackage('fetches'))!;
  expect(await packageSize(offline)).toBeUndefined();
  const online = gpuLibraries(await standInPackage('fetches', await feed()))!;
  expect(await packageSize({ ...online, version: '9.9.9' })).toBeUndefined();
});
