import { fault } from '../../../kernel/errors.ts';
import { EXTENSIONS } from '../../../kernel/picture-type.ts';
import type { ImageRecord } from '../../../ledger/image-record.ts';
import type { NamedObjectRepository } from '../../../ledger/named-object.ts';
import { BUCKET } from '../../presigned/bucket.ts';
import { keyWordsOf } from './key-words.ts';

/**
 * Names the pictures of a record after the time at which they were there, a millisecond apart, and what
 * they show. Pictures that have names keep them, as when a request is repeated.
 * @throws GalaError `image_gone` when there are none any more.
 */
export async function nameResults(
  names: Pick<NamedObjectRepository, 'insert'>,
  record: ImageRecord,
): Promise<readonly string[]> {
  const { images, expiresAt, finishedAt, task, teamId, userId } = record;
  if (expiresAt === null || images.length === 0) throw fault('image_gone', {});
  const words =
    task.operation === 'vary' ? 'variation' : keyWordsOf(task.askedPrompt ?? task.prompt);
  const keys: string[] = [];
  // One after the other, so that where names are taken they still go by the order of the pictures.
  for (const [index, { key, contentType }] of images.entries()) {
    const { name } = await names.insert({
      bucket: BUCKET,
      objectKey: key,
      teamId,
      userId,
      contentType,
      expiresAt,
      asset: null,
      at: (finishedAt ?? record.createdAt) + index,
      words,
      extension: EXTENSIONS[contentType],
    });
    keys.push(name);
  }
  return keys;
}
