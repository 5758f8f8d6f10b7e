import { cp, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { bindingsCheck } from '../../../src/cli/doctor/bindings.ts';
import { readConfig } from '../../../src/config/read-config.ts';
import { writeBindings } from '../../../src/diffusion/models/bindings-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const TINY = new URL('../../golden/diffusion/models/sd1', import.meta.url).pathname;

test('the doctor looks into the models that draw some id, and names what is spoiled', async () => {
  const modelsFolder = await temporaryFolder();
  await cp(TINY, join(modelsFolder, 'painter'), { recursive: true });
  const values = { dataFolder: await temporaryFolder(), modelsFolder };
  const { run } = bindingsCheck(readConfig({ values, label: (name) => name }, {}).config);
  expect(await run()).toMatchObject({ verdict: 'ok', detail: expect.stringContaining('none') });

  await writeBindings(modelsFolder, { 'dall-e-2': { engine: 'diffusion', model: 'painter' } });
  expect(await run()).toEqual({ verdict: 'ok', detail: 'dall-e-2 by painter' });

  await truncate(join(modelsFolder, 'painter', 'unet', 'model.onnx'), 5000);
  expect(await run()).toEqual({
    verdict: 'notice',
    detail: expect.stringMatching(/^dall-e-2: unet\/model\.onnx of the model painter is cut short/),
  });
});
