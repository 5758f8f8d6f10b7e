import { OPERATIONS, type Operation } from '../../../kernel/image-task.ts';
import { usdOf } from '../../../kernel/money.ts';
import type { AIML_SECTIONS } from '../../../wire/aimlapi/models-query.ts';
import type { AimlModel } from '../../../wire/aimlapi/models-response.ts';
import { aimlRules } from '../../../wire/aimlapi/request-rules.ts';
import { canDo, type ServedModel } from './served-models.ts';

type Section = (typeof AIML_SECTIONS)[number];

/** What each operation is called there, and what it takes. */
const CAPABILITIES: { readonly [O in Operation]?: string } = {
  generate: 'text_to_image',
  edit: 'image_to_image',
};

/** A model with everything there is to tell of it. */
export type WholeModel = AimlModel & Whole;

type Whole = { readonly [S in Section]: NonNullable<AimlModel[S]> };

/** @param docsJson where this server's OpenAPI document is. */
export function wholeModel(served: ServedModel, docsJson: string): WholeModel {
  const { id, aliases, model } = served;
  const operations = OPERATIONS.filter((operation) => canDo(model, operation));
  const capabilities = operations.flatMap((operation) => CAPABILITIES[operation] ?? []);
  return {
    id,
    info: {
      releasedAt: new Date(model.created * 1000).toISOString().slice(0, 10),
      name: nameOf(model.id),
      developer: 'Gala',
      description: `Drawn by this server's engine “${model.engine}”, under OpenAI's rules for such a model.`,
      url: '',
      docsJson,
    },
    type: 'openai/image-generations',
    aliases: [...aliases],
    // How the original marks what draws pictures.
    tags: ['playground:image'],
    modalities: {
      input: operations.includes('edit') ? ['image', 'text'] : ['text'],
      output: ['image'],
    },
    capabilities,
    pricing: pricingOf(served),
  };
}

/** The model without the sections that nobody asked for. */
export function withSections(whole: WholeModel, sections: ReadonlySet<Section>): AimlModel {
  const { modalities, capabilities, pricing, ...identity } = whole;
  return {
    ...identity,
    ...(sections.has('modalities') && { modalities }),
    ...(sections.has('capabilities') && { capabilities }),
    ...(sections.has('pricing') && { pricing }),
  };
}

/** What has no price is not for sale, and not listed. */
function pricingOf({ model }: ServedModel): WholeModel['pricing'] {
  const { qualities, sizes } = aimlRules(model.rules, 'generate');
  const variants = qualities.flatMap((quality) =>
    sizes.flatMap((size) => {
      const credits = model.pricePerImage(quality, size);
      if (credits === undefined) return [];
      return [{ when: { quality, size }, price: usdOf(credits), unit: 'image', per: 1 } as const];
    }),
  );
  return { kind: 'variants', currency: 'USD', dimensions: ['quality', 'size'], variants };
}

/** `gpt-image-1.5` as people write it: `GPT Image 1.5`. Other ids are their own names. */
function nameOf(id: string): string {
  if (id.startsWith('dall-e-')) return `DALL·E ${id.slice('dall-e-'.length)}`;
  const [, chat, version] = /^(chat)?gpt-image-(.+)$/.exec(id) ?? [];
  if (version === undefined) return id;
  return `${chat ? 'ChatGPT' : 'GPT'} Image ${version}`;
}
