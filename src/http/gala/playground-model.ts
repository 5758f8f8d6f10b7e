import type { Catalogue, Model } from '../../catalogue/catalogue.ts';
import type { ModelRules } from '../../catalogue/model-rules.ts';
import { OPERATIONS } from '../../kernel/image-task.ts';
import { namesOfAll, offeredOf } from '../../wire/aimlapi/model-names.ts';
import { ESTIMABLE } from '../../wire/gala/estimate-request.ts';
import type { PlaygroundModel } from '../../wire/gala/model-response.ts';
import { featuresOf, OPERATION_OF } from '../../wire/onemin/feature.ts';
import { OUTPUT_EXCLUSIONS } from '../../wire/openai/gpt-fields.ts';
import { imageTool, type ToolRules } from '../../wire/openai/responses/image-tool.ts';
import { STREAM_EXCLUSIONS } from '../../wire/openai/stream-fields.ts';
import { schemaOf, type JsonSchema } from '../../wire/openapi/json-schema.ts';

/** The models of a catalogue as a form needs them, those that cannot draw last. */
export function playgroundModels({
  models,
  unusable,
}: Pick<Catalogue, 'models' | 'unusable'>): readonly PlaygroundModel[] {
  const names = namesOfAll(models.map(({ id }) => id));
  return [
    ...models.map((model, i) => playgroundModel(model, names[i]?.id)),
    // What they would take is not known before they can be used.
    ...unusable.map((model) =>
      playgroundModel({ ...model, rules: { ...model.rules, operations: [] } }, undefined),
    ),
  ];
}

function playgroundModel(model: Model, nameAtAimlapi: string | undefined): PlaygroundModel {
  const { id, rules } = model;
  const atAimlapi = nameAtAimlapi === undefined ? [] : offeredOf(rules);
  const atOnemin = OPERATIONS.filter((operation) =>
    featuresOf(rules).some((feature) => OPERATION_OF[feature] === operation),
  );
  const isClassic = !rules.gpt && !rules.anyPictures;
  return {
    id,
    object: 'gala.model',
    owned_by: model.ownedBy,
    engine: model.engine,
    engine_model: model.engineModel ?? null,
    unusable: model.unusable ?? null,
    kind: kindOf(rules),
    operations: [...rules.operations],
    request: Object.fromEntries(
      rules.operations.map((operation) => [
        operation,
        naming(id, schemaOf(ESTIMABLE[operation](id, rules), 'input')),
      ]),
    ),
    tool: rules.gpt ? toolOf(id, rules as ToolRules) : null,
    excludes: exclusionsOf(rules),
    sizes: { listed: [...rules.sizes], default: rules.defaultSize, free: freeSizesOf(rules) },
    pictures: {
      most: rules.gpt?.mostImages ?? 1,
      square_png: isClassic,
      upload_limit: rules.uploadLimit,
      mask_required: isClassic,
    },
    streams: rules.gpt !== undefined,
    revises: rules.revises === true,
    blends: rules.blends === true,
    usual: usualOf(model),
    introduction: introductionOf(model),
    names: {
      aimlapi: atAimlapi.length > 0 ? (nameAtAimlapi ?? null) : null,
      onemin: atOnemin.length > 0 ? id : null,
    },
    offered: { aimlapi: [...atAimlapi], onemin: atOnemin },
  };
}

/** The tool without its mask, which is a picture. */
function toolOf(id: string, rules: ToolRules): JsonSchema {
  const tool = naming(id, schemaOf(imageTool(id, rules), 'input'));
  const { input_image_mask: _mask, ...properties } = tool['properties'] as JsonSchema;
  return { ...tool, properties };
}

function kindOf({ gpt, anyPictures }: ModelRules): PlaygroundModel['kind'] {
  if (gpt) return 'gpt-image';
  return anyPictures ? 'local' : 'dall-e';
}

/** A schema does not look at the model, which was read to choose it: it is that of this id alone. */
function naming(id: string, schema: JsonSchema): JsonSchema {
  const { properties } = schema as { readonly properties: JsonSchema };
  const model = { type: 'string', const: id, description: 'The model.' };
  return { ...schema, properties: { ...properties, model } };
}

function exclusionsOf({ gpt }: ModelRules): PlaygroundModel['excludes'] {
  if (!gpt) return [];
  return [...OUTPUT_EXCLUSIONS, ...STREAM_EXCLUSIONS].map(
    ({ clauses }) => clauses as unknown as PlaygroundModel['excludes'][number],
  );
}

function freeSizesOf({ freeSizes }: ModelRules): PlaygroundModel['sizes']['free'] {
  if (!freeSizes) return null;
  return {
    multiple_of: freeSizes.multipleOf,
    longest_edge: freeSizes.longestEdge,
    most_ratio: freeSizes.mostRatio,
    least_pixels: freeSizes.leastPixels,
    most_pixels: freeSizes.mostPixels,
  };
}

function usualOf({ usual }: Model): PlaygroundModel['usual'] {
  return usual ? { steps: usual.steps, guidance: usual.guidance ?? null } : null;
}

function introductionOf({ introduction }: Model): PlaygroundModel['introduction'] {
  return introduction ? { about: introduction.about, examples: [...introduction.examples] } : null;
}
