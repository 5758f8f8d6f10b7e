import { constants } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import { troubleOf } from '../hub/ask-hub.ts';
import type { HubAccess } from '../hub/hub-access.ts';
import { HubFault, hubFault, type HubFaultCode } from '../hub/hub-faults.ts';
import type { HubFile } from '../hub/hub-repository.ts';
import { diskFault } from './disk-fault.ts';
import { fileHash, type FileHash } from './file-hash.ts';
import { openBody, Retry, type FileSource } from './open-body.ts';

export interface FetchFileOptions {
  readonly signal: AbortSignal;
  /** Told how many bytes of the file are there, also when it begins anew. */
  readonly onBytes: (bytes: number) => void;
}

/** Faults of a moment, after which a file may well come. */
const PASSING: readonly HubFaultCode[] = ['unreachable', 'too_many_requests', 'refused'];

/**
 * Fetches a file to `target`, and gives its SHA-256. What came is kept in `part` until all of it is there
 * and its hash is the published one, so that the next attempt, or the next process, goes on from there;
 * `target` is a whole file or does not exist.
 * @param source of which repository and commit; `part` must be named by the file's published hash, so that
 * nothing is ever glued to bytes of another file.
 * @throws HubFault; `AbortError`.
 */
export async function fetchFile(
  hub: HubAccess,
  source: FileSource,
  paths: { readonly part: string; readonly target: string },
  options: FetchFileOptions,
): Promise<string> {
  const { file, repository } = source;
  const { attempts, pauseMs, longestPauseMs } = hub.patience;
  let failures = 0;
  let wrong = 0;
  for (;;) {
    const part = await openPart(paths.part, file);
    const began = part.bytes;
    options.onBytes(part.bytes);
    try {
      await receive(hub, source, part, options);
      const { sha256, matches } = part.hash.digest();
      if (matches) {
        await part.handle.sync();
        await part.handle.close();
        await rename(paths.part, paths.target);
        return sha256;
      }
      await part.handle.close();
      await rm(paths.part, { force: true });
      if (++wrong === 2) throw hubFault('hash_wrong', { repository, file: file.path });
    } catch (error) {
      await part.handle.close().catch(() => undefined);
      options.signal.throwIfAborted();
      const fault = diskFault(paths.part, error);
      if (fault instanceof Retry && fault.anew) await rm(paths.part, { force: true });
      if (
        !(fault instanceof Retry) &&
        !(fault instanceof HubFault && PASSING.includes(fault.code))
      ) {
        throw fault;
      }
      failures = part.bytes > began ? 1 : failures + 1;
      if (failures >= attempts) {
        if (fault instanceof HubFault) throw fault;
        const trouble = troubleOf(fault.cause ?? fault);
        throw hubFault(
          'download_failed',
          { repository, file: file.path, trouble },
          { cause: fault },
        );
      }
      // Somewhat apart from each other, when several files broke off at once.
      const pause = pauseMs * 2 ** (failures - 1) * (1 + Math.random() / 2);
      const asked = fault instanceof Retry ? (fault.pauseMs ?? 0) : 0;
      await sleep(Math.min(longestPauseMs, Math.max(pause, asked)), undefined, {
        signal: options.signal,
      });
    }
  }
}

/** What there is of a file so far. */
interface Part {
  readonly handle: FileHandle;
  bytes: number;
  hash: FileHash;
}

/** Opens what an earlier attempt left, and hashes it; more than the file has is none of it. */
async function openPart(path: string, file: HubFile): Promise<Part> {
  const flags = constants.O_RDWR | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);
  try {
    const handle = await open(path, flags, 0o600);
    const { size } = await handle.stat();
    const part = { handle, bytes: size, hash: fileHash(file.hash, file.bytes) };
    if (size > file.bytes) await beginAnew(part, file);
    else if (size > 0) {
      const read = handle.createReadStream({ start: 0, end: size - 1, autoClose: false });
      for await (const chunk of read as AsyncIterable<Uint8Array>) part.hash.update(chunk);
    }
    return part;
  } catch (error) {
    throw diskFault(path, error);
  }
}

async function beginAnew(part: Part, file: HubFile): Promise<void> {
  await part.handle.truncate(0);
  part.bytes = 0;
  part.hash = fileHash(file.hash, file.bytes);
}

/** Takes what is missing of the file from the hub, as far as it comes. */
async function receive(
  hub: HubAccess,
  source: FileSource,
  part: Part,
  { signal, onBytes }: FetchFileOptions,
): Promise<void> {
  const { file } = source;
  if (part.bytes === file.bytes) return;
  const { from, body } = await openBody(hub, source, part.bytes, signal);
  try {
    if (from !== part.bytes) await beginAnew(part, file);
    const { spanMs, leastBytes } = hub.patience;
    let spanEnds = performance.now() + spanMs;
    let wanted = part.bytes + leastBytes;
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      // Whatever comes after the end of the file is not read.
      const rest = chunk.subarray(0, file.bytes - part.bytes);
      await writeAll(part.handle, rest, part.bytes);
      part.hash.update(rest);
      part.bytes += rest.length;
      onBytes(part.bytes);
      if (part.bytes === file.bytes) return;
      if (performance.now() < spanEnds) continue;
      if (part.bytes < Math.min(wanted, file.bytes)) throw new Retry('it comes too slowly');
      spanEnds = performance.now() + spanMs;
      wanted = part.bytes + leastBytes;
    }
  } catch (error) {
    signal.throwIfAborted();
    throw isDisk(error) || error instanceof Retry
      ? error
      : new Retry(troubleOf(error), { cause: error });
  } finally {
    body.destroy();
  }
  throw new Retry('it broke off');
}

/** A disk that is nearly full takes less than it is given. */
async function writeAll(handle: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at + done);
    done += bytesWritten;
  }
}

/** Writing failed rather than reading from the network. */
const isDisk = (error: unknown): boolean =>
  ['write', 'ftruncate', 'open', 'fsync'].includes(
    (error as NodeJS.ErrnoException).syscall ?? '',
  ) && !['EPIPE', 'ECONNRESET'].includes((error as NodeJS.ErrnoException).code ?? '');
