import type { PictureType } from '../kernel/picture-type.ts';
import type { NameParts } from './object-name.ts';

/**
 * An object of the store under a name that people can read. The bytes lie under a random key; the name
 * is only an entry in the database, unique within its bucket.
 */
export interface NamedObject {
  /** A UUID, by which it is shown and deleted. */
  readonly id: string;
  readonly bucket: string;
  /** `images/2026_11_22_08_30_15_001_a_red_fox.png` */
  readonly name: string;
  readonly objectKey: string;
  readonly teamId: string;
  readonly userId: string;
  readonly contentType: PictureType;
  /** Unix milliseconds. */
  readonly createdAt: number;
  /** From when on nobody finds it any more, and it may be swept. */
  readonly expiresAt: number;
  /** What was uploaded; `null` for a picture that was drawn, of which its record tells. */
  readonly asset: AssetFacts | null;
}

/** What is known of a file that a client uploaded to use it later. */
export interface AssetFacts {
  /** As the client named the file. */
  readonly originalName: string;
  readonly bytes: number;
  /** Hexadecimal, as S3 makes its entity tags of it. */
  readonly md5: string;
  readonly width: number;
  readonly height: number;
}

/** What an asset counts at least: thousands of tiny ones cost more than their bytes. */
export const LEAST_WEIGHT = 64 * 1024;

/** An object that is to have a name. */
export interface NewNamedObject extends Omit<NamedObject, 'id' | 'name' | 'createdAt'>, NameParts {}

/**
 * Names of objects, each within a team: what is another team's is as absent as what never was, and
 * what has expired as well. A drawn picture's name goes when its record lets go of the picture.
 * Deliberately absent: renaming.
 */
export interface NamedObjectRepository {
  /**
   * Names an object after `at` and `words`, some milliseconds later when that name is taken. An object
   * that has a name in this bucket already keeps it: a replayed request finds what the first one did.
   * @returns it as it is named.
   */
  insert(object: NewNamedObject): Promise<NamedObject>;
  /** By its name, with or without `development/` in front. */
  findByName(
    teamId: string,
    bucket: string,
    name: string,
    now: number,
  ): Promise<NamedObject | undefined>;
  /** The object that has this name, whose ever it is: for links that carry a signature. */
  findSigned(bucket: string, name: string, now: number): Promise<NamedObject | undefined>;
  /** Uploaded ones only. */
  findAsset(id: string): Promise<NamedObject | undefined>;
  /** Uploaded ones only, newest first. */
  listAssets(filter: AssetFilter): Promise<readonly NamedObject[]>;
  /** Whether a drawn picture or an asset, by its key in the store, is this team's and still there. */
  hasPicture(teamId: string, objectKey: string, now: number): Promise<boolean>;
  /** Uploaded ones that have expired by `now`, oldest first. */
  listExpiredAssets(now: number, limit: number): Promise<readonly NamedObject[]>;
  /**
   * Bytes of all the assets that a team keeps, each at least {@link LEAST_WEIGHT}; those that have
   * expired and are not yet swept as well, for they take room.
   */
  weightOf(teamId: string): Promise<number>;
  /** Forgets a name; its object is for the caller to delete. */
  remove(id: string): Promise<void>;
}

export interface AssetFilter {
  /** `undefined` means every team's. */
  readonly teamId: string | undefined;
  readonly now: number;
  /** Only ones older than this (exclusive), for paging. */
  readonly before: { readonly createdAt: number; readonly id: string } | undefined;
  readonly limit: number;
}
