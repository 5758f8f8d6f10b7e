import type { EstimateObject } from '../../../src/wire/gala/estimate-response.ts';
import type { PlannedRequest } from '../api/planned-request.ts';
import { parseSize } from '../form/free-size.ts';
import type { Expected } from './runs.ts';

const USUAL_SIZE = { width: 1024, height: 1024 };

/** How many pictures a request will bring, and in which shape. */
export function expectedOf(
  { body }: PlannedRequest,
  estimate: EstimateObject | undefined,
): Expected {
  const { n = 1 } = body;
  return { count: Number(n), size: parseSize(estimate?.size ?? '') ?? USUAL_SIZE };
}
