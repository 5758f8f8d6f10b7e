import { useQuery } from '@tanstack/react-query';

import type { PlaygroundModel as WireModel } from '../../../src/wire/gala/model-response.ts';
import { queryKeys } from './query-keys.ts';
import { sendForJson } from './send.ts';

/** What nobody here changes. */
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

export type Operation = WireModel['operations'][number];

/** A field of a request, as far as a form needs to know it (JSON Schema, draft 2020-12). */
export interface FieldSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly const?: string | number | boolean | null;
  readonly anyOf?: readonly FieldSchema[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly maxProperties?: number;
  readonly propertyNames?: { readonly maxLength?: number };
  readonly additionalProperties?: boolean | FieldSchema;
  readonly description?: string;
}

export interface RequestSchema {
  readonly properties: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
}

type OnWire = Frozen<WireModel>;

/** A statement about one field of a body; what is left out has its default. */
export type Clause = OnWire['excludes'][number][number];

/** Sizes beyond the listed ones: both edges multiples of this, and within these bounds. */
export type FreeSizes = NonNullable<OnWire['sizes']['free']>;

/** A model as `GET /gala/v1/models` tells of it, its schemas as far as forms read them. */
export interface PlaygroundModel extends Omit<OnWire, 'object' | 'request' | 'tool'> {
  readonly request: Readonly<Partial<Record<Operation, RequestSchema>>>;
  /** The tool `image_generation` of `/v1/responses`; `null` where conversations cannot draw with it. */
  readonly tool: RequestSchema | null;
}

export function useModels() {
  return useQuery({
    queryKey: queryKeys.models,
    queryFn: () => sendForJson<{ readonly data: readonly PlaygroundModel[] }>('/gala/v1/models'),
    select: ({ data }) => data,
    staleTime: 60_000,
  });
}
