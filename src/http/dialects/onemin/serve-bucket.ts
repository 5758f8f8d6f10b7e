import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { NamedObject } from '../../../ledger/named-object.ts';
import { inApiKeyHeader } from '../../authentication.ts';
import type { AppDependencies } from '../../dependencies.ts';
import { contentDisposition } from '../../images/content-disposition.ts';
import { cachedFor, openToPages, sendImage } from '../../images/send-image.ts';
import { presignedRequestOf } from '../../presigned/presigned-request.ts';
import { s3ErrorOf } from '../../presigned/s3-faults.ts';
import { sendS3Error, type S3Error } from '../../presigned/s3-error.ts';
import { faultOfRequest, logFailure } from '../../replies/faults.ts';
import { pathOf } from '../../replies/path.ts';
import { BUCKET } from '../../presigned/bucket.ts';

type Needs = Pick<
  AppDependencies,
  'names' | 'store' | 'presigner' | 'keyring' | 'clock' | 'publicUrl' | 'limits'
>;

/**
 * `GET /asset.1min.ai/<key>?X-Amz-…`: a picture by its key, to whoever holds a presigned URL, or shows a
 * key of the team whose it is. To everybody else it is as absent as one that never was. Errors are
 * those of S3, which is what its clients believe to talk to.
 */
export function serveBucket(app: FastifyInstance, deps: Needs): void {
  const { names, store, presigner, clock, publicUrl } = deps;
  app.addHook('onRequest', async (_request, reply) => openToPages(reply));
  // Nothing is uploaded here, so a body is not worth a word.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', async () => undefined);
  app.setErrorHandler((error, request, reply) => {
    const fault = faultOfRequest(error, request, deps.limits.jsonBody);
    logFailure(request, fault, error);
    return sendS3Error(request, reply, s3ErrorOf(fault));
  });

  app.route({
    method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/*',
    handler: async (request, reply) => {
      const path = pathOf(request.originalUrl);
      const name = path.slice(`/${BUCKET}/`.length);
      const now = clock.now();
      const link = presigner.verify(presignedRequestOf(request, publicUrl));
      if (link.verdict === 'refused') return sendS3Error(request, reply, link.error);
      const object =
        link.verdict === 'good'
          ? await names.findSigned(BUCKET, name, now)
          : await findWithKey(deps, request, name, now);
      if (object === 'denied') return sendS3Error(request, reply, ACCESS_DENIED);
      if (!object) return sendS3Error(request, reply, noSuchKey(name));
      const until = link.verdict === 'good' ? link.expiresAt : object.expiresAt;
      return sendImage(request, reply, store, {
        key: object.objectKey,
        caching: cachedFor(Math.min(until, object.expiresAt) - now),
        disposition: contentDisposition('inline', name.slice(name.lastIndexOf('/') + 1)),
      });
    },
  });
}

/** Without a signature: for reading, by a key of the object's own team. */
async function findWithKey(
  { names, keyring }: Pick<Needs, 'names' | 'keyring'>,
  request: FastifyRequest,
  name: string,
  now: number,
): Promise<NamedObject | undefined | 'denied'> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return 'denied';
  const secret = inApiKeyHeader(request.headers);
  const key = secret === undefined ? undefined : await keyring.verify(secret);
  if (!key?.scopes.includes('images')) return 'denied';
  return names.findByName(key.teamId, BUCKET, name, now);
}

const ACCESS_DENIED: S3Error = { status: 403, code: 'AccessDenied', message: 'Access Denied' };

const noSuchKey = (name: string): S3Error => ({
  status: 404,
  code: 'NoSuchKey',
  message: 'The specified key does not exist.',
  details: { Key: name },
});
