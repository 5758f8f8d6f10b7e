import type { Background, Look, Operation, OutputFormat } from '../../../kernel/image-task.ts';
import type { RequestRules } from '../image-fields.ts';

/**
 * One thing that old and third-party clients send though OpenAI's API refuses it, and what becomes of
 * it for a lenient key.
 *
 * @typeParam A what is known of the request when the row is asked.
 */
export interface Adaptation<A = object> extends Told {
  /** `undefined` where the value may stay. */
  readonly adapt: (value: unknown, about: A & { readonly field: string }) => Change | undefined;
}

/** What the guide says of a row, in Markdown. */
export interface Told {
  /** The fields it is about, by name. */
  readonly fields: readonly string[];
  readonly when: string;
  readonly does: string;
  readonly sentBy: string;
}

/** What is known while the model is looked for. */
export interface AboutModels {
  readonly operation: Operation;
  /** Whether this server draws under this name, and can do that with it. */
  readonly serves: (id: string, operation?: Operation) => boolean;
}

/** What is known once the model is. */
export interface AboutRequest {
  readonly operation: Operation;
  readonly body: Readonly<Record<string, unknown>>;
  readonly rules: RequestRules;
  /** The names that the model's schema takes. */
  readonly known: ReadonlySet<string>;
}

/** What becomes of a value. */
export type Change =
  /** Another takes its place, and the reply says so. */
  | { readonly kind: 'adjusted'; readonly to: unknown }
  /** It is left out, and the reply says so. */
  | { readonly kind: 'ignored' }
  /** It is done as asked, though the API has no such field for this model. */
  | { readonly kind: 'granted'; readonly granted: Granted };

/** What a request gets beyond what OpenAI's API has for its model. */
export interface Granted {
  readonly n?: number;
  readonly style?: Look;
  readonly response_format?: 'url' | 'b64_json';
  readonly background?: Background;
  readonly output_format?: OutputFormat;
  readonly output_compression?: number;
}

export const ignored: Change = { kind: 'ignored' };
export const adjusted = (to: unknown): Change => ({ kind: 'adjusted', to });
export const granted = (what: Granted): Change => ({ kind: 'granted', granted: what });
