import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

import { fault, GalaError } from '../../kernel/errors.ts';
import { unlessAborted } from '../../kernel/unless-aborted.ts';
import type { Spool } from '../../storage/spool.ts';
import type { FormEntry } from '../../wire/form.ts';
import { UploadedFile } from '../../wire/uploaded-file.ts';
import type { UploadLimits } from '../dependencies.ts';
import { faultOfParser } from './multipart-faults.ts';
import { watchBody } from './watch-body.ts';

/** A form that has been read to its end. */
export interface SpooledForm {
  readonly entries: readonly FormEntry[];
  /** Removes its files from disk. */
  discard(): Promise<void>;
}

export interface FormReading {
  readonly spool: Spool;
  readonly limits: UploadLimits;
  /** Files are kept up to this many bytes; the rest of one is read and forgotten. */
  readonly fileBytes: number;
}

/**
 * Reads a multipart form: text into memory, files onto disk. Whatever goes wrong, and if the client
 * leaves or falls silent, nothing stays on disk.
 * @throws GalaError `unsupported_media_type`, `unparsable_form`, `unknown_parameter`,
 * `too_many_parts`, `body_too_large`, `upload_stalled`, `storage_full`, or `cancelled` when the
 * client left.
 */
export async function readForm(
  request: FastifyRequest,
  { spool, limits, fileBytes }: FormReading,
): Promise<SpooledForm> {
  refuseUnlessForm(request);
  const entries: FormEntry[] = [];
  const discard = async (): Promise<void> => {
    const files = entries
      .map(([, value]) => value)
      .filter((value) => value instanceof UploadedFile);
    await Promise.all(files.map((file) => spool.remove(file)));
  };
  const watch = watchBody(request.raw, limits);
  let inherited: string | undefined;
  try {
    const parts = request.parts({
      isPartAFile: (name, _type, filename) => {
        // The parser breaks off at such a name, and does not say which it was.
        if (name !== undefined && name in Object.prototype) inherited ??= name;
        // A name of a file makes a file; some clients declare text as octets.
        return filename !== undefined;
      },
      limits: {
        parts: limits.parts,
        files: limits.files,
        fieldSize: limits.fieldBytes,
        fileSize: fileBytes,
      },
      throwFileSizeLimit: false,
    } as Parameters<FastifyRequest['parts']>[0]);
    for (;;) {
      const { value: part } = await unlessAborted(watch.signal, parts.next());
      if (part === undefined) break;
      // oxlint-disable-next-line no-await-in-loop -- the parser waits until a file has been read
      entries.push([nameOf(part), await valueOf(part)]);
    }
    return { entries, discard };
  } catch (error) {
    await discard();
    // What was broken off through it says only that it was.
    watch.signal.throwIfAborted();
    if (inherited !== undefined) throw fault('unknown_parameter', { param: inherited });
    const known = faultOfParser(error, limits);
    throw known ? new GalaError(known, { cause: error }) : error;
  } finally {
    watch.stop();
  }

  async function valueOf(part: MultipartFile | MultipartValue): Promise<unknown> {
    if (part.type === 'field') {
      if (part.valueTruncated) throw fault('body_too_large', { limit: limits.fieldBytes });
      // The parser puts this for bytes that are no text; as in JSON they are an error.
      if (String(part.value).includes('\uFFFD')) throw fault('unparsable_form', {});
      return part.value;
    }
    const kept = await spool.write(part.file, watch.signal);
    return new UploadedFile({
      ...kept,
      contentType: part.mimetype,
      fileName: part.filename,
      encoding: part.encoding,
      cut: part.file.truncated,
    });
  }
}

/** The parser lets parts without a name pass, whatever its types say. */
function nameOf(part: { readonly fieldname: string | undefined }): string {
  if (part.fieldname === undefined) throw fault('unparsable_form', {});
  return part.fieldname;
}

function refuseUnlessForm(request: FastifyRequest): void {
  if (request.isMultipart()) return;
  const contentType = request.headers['content-type'];
  // Without any body the parser is never asked.
  if (/^multipart\/form-data\b/i.test(contentType ?? '')) throw fault('unparsable_form', {});
  throw fault('unsupported_media_type', { contentType, accepted: FORM });
}

/** What routes behind {@link readForm} accept. */
export const FORM = 'multipart/form-data';
