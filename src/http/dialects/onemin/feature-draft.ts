import { randomUUID } from 'node:crypto';

import type { Catalogue, Model } from '../../../catalogue/catalogue.ts';
import type { Revises } from '../../../generation/generation.ts';
import { fault } from '../../../kernel/errors.ts';
import type { PictureReference, PictureReferences } from '../../../intake/reference.ts';
import { check } from '../../../wire/check.ts';
import { featureRequest } from '../../../wire/onemin/feature-request.ts';
import { featuresOf, OPERATION_OF, type Feature } from '../../../wire/onemin/feature.ts';
import { promptObject, type PromptObject } from '../../../wire/onemin/prompt-object.ts';
import { draftOf, revisesAs, type Draft, type ImageRequest } from '../../drawing/draft.ts';

/** A checked request for a feature, and what is to be drawn for it. */
export interface FeatureDraft {
  readonly type: Feature;
  readonly conversationId: string | null;
  readonly metadata: Readonly<Record<string, unknown>> | null;
  /** As it was sent, to be echoed. */
  readonly sent: Readonly<Record<string, unknown>>;
  /** What it starts from; a generator starts from nothing. */
  readonly pictures: PictureReferences | undefined;
  readonly draft: Draft<ImageRequest>;
}

/** A body that was found to be a request. */
type Sent = { readonly promptObject: FeatureDraft['sent'] };

/**
 * Makes the translator of `POST /api/features`.
 * @throws GalaError (from the translator) with the one fault that is answered.
 */
export function createFeatureDrafter(catalogue: Catalogue): (body: unknown) => FeatureDraft {
  return (raw) => {
    const { type, model: id, conversationId, metadata } = check(featureRequest, raw);
    const rest = { conversationId, metadata };
    // What came, not zod's copy of it, from which `__proto__` has vanished unseen.
    const { promptObject: sent } = raw as Sent;
    const model = catalogue.find(id);
    if (!model || !featuresOf(model.rules).includes(type)) {
      throw fault('unknown_model', { model: id, feature: type, supported: able(catalogue, type) });
    }
    const prompt = check(promptObject(type, model.id, model.rules), sent, ['promptObject']);
    const draft = draftOf(OPERATION_OF[type], model, bodyOf(prompt, { ...rest, type }));
    return {
      ...rest,
      type,
      sent,
      pictures: picturesOf(prompt),
      draft: {
        ...draft,
        // Of this family only this dialect asks for a manner.
        task: prompt.style ? { ...draft.task, look: prompt.style } : draft.task,
        revise: revises(type, model),
        notes: notesOf(rest),
      },
    };
  };
}

const able = (catalogue: Catalogue, feature: Feature): readonly string[] =>
  catalogue.models
    .filter(({ rules }) => featuresOf(rules).includes(feature))
    .map((model) => model.id);

/** All that makes two requests the same, in the form in which drafts are made. */
function bodyOf(
  prompt: PromptObject,
  rest: Pick<FeatureDraft, 'type' | 'conversationId' | 'metadata'>,
): ImageRequest {
  return {
    ...prompt,
    ...rest,
    // Its clients say by default how much a PNG is to lose.
    ...(prompt.output_format === 'png' && { output_compression: 100 }),
    response_format: 'url',
  };
}

function picturesOf(prompt: PromptObject): PictureReferences | undefined {
  const { imageUrl, maskUrl, blendImageUrl } = prompt;
  if (imageUrl === undefined) return undefined;
  const images = [imageUrl, ...(blendImageUrl === undefined ? [] : [blendImageUrl])];
  return { images: images.map(textOf), mask: maskUrl === undefined ? undefined : textOf(maskUrl) };
}

const textOf = (text: string): PictureReference => ({ kind: 'text', text });

/** Here DALL·E 2 rewrites prompts as well, as its documentation says; the answer has no place for it. */
const revises = (type: Feature, { rules }: Model): Revises =>
  revisesAs(
    rules,
    rules.revises === true || (type === 'IMAGE_GENERATOR' && rules.gpt === undefined),
  );

/** Kept with the record. Its `uuid` is what the client knows the record by, also when it asks again. */
function notesOf({
  conversationId,
  metadata,
}: Pick<FeatureDraft, 'conversationId' | 'metadata'>): Draft<ImageRequest>['notes'] {
  return {
    uuid: randomUUID(),
    ...(conversationId !== null && { conversationId }),
    ...(metadata !== null && { metadata: JSON.stringify(metadata) }),
  };
}
