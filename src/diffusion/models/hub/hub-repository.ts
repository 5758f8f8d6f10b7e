/** A file as a hub lists it. */
export interface HubFile {
  /** Relative to the repository, with `/`; confined, see `assertSafePaths`. */
  readonly path: string;
  readonly bytes: number;
  readonly hash: PublishedHash;
}

/** What a hub publishes of a file: SHA-256 of a large one, Git's own hash of a small one. */
export interface PublishedHash {
  readonly kind: 'sha256' | 'git-blob';
  /** Hexadecimal. */
  readonly value: string;
}

export interface HubLicence {
  /** As the repository's card tags it, such as `mit` or `creativeml-openrail-m`. */
  readonly id: string;
  /** Its name, where the tag only says `other`. */
  readonly name?: string;
  readonly url?: string;
}

/** A repository at one commit. */
export interface HubRepository {
  /** `owner/name`. */
  readonly repository: string;
  /** The commit, 40 hexadecimal digits. */
  readonly revision: string;
  /** Absent when its card names none. */
  readonly licence?: HubLicence;
  readonly files: readonly HubFile[];
}

/** Where on a hub, and of which state of it. */
export interface HubAddress {
  readonly repository: string;
  /** A branch, a tag or a commit; `undefined`: the repository's main branch. */
  readonly revision?: string;
}

const ADDRESS = /^([A-Za-z\d][\w.-]{0,95}\/[A-Za-z\d][\w.-]{0,95})(?:@([\w][\w./-]{0,127}))?$/;

/** Reads `owner/name` or `owner/name@revision`; `undefined` for what is none. */
export function parseHubAddress(text: string): HubAddress | undefined {
  const [, repository, revision] = ADDRESS.exec(text) ?? [];
  if (repository === undefined || text.includes('..')) return undefined;
  return { repository, ...(revision !== undefined && { revision }) };
}
