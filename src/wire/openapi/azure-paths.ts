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
      security: [{ apiKey: [] }, { bearer: [] }],
      parameters: [
        inPath('deployment', 'The id of the model, which wins over one in the body.'),
        {
          name: 'api-version',
          in: 'query',
          required: true,
          description: 'Any will do.',
          schema: { type: 'string', minLength: 1 },
        },
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

/** The routes that draw, as Azure names them. All of `/v1` lies under `/openai/v1`, too. */
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
} as const;
