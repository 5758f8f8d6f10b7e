import type { FastifyInstance } from 'fastify';

import type { LocalModels } from '../../catalogue/local-models.ts';
import { check } from '../../wire/check.ts';
import { modelRemovalQuery, pullRequest } from '../../wire/gala/local-model-request.ts';
import type { LocalModelList, RemovedLocalModel } from '../../wire/gala/local-model-response.ts';
import { requireScope } from '../authentication.ts';
import { allowOnly } from '../methods.ts';
import { sendJson } from '../replies/json.ts';
import { localModelObject } from './local-model-objects.ts';

interface OfModel {
  readonly Params: { readonly name: string };
}

/**
 * `/gala/v1/local-models…`: the local models of the machine, for whoever runs it. A download goes on
 * without whoever began it, who asks for the model again to see how far it is.
 */
export function serveLocalModels(app: FastifyInstance, models: LocalModels): void {
  requireScope(app, 'admin');

  app.get('/local-models', async (_request, reply) => {
    const data = (await models.list()).map(localModelObject);
    return sendJson(reply, { object: 'list', data } satisfies LocalModelList);
  });
  allowOnly(app, '/local-models', ['GET', 'HEAD']);

  app.get<OfModel>('/local-models/:name', async (request, reply) =>
    sendJson(reply, localModelObject(await models.find(request.params.name))),
  );
  app.delete<OfModel>('/local-models/:name', async (request, reply) => {
    const { name } = request.params;
    const unbound = await models.remove(name, check(modelRemovalQuery, request.query));
    const removed: RemovedLocalModel = {
      name,
      object: 'local_model.deleted',
      deleted: true,
      unbound_ids: [...unbound],
    };
    return sendJson(reply, removed);
  });
  allowOnly(app, '/local-models/:name', ['GET', 'HEAD', 'DELETE']);

  app.post<OfModel>('/local-models/:name/pull', async (request, reply) => {
    const { accept_licence: acceptsLicence, into } = check(pullRequest, request.body);
    const model = await models.pull(request.params.name, { acceptsLicence, into });
    return sendJson(reply.status(202), localModelObject(model));
  });
  app.delete<OfModel>('/local-models/:name/pull', async (request, reply) =>
    sendJson(reply, localModelObject(await models.stopPull(request.params.name))),
  );
  allowOnly(app, '/local-models/:name/pull', ['POST', 'DELETE']);
}
