import { jsonBody } from './parameters.ts';
import { errors, inPath, json } from './responses.ts';

export const GALA_PATHS = {
  '/gala/v1/models': {
    get: {
      operationId: 'listGalaModels',
      tags: ['Models'],
      summary: 'Lists the models with what a form for their requests needs.',
      description:
        'For each operation of a model the JSON Schema of what it takes, the pairs of values that do not go together, its sizes, what pictures it starts from, and what it is called in the other dialects. Any key may ask. ETags work.',
      responses: {
        200: json('ListGalaModelsResponse', 'The models.', { etag: 'ETag' }),
        304: { description: 'What you have is still right.' },
        ...errors(401, 405, 500, 503),
      },
    },
  },
  '/gala/v1/explain': {
    post: {
      operationId: 'explain',
      tags: ['Images'],
      summary: 'Tells what the embedded engine understands of a prompt.',
      description:
        'Which things are drawn, how they stand to each other, where and when it is, what is to be read, and what the picture will not show. As `gala explain --json` has it. Nothing is drawn or charged, and moderation is not asked.',
      requestBody: jsonBody('ExplainRequest'),
      responses: {
        200: json('Explanation', 'What was understood.'),
        ...errors(400, 401, 403, 405, 413, 429, 500, 503),
      },
    },
  },
  '/gala/v1/responses/{id}': {
    get: {
      operationId: 'getKeptResponse',
      tags: ['Responses'],
      summary: 'Shows a response without the bytes of its pictures.',
      description:
        'For pages that show a conversation again: links to the picture and its thumbnail, what was said, and everything else of the response. A key sees those of its team.',
      parameters: [inPath('id', 'The id of the response.')],
      responses: {
        200: json('KeptResponse', 'The response.'),
        ...errors(401, 403, 404, 405, 500, 503),
      },
    },
  },
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
