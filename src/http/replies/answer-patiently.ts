import type { FastifyReply, FastifyRequest } from 'fastify';

import { faultOf } from '../../kernel/errors.ts';
import { askerOf, type RenderFault } from './fault-renderer.ts';
import { logFailure } from './faults.ts';
import { toJson } from './json.ts';
import { replyPatiently, type Patience } from './patient-reply.ts';
import type { Answer } from './reply-body.ts';

/**
 * {@link replyPatiently}, with what fails after the status has been sent told in the words of a dialect.
 * @throws whatever the work throws while the status is still open.
 */
export function answerPatiently(
  request: FastifyRequest,
  reply: FastifyReply,
  patience: Patience,
  render: RenderFault,
  work: Promise<Answer>,
): Promise<FastifyReply> {
  return replyPatiently(reply, work, patience, (error) => {
    const fault = faultOf(error);
    logFailure(request, fault, error);
    return toJson(render(fault, askerOf(request)).body);
  });
}
