import { expect, test } from 'vitest';

import {
  BindingRefused,
  idsBoundTo,
  idsThatNeed,
  withBinding,
  withoutBindings,
} from './bind-model.ts';
import { bindingsSchema } from './bindings-file.ts';
import type { InstalledModel } from './model-store.ts';

const installed: readonly InstalledModel[] = [
  {
    name: 'tiny',
    folder: '/models/tiny',
    family: 'sd',
    complete: true,
    bytes: 1,
    operations: ['generate'],
    blends: false,
    inpainting: false,
  },
  {
    name: 'half',
    folder: '/models/half',
    family: undefined,
    complete: false,
    bytes: 1,
    operations: [],
    blends: false,
    inpainting: false,
  },
];

test.each([
  [
    { id: 'dall-e-2', target: 'tiny' },
    { engine: 'diffusion', model: 'tiny' },
  ],
  [
    { id: 'dall-e-2', target: 'auto' },
    { engine: 'diffusion', model: 'auto' },
  ],
  [{ id: 'dall-e-2', target: 'collage' }, { engine: 'collage' }],
  [
    { id: 'ours/painter', target: 'tiny', like: 'gpt-image-1' },
    { engine: 'diffusion', model: 'tiny', like: 'gpt-image-1' },
  ],
])('%j is bound, in a form that a server can read', (wanted, binding) => {
  const bindings = withBinding({ 'dall-e-3': { engine: 'collage' } }, wanted, installed);
  expect(bindings).toEqual({ 'dall-e-3': { engine: 'collage' }, [wanted.id]: binding });
  expect(bindingsSchema.parse(bindings)).toEqual(bindings);
});

test.each([
  [{ id: 'dall-e-2', target: 'tinny' }, 'did you mean tiny?'],
  [{ id: 'dall-e-2', target: 'half' }, 'gala models pull half'],
  [{ id: 'dall-e-2', target: 'tiny', like: 'dall-e-3' }, 'leave out --like'],
  [{ id: 'dalle-2', target: 'tiny' }, 'did you mean dall-e-2?'],
  [{ id: 'mine', target: 'tiny', like: 'dall-e-4' }, 'did you mean dall-e-2?'],
  [{ id: 'my painter', target: 'tiny', like: 'dall-e-2' }, 'no id'],
])('%j is refused with a way out', (wanted, words) => {
  const binding = () => withBinding({}, wanted, installed);
  expect(binding).toThrow(BindingRefused);
  expect(binding).toThrow(words);
});

test('auto needs a model that can draw', () => {
  expect(() => withBinding({}, { id: 'dall-e-2', target: 'auto' }, [])).toThrow('gala models pull');
});

test('a model knows its ids, and they can be let go', () => {
  const bindings = withBinding({}, { id: 'dall-e-2', target: 'tiny' }, installed);
  expect(idsBoundTo(bindings, 'tiny')).toEqual(['dall-e-2']);
  expect(withoutBindings(bindings, ['dall-e-2'])).toEqual({});
});

test('what is bound to auto needs the last model that can draw', () => {
  const bindings = withBinding({}, { id: 'dall-e-3', target: 'auto' }, installed);
  expect(idsThatNeed(bindings, 'tiny', installed)).toEqual(['dall-e-3']);
  expect(idsThatNeed(bindings, 'half', installed)).toEqual([]);
  const another = { ...installed[0]!, name: 'another' };
  expect(idsThatNeed(bindings, 'tiny', [...installed, another])).toEqual([]);
});
