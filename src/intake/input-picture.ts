import type { Size } from '../kernel/size.ts';

/** A checked picture as it is stored for a task. */
export interface InputPicture extends Size {
  readonly png: Uint8Array;
  /** SHA-256 of the bytes as they came, hexadecimal. */
  readonly sha256: string;
}
