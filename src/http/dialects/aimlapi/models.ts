import { createHash } from 'node:crypto';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { fault } from '../../../kernel/errors.ts';
import { checkAll } from '../../../wire/check.ts';
import {
  aimlModelQuery,
  aimlModelsQuery,
  sectionsOf,
  type AimlModelsQuery,
} from '../../../wire/aimlapi/models-query.ts';
import type { AimlModelList, AimlModelReply } from '../../../wire/aimlapi/models-response.ts';
import { addressOf } from '../../images/server-address.ts';
import { allowOnly } from '../../methods.ts';
import { isKnown } from '../../replies/entity-tag.ts';
import { sendJsonText, toJson } from '../../replies/json.ts';
import { wholeModel, withSections, type WholeModel } from './model-object.ts';
import type { ServedModels } from './served-models.ts';

/** All three tell the same. */
const LISTS = ['/v1/models', '/models', '/api/v1/models'];

const ONE = '/model/*';

/** `GET /v1/models` and `GET /model/{id}`, to anybody, as the original tells them. */
export function serveModels(
  app: FastifyInstance,
  models: ServedModels,
  publicUrl: string | undefined,
): void {
  const docsOf = (request: FastifyRequest): string =>
    `${addressOf(request, publicUrl)}/openapi.json`;

  for (const path of LISTS) {
    app.get(path, async (request, reply) => {
      const query = checkAll(aimlModelsQuery, request.query);
      const sections = sectionsOf(query);
      const data = models.all
        .map((model) => wholeModel(model, docsOf(request)))
        .filter((model) => isMeant(model, query))
        .map((model) => withSections(model, sections));
      return sendUnlessKnown(request, reply, { object: 'list', data } satisfies AimlModelList);
    });
    allowOnly(app, path, ['GET', 'HEAD']);
  }

  // An id may hold slashes, as `openai/gpt-image-1` does.
  app.get<{ Params: { '*': string } }>(ONE, async (request, reply) => {
    const name = request.params['*'];
    const found = models.findInAnyCase(name);
    if (!found) throw fault('model_not_found', { model: name });
    const sections = sectionsOf(checkAll(aimlModelQuery, request.query));
    const data = withSections(wholeModel(found, docsOf(request)), sections);
    return sendUnlessKnown(request, reply, { object: 'model', data } satisfies AimlModelReply);
  });
  allowOnly(app, ONE, ['GET', 'HEAD']);
}

/** Any value of each filter has to be true of it; a filter without values narrows nothing. */
function isMeant(model: WholeModel, query: AimlModelsQuery): boolean {
  const { input, output } = model.modalities;
  const facts: readonly (readonly [asked: readonly string[], has: readonly string[]])[] = [
    [query.id, [model.id, ...model.aliases]],
    [query.type, [model.type]],
    [query.tags, model.tags],
    [query.modalities, [...input, ...output]],
    [query.input_modalities, input],
    [query.output_modalities, output],
    [query.capabilities, model.capabilities],
  ];
  return facts.every(
    ([asked, has]) =>
      asked.length === 0 || has.some((value) => asked.includes(value.toLowerCase())),
  );
}

/** Sends nothing but 304 to whoever has the same already. */
function sendUnlessKnown(request: FastifyRequest, reply: FastifyReply, body: object): FastifyReply {
  const text = toJson(body);
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  reply.header('etag', etag);
  return isKnown(request, etag) ? reply.status(304).send() : sendJsonText(reply, text);
}
