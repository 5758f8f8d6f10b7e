import type { FastifyInstance } from 'fastify';

import type { PlaygroundModelList } from '../../wire/gala/model-response.ts';
import type { AppDependencies } from '../dependencies.ts';
import { whileServed } from '../drawing/while-served.ts';
import { allowOnly } from '../methods.ts';
import { toJson } from '../replies/json.ts';
import { keepJson, sendKeptJson } from '../replies/kept-json.ts';
import { playgroundModels } from './playground-model.ts';

const PATH = '/models';

/** `GET /gala/v1/models`: the models with what a form for their requests needs, to any key. */
export function serveModels(
  app: FastifyInstance,
  { catalogue }: Pick<AppDependencies, 'catalogue'>,
): void {
  // Making the schemas takes some twenty milliseconds.
  const kept = whileServed(catalogue, () => {
    const list: PlaygroundModelList = { object: 'list', data: [...playgroundModels(catalogue)] };
    return keepJson(toJson(list));
  });
  app.get(PATH, async (request, reply) => sendKeptJson(request, reply, kept()));
  allowOnly(app, PATH, ['GET', 'HEAD']);
}
