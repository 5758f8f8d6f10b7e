import { jsonBody } from './parameters.ts';
import { errors, json } from './responses.ts';

export const GALA_PATHS = {
  '/gala/v1/estimate': {
    post: {
      operationId: 'estimate',
      tags: ['Credits'],
      summary: 'Tells what a request would cost.',
      description:
        'Takes the body of the request, without its pictures, and refuses what the request would refuse; moderation is not asked.',
      requestBody: jsonBody('EstimateRequest'),
      responses: {
        200: json('Estimate', 'The price.'),
        ...errors(400, 401, 403, 405, 413, 500, 503),
      },
    },
  },
} as const;
