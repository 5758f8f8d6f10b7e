import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { temporaryFolder } from '../temporary-folder.ts';

/** The feed of the stand-in, where nobody listens. */
export const CLOSED_FEED = 'http://127.0.0.1:9/index.json';

const here = `${process.platform}/${process.arch}`;

/**
 * A package like onnxruntime-node as far as fetching goes: its metadata for this platform, and an install
 * script of which `fate` decides what it does.
 */
export async function standInPackage(
  fate: 'fetches' | 'fails' | 'does nothing',
  feed = CLOSED_FEED,
): Promise<string> {
  const folder = await temporaryFolder();
  const binaries = join(folder, 'bin', 'napi-v6', process.platform, process.arch);
  await mkdir(binaries, { recursive: true });
  await mkdir(join(folder, 'script'));
  await writeFile(join(folder, 'package.json'), '{"name":"stand-in","version":"1.2.3"}');
  await writeFile(join(folder, 'script', 'install-metadata.js'), metadata(feed));
  await writeFile(join(folder, 'script', 'install.js'), script(fate));
  return folder;
}

function metadata(feed: string): string {
  const file = { package: 'nuget:gpu', path: 'runtimes/libgpu.so' };
  return `module.exports = ${JSON.stringify({
    requirements: { [here]: ['cuda12'], 'other/arm64': [] },
    manifests: { [`${here}:cuda12`]: { './libgpu.so': file } },
    packages: {
      'nuget:gpu': { name: 'Some.Gpu', versions: [{ feed: 'nuget', version: '1.2.3' }] },
    },
    feeds: { nuget: { type: 'nuget', index: feed } },
  })};`;
}

/** As the real one, it does nothing at all unless the variable tells it to. */
function script(fate: string): string {
  return `
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
if (process.env.ONNXRUNTIME_NODE_INSTALL !== 'true') process.exit(0);
const target = join(__dirname, '..', 'bin', 'napi-v6', process.platform, process.arch, 'libgpu.so');
const fates = {
  fetches: async () => {
    console.log('Downloading it');
    writeFileSync(target, 'library');
  },
  fails: async () => {
    throw new Error('getaddrinfo ENOTFOUND feed.example');
  },
  'does nothing': async () => {},
};
void fates[${JSON.stringify(fate)}]();
`;
}
