import type { SnippetModel } from '../../web/src/code/snippet.ts';

const BARE = { revises: false, request: {}, sizes: { free: null } } as const;

/** Models as the server tells of them, as far as programs for them depend on it. */
export const SNIPPET_MODELS: readonly SnippetModel[] = [
  {
    ...BARE,
    id: 'dall-e-2',
    kind: 'dall-e',
    names: { aimlapi: 'dall-e-2', onemin: 'dall-e-2' },
    offered: { aimlapi: ['generate'], onemin: ['generate', 'vary'] },
  },
  {
    ...BARE,
    id: 'dall-e-3',
    kind: 'dall-e',
    revises: true,
    request: { generate: { properties: { style: {} } } },
    names: { aimlapi: 'dall-e-3', onemin: 'dall-e-3' },
    offered: { aimlapi: ['generate'], onemin: ['generate'] },
  },
  {
    ...BARE,
    id: 'gpt-image-1',
    kind: 'gpt-image',
    names: { aimlapi: 'openai/gpt-image-1', onemin: 'gpt-image-1' },
    offered: { aimlapi: ['generate', 'edit'], onemin: ['generate', 'edit'] },
  },
  {
    ...BARE,
    id: 'gpt-image-2',
    kind: 'gpt-image',
    sizes: { free: {} },
    names: { aimlapi: 'openai/gpt-image-2', onemin: 'gpt-image-2' },
    offered: { aimlapi: ['generate', 'edit'], onemin: ['generate', 'edit'] },
  },
  {
    ...BARE,
    id: 'house-model',
    kind: 'local',
    names: { aimlapi: null, onemin: null },
    offered: { aimlapi: [], onemin: [] },
  },
];
