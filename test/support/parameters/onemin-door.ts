import type { Feature } from '../../../src/wire/onemin/feature.ts';
import { assetIn, uploadAsset } from '../uploaded-asset.ts';
import { apiKey, askWithJson, PLAIN, type AskedServer } from './door-needs.ts';
import { rulesBehind } from './local-rows.ts';
import { byLight, sampleInputs } from './sample-inputs.ts';
import type { Body, Door } from './verdict.ts';

/** What stands beside the `promptObject`. */
const AROUND = new Set(['type', 'model', 'conversationId', 'metadata']);

/** Asks for one feature. Pictures go by what is said of them: `another`, `the left half`. */
export function oneminDoor(server: AskedServer, feature: Feature): Door {
  const keys = new Map<string, Promise<string>>();
  return async (model, given) => {
    const body: Body = { type: feature, model, ...PLAIN_OF[feature](model), ...given };
    const around: Record<string, unknown> = {};
    const promptObject: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(body)) {
      const isPicture = name.endsWith('Url');
      const place = AROUND.has(name) ? around : promptObject;
      place[name] = isPicture ? await keyOf(String(value)) : value;
    }
    const manner = { path: '/api/features', headers: apiKey(server) };
    return askWithJson(server, manner, { ...around, promptObject });
  };

  function keyOf(name: string): Promise<string> {
    const key = keys.get(name) ?? upload(server, name, feature === 'IMAGE_VARIATOR' ? 256 : 1024);
    keys.set(name, key);
    return key;
  }
}

const EDITED = { imageUrl: 'the picture', size: '1024x1024', n: 1, quality: 'medium' } as const;

/** What a feature cannot do without, and what keeps its pictures small. */
const PLAIN_OF: Readonly<Record<Feature, (model: string) => Body>> = {
  IMAGE_GENERATOR: (model) => ({
    ...PLAIN,
    ...(rulesBehind(model) === 'dall-e-2' && { size: '256x256' }),
    ...(model === 'gpt-image-2' && { size: '1024x1024', quality: 'medium' }),
  }),
  IMAGE_VARIATOR: () => ({ seed: PLAIN['seed'], imageUrl: 'the picture', size: '256x256' }),
  IMAGE_EDITOR: () => ({ ...PLAIN, ...EDITED }),
  IMAGE_INPAINTER: () => ({ ...PLAIN, ...EDITED, maskUrl: 'the middle' }),
};

async function upload(server: AskedServer, name: string, edge: number): Promise<string> {
  const { picture, other, middle, leftHalf } = await sampleInputs(edge);
  const bytes = {
    'the picture': picture,
    another: other,
    'the middle': await byLight(middle),
    'the left half': await byLight(leftHalf),
  }[name];
  if (bytes === undefined) throw new Error(`There is no picture by the name of ${name}.`);
  return assetIn(await uploadAsset(server, bytes)).asset.key;
}
