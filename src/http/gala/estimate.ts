import type { FastifyInstance } from 'fastify';

import { usdOf } from '../../kernel/money.ts';
import { formatSize } from '../../kernel/size.ts';
import { check } from '../../wire/check.ts';
import { ESTIMABLE, estimateRequest } from '../../wire/gala/estimate-request.ts';
import type { EstimateObject } from '../../wire/gala/estimate-response.ts';
import type { AppDependencies } from '../dependencies.ts';
import { createDrafter, draftShapedLike, type ImageRequest } from '../drawing/draft.ts';
import { allowOnly } from '../methods.ts';
import { sendJson } from '../replies/json.ts';

const PATH = '/estimate';

/**
 * `POST /gala/v1/estimate`: what a request would cost. It refuses what the request would refuse, but
 * does not judge the prompt: nothing is drawn from it.
 */
export function serveEstimate(
  app: FastifyInstance,
  { catalogue }: Pick<AppDependencies, 'catalogue'>,
): void {
  const drafters = {
    generate: createDrafter(catalogue, 'generate', ESTIMABLE.generate),
    edit: createDrafter(catalogue, 'edit', ESTIMABLE.edit),
    vary: createDrafter(catalogue, 'vary', ESTIMABLE.vary),
  };

  app.post(PATH, async (request, reply) => {
    const asked = check(estimateRequest, request.body);
    const draft = drafters[asked.operation](asked.request);
    const { task, creditsPerImage } = asked.picture_size
      ? draftShapedLike<ImageRequest>(draft, asked.picture_size)
      : draft;
    const credits = creditsPerImage * task.count;
    const estimate: EstimateObject = {
      object: 'estimate',
      operation: task.operation,
      model: task.model,
      n: task.count,
      size: formatSize(task.size),
      credits_per_image: creditsPerImage,
      credits,
      usd: usdOf(credits),
    };
    return sendJson(reply, estimate);
  });
  allowOnly(app, PATH, ['POST']);
}
