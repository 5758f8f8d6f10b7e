/** What a model tells of itself to whoever writes prompts for it. */
export interface Introduction {
  /** What it can draw and what it cannot, in a few sentences. */
  readonly about: string;
  /** Prompts that it draws well. */
  readonly examples: readonly string[];
}

/** How a model draws when nobody chose. */
export interface UsualSampling {
  readonly steps: number;
  /** `undefined` where the prompt is followed without any. */
  readonly guidance?: number;
}
