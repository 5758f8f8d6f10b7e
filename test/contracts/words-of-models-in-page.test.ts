import { expect, test } from 'vitest';

import { createEngineRegistry } from '../../src/engines/registry.ts';
import { modelFault } from '../../src/diffusion/faults.ts';
import { withBinding } from '../../src/diffusion/models/bind-model.ts';
import { hubFault } from '../../src/diffusion/models/hub/hub-faults.ts';
import { abilitiesOf } from '../../src/start/bindings.ts';
import { inPageWords } from '../../web/src/views/admin/models/in-page-words.ts';
import { tellingEngine } from '../support/parameters/telling-engine.ts';

const model = 'sd-1.5';

const refusalOf = (id: string, target: string, like?: string): string => {
  try {
    withBinding({}, { id, target, ...(like !== undefined && { like }) }, []);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('It was bound.');
};

const troubleOf = (engineModel: string): string => {
  const engines = createEngineRegistry([
    tellingEngine({ id: 'diffusion', abilitiesOf: () => undefined }),
  ]);
  const found = abilitiesOf(engines, { engine: 'diffusion', engineModel });
  return 'trouble' in found ? found.trouble : '';
};

test.each([
  ['a missing file', () => modelFault('file_missing', { model, file: 'unet/model.onnx' }).message],
  [
    'a broken file',
    () => modelFault('file_malformed', { model, file: 'config.json', trouble: 'no JSON' }).message,
  ],
  [
    'a hostile file',
    () => modelFault('file_escapes', { model, file: 'a.onnx', target: '../b' }).message,
  ],
  [
    'a model that is not there',
    () => modelFault('model_not_installed', { model, installed: [] }).message,
  ],
  ['half a model', () => modelFault('model_incomplete', { model }).message],
  [
    'a folder of one’s own',
    () => hubFault('origin_unknown', { model, folder: '/models/a' }).message,
  ],
  ['no model at all', () => refusalOf('dall-e-2', 'auto')],
  ['a target that is not there', () => refusalOf('dall-e-2', model)],
  ['an id that has rules', () => refusalOf('dall-e-2', 'collage', 'dall-e-3')],
  ['an id bound to the best of none', () => troubleOf('auto')],
  ['an id bound to what is gone', () => troubleOf(model)],
])('of %s the page tells no command that it has a button for', (_what, tell) => {
  const said = tell();
  // It would prove nothing once the server said it otherwise.
  expect(said).toMatch(/gala models|--like/);
  const words = inPageWords(said);
  expect(words).not.toMatch(/gala |--/);
  expect(words).toMatch(/[.a-z)]$/);
});

test('what names no command stays as it is', () => {
  const said = 'The model sd-1.5 needs 4 MB of memory and 2 MB are free. Ask for a smaller size.';
  expect(inPageWords(said)).toBe(said);
});
