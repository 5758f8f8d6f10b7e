import type { PlannedRequest } from '../../api/planned-request.ts';

/** A variation as it is sent: how much of the second picture is in it says nothing while there is one. */
export function planVariation(planned: PlannedRequest): PlannedRequest {
  if (planned.images.length > 1) return planned;
  const { blend: _, ...body } = planned.body;
  return { ...planned, body };
}
