import type { FastifyInstance } from 'fastify';

import type { Catalogue, Model } from '../../../catalogue/catalogue.ts';
import { fault } from '../../../kernel/errors.ts';
import type { ModelList, ModelObject } from '../../../wire/openai/models-response.ts';
import { allowOnly } from '../../methods.ts';
import { pathOf } from '../../replies/path.ts';
import { sendJson } from '../../replies/json.ts';

/** `GET /v1/models` and `GET /v1/models/{id}`. */
export function serveModels(app: FastifyInstance, catalogue: Catalogue): void {
  app.get('/models', async (_request, reply) => {
    const list: ModelList = { object: 'list', data: catalogue.models.map(modelObject) };
    return sendJson(reply, list);
  });
  allowOnly(app, '/models', ['GET', 'HEAD']);

  // An id may hold slashes, as `team/painter` does.
  app.get<{ Params: { '*': string } }>('/models/*', async (request, reply) => {
    const id = request.params['*'];
    if (id === '')
      throw fault('unknown_url', { method: request.method, path: pathOf(request.originalUrl) });
    const model = catalogue.find(id);
    if (!model) throw fault('model_not_found', { model: id });
    return sendJson(reply, modelObject(model));
  });
  allowOnly(app, '/models/*', ['GET', 'HEAD']);
}

function modelObject(model: Model): ModelObject {
  return { id: model.id, object: 'model', created: model.created, owned_by: model.ownedBy };
}
