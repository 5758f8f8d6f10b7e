import { fault } from '../kernel/errors.ts';
import { randomBase36 } from '../kernel/ids.ts';
import type { TaskInput, TaskInputs } from '../kernel/image-task.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import { checkPicture, type CheckedPicture } from './check-picture.ts';
import { readGptUploads } from './gpt-uploads.ts';
import type { Intake } from './intake.ts';
import { createFinder, type FindParts } from './find-picture.ts';
import { hasAlpha } from './png-facts.ts';
import type { InputPicture } from './input-picture.ts';
import { refuseUnlessSquare } from './refuse-unless-square.ts';
import { releaseInputs, type ReleaseParts } from './release-inputs.ts';
import { takePictures, type Keep } from './take-pictures.ts';

/** An edit without a mask needs a picture that has alpha, or is grey. */
const MASKLESS_MODES = ['RGBA', 'LA', 'L'];

export interface IntakeParts extends FindParts, ReleaseParts {
  readonly store: Pick<ObjectStore, 'put' | 'get' | 'delete'>;
}

export function createIntake(parts: IntakeParts): Intake {
  const keep = async (image: InputPicture, mask: InputPicture | undefined): Promise<TaskInputs> => {
    const inputs = { image: inputOf(image), mask: mask && inputOf(mask) };
    try {
      await parts.store.put(inputs.image.key, image.png, 'image/png');
      if (mask && inputs.mask) await parts.store.put(inputs.mask.key, mask.png, 'image/png');
      return inputs;
    } catch (error) {
      await releaseInputs(parts, inputs);
      throw error;
    }
  };

  /** Keeps pictures one by one; when anything fails, none of them stays. */
  const keepEach = async (take: (keep: Keep) => Promise<TaskInputs>): Promise<TaskInputs> => {
    const kept: TaskInput[] = [];
    try {
      return await take(async (picture) => {
        const input = inputOf(picture);
        kept.push(input);
        await parts.store.put(input.key, picture.png, 'image/png');
        return input;
      });
    } catch (error) {
      const [image, ...others] = kept;
      if (image) await releaseInputs(parts, { image, mask: undefined, others });
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

    takeForGptEdit: (uploads, limit) => keepEach((keep) => readGptUploads(uploads, limit, keep)),

    takeForVariation: (uploads, limit) =>
      keepEach(async (keep) => {
        const kept: TaskInput[] = [];
        for (const upload of uploads) {
          // oxlint-disable-next-line no-await-in-loop -- one after the other, for the sake of memory
          const image = await checkPicture('image', upload, limit);
          refuseUnlessSquare(image);
          // oxlint-disable-next-line no-await-in-loop -- as above
          kept.push(await keep(image));
        }
        const [image, ...others] = kept;
        if (image === undefined) throw fault('missing_parameter', { param: 'image' });
        return { image, mask: undefined, ...(others.length > 0 && { others }) };
      }),

    takeReferences({ images, mask }, rules) {
      const find = createFinder(parts, rules);
      const sources = { images: images.map(find), mask: mask && find(mask, 'mask') };
      return keepEach((keep) => takePictures(sources, rules, keep));
    },

    release: (inputs) => releaseInputs(parts, inputs),
  };
}

function refuseMask(mask: CheckedPicture, image: CheckedPicture): void {
  if (!hasAlpha(mask.mode)) throw fault('mask_without_alpha', {});
  if (mask.width !== image.width || mask.height !== image.height) {
    throw fault('mask_size_mismatch', {});
  }
}

/** A key that says nothing and cannot be guessed. */
function inputOf({ sha256, width, height }: InputPicture): TaskInput {
  return { key: `inputs/${randomBase36(25)}.png`, sha256, width, height };
}
