import type { Note } from './differences.ts';
import type { SnippetFile } from './input-files.ts';
import type { Dialect } from './snippet.ts';
import type { Parameters } from './value.ts';

/** How pictures come back. */
export type Answer =
  | 'links'
  | 'base64'
  /** 1min.ai's record of the request. */
  | 'record'
  /** OpenAI's response of a conversation. */
  | 'response'
  | 'image events'
  | 'response events';

/** One request to one dialect, as data: what every language then writes in its own words. */
export interface Call {
  readonly dialect: Dialect;
  readonly operation: 'generate' | 'edit' | 'vary' | 'respond';
  readonly origin: string;
  /** Below {@link Call.origin}. */
  readonly path: string;
  readonly parameters: Parameters;
  /** Parts of a form; without any, the body is JSON. */
  readonly parts: readonly FilePart[];
  readonly answer: Answer;
  /** How many pictures come back. */
  readonly count: number;
  /** What the files are called that pictures are saved to, without the ending. */
  readonly stem: string;
  readonly ending: 'png' | 'jpg' | 'webp';
  readonly notes: readonly Note[];
  readonly files: readonly SnippetFile[];
}

export interface FilePart {
  readonly field: string;
  readonly file: SnippetFile;
}

/** Names of the environment's variables that hold keys, and the headers they go into. */
export const KEYS = {
  openai: 'OPENAI_API_KEY',
  aimlapi: 'AIML_API_KEY',
  onemin: 'ONEMIN_API_KEY',
} as const satisfies Record<Dialect, string>;
