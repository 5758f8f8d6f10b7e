import type { RecordObject } from '../../../src/wire/gala/record-response.ts';
import type { Drawn } from '../api/drawn.ts';
import { ownAddress } from '../api/own-address.ts';

/** A picture of a record, wherever its bytes are. */
export interface Picture {
  /** Tells it from all others on the page. */
  readonly key: string;
  /** Its bytes where they are at hand, else its address on this server. */
  readonly source: Blob | string;
  /** Address of a smaller one, for where it is shown small. */
  readonly preview?: string;
  readonly recordId: string;
  /** Which of its record it is, from 0. */
  readonly index: number;
  /** In pixels, where they are known before it is there. */
  readonly width?: number;
  readonly height?: number;
  readonly seed: number | null;
  /** As it was sent. */
  readonly prompt: string;
}

/** The pictures that a request came back with. */
export function picturesOfDrawn({ pictures, recordId }: Drawn, prompt: string): readonly Picture[] {
  return pictures.map(({ blob, index, seed }) => ({
    key: `${recordId}/${index}`,
    source: blob,
    recordId,
    index,
    seed,
    prompt,
  }));
}

/** The pictures that a record still has. */
export function picturesOfRecord({ id, prompt, images }: RecordObject): readonly Picture[] {
  return images.map(({ index, url, thumbnail_url: preview, width, height, seed }) => ({
    key: `${id}/${index}`,
    source: ownAddress(url),
    preview: ownAddress(preview),
    recordId: id,
    index,
    width,
    height,
    seed,
    prompt,
  }));
}
