import type { StoredFile } from '../../../../ledger/stored-file.ts';
import type { FileObject } from '../../../../wire/openai/file-response.ts';

/** A file as OpenAI's API shows it, its keys in OpenAI's order. */
export function fileObject(file: StoredFile): FileObject {
  const { id, bytes, createdAt, expiresAt, filename, purpose } = file;
  return {
    id,
    object: 'file',
    bytes,
    created_at: unixSeconds(createdAt),
    ...(expiresAt !== null && { expires_at: unixSeconds(expiresAt) }),
    filename,
    purpose,
    status: 'processed',
  };
}

const unixSeconds = (ms: number): number => Math.floor(ms / 1000);
