/**
 * Removes records and pictures for good. The rows go in one transaction, and their objects are doomed
 * in the same one: whoever is killed before the bytes are gone leaves a note of what is still to do.
 * What teams paid stays in their ledgers, by the id of the record alone.
 * Deliberately absent: ending what is under way, and undoing.
 */
export interface RecordRemoval {
  /**
   * Removes those of the records that have ended, with their pictures, scenes, names and claims, and
   * with the responses that show them.
   */
  remove(ids: readonly string[]): Promise<RemovedRecords>;
  /**
   * Removes one picture of a record that has ended, with its scene and its name, and frees the claim:
   * what it promised cannot be given again.
   * @returns false when there is no such picture.
   */
  removeImage(id: string, index: number): Promise<boolean>;
  /** Keys of objects that are still to be deleted. */
  doomed(limit: number): Promise<readonly string[]>;
  /** Notes that these are gone. */
  forgetDoomed(keys: readonly string[]): Promise<void>;
  /**
   * Overwrites what was removed where the database still has it outside of its tables, such as in its
   * write-ahead log. Returns false when somebody else is reading there, so that it has to be tried again.
   */
  overwrite(): Promise<boolean>;
}

/** What became of records that were to be removed; in neither list is what was not there. */
export interface RemovedRecords {
  readonly removed: readonly string[];
  /** Left as they are: they have not ended. */
  readonly underWay: readonly string[];
}
