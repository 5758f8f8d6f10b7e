import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import type { Config } from '../../src/config/config.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { drawLocally, type LocalTask } from '../../src/start/draw-locally.ts';
import { findModelHere } from '../../src/start/model-here.ts';
import { samplePng } from '../support/sample-pngs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TINY = fileURLToPath(new URL('../golden/diffusion/models/lcm', import.meta.url));

async function withPainter(): Promise<Config> {
  const modelsFolder = await temporaryFolder();
  await symlink(TINY, join(modelsFolder, 'painter'), 'junction');
  const values = { modelsFolder, dataFolder: await temporaryFolder() };
  return readConfig({ values, label: (name) => name }, {}).config;
}

const TASK: LocalTask = {
  operation: 'generate',
  model: 'painter',
  prompt: 'a cat',
  size: { width: 64, height: 64 },
  count: 1,
  seed: 7,
};

async function draw(config: Config, facts: Partial<LocalTask> = {}) {
  const stages = new Set<string>();
  const pictures = await drawLocally(
    { ...TASK, ...facts },
    {
      config,
      signal: new AbortController().signal,
      onProgress: ({ stage }) => stages.add(stage),
    },
  );
  return { bytes: Buffer.from(pictures[0]!.bytes), stages: [...stages] };
}

test('without a server any installed model draws by its name, as it is told to', async () => {
  const config = await withPainter();
  const plain = await draw(config, { sampling: { steps: 3 } });
  expect(plain.stages.join()).toContain('step 3 of 3');
  expect((await draw(config, { sampling: { steps: 3 } })).bytes).toEqual(plain.bytes);
  expect((await draw(config, { sampling: { steps: 2 } })).bytes).not.toEqual(plain.bytes);
  const against = { steps: 3, negativePrompt: 'dogs' };
  expect((await draw(config, { sampling: against })).bytes).not.toEqual(plain.bytes);
}, 60_000);

test('an edit without a mask changes an opaque picture as a whole', async () => {
  const config = await withPainter();
  const image = await samplePng({ width: 64, height: 64 }, 255);
  const inputs = { image, mask: undefined };
  const { bytes } = await draw(config, { operation: 'edit', inputs });
  expect(bytes).not.toEqual(image);
  expect(await findModelHere('painter', config)).toMatchObject({ editsWholly: true });
}, 60_000);

test('what a model does not take here is refused as a server would', async () => {
  const config = await withPainter();
  await expect(draw(config, { model: 'dall-e-2', sampling: { steps: 3 } })).rejects.toMatchObject({
    fault: { code: 'parameter_not_supported', facts: { param: 'steps' } },
  });
  await expect(draw(config, { model: 'gone' })).rejects.toMatchObject({
    fault: { code: 'unknown_model' },
  });
  await expect(draw(config, { size: { width: 9000, height: 64 } })).rejects.toMatchObject({
    fault: { code: 'size_not_supported' },
  });
});
