import { fault } from '../kernel/errors.ts';
import { randomBase36 } from '../kernel/ids.ts';
import { inputKeys, type TaskInput, type TaskInputs } from '../kernel/image-task.ts';
import type { ImageRecordRepository } from '../ledger/image-record.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import { checkPicture, type CheckedPicture } from './check-picture.ts';
import type { Intake } from './intake.ts';
import { hasAlpha } from './png-facts.ts';

/** An edit without a mask needs a picture that has alpha, or is grey. */
const MASKLESS_MODES = ['RGBA', 'LA', 'L'];

export interface IntakeParts {
  readonly store: Pick<ObjectStore, 'put' | 'delete'>;
  readonly records: Pick<ImageRecordRepository, 'ownedKeys'>;
}

export function createIntake(parts: IntakeParts): Intake {
  const release: Intake['release'] = async (inputs) => {
    const keys = inputKeys(inputs);
    const owned = await parts.records.ownedKeys(keys);
    const unowned = keys.filter((key) => !owned.has(key));
    await Promise.allSettled(unowned.map((key) => parts.store.delete(key)));
  };

  const keep = async (
    image: CheckedPicture,
    mask: CheckedPicture | undefined,
  ): Promise<TaskInputs> => {
    const inputs = { image: inputOf(image), mask: mask && inputOf(mask) };
    try {
      await parts.store.put(inputs.image.key, image.png, 'image/png');
      if (mask && inputs.mask) await parts.store.put(inputs.mask.key, mask.png, 'image/png');
      return inputs;
    } catch (error) {
      await release(inputs);
      throw error;
    }
  };

  return {
    async takeForEdit(uploads, limit) {
      const image = await checkPicture('image', uploads.image, limit);
      const mask = uploads.mask && (await checkPicture('mask', uploads.mask, limit));
      refuseUnlessSquare(image);
      if (mask) refuseMask(mask, image);
      else if (!MASKLESS_MODES.includes(image.mode)) {
        throw fault('image_without_alpha', { supported: MASKLESS_MODES, got: image.mode });
      }
      return keep(image, mask);
    },

    async takeForVariation(upload, limit) {
      const image = await checkPicture('image', upload, limit);
      refuseUnlessSquare(image);
      return keep(image, undefined);
    },

    release,
  };
}

function refuseUnlessSquare({ width, height }: CheckedPicture): void {
  if (width !== height) throw fault('image_not_square', { width, height });
}

function refuseMask(mask: CheckedPicture, image: CheckedPicture): void {
  if (!hasAlpha(mask.mode)) throw fault('mask_without_alpha', {});
  if (mask.width !== image.width || mask.height !== image.height) {
    throw fault('mask_size_mismatch', {});
  }
}

/** A key that says nothing and cannot be guessed. */
function inputOf({ sha256, width, height }: CheckedPicture): TaskInput {
  return { key: `inputs/${randomBase36(25)}.png`, sha256, width, height };
}
