import { blobOfBase64 } from '../../api/drawn.ts';

const DATA_URL = /^data:([^;,]+);base64,(.*)$/s;

/** Bytes that are turned into letters at once: more arguments than this some browsers refuse. */
const AT_ONCE = 0x8000;

/** A picture as text that can stand in JSON. */
export async function dataUrlOf(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    letters.push(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)));
  }
  return `data:${blob.type};base64,${btoa(letters.join(''))}`;
}

/** The picture in such a text; `undefined` when it is none. */
export function blobOfDataUrl(url: string): Blob | undefined {
  const [, type = '', base64 = ''] = DATA_URL.exec(url) ?? [];
  return type === '' ? undefined : blobOfBase64(base64, type);
}
