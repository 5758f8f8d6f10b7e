import type { DrawnType } from './picture-type.ts';

/** One stored picture of a finished request. */
export interface StoredImage {
  /** Key in the object store. */
  readonly key: string;
  readonly contentType: DrawnType;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  readonly seed: number;
}

/** What a finished request hands back to its dialect. */
export interface ImageResult {
  readonly recordId: string;
  /** Unix milliseconds at which the request was admitted. */
  readonly createdAt: number;
  readonly engine: string;
  readonly images: readonly StoredImage[];
  /** What was charged for them. */
  readonly credits: number;
  /** Set when the model revised the prompt. */
  readonly revisedPrompt?: string;
}
