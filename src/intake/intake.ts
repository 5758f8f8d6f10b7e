import type { TaskInputs } from '../kernel/image-task.ts';
import type { UploadedPicture } from './check-picture.ts';

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
  /** The same for the picture of a variation. */
  takeForVariation(image: UploadedPicture, limit: number): Promise<TaskInputs>;
  /** Deletes those objects that no record came to own. */
  release(inputs: TaskInputs): Promise<void>;
}
