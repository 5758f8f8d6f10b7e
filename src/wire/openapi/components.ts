import type { z } from 'zod';

import { OPERATIONS, type Operation } from '../../kernel/image-task.ts';
import { assetList, assetObject, deletedAsset } from '../gala/asset-response.ts';
import { ESTIMABLE, PICTURE_SIZE } from '../gala/estimate-request.ts';
import { estimateObject } from '../gala/estimate-response.ts';
import { engineList, engineObject } from '../gala/engine-response.ts';
import { keptResponse } from '../gala/kept-response.ts';
import { explainRequest } from '../gala/explain-request.ts';
import { explanationObject } from '../gala/explain-response.ts';
import { keyChange, keyRequest } from '../gala/key-request.ts';
import { keyList, keyObject, listedKeyObject, newKeyObject } from '../gala/key-response.ts';
import { bindingRequest, pullRequest } from '../gala/local-model-request.ts';
import {
  bindingList,
  bindingObject,
  localModelList,
  localModelObject,
  removedBinding,
  removedLocalModel,
} from '../gala/local-model-response.ts';
import { memberChange, memberRequest } from '../gala/member-request.ts';
import { memberList, memberObject } from '../gala/member-response.ts';
import { playgroundModel, playgroundModelList } from '../gala/model-response.ts';
import { recordChange } from '../gala/record-change.ts';
import {
  deletedObject,
  recordDeletion,
  recordList,
  recordObject,
} from '../gala/record-response.ts';
import { sessionRequest } from '../gala/session-request.ts';
import { sessionObject } from '../gala/session-response.ts';
import { creditRequest, teamChange, teamRequest } from '../gala/team-request.ts';
import { creditEntryList, creditsObject, teamList, teamObject } from '../gala/team-response.ts';
import { userRequest } from '../gala/user-request.ts';
import { userList, userObject } from '../gala/user-response.ts';
import { assetForm } from '../onemin/asset-form.ts';
import { assetResponse } from '../onemin/asset-response.ts';
import { errorResponse } from '../openai/error-response.ts';
import { azureErrorResponse, azureOrOpenAiError } from '../openai/azure-error-response.ts';
import { editRequest } from '../openai/edit-request.ts';
import { fileForm } from '../openai/file-request.ts';
import { deletedFile, fileList, fileObject } from '../openai/file-response.ts';
import { jsonEditRequest } from '../openai/json-edit-request.ts';
import { generationRequest } from '../openai/generation-request.ts';
import { imagesResponse } from '../openai/images-response.ts';
import type { RequestRules } from '../openai/image-fields.ts';
import { modelList, modelObject } from '../openai/models-response.ts';
import { imagesStreamEvent } from '../openai/stream-events.ts';
import { variationRequest } from '../openai/variation-request.ts';
import { aimlComponents } from './aimlapi-components.ts';
import { alternatives } from './alternatives.ts';
import type { DocumentedModel } from './documented-model.ts';
import { componentsOf, schemaOf, type JsonSchema } from './json-schema.ts';
import { oneminComponents } from './onemin-components.ts';
import { responseComponents } from './response-components.ts';
import { SESSION_SCHEMES } from './session-security.ts';

export const SECURITY_SCHEMES = {
  bearer: { type: 'http', scheme: 'bearer', description: 'Authorization: Bearer YOUR_KEY' },
  apiKey: { type: 'apiKey', in: 'header', name: 'api-key', description: 'As Azure has it.' },
  basic: {
    type: 'http',
    scheme: 'basic',
    description: 'The key as password, with a blank user name.',
  },
  ...SESSION_SCHEMES,
} as const;

/** What is answered, by the name of its component. */
const ANSWERS = {
  ImagesResponse: imagesResponse,
  ImagesStreamEvent: imagesStreamEvent,
  Model: modelObject,
  File: fileObject,
  ListFilesResponse: fileList,
  DeletedFile: deletedFile,
  ListModelsResponse: modelList,
  ErrorResponse: errorResponse,
  AzureErrorResponse: azureErrorResponse,
  AzureOrOpenAiError: azureOrOpenAiError,
  ImageRecord: recordObject,
  ListRecordsResponse: recordList,
  RecordDeletion: recordDeletion,
  DeletedRecord: deletedObject,
  Asset: assetObject,
  ListAssetsResponse: assetList,
  DeletedAsset: deletedAsset,
  UploadAssetResponse: assetResponse,
  KeptResponse: keptResponse,
  Estimate: estimateObject,
  Explanation: explanationObject,
  GalaModel: playgroundModel,
  ListGalaModelsResponse: playgroundModelList,
  Team: teamObject,
  ListTeamsResponse: teamList,
  Credits: creditsObject,
  ListCreditEntriesResponse: creditEntryList,
  User: userObject,
  ListUsersResponse: userList,
  Member: memberObject,
  ListMembersResponse: memberList,
  ApiKey: keyObject,
  ListedApiKey: listedKeyObject,
  NewApiKey: newKeyObject,
  ListKeysResponse: keyList,
  Engine: engineObject,
  ListEnginesResponse: engineList,
  LocalModel: localModelObject,
  ListLocalModelsResponse: localModelList,
  RemovedLocalModel: removedLocalModel,
  Binding: bindingObject,
  ListBindingsResponse: bindingList,
  RemovedBinding: removedBinding,
  Session: sessionObject,
};

/** What is taken, where that is the same for every model. */
const REQUESTS = {
  RateRecordRequest: recordChange,
  ExplainRequest: explainRequest,
  UploadAssetRequest: assetForm,
  CreateFileRequest: fileForm,
  CreateTeamRequest: teamRequest,
  ChangeTeamRequest: teamChange,
  AddCreditsRequest: creditRequest,
  UserRequest: userRequest,
  AddMemberRequest: memberRequest,
  ChangeMemberRequest: memberChange,
  CreateKeyRequest: keyRequest,
  ChangeKeyRequest: keyChange,
  PullLocalModelRequest: pullRequest,
  BindModelRequest: bindingRequest,
  SignInRequest: sessionRequest,
};

export function schemaComponents(
  models: readonly DocumentedModel[],
): Readonly<Record<string, JsonSchema>> {
  return {
    CreateImageRequest: forModels(models, 'generate', generationRequest),
    CreateImageEditRequest: forModels(models, 'edit', editRequest),
    CreateImageEditByJsonRequest: forModels(
      models.filter(({ rules }) => rules.gpt !== undefined),
      'edit',
      jsonEditRequest,
    ),
    CreateImageVariationRequest: forModels(models, 'vary', variationRequest),
    EstimateRequest: { anyOf: OPERATIONS.map((operation) => estimateOf(models, operation)) },
    ...componentsOf(REQUESTS, 'input'),
    ...componentsOf(ANSWERS, 'output'),
    ...responseComponents(models),
    ...oneminComponents(models),
    ...aimlComponents(models),
  };
}

function forModels(
  models: readonly DocumentedModel[],
  operation: Operation,
  schema: (model: string, rules: RequestRules) => z.ZodType,
): JsonSchema {
  return alternatives(
    models
      .filter(({ rules }) => rules.operations.includes(operation))
      .map(({ id, rules }) => schemaOf(schema(id, rules), 'input')),
  );
}

function estimateOf(models: readonly DocumentedModel[], operation: Operation): JsonSchema {
  // Left out, it is a generation.
  const required = operation === 'generate' ? ['request'] : ['operation', 'request'];
  return {
    type: 'object',
    properties: {
      operation: { const: operation },
      // A generation is estimated as it is sent.
      request:
        operation === 'generate'
          ? { $ref: '#/components/schemas/CreateImageRequest' }
          : forModels(models, operation, ESTIMABLE[operation]),
      ...(operation === 'edit' && { picture_size: schemaOf(PICTURE_SIZE, 'input') }),
    },
    required,
    additionalProperties: false,
  };
}

const header = (description: string, schema: JsonSchema) => ({
  description,
  required: true,
  schema,
});

/** A header that not every reply has. */
const maybe = (description: string, schema: JsonSchema) => ({ description, schema });

export function headerComponents() {
  return {
    RequestId: header('Names this request in the log.', {
      type: 'string',
      pattern: '^req_[0-9a-f]{32}$',
    }),
    ProcessingMs: header('How long the answer took, in milliseconds.', { type: 'integer' }),
    Version: header('The version of OpenAI’s API.', { type: 'string', const: '2020-10-01' }),
    Organization: maybe('The team of the key; a wrong one has none.', { type: 'string' }),
    Record: header('The id of the record, for `/gala/v1/records/{id}`.', { type: 'string' }),
    Engine: header('The engine that drew.', { type: 'string' }),
    InferenceId: header('Names this request under AI/ML API.', { type: 'string' }),
    CreditsUsed: header('What it cost; 2 000 000 are a dollar.', {
      type: 'string',
      pattern: '^\\d+$',
    }),
    UsdSpent: header('The same in dollars.', { type: 'string', pattern: '^\\d+\\.\\d{9}$' }),
    ETag: header('Changes when anything of it does.', { type: 'string' }),
    Seed: header('The seed of each picture, separated by commas.', {
      type: 'string',
      pattern: '^\\d+(,\\d+)*$',
    }),
    Ignored: maybe(
      'Parameters that were left out for a lenient key, separated by commas and percent-encoded.',
      { type: 'string' },
    ),
    Adjusted: maybe(
      'What took the place of what for a lenient key, as `quality=standard->medium`, separated by commas, the values percent-encoded.',
      { type: 'string' },
    ),
    Hint: maybe('Where a lenient key would have been given this: how to make the key one.', {
      type: 'string',
    }),
    RateLimit: maybe('What the key may use within a minute; only where it is limited.', {
      type: 'integer',
    }),
    RateRemaining: maybe('How much of that is left.', { type: 'integer', minimum: 0 }),
    RateReset: maybe('When all of it is left again, such as `20ms`, `12.5s` or `1m0s`.', {
      type: 'string',
      pattern: '^(\\d+ms|(\\d+m)?\\d+(\\.\\d+)?s)$',
    }),
    RetryAfter: maybe('After how many seconds to try again.', { type: 'integer', minimum: 1 }),
  };
}
