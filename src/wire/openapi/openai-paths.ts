import { errors, inPath, openAiJson } from './responses.ts';

export const OPENAI_PATHS = {
  '/v1/images/generations': {
    post: {
      operationId: 'createImage',
      tags: ['Images'],
      summary: 'Draws pictures from a prompt.',
      description:
        'A reply that takes longer than 20 seconds begins with its status 200 and with spaces in front of the JSON, so that proxies keep the connection; it has no `x-gala-*` headers, and when drawing fails after all, its body is an ErrorResponse.',
      parameters: [
        {
          name: 'Idempotency-Key',
          in: 'header',
          description:
            'Makes the request safe to repeat for 24 hours: the same key with the same request gives the first answer again, with fresh links, and draws nothing.',
          schema: { type: 'string', minLength: 1 },
        },
      ],
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: { $ref: '#/components/schemas/CreateImageRequest' } },
        },
      },
      responses: {
        200: openAiJson('ImagesResponse', 'The pictures.', {
          'x-gala-record': 'Record',
          'x-gala-engine': 'Engine',
          'x-gala-seed': 'Seed',
        }),
        ...errors(400, 401, 403, 405, 413, 429, 500, 503),
      },
    },
  },
  '/v1/models': {
    get: {
      operationId: 'listModels',
      tags: ['Models'],
      summary: 'Lists the models this server serves.',
      responses: {
        200: openAiJson('ListModelsResponse', 'The models.'),
        ...errors(401, 403, 405, 500, 503),
      },
    },
  },
  '/v1/models/{model}': {
    get: {
      operationId: 'retrieveModel',
      tags: ['Models'],
      summary: 'Tells of one model.',
      parameters: [inPath('model', 'The id of the model.')],
      responses: {
        200: openAiJson('Model', 'The model.'),
        ...errors(401, 403, 404, 405, 500, 503),
      },
    },
  },
} as const;
