import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';

import type { Catalogue } from '../../../../catalogue/catalogue.ts';
import { EDITABLE_TYPES } from '../../../../intake/picture-formats.ts';
import type { PictureReference, ReferenceRules } from '../../../../intake/reference.ts';
import {
  DEFAULT_JSON_EDIT_MODEL,
  jsonEditRequest,
} from '../../../../wire/openai/json-edit-request.ts';
import { paramOfNamed, type NamedPicture } from '../../../../wire/openai/picture-references.ts';
import { callerOf } from '../../../authentication.ts';
import type { Draft } from '../../../drawing/draft.ts';
import type { PictureKind } from '../../../drawing/draw-from-pictures.ts';
import { addressOf } from '../../../images/server-address.ts';
import { discardTexts } from '../../../large-json/accept-large-json.ts';
import { BUCKET } from '../../../presigned/bucket.ts';
import { readOwnLink } from '../../../presigned/read-own-link.ts';
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
          ...findingRules(request, deps),
          paramOf: (place) => paramAt(place, images, mask),
          limit: model.rules.uploadLimit,
          signal,
        },
      ),
    dialect: () => OPENAI,
  };
}

/** DALL·E knows forms alone. */
function gptOnly(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    models: catalogue.models.filter(({ rules }) => rules.gpt !== undefined),
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

function referenceOf(picture: NamedPicture): PictureReference {
  if ('fileId' in picture) return { kind: 'file', fileId: picture.fileId };
  const { url } = picture;
  return typeof url === 'string' ? { kind: 'text', text: url } : { kind: 'spooled', text: url };
}

function paramAt(
  place: number | 'mask',
  images: readonly NamedPicture[],
  mask: NamedPicture | undefined,
): string {
  const [at, picture] = place === 'mask' ? ['mask', mask] : [`images[${place}]`, images[place]];
  return picture === undefined ? at : paramOfNamed(at, picture);
}

function findingRules(
  request: FastifyRequest,
  { signer, presigner, publicUrl }: EditNeeds,
): Omit<ReferenceRules, 'paramOf' | 'limit' | 'signal'> {
  const links = { signer, presigner, bucket: BUCKET, address: addressOf(request, publicUrl) };
  const { id: keyId, teamId } = callerOf(request);
  return {
    teamId,
    keyId,
    bucket: BUCKET,
    formats: EDITABLE_TYPES,
    square: false,
    maskEdits: 'transparent',
    faults: 'counted',
    dataUrls: true,
    readOwnLink: (url) => readOwnLink(links, url),
  };
}
