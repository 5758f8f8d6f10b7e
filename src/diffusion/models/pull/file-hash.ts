import { createHash, type Hash } from 'node:crypto';

import type { PublishedHash } from '../hub/hub-repository.ts';

/** Hashes a file while it is written: always SHA-256, and as it was published. */
export interface FileHash {
  update(bytes: Uint8Array): void;
  digest(): { readonly sha256: string; readonly matches: boolean };
}

/** @param bytes of the whole file: Git's hash begins with them. */
export function fileHash(published: PublishedHash, bytes: number): FileHash {
  const sha256 = createHash('sha256');
  const git: Hash | undefined =
    published.kind === 'git-blob' ? createHash('sha1').update(`blob ${bytes}\0`) : undefined;
  return {
    update(chunk) {
      sha256.update(chunk);
      git?.update(chunk);
    },
    digest() {
      const hex = sha256.digest('hex');
      return { sha256: hex, matches: (git?.digest('hex') ?? hex) === published.value };
    },
  };
}
