import type { Look, Operation, Quality } from '../kernel/image-task.ts';

/** What one model takes, as data. The schemas of `wire` are made from this. */
export interface ModelRules {
  /** Most characters of a prompt, counted as Unicode code points: an emoji is one character. */
  readonly promptLimit: number;
  /** How many pictures one request may ask for. */
  readonly count: { readonly min: number; readonly max: number };
  /** Wire forms, in the order in which errors list them. */
  readonly sizes: readonly string[];
  readonly defaultSize: string;
  /** Accepted values of `quality`; the first is the default. */
  readonly qualities: readonly [Quality, ...(Quality | 'auto')[]];
  /** Accepted values of `style`, the first being the default; without any the parameter is unknown. */
  readonly styles?: readonly [Look, ...Look[]];
  /** True when prompts are always revised before they are drawn, and the revision is told. */
  readonly revises?: true;
  /** What may be asked of it. */
  readonly operations: readonly Operation[];
  /** An uploaded picture or mask has fewer bytes than this. */
  readonly uploadLimit: number;
}

/** A model that OpenAI's API has, or had, as `/v1/models` tells of it. */
export interface KnownModel {
  readonly id: string;
  /** Unix seconds. */
  readonly created: number;
  readonly ownedBy: string;
  readonly rules: ModelRules;
}
