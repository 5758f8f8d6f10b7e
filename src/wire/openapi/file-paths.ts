import { fileQuery } from '../openai/file-request.ts';
import type { MountFacts } from './mount-facts.ts';
import { API_KEY, API_VERSION, inQuery } from './parameters.ts';
import { errors, image, inPath, json, openAiJson, rateLimited } from './responses.ts';

const ID = inPath('id', 'The id of the file.');

/** The operations of the Files API at one mount of it. */
const filePaths = (
  mount: string,
  suffix: string,
  { security, parameters = [], ownErrors = {} }: MountFacts = {},
) => {
  const common = { tags: ['Files'], ...(security && { security }) };
  const list = {
    get: {
      ...common,
      operationId: `listFiles${suffix}`,
      summary: 'Lists the files of the team.',
      parameters: [...parameters, ...inQuery(fileQuery)],
      responses: {
        200: openAiJson('ListFilesResponse', 'A page of files.'),
        ...errors(400, 401, 403, 404, 405, 500, 503),
        ...ownErrors,
      },
    },
    post: {
      ...common,
      operationId: `createFile${suffix}`,
      summary: 'Uploads a picture, to be named by its id.',
      description:
        'Counts as a request against the limits of the key, and costs nothing. All that a team uploads shares the room of `GALA_TEAM_ASSETS_GB`.',
      parameters,
      requestBody: {
        required: true,
        content: {
          'multipart/form-data': { schema: { $ref: '#/components/schemas/CreateFileRequest' } },
        },
      },
      responses: rateLimited({
        200: openAiJson('File', 'The file.'),
        ...errors(400, 401, 403, 405, 408, 413, 429, 500, 503),
        ...ownErrors,
      }),
    },
  };
  const one = {
    get: {
      ...common,
      operationId: `retrieveFile${suffix}`,
      summary: 'Tells of one file.',
      parameters: [ID, ...parameters],
      responses: {
        200: openAiJson('File', 'The file.'),
        ...errors(401, 403, 404, 405, 500, 503),
        ...ownErrors,
      },
    },
    delete: {
      ...common,
      operationId: `deleteFile${suffix}`,
      summary: 'Deletes a file for good.',
      description:
        'A key deletes what its own user uploaded; for the rest of its team’s it takes the scope `records` as well. Edits that are under way have a copy of their own.',
      parameters: [ID, ...parameters],
      responses: {
        200: openAiJson('DeletedFile', 'It is gone.'),
        ...errors(401, 403, 404, 405, 500, 503),
        ...ownErrors,
      },
    },
  };
  const content = {
    get: {
      ...common,
      operationId: `downloadFile${suffix}`,
      summary: 'The bytes of a file, as they were uploaded.',
      description: 'Ranges, ETags and HEAD work.',
      parameters: [ID, ...parameters],
      responses: {
        200: image('The picture.'),
        206: image('The part of it that was asked for.'),
        304: { description: 'The picture you have is the right one.' },
        ...errors(401, 403, 404, 405, 500, 503),
        ...ownErrors,
        416: json('ErrorResponse', 'The part lies outside of the picture.'),
      },
    },
  };
  return {
    [`${mount}/files`]: list,
    [`${mount}/files/{id}`]: one,
    [`${mount}/files/{id}/content`]: content,
  };
};

export const FILE_PATHS = {
  ...filePaths('/v1', ''),
  ...filePaths('/openai/v1', 'NewAzure', { security: API_KEY }),
  ...filePaths('/openai', 'Azure', {
    security: API_KEY,
    parameters: [API_VERSION],
    ownErrors: {
      401: json('AzureErrorResponse', 'There is no key, or it does not work.'),
      404: json('AzureOrOpenAiError', 'There is no such file, or no `api-version`.'),
    },
  }),
};
