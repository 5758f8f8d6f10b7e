import { GalaError, fault } from '../kernel/errors.ts';
import type { ImageResult } from '../kernel/image-result.ts';
import type { ImageRecord } from '../ledger/image-record.ts';

/**
 * What an ended record says to whoever asked, now or when asking again.
 * @throws GalaError with the fault that ended it.
 */
export function answerFrom(record: ImageRecord): ImageResult {
  if (record.state !== 'succeeded') {
    throw record.fault ? new GalaError(record.fault) : fault('internal', {});
  }
  const { askedPrompt, prompt } = record.task;
  return {
    recordId: record.id,
    createdAt: record.createdAt,
    engine: record.task.engine,
    images: record.images,
    credits: record.creditsCharged,
    ...(askedPrompt !== undefined && { revisedPrompt: prompt }),
  };
}
