import type { TaskInputs } from '../kernel/image-task.ts';
import type { UploadedPicture } from './check-picture.ts';
import type { GptEditUploads } from './gpt-uploads.ts';
import type { PictureReferences, ReferenceRules } from './reference.ts';

/** What an edit brings along. */
export interface EditUploads {
  readonly image: UploadedPicture;
  readonly mask?: UploadedPicture | undefined;
}

/** Every picture from outside passes through here: in come files, out come checked, stored objects. */
export interface Intake {
  /**
   * Checks the picture of an edit and its mask, and stores both. They belong to whoever admits a
   * record with them; {@link Intake.release} them afterwards in any case.
   *
   * @param limit each file has fewer bytes than this.
   * @throws GalaError with what is wrong with them; nothing is stored then.
   */
  takeForEdit(uploads: EditUploads, limit: number): Promise<TaskInputs>;
  /** The same for an edit of the GPT Image family: several pictures, in any of its formats. */
  takeForGptEdit(uploads: GptEditUploads, limit: number): Promise<TaskInputs>;
  /** The same for the picture of a variation, or for the two that it is to lie between. */
  takeForVariation(images: readonly UploadedPicture[], limit: number): Promise<TaskInputs>;
  /**
   * Finds the pictures that a client named instead of sending them: data URLs, uploaded files, assets,
   * earlier pictures, links, URLs. Pictures of the formats that the rules allow are turned upright,
   * converted to sRGB and stored as PNG; a mask has the size of the first.
   *
   * @throws GalaError `picture_not_found`, `picture_not_fetched`, `not_found` (a file), `data_url_invalid`,
   * `unsupported_file_type`, `not_a_picture` or `unusable_image`, `picture_file_too_large`, `image_too_large`,
   * `image_not_square`, `mask_without_alpha`, `mask_size_mismatch`, `link_invalid`, `link_expired`,
   * `overloaded`, `cancelled`; nothing is stored then.
   */
  takeReferences(references: PictureReferences, rules: ReferenceRules): Promise<TaskInputs>;
  /** Deletes those objects that no record came to own. */
  release(inputs: TaskInputs): Promise<void>;
}
