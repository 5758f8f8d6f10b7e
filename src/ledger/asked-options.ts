/**
 * What a request said of how it wants to be drawn, in the words of OpenAI's API, as far as it leaves a
 * choice to the server or the server adds to it: `auto` stands here as `auto`, and a seed only where one
 * was sent. What came of it is in the task.
 */
export interface AskedOptions {
  readonly n?: number;
  readonly size?: string;
  readonly quality?: string;
  readonly style?: string;
  readonly background?: string;
  readonly output_format?: string;
  /** 0–100. */
  readonly output_compression?: number;
  readonly input_fidelity?: string;
  readonly moderation?: string;
  readonly response_format?: string;
  readonly stream?: boolean;
  readonly partial_images?: number;
  /** 0 … 2³² − 1 */
  readonly seed?: number;
}
