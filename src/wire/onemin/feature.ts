import type { Operation } from '../../kernel/image-task.ts';

/** What can be asked of 1min.ai's API, as far as it is about pictures and Gala has it. */
export const FEATURES = [
  'IMAGE_GENERATOR',
  'IMAGE_VARIATOR',
  'IMAGE_INPAINTER',
  'IMAGE_EDITOR',
] as const;

/** A name of {@link FEATURES}. */
export type Feature = (typeof FEATURES)[number];

/** What is asked of an engine then. An editor changes a picture by words, an inpainter by a mask. */
export const OPERATION_OF: Readonly<Record<Feature, Operation>> = {
  IMAGE_GENERATOR: 'generate',
  IMAGE_VARIATOR: 'vary',
  IMAGE_INPAINTER: 'edit',
  IMAGE_EDITOR: 'edit',
};

/** What a model needs to say of itself to be offered for a feature. */
export interface FeatureRules {
  readonly operations: readonly Operation[];
  readonly gpt?: object;
}

/** The features that a model is offered for: DALL·E is never offered for edits. */
export function featuresOf({ operations, gpt }: FeatureRules): readonly Feature[] {
  return FEATURES.filter((feature) => {
    const operation = OPERATION_OF[feature];
    return operations.includes(operation) && (operation !== 'edit' || gpt !== undefined);
  });
}
