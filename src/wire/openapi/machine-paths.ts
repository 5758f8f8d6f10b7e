import { modelRemovalQuery } from '../gala/local-model-request.ts';
import { inQuery, jsonBody } from './parameters.ts';
import { errors, inPath, json } from './responses.ts';

const MODEL = [inPath('name', 'The name of the local model.')];
const BOUND = [inPath('id', 'The id that clients send, such as `dall-e-2`.')];

const ADMINS = 'For keys with the scope `admin`.';

export const MACHINE_PATHS = {
  '/gala/v1/engines': {
    get: {
      operationId: 'listEngines',
      tags: ['Machine'],
      summary: 'Tells how the engines are, and how much they have to do.',
      description: ADMINS,
      responses: {
        200: json('ListEnginesResponse', 'The engines.'),
        ...errors(401, 403, 405, 500, 503),
      },
    },
  },
  '/gala/v1/local-models': {
    get: {
      operationId: 'listLocalModels',
      tags: ['Machine'],
      summary: 'Lists the local models that are installed, and those that are known to work.',
      description: ADMINS,
      responses: {
        200: json('ListLocalModelsResponse', 'The local models.'),
        ...errors(401, 403, 405, 409, 500, 503),
      },
    },
  },
  '/gala/v1/local-models/{name}': {
    get: {
      operationId: 'retrieveLocalModel',
      tags: ['Machine'],
      summary: 'Tells of one local model, and how far its download is.',
      description: ADMINS,
      parameters: MODEL,
      responses: {
        200: json('LocalModel', 'The model.'),
        ...errors(401, 403, 404, 405, 409, 500, 503),
      },
    },
    delete: {
      operationId: 'removeLocalModel',
      tags: ['Machine'],
      summary: 'Deletes a model, or what has been fetched of one.',
      description: `${ADMINS} One that ids are bound to is refused unless \`force\` says otherwise. Of a folder that was added without a copy only the link goes.`,
      parameters: [...MODEL, ...inQuery(modelRemovalQuery)],
      responses: {
        200: json('RemovedLocalModel', 'It is gone.'),
        ...errors(400, 401, 403, 404, 405, 409, 500, 503),
      },
    },
  },
  '/gala/v1/local-models/{name}/pull': {
    post: {
      operationId: 'pullLocalModel',
      tags: ['Machine'],
      summary: 'Begins to fetch a model from the hub, or goes on fetching it.',
      description: `${ADMINS} The download goes on by itself; ask for the model to see how far it is. Asked again meanwhile, it is joined. Whatever comes between, what has been fetched is kept, and pulling again goes on from there; of an installed model it mends what is spoiled.`,
      parameters: MODEL,
      requestBody: jsonBody('PullLocalModelRequest'),
      responses: {
        202: json('LocalModel', 'The model, and its download.'),
        ...errors(400, 401, 403, 404, 405, 409, 413, 500, 503),
      },
    },
    delete: {
      operationId: 'stopPullingLocalModel',
      tags: ['Machine'],
      summary: 'Stops a download, keeping what has been fetched.',
      description: `${ADMINS} Of one that has ended it forgets how.`,
      parameters: MODEL,
      responses: {
        200: json('LocalModel', 'The model.'),
        ...errors(400, 401, 403, 404, 405, 409, 500, 503),
      },
    },
  },
  '/gala/v1/bindings': {
    get: {
      operationId: 'listBindings',
      tags: ['Machine'],
      summary: 'Lists the ids that are drawn by something else than usual.',
      description: ADMINS,
      responses: {
        200: json('ListBindingsResponse', 'The bindings.'),
        ...errors(401, 403, 405, 409, 500, 503),
      },
    },
  },
  '/gala/v1/bindings/{id}': {
    put: {
      operationId: 'bindModel',
      tags: ['Machine'],
      summary: 'Has an id drawn by a local model, from the next request on.',
      description: ADMINS,
      parameters: BOUND,
      requestBody: jsonBody('BindModelRequest'),
      responses: {
        200: json('Binding', 'The binding.'),
        ...errors(400, 401, 403, 405, 409, 413, 500, 503),
      },
    },
    delete: {
      operationId: 'unbindModel',
      tags: ['Machine'],
      summary: 'Takes a binding back: the id is drawn as usual again, or is gone.',
      description: ADMINS,
      parameters: BOUND,
      responses: {
        200: json('RemovedBinding', 'It is not bound any more.'),
        ...errors(400, 401, 403, 404, 405, 409, 500, 503),
      },
    },
  },
} as const;
