import type { FastifyInstance } from 'fastify';

import { ASSET_LIMIT } from '../../../intake/assets.ts';
import { EXTENSIONS } from '../../../kernel/picture-type.ts';
import type { NamedObject } from '../../../ledger/named-object.ts';
import { check } from '../../../wire/check.ts';
import { assembleForm } from '../../../wire/form.ts';
import { assetForm } from '../../../wire/onemin/asset-form.ts';
import type { AssetResponse } from '../../../wire/onemin/asset-response.ts';
import { callerOf } from '../../authentication.ts';
import type { AppDependencies } from '../../dependencies.ts';
import { addressOf } from '../../images/server-address.ts';
import { allowOnly } from '../../methods.ts';
import { sendJson } from '../../replies/json.ts';
import { acceptForms } from '../../uploads/accept-forms.ts';
import { FORM, readForm, type FormReading } from '../../uploads/read-form.ts';
import { BUCKET } from '../../presigned/bucket.ts';

const PATH = '/assets';

type Needs = Pick<AppDependencies, 'assets' | 'spool' | 'limits' | 'publicUrl'>;

/** `POST /api/assets`: keeps a picture, for features to start from. */
export async function serveAssets(app: FastifyInstance, deps: Needs): Promise<void> {
  const reading: FormReading = {
    spool: deps.spool,
    limits: deps.limits.uploads,
    // One more, so that the largest one allowed is not taken for cut.
    fileBytes: ASSET_LIMIT + 1,
  };
  await acceptForms(app);

  app.post(PATH, { config: { accepts: FORM, draws: true } }, async (request, reply) => {
    const form = await readForm(request, reading);
    let asset: AssetResponse;
    try {
      const { asset: file } = check(assetForm, assembleForm(form.entries, []));
      const { teamId, userId } = callerOf(request);
      const originalName = file.fileName;
      const kept = await deps.assets.add({ file, originalName, bucket: BUCKET, teamId, userId });
      asset = assetOf(kept, file.encoding, addressOf(request, deps.publicUrl));
    } finally {
      await form.discard();
    }
    return sendJson(reply, asset);
  });
  allowOnly(app, PATH, ['POST']);
}

function assetOf(object: NamedObject, encoding: string, address: string): AssetResponse {
  const { id, name, bucket, teamId, userId, contentType: mimetype, asset: facts } = object;
  if (facts === null || bucket !== BUCKET) throw new Error(`${name} is no asset of this bucket.`);
  const originalname = facts.originalName;
  const part = { fieldname: 'asset', originalname, encoding, mimetype } as const;
  return {
    asset: {
      ...part,
      size: facts.bytes,
      bucket,
      key: name,
      acl: 'private',
      contentType: 'application/octet-stream',
      contentDisposition: null,
      contentEncoding: null,
      storageClass: 'STANDARD',
      serverSideEncryption: null,
      metadata: { 'team-id': teamId, 'user-id': userId, ...part },
      location: `${address}/${bucket}/${name}`,
      etag: `"${facts.md5}"`,
    },
    fileContent: {
      uuid: id,
      path: name,
      type: EXTENSIONS[mimetype],
      name: originalname,
      content: '',
      status: 'ACTIVE',
      metadata: { token: 0, character: 0 },
      createdAt: new Date(object.createdAt).toISOString(),
    },
  };
}
