import { expect, test } from 'vitest';

import { writeBindings } from '../../src/diffusion/models/bindings-file.ts';
import {
  modelFault,
  type ModelFaultCode,
  type ModelFaultFacts,
} from '../../src/diffusion/faults.ts';
import { toldFault } from '../../src/engines/diffusion/told-fault.ts';
import type { Reply } from '../support/built-gala.ts';
import { readDocumentation } from '../support/documented.ts';
import { LOCAL_ABILITIES } from '../support/local-models.ts';
import { tellingEngine } from '../support/parameters/telling-engine.ts';
import { samplePng } from '../support/sample-pngs.ts';
import { standInModels } from '../support/stand-in-models.ts';
import { form } from '../support/upload-forms.ts';
import { openWholeServer, type WholeServer } from '../support/whole-server.ts';

const model = 'painter';
const at = { model, file: 'unet/model.onnx' };

/** One of every kind of trouble that a local model may have. */
const FAULTS: { readonly [C in ModelFaultCode]: ModelFaultFacts[C] } = {
  file_missing: at,
  file_truncated: { ...at, expected: 9, got: 3 },
  file_malformed: { ...at, trouble: 'not ONNX' },
  file_hash_wrong: at,
  file_escapes: { ...at, target: '../../etc/passwd' },
  custom_operators: { ...at, domains: ['evil'] },
  family_unknown: { model, family: 'flux', supported: ['sd'] },
  scheduler_unknown: { ...at, scheduler: 'Heun', supported: ['DDIM'] },
  setting_unsupported: { ...at, setting: 'act_fn', got: 'tanh', expected: 'silu' },
  model_not_installed: { model, installed: [] },
  model_incomplete: { model },
  part_missing: { model, part: 'vae_encoder', purpose: 'for edits' },
  prompt_too_long: { model, tokens: 1300, limit: 1200, place: 0 },
  steps_too_many: { model, steps: 60, most: 50 },
  strength_too_small: { model, strength: 0.01, steps: 4, least: 0.25 },
  runtime_missing: { platform: 'plan9', trouble: 'nothing for it' },
  device_unavailable: { device: 'cuda', trouble: 'no driver' },
  memory_too_small: { model, needed: 5e9, free: 1e9 },
  out_of_memory: { model },
  not_a_number: { model, part: 'unet', step: 3 },
  process_died: { model, how: 'SIGKILL' },
  run_failed: { model, part: 'unet', trouble: 'no kernel' },
  picture_unsafe: { model },
};

/** A server whose local model fails with every second picture that it is asked for, as is set. */
async function openFailing(first: ModelFaultCode) {
  let code = first;
  const modelsFolder = await standInModels([model]);
  const bound = { engine: 'diffusion', model } as const;
  await writeBindings(modelsFolder, { 'dall-e-2': bound, 'gpt-image-1': bound });
  const painter = tellingEngine({
    id: 'diffusion',
    abilities: LOCAL_ABILITIES,
    abilitiesOf: () => LOCAL_ABILITIES,
  });
  let drawn = 0;
  const failing: typeof painter = {
    ...painter,
    draw: (task, context) =>
      ++drawn % 2 === 0
        ? Promise.reject(toldFault(modelFault(code, FAULTS[code]), task.model))
        : painter.draw(task, context),
  };
  const server = await openWholeServer({
    engines: [tellingEngine(), failing],
    values: { modelsFolder },
  });
  return { ...server, failWith: (next: ModelFaultCode) => void (code = next) };
}

const PROMPT = { prompt: 'a cat', n: 2, size: '256x256' };

const OPERATIONS = {
  'POST /v1/images/generations': (server) =>
    server.send('/v1/images/generations', { json: { ...PROMPT, model: 'dall-e-2' } }),
  'POST /v1/images/variations': async (server) => {
    const image = await samplePng({ width: 64, height: 64 }, 0);
    const body = form({ image, n: '2', size: '256x256' });
    return server.send('/v1/images/variations', { body });
  },
  'POST /openai/deployments/{deployment}/images/generations': (server) =>
    server.send('/openai/deployments/dall-e-2/images/generations?api-version=2024-10-21', {
      json: PROMPT,
    }),
  'POST /aimlapi/v1/images/generations': (server) =>
    server.send('/aimlapi/v1/images/generations', { json: { ...PROMPT, model: 'dall-e-2' } }),
  'POST /api/features': (server) =>
    server.send('/api/features', {
      json: { type: 'IMAGE_GENERATOR', model: 'dall-e-2', promptObject: PROMPT },
      headers: { 'API-KEY': server.key },
    }),
} satisfies Record<string, (server: WholeServer) => Promise<Reply>>;

/** What is worth another try, for whoever reads the headers of OpenAI. */
const PASSING = new Set<ModelFaultCode>(['process_died', 'out_of_memory', 'memory_too_small']);
const OF_THE_REQUEST = new Set<ModelFaultCode>([
  'picture_unsafe',
  'prompt_too_long',
  'steps_too_many',
]);

test('whatever fails is told as documented by every dialect, and costs and leaves nothing', async () => {
  const server = await openFailing('file_missing');
  const documentation = await readDocumentation(server);
  const asked = Object.entries(OPERATIONS);
  for (const code of Object.keys(FAULTS) as ModelFaultCode[]) {
    server.failWith(code);
    const status = OF_THE_REQUEST.has(code) ? 400 : 503;
    for (const [operation, ask] of asked) {
      const reply = await ask(server);
      const deviations = documentation.deviations(operation as `POST /${string}`, reply);
      const retried = reply.headers.get('x-should-retry') !== 'false';
      expect([code, operation, reply.status, deviations, retried]).toEqual([
        code,
        operation,
        status,
        [],
        status === 400 || PASSING.has(code),
      ]);
    }
    const records = await server.send(`/gala/v1/records?limit=${asked.length}`);
    const left = { state: 'failed', images: [], credits: 0 };
    expect(records.json).toMatchObject({ data: asked.map(() => left) });
  }
  const credits = await server.send('/gala/v1/teams/team_default/credits');
  expect(credits.json).toMatchObject({ balance: 0, reserved: 0 });
  expect(await server.objects('')).toEqual([]);
}, 60_000);

test.each([
  ['steps_too_many', "'promptObject.steps' must be at most 50, not 60."],
  [
    'prompt_too_long',
    "'promptObject.prompt' must be a text of at most 1200 tokens, and has 1300 or more.",
  ],
] as const)('1min.ai names the parameter of %s as it was sent', async (code, message) => {
  const server = await openFailing(code);
  const reply = await OPERATIONS['POST /api/features'](server);
  expect([reply.status, reply.json]).toMatchObject([400, { message }]);
});

test('under an idempotency key what failed is tried again, and only what was drawn is charged, once', async () => {
  const server = await openFailing('process_died');
  const ask = () =>
    server.send('/v1/images/generations', {
      json: { prompt: 'a cat', size: '256x256', n: 1, model: 'dall-e-2' },
      headers: { 'idempotency-key': 'once' },
    });
  const spend = () =>
    server.send('/v1/images/generations', { json: { prompt: 'x', size: '256x256', n: 1 } });
  expect((await spend()).status).toBe(200);
  expect((await ask()).status).toBe(503);
  expect((await ask()).status).toBe(200);
  expect((await ask()).status).toBe(200);
  const credits = await server.send('/gala/v1/teams/team_default/credits');
  expect(credits.json).toMatchObject({ balance: -64_000, reserved: 0 });
});
