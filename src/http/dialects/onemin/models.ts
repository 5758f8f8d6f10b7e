import type { FastifyInstance } from 'fastify';

import type { Catalogue, Model } from '../../../catalogue/catalogue.ts';
import { check } from '../../../wire/check.ts';
import { featuresOf } from '../../../wire/onemin/feature.ts';
import { modelQuery, type OneminModels } from '../../../wire/onemin/models.ts';
import { allowOnly } from '../../methods.ts';
import { sendJson } from '../../replies/json.ts';

type OneminModel = OneminModels['models'][number];

/** `GET /models?feature=…`. */
export function serveModels(app: FastifyInstance, path: string, catalogue: Catalogue): void {
  app.get(path, async (request, reply) => {
    const { feature } = check(modelQuery, request.query);
    const models = catalogue.models
      .map(modelOf)
      .filter(({ features }) => feature === undefined || features.includes(feature));
    const body: OneminModels = { models };
    return sendJson(reply, body);
  });
  allowOnly(app, path, ['GET', 'HEAD']);
}

function modelOf(model: Model): OneminModel {
  const features = [...featuresOf(model.rules)];
  const takesPictures = features.some((feature) => feature !== 'IMAGE_GENERATOR');
  return {
    modelId: model.id,
    name: nameOf(model.id),
    provider: 'gala',
    status: 'ACTIVE',
    features,
    modality: { INPUT: takesPictures ? ['text', 'image'] : ['text'], OUTPUT: ['image'] },
    creditMetadata: { unit: 'IMAGE', prices: pricesOf(model) },
  };
}

/** `gpt-image-1-mini` → `GPT Image 1 Mini`; an operator's own ids are names already. */
function nameOf(id: string): string {
  const match = /^(?:(dall-e)|(gpt))-/.exec(id);
  if (!match) return id;
  const rest = id.slice(match[0].length).split('-');
  const words = rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return match[1] ? `DALL·E ${words.join(' ')}` : `GPT ${words.join(' ')}`;
}

/** Of what has a price; the rest is not sold. */
function pricesOf({ rules, pricePerImage }: Model): OneminModel['creditMetadata']['prices'] {
  return rules.qualities.flatMap((quality) =>
    rules.sizes.flatMap((size) => {
      const credits = pricePerImage(quality, size);
      return credits === undefined ? [] : [{ quality, size, credits }];
    }),
  );
}
