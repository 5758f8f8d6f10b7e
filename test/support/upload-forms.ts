import { expect, vi } from 'vitest';

import type { UploadServer } from './upload-server.ts';

export const EDITS = '/v1/images/edits';
export const VARIATIONS = '/v1/images/variations';

type Part = string | Buffer | { readonly bytes: Uint8Array; readonly type: string };

/** The parts of a form by name; a part may come more than once. */
export type Parts = Readonly<Record<string, Part | readonly Part[]>>;

/** A form whose files are PNGs unless they say otherwise. */
export function form(parts: Parts): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    for (const part of Array.isArray(value) ? (value as readonly Part[]) : [value as Part]) {
      if (typeof part === 'string') data.append(name, part);
      else {
        const { bytes, type } = Buffer.isBuffer(part) ? { bytes: part, type: 'image/png' } : part;
        data.append(name, new File([new Uint8Array(bytes)], `${name}.png`, { type }));
      }
    }
  }
  return data;
}

const BOUNDARY = 'x-gala-boundary';

/** Headers of a form that is written by hand. */
export const FORM_TYPE = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };

/** The head of a part, with these headers of its own besides. */
const partHead = (disposition: string, headers: string) =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data${disposition}\r\n${headers}\r\n`;

/** The beginning of a file, up to its bytes. */
export const filePart = (name: string, headers = '') =>
  partHead(`; name="${name}"; filename="a.png"`, `content-type: image/png\r\n${headers}`);

/** A whole form of one value, with this after `form-data`. */
export const formOfOne = (disposition: string) => `${partHead(disposition, '')}x${FORM_END}`;

export const FORM_END = `\r\n--${BOUNDARY}--\r\n`;

export async function expectNothingLeft(server: UploadServer): Promise<void> {
  await vi.waitFor(async () => {
    expect(await server.spooled()).toEqual([]);
    expect(await server.inputs()).toEqual([]);
  });
}
