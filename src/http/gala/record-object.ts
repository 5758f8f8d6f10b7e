import type { ImageTask, Sampling } from '../../kernel/image-task.ts';
import { formatSize } from '../../kernel/size.ts';
import type { ImageRecord, RecordedImage } from '../../ledger/image-record.ts';
import type { RecordObject } from '../../wire/gala/record-response.ts';
import { thumbnailOf } from '../images/image-links.ts';
import { renderFault } from '../dialects/openai/errors/errors.ts';

/** A record as Gala's own API shows it. */
export function recordObject(
  record: ImageRecord,
  linkTo: (image: Pick<RecordedImage, 'key'>) => string,
): RecordObject {
  const { task, fault } = record;
  return {
    id: record.id,
    object: 'image_record',
    state: record.state,
    operation: task.operation,
    model: task.model,
    engine: task.engine,
    engine_model: task.engineModel ?? null,
    sampling: samplingOf(task.sampling),
    options: optionsOf(task),
    asked: record.asked,
    prompt: task.askedPrompt ?? task.prompt,
    revised_prompt: task.askedPrompt === undefined ? null : task.prompt,
    n: task.count,
    size: formatSize(task.size),
    seed: task.seed,
    // Their objects are gone, and their keys are nobody's business.
    inputs: task.inputs
      ? {
          image: formatSize(task.inputs.image),
          mask: task.inputs.mask ? formatSize(task.inputs.mask) : null,
          others: (task.inputs.others ?? []).map(formatSize),
        }
      : null,
    blend: task.blend ?? null,
    background: record.background,
    notes: record.notes,
    dialect: record.dialect,
    team_id: record.teamId,
    user_id: record.userId,
    key_id: record.keyId,
    created_at: timeOf(record.createdAt),
    started_at: timeOf(record.startedAt),
    finished_at: timeOf(record.finishedAt),
    expires_at: timeOf(record.expiresAt),
    images: record.images.map((image) => ({
      index: image.index,
      url: linkTo(image),
      thumbnail_url: linkTo({ key: thumbnailOf(image.key) }),
      content_type: image.contentType,
      bytes: image.bytes,
      width: image.width,
      height: image.height,
      seed: image.seed,
      method: image.method ?? null,
    })),
    credits: record.creditsCharged,
    rating: record.rating,
    feedback: record.feedback,
    error: fault && {
      code: fault.code,
      message: renderFault(fault, { organization: record.teamId }).body.error.message,
      ...(fault.code === 'content_policy' && fault.facts.categories
        ? { categories: [...fault.facts.categories] }
        : {}),
    },
  };
}

/** In the words of the requests. */
function samplingOf(sampling: Sampling | undefined): RecordObject['sampling'] {
  if (sampling === undefined) return null;
  const { negativePrompt, steps, guidance } = sampling;
  return {
    ...(negativePrompt !== undefined && { negative_prompt: negativePrompt }),
    ...(steps !== undefined && { steps }),
    ...(guidance !== undefined && { guidance }),
  };
}

/** Where nobody had a choice there is nothing to tell. */
function optionsOf(task: ImageTask): RecordObject['options'] {
  const { quality, look, background, output, fidelity, moderation } = task;
  return {
    ...(quality !== undefined && { quality }),
    ...(look !== undefined && { style: look }),
    ...(background !== undefined && { background }),
    ...(output !== undefined && { output_format: output.format }),
    // A PNG has no other.
    ...(output !== undefined &&
      output.format !== 'png' && { output_compression: output.compression }),
    ...(fidelity !== undefined && { input_fidelity: fidelity }),
    ...(moderation !== undefined && { moderation }),
  };
}

function timeOf(ms: number): string;
function timeOf(ms: number | null): string | null;
function timeOf(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}
