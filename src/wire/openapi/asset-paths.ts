import { assetQuery } from '../gala/asset-response.ts';
import { inQuery } from './parameters.ts';
import { errors, errorsIn, inPath, json } from './responses.ts';

const ID = [inPath('id', 'The id of the asset: `fileContent.uuid` of its upload.')];

const upload = (operationId: string) => ({
  post: {
    operationId,
    tags: ['Assets'],
    summary: 'Uploads a picture, to be named by its key as `imageUrl` or `maskUrl`.',
    description:
      'In 1min.ai’s dialect. Counts as a request against the limits of the key. It is kept as long as pictures are, and deleted by `DELETE /gala/v1/assets/{id}`.',
    security: [{ apiKey: [] }, { bearer: [] }],
    requestBody: {
      required: true,
      content: {
        'multipart/form-data': { schema: { $ref: '#/components/schemas/UploadAssetRequest' } },
      },
    },
    responses: {
      200: json('UploadAssetResponse', 'The asset.'),
      ...errorsIn('OneminError')(400, 401, 403, 405, 408, 413, 429, 500, 503),
    },
  },
});

export const ASSET_PATHS = {
  '/api/assets': upload('uploadAsset'),
  '/onemin/api/assets': upload('uploadAssetBelowOnemin'),
  '/gala/v1/assets': {
    get: {
      operationId: 'listAssets',
      tags: ['Assets'],
      summary: 'Lists uploaded pictures, newest first.',
      description:
        'A key with the scope `images` or `records` sees those of its team; an admin key sees every team’s.',
      parameters: inQuery(assetQuery),
      responses: {
        200: json('ListAssetsResponse', 'A page of assets.'),
        ...errors(400, 401, 403, 404, 405, 500, 503),
      },
    },
  },
  '/gala/v1/assets/{id}': {
    get: {
      operationId: 'retrieveAsset',
      tags: ['Assets'],
      summary: 'Tells of one asset, with a fresh link to it.',
      parameters: ID,
      responses: { 200: json('Asset', 'The asset.'), ...errors(401, 403, 404, 405, 500, 503) },
    },
    delete: {
      operationId: 'deleteAsset',
      tags: ['Assets'],
      summary: 'Deletes an asset for good.',
      description:
        'A key with the scope `images` deletes what its own user uploaded; for the rest of its team’s it takes `records`, and `admin` for another team’s.',
      parameters: ID,
      responses: {
        200: json('DeletedAsset', 'It is gone.'),
        ...errors(401, 403, 404, 405, 500, 503),
      },
    },
  },
} as const;
