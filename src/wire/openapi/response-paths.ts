import { inputItemsQuery, responseQuery } from '../openai/responses/response-query.ts';
import type { MountFacts } from './mount-facts.ts';
import {
  API_KEY,
  API_VERSION,
  CLIENT_REQUEST_ID,
  idempotencyKey,
  inQuery,
  jsonBody,
} from './parameters.ts';
import { errors, inPath, json, openAiJson, orEvents, rateLimited } from './responses.ts';

const ID = inPath('id', 'The id of the response.');

const EVENTS =
  'With `stream: true` the answer is `text/event-stream`, each event numbered by `sequence_number`. It begins once the request has been admitted; what is refused before that is an ordinary error. What fails while it is drawn ends it with `response.failed`, and what else goes wrong with an event `error`. Comments (`: keep-alive`) keep the connection.';

const BACKGROUND =
  'With `background: true` the answer comes at once, its `status` `queued`; the picture is drawn whoever leaves, also after a restart of the server. Retrieve it until it is `completed`, `failed` or `cancelled`.';

const SLOW =
  'Any other answer that takes longer than 20 seconds begins with its status 200 and with spaces in front of the JSON, and is an ErrorResponse when drawing fails after all.';

/** The operations of the Responses API at one mount of it. */
const responsePaths = (
  mount: string,
  suffix: string,
  { security, parameters = [], ownErrors = {} }: MountFacts = {},
) => {
  const common = { tags: ['Responses'], ...(security && { security }) };
  return {
    [`${mount}/responses`]: {
      post: {
        ...common,
        operationId: `createResponse${suffix}`,
        summary: 'Goes on with a conversation, and draws.',
        description: `Gala is no chat model: the built-in planner turns the words of the conversation into a call of the image tool, unless the operator has connected a chat model.\n\n${EVENTS}\n\n${BACKGROUND}\n\n${SLOW}`,
        parameters: [
          ...parameters,
          idempotencyKey(
            'Makes the request safe to repeat for 24 hours: the same key with the same request gives the first response again, and draws nothing.',
          ),
          CLIENT_REQUEST_ID,
        ],
        requestBody: jsonBody('CreateResponseRequest'),
        responses: rateLimited({
          200: orEvents(openAiJson('Response', 'The response.'), 'ResponseStreamEvent'),
          ...errors(400, 401, 403, 404, 405, 408, 409, 413, 429, 500, 503),
          ...ownErrors,
        }),
      },
    },
    [`${mount}/responses/{id}`]: {
      get: {
        ...common,
        operationId: `retrieveResponse${suffix}`,
        summary: 'Tells how a response stands.',
        parameters: [ID, ...parameters, ...inQuery(responseQuery)],
        responses: {
          200: orEvents(openAiJson('Response', 'The response.'), 'ResponseStreamEvent'),
          ...errors(400, 401, 403, 404, 405, 500, 503),
          ...ownErrors,
        },
      },
      delete: {
        ...common,
        operationId: `deleteResponse${suffix}`,
        summary: 'Forgets a response, with the pictures that came with it.',
        description:
          'What was drawn belongs to its record, and stays; what is being drawn in the background is cancelled. A key deletes what its own user asked for; for the rest of its team’s it takes the scope `records` as well.',
        parameters: [ID, ...parameters],
        responses: {
          200: openAiJson('DeletedResponse', 'It is gone.'),
          ...errors(401, 403, 404, 405, 500, 503),
          ...ownErrors,
        },
      },
    },
    [`${mount}/responses/{id}/cancel`]: {
      post: {
        ...common,
        operationId: `cancelResponse${suffix}`,
        summary: 'Cancels a response in the background.',
        description: 'One that has ended stays as it is.',
        parameters: [ID, ...parameters],
        responses: {
          200: openAiJson('Response', 'The response as it stands then.'),
          ...errors(400, 401, 403, 404, 405, 500, 503),
          ...ownErrors,
        },
      },
    },
    [`${mount}/responses/{id}/input_items`]: {
      get: {
        ...common,
        operationId: `listInputItems${suffix}`,
        summary: 'Lists what came with a response.',
        parameters: [ID, ...parameters, ...inQuery(inputItemsQuery)],
        responses: {
          200: openAiJson('ResponseItemList', 'A page of items.'),
          ...errors(400, 401, 403, 404, 405, 500, 503),
          ...ownErrors,
        },
      },
    },
  };
};

export const RESPONSE_PATHS = {
  ...responsePaths('/v1', ''),
  ...responsePaths('/openai/v1', 'NewAzure', { security: API_KEY }),
  ...responsePaths('/openai', 'Azure', {
    security: API_KEY,
    parameters: [API_VERSION],
    ownErrors: {
      401: json('AzureErrorResponse', 'There is no key, or it does not work.'),
      404: json('AzureOrOpenAiError', 'There is no such response, or no `api-version`.'),
    },
  }),
};
