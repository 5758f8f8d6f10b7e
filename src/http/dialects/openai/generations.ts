import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { Submission } from '../../../generation/generation.ts';
import { faultOf } from '../../../kernel/errors.ts';
import type { AppDependencies } from '../../dependencies.ts';
import { callerOf } from '../../authentication.ts';
import { hashRequest } from '../../canonical-request.ts';
import { throwForced } from '../../forced-faults.ts';
import type { ImageLinks } from '../../images/image-links.ts';
import { allowOnly } from '../../methods.ts';
import { signalOfDeparture } from '../../replies/departure.ts';
import { askerOf, logFailure } from '../../replies/faults.ts';
import { toJson } from '../../replies/json.ts';
import { replyPatiently } from '../../replies/patient-reply.ts';
import { renderFault } from './errors.ts';
import { createDrafter, type GenerationDraft } from './generation-draft.ts';
import { answerWithBytes, answerWithUrls } from './images-answer.ts';

type Needs = Pick<
  AppDependencies,
  'generation' | 'store' | 'catalogue' | 'rehearsal' | 'limits'
> & {
  readonly links: ImageLinks;
};

const PATH = '/images/generations';

/** `POST /v1/images/generations`. */
export function serveGenerations(app: FastifyInstance, deps: Needs): void {
  const draft = createDrafter(deps.catalogue);

  app.post(PATH, async (request, reply) => {
    const drafted = draft(request.body);
    throwForced(request, deps.rehearsal);
    const submission: Submission = {
      caller: { keyId: callerOf(request).id, teamId: callerOf(request).teamId },
      dialect: 'openai',
      task: drafted.task,
      notes: drafted.notes,
      idempotency: claimOf(request, drafted),
      signal: signalOfDeparture(reply),
    };
    const work = deps.generation
      .run(submission)
      .then(async (result) =>
        drafted.body.response_format === 'b64_json'
          ? answerWithBytes(result, deps.store)
          : answerWithUrls(result, (image) => deps.links(request, image)),
      );
    return replyPatiently(reply, work, deps.limits, (error) => {
      const fault = faultOf(error);
      logFailure(request, fault, error);
      return toJson(renderFault(fault, askerOf(request)).body);
    });
  });
  allowOnly(app, PATH, ['POST']);
}

function claimOf(request: FastifyRequest, draft: GenerationDraft): Submission['idempotency'] {
  const value = request.headers['idempotency-key'];
  if (typeof value !== 'string' || value === '') return undefined;
  const { model, body } = draft;
  return {
    value,
    requestHash: hashRequest({ dialect: 'openai', path: `/v1${PATH}`, model: model.id, body }),
  };
}
