import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import sharp from 'sharp';
import { expect, test } from 'vitest';

import { readConfig } from '../../src/config/read-config.ts';
import { writeBindings } from '../../src/diffusion/models/bindings-file.ts';
import { readProvenance } from '../../src/pixels/provenance.ts';
import { wireEngines } from '../../src/start/engines.ts';
import { examplesIn } from '../support/guide-examples.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openWholeServer } from '../support/whole-server.ts';

const TINY = fileURLToPath(new URL('../golden/diffusion/models/lcm', import.meta.url));

const BODY = /^curl http:\/\/127\.0\.0\.1:1904(\S+)[^]*-d '(\{[^']*\})'/u;

test('what the guide sends is drawn by the local model that it binds', async () => {
  const { sh } = await examplesIn('local-models.md');
  const asked = sh.flatMap((example) => {
    const [, path, body] = BODY.exec(example) ?? [];
    return path === undefined || body === undefined
      ? []
      : [{ path, body: JSON.parse(body) as Record<string, unknown> }];
  });
  expect(asked.length).toBeGreaterThanOrEqual(3);

  const modelsFolder = await temporaryFolder();
  await symlink(TINY, join(modelsFolder, 'lcm-dreamshaper-v7'), 'junction');
  await writeBindings(modelsFolder, {
    'dall-e-2': { engine: 'diffusion', model: 'lcm-dreamshaper-v7' },
  });
  const values = { modelsFolder };
  const { config } = readConfig({ values, label: (name) => name }, {});
  const server = await openWholeServer({ engines: wireEngines(config).all(), values });
  for (const { path, body } of asked) {
    const reply = await server.send(path, { json: { ...body, response_format: 'b64_json' } });
    expect([body, reply.status]).toEqual([body, 200]);
    expect(reply.headers.get('x-gala-engine')).toBe('diffusion');
    const { data } = reply.json as { data: { b64_json: string }[] };
    const png = Buffer.from(data[0]!.b64_json, 'base64');
    const { width, height } = await sharp(png).metadata();
    expect(`${width}x${height}`).toBe(body['size']);
    expect(readProvenance(png)).toMatchObject({
      engine: 'diffusion',
      source: 'trainedAlgorithmicMedia',
    });
  }
}, 60_000);
