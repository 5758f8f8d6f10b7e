import type { FastifyInstance } from 'fastify';

import type { LocalModels } from '../../catalogue/local-models.ts';
import { check } from '../../wire/check.ts';
import { bindingRequest } from '../../wire/gala/local-model-request.ts';
import type { BindingList, RemovedBinding } from '../../wire/gala/local-model-response.ts';
import { requireScope } from '../authentication.ts';
import { allowOnly } from '../methods.ts';
import { sendJson } from '../replies/json.ts';
import { bindingObject } from './local-model-objects.ts';

interface OfBinding {
  readonly Params: { readonly id: string };
}

/** `/gala/v1/bindings…`: which ids are drawn by something else than usual, for whoever runs the machine. */
export function serveBindings(
  app: FastifyInstance,
  models: Pick<LocalModels, 'bindings' | 'bind' | 'unbind'>,
): void {
  requireScope(app, 'admin');

  app.get('/bindings', async (_request, reply) => {
    const data = (await models.bindings()).map(bindingObject);
    return sendJson(reply, { object: 'list', data } satisfies BindingList);
  });
  allowOnly(app, '/bindings', ['GET', 'HEAD']);

  app.put<OfBinding>('/bindings/:id', async (request, reply) => {
    const { model, like } = check(bindingRequest, request.body);
    return sendJson(reply, bindingObject(await models.bind(request.params.id, model, like)));
  });
  app.delete<OfBinding>('/bindings/:id', async (request, reply) => {
    const { id } = request.params;
    await models.unbind(id);
    const removed: RemovedBinding = { id, object: 'binding.deleted', deleted: true };
    return sendJson(reply, removed);
  });
  allowOnly(app, '/bindings/:id', ['PUT', 'DELETE']);
}
