import { API_KEY, API_VERSION } from './parameters.ts';
import { OPENAI_PATHS } from './openai-paths.ts';
import { inPath, json } from './responses.ts';

/** An operation of OpenAI's, by Azure's path. */
function asAzure(path: keyof typeof OPENAI_PATHS & `/v1/images/${string}`, operationId: string) {
  const { post } = OPENAI_PATHS[path];
  return {
    post: {
      ...post,
      operationId,
      summary: `${post.summary} By Azure’s path.`,
      security: API_KEY,
      parameters: [
        inPath('deployment', 'The id of the model, which wins over one in the body.'),
        API_VERSION,
        ...post.parameters,
      ],
      responses: {
        ...post.responses,
        401: json('AzureErrorResponse', 'There is no key, or it does not work.'),
        404: json('AzureErrorResponse', 'There is no such deployment, or no `api-version`.'),
      },
    },
  };
}

/** An operation of OpenAI's below `/openai/v1`, Azure's newer API: it differs in where the key may be. */
function asNewAzure<const Id extends string, Operation extends { readonly summary: string }>(
  operation: Operation,
  operationId: Id,
) {
  return {
    ...operation,
    operationId,
    summary: `${operation.summary} By the path of Azure’s newer API.`,
    security: API_KEY,
  };
}

/** The routes that draw, as Azure names them, and all of `/v1` below `/openai`. */
export const AZURE_PATHS = {
  '/openai/deployments/{deployment}/images/generations': asAzure(
    '/v1/images/generations',
    'createAzureImage',
  ),
  '/openai/deployments/{deployment}/images/edits': asAzure(
    '/v1/images/edits',
    'createAzureImageEdit',
  ),
  '/openai/deployments/{deployment}/images/variations': asAzure(
    '/v1/images/variations',
    'createAzureImageVariation',
  ),
  '/openai/v1/images/generations': {
    post: asNewAzure(OPENAI_PATHS['/v1/images/generations'].post, 'createNewAzureImage'),
  },
  '/openai/v1/images/edits': {
    post: asNewAzure(OPENAI_PATHS['/v1/images/edits'].post, 'createNewAzureImageEdit'),
  },
  '/openai/v1/images/variations': {
    post: asNewAzure(OPENAI_PATHS['/v1/images/variations'].post, 'createNewAzureImageVariation'),
  },
  '/openai/v1/models': {
    get: asNewAzure(OPENAI_PATHS['/v1/models'].get, 'listNewAzureModels'),
  },
  '/openai/v1/models/{model}': {
    get: asNewAzure(OPENAI_PATHS['/v1/models/{model}'].get, 'retrieveNewAzureModel'),
  },
} as const;
