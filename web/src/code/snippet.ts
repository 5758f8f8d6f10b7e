import type { Note, Reason } from './differences.ts';
import type { SnippetFile } from './input-files.ts';

/** Whose API a snippet speaks. */
export type Dialect = 'openai' | 'aimlapi' | 'onemin';

export type Language = 'curl' | 'javascript' | 'python';

/** In the order in which they are offered. */
export const DIALECTS: readonly Dialect[] = ['openai', 'aimlapi', 'onemin'];
export const LANGUAGES: readonly Language[] = ['curl', 'javascript', 'python'];

/** A program that sends a request and saves the pictures it comes back with. */
export interface Snippet {
  readonly code: string;
  readonly language: Language;
  readonly dialect: Dialect;
  /** What is otherwise than in the request. */
  readonly notes: readonly Note[];
  /** What the program reads from its folder. */
  readonly files: readonly SnippetFile[];
}

/** Why there is no such program: what the dialect or the language cannot say. */
export interface Unavailable {
  readonly unavailable: readonly Reason[];
}

/** What snippets need to know of a model, as `GET /gala/v1/models` tells it. */
export interface SnippetModel {
  readonly id: string;
  readonly kind: 'dall-e' | 'gpt-image' | 'local';
  readonly revises: boolean;
  readonly request: {
    readonly generate?: { readonly properties: Readonly<Record<string, unknown>> };
  };
  readonly sizes: { readonly free: object | null };
  readonly names: { readonly aimlapi: string | null; readonly onemin: string | null };
  readonly offered: {
    readonly aimlapi: readonly ImageOperation[];
    readonly onemin: readonly ImageOperation[];
  };
}

export type ImageOperation = 'generate' | 'edit' | 'vary';

/** Where the request goes. */
export interface Server {
  /** Scheme, host and port of the page. */
  readonly origin: string;
  readonly models: readonly SnippetModel[];
}
