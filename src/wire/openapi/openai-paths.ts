import { CLIENT_REQUEST_ID, idempotencyKey } from './parameters.ts';
import { errors, inPath, json, openAiJson, orEvents, rateLimited } from './responses.ts';

/** An operation that answers with pictures. */
function drawing<Id extends string>(facts: {
  readonly operationId: Id;
  readonly summary: string;
  readonly mediaType: string;
  readonly schema: string;
  /** The schema of its JSON bodies, where it takes such besides. */
  readonly jsonSchema?: string;
  readonly description?: string;
  readonly more?: readonly (404 | 408)[];
  /** What is streamed, where anything is. */
  readonly events?: string;
}) {
  const {
    operationId,
    summary,
    mediaType,
    schema,
    jsonSchema,
    description,
    more = [],
    events,
  } = facts;
  const slow =
    'A reply that takes longer than 20 seconds begins with its status 200 and with spaces in front of the JSON, so that proxies keep the connection; it has no headers about its pictures, and when drawing fails after all, its body is an ErrorResponse.';
  const pictures = openAiJson('ImagesResponse', 'The pictures.', {
    'x-gala-record': 'Record',
    'x-gala-engine': 'Engine',
    'x-gala-seed': 'Seed',
    'x-gala-ignored': 'Ignored',
    'x-gala-adjusted': 'Adjusted',
  });
  return {
    operationId,
    tags: ['Images'],
    summary,
    description: [description, LENIENT, slow, events && STREAMED].filter(Boolean).join('\n\n'),
    parameters: [
      idempotencyKey(
        'Makes the request safe to repeat for 24 hours: the same key with the same request gives the first answer again, with fresh links, and draws nothing.',
      ),
      CLIENT_REQUEST_ID,
    ],
    requestBody: {
      required: true,
      content: {
        [mediaType]: { schema: { $ref: `#/components/schemas/${schema}` } },
        ...(jsonSchema && {
          'application/json': { schema: { $ref: `#/components/schemas/${jsonSchema}` } },
        }),
      },
    },
    responses: rateLimited({
      200: events === undefined ? pictures : orEvents(pictures, events),
      ...errors(401, 403, 405, ...more, 413, 429, 500, 503),
      400: json(
        'ErrorResponse',
        'Something about the request is wrong; `error.param` says what, if it is one parameter.',
        { 'x-gala-hint': 'Hint' },
      ),
    }),
  };
}

const LENIENT =
  'With a key whose `compatibility` is `lenient`, what old and third-party clients send is adapted to the model; `x-gala-ignored` and `x-gala-adjusted` tell how. A strict key is refused, and where a lenient one would not be, `x-gala-hint` says so.';

const STREAMED =
  'With `stream: true` (GPT Image only) the answer is `text/event-stream`: a line `event:` with the type of the event, a line `data:` with its JSON, an empty line. It begins once the request has been admitted; what is refused before that is an ordinary error, and what goes wrong later an event `error`. Comments (`: keep-alive`) keep the connection. An answer that is given again by its `Idempotency-Key` has the completed event alone.';

const FORM =
  'Numbers come as text. `application/octet-stream` as the type of a file claims nothing: its bytes decide. Pictures may have up to 4096 × 4096 pixels, whatever their depth or palette; of an animation the first picture counts.';

const BY_JSON =
  'By JSON, pictures are named instead of sent: by the URL of a public server, a link of this one, a data URL, or the id of a file of `/v1/files`; the models are those of the GPT Image family. Such a body may have 64 MB.';

export const OPENAI_PATHS = {
  '/v1/images/generations': {
    post: drawing({
      operationId: 'createImage',
      summary: 'Draws pictures from a prompt.',
      mediaType: 'application/json',
      schema: 'CreateImageRequest',
      events: 'ImagesStreamEvent',
    }),
  },
  '/v1/images/edits': {
    post: drawing({
      operationId: 'createImageEdit',
      summary: 'Replaces a part of a picture.',
      description: `The prompt describes the whole picture. Where the mask is opaque, the answer is the picture that was sent, pixel by pixel. ${FORM} ${BY_JSON}`,
      mediaType: 'multipart/form-data',
      schema: 'CreateImageEditRequest',
      jsonSchema: 'CreateImageEditByJsonRequest',
      events: 'ImagesStreamEvent',
      more: [404, 408],
    }),
  },
  '/v1/images/variations': {
    post: drawing({
      operationId: 'createImageVariation',
      summary: 'Draws pictures like a picture.',
      description: FORM,
      mediaType: 'multipart/form-data',
      schema: 'CreateImageVariationRequest',
      more: [408],
    }),
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
