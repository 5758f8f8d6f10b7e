import type { z } from 'zod';

import type { Catalogue } from '../../../../catalogue/catalogue.ts';
import { EDITABLE_TYPES } from '../../../../intake/picture-formats.ts';
import {
  DEFAULT_JSON_EDIT_MODEL,
  jsonEditRequest,
} from '../../../../wire/openai/json-edit-request.ts';
import { paramOfNamed, type NamedPicture } from '../../../../wire/openai/named-picture.ts';
import type { Draft } from '../../../drawing/draft.ts';
import type { PictureKind } from '../../../drawing/draw-from-pictures.ts';
import { whileServed } from '../../../drawing/while-served.ts';
import { discardTexts } from '../../../large-json/accept-large-json.ts';
import { callersPictures } from '../../../presigned/callers-pictures.ts';
import { referenceOf } from '../reference-of.ts';
import { createCompatibleDrafter } from './compatible-drafter.ts';
import { withDeployment } from '../azure/deployment.ts';
import type { EditNeeds } from './edit-by-form.ts';
import { OPENAI } from './image-dialect.ts';

type Body = z.output<ReturnType<typeof jsonEditRequest>>;

/** Edits whose pictures are named in JSON: by URL, as a data URL, or by the id of a file. */
export function createEditByJson(deps: EditNeeds): PictureKind<Body, Draft<Body>> {
  const draft = createCompatibleDrafter({
    ...deps,
    catalogue: gptOnly(deps.catalogue),
    operation: 'edit',
    schemaOf: jsonEditRequest,
    settle: async (body) => withDefaultModel(body),
  });
  return {
    read: async (request) => ({ body: request.body, discard: () => discardTexts(request) }),
    draft: (body, request) => draft(request, withDeployment(request, body)),
    take: ({ body: { images, mask }, model }, request, signal) =>
      deps.intake.takeReferences(
        { images: images.map(referenceOf), mask: mask && referenceOf(mask) },
        {
          ...callersPictures(request, deps),
          formats: EDITABLE_TYPES,
          square: false,
          maskEdits: 'transparent',
          faults: 'counted',
          dataUrls: true,
          paramOf: (place) => paramAt(place, images, mask),
          limit: model.rules.uploadLimit,
          signal,
        },
      ),
    dialect: () => OPENAI,
  };
}

/** DALL·E knows forms alone. */
function gptOnly(catalogue: Catalogue): Pick<Catalogue, 'models' | 'find'> {
  const models = whileServed(catalogue, (all) =>
    all.filter(({ rules }) => rules.gpt !== undefined),
  );
  return {
    get models() {
      return models();
    },
    find(id) {
      const model = catalogue.find(id);
      return model?.rules.gpt === undefined ? undefined : model;
    },
  };
}

/** What is no object is told by whoever checks it. */
function withDefaultModel(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { model = null } = body as { readonly model?: unknown };
  return model === null ? { ...body, model: DEFAULT_JSON_EDIT_MODEL } : body;
}

function paramAt(
  place: number | 'mask',
  images: readonly NamedPicture[],
  mask: NamedPicture | undefined,
): string {
  const [at, picture] = place === 'mask' ? ['mask', mask] : [`images[${place}]`, images[place]];
  return picture === undefined ? at : paramOfNamed(at, picture);
}
