import type { FastifyRequest } from 'fastify';

import { fault, GalaError } from '../kernel/errors.ts';
import { FORCE_HEADER, FORCED, FORCED_FAULTS, type Rehearsal } from './rehearsal.ts';

/**
 * Fails a checked request when its header `x-gala-force`, or the handle of an embedded server, asks
 * for that. It comes before anything is drawn, recorded or charged.
 */
export function throwForced(request: FastifyRequest, rehearsal: Rehearsal): void {
  const asked = request.headers[FORCE_HEADER];
  const wanted = FORCED_FAULTS.find((name) => name === asked);
  if (asked !== undefined && wanted === undefined) {
    throw fault('invalid_value', {
      param: FORCE_HEADER,
      value: String(asked),
      supported: FORCED_FAULTS,
    });
  }
  const name = wanted ?? rehearsal.takeForced();
  if (name) throw new GalaError(FORCED[name]);
}
