import type { Family, ModelFolder } from '../models/model-folder.ts';
import type { SchedulerName } from '../schedulers/scheduler.ts';

/** How models of a family draw when nobody chose. */
export interface FamilyDefaults {
  readonly steps: number;
  /** `w` of classifier-free guidance; 1 is none, and half the time. */
  readonly guidance: number;
  /** `w` for a model that takes it as an embedding; it then needs no other guidance. */
  readonly embeddedGuidance?: number;
  /**
   * `w` of classifier-free guidance when there is a negative prompt, in a family that otherwise has none:
   * what a picture is to show was distilled into it, what it is not to show was not.
   */
  readonly guidanceAgainst?: number;
  /**
   * Whether guidance weighs an image embedding besides the prompt: then it has something to say even where
   * a picture is to show the same words that it is not to show.
   */
  readonly guidesSight?: true;
  /** The sampler that the family needs, whatever its config says; the config's when left out. */
  readonly scheduler?: SchedulerName;
}

/**
 * Steps and guidance are those of the models' own cards and of diffusers' pipelines, with three
 * exceptions: 25 steps instead of diffusers' 50, after which the samplers of today change next to
 * nothing; 4 instead of 1 for turbo, whose authors found 4 clearly better; and `guidanceAgainst`, so that
 * a negative prompt is heard.
 */
export const FAMILY_DEFAULTS: { readonly [F in Family]: FamilyDefaults } = {
  sd: { steps: 25, guidance: 7.5 },
  lcm: { steps: 4, guidance: 1, embeddedGuidance: 8.5, guidanceAgainst: 1.5, scheduler: 'lcm' },
  turbo: { steps: 4, guidance: 1, guidanceAgainst: 1.5 },
  sdxl: { steps: 25, guidance: 5 },
  'sdxl-lcm': {
    steps: 4,
    guidance: 1,
    embeddedGuidance: 8,
    guidanceAgainst: 1.5,
    scheduler: 'lcm',
  },
  'sdxl-turbo': { steps: 4, guidance: 1, guidanceAgainst: 1.5 },
  unclip: { steps: 25, guidance: 8, guidesSight: true },
  'stable-unclip': { steps: 20, guidance: 10, guidesSight: true },
  kandinsky: { steps: 50, guidance: 4, guidesSight: true },
};

/** How a model draws when nobody chose: as its family does, but for what its own manifest says. */
export function defaultsOf({
  family,
  usual,
}: Pick<ModelFolder, 'family' | 'usual'>): FamilyDefaults {
  return { ...FAMILY_DEFAULTS[family], ...usual };
}

/**
 * How much of a source is repainted when nobody chose: all of what an edit's mask lets go; so much of a
 * whole picture that it is another one of the same kind.
 */
export const STRENGTHS = { masked: 1, whole: 0.6 } as const;

/**
 * How much is painted over when an enlarged picture is refined: its composition stays, its detail is made
 * anew.
 */
export const REFINING_STRENGTH = 0.35;
