import type { Age } from './face/look.ts';

/** Lengths and widths of a body whose head is 100 wide. */
export interface Proportions {
  /** Half the shoulders' width. */
  readonly half: number;
  /** From the neck's base to the hem. */
  readonly torso: number;
  readonly thigh: number;
  readonly shin: number;
  /** Thickness of a leg; arms are thinner. */
  readonly leg: number;
  readonly arm: number;
}

export const builds = ['usual', 'slim', 'stout', 'strong'] as const;
export type Build = (typeof builds)[number];

type Size = readonly [half: number, torso: number, legs: number, leg: number];

const PEOPLE: Readonly<Record<Age | 'woman' | 'dwarf', Size>> = {
  adult: [66, 138, 172, 40],
  woman: [57, 130, 174, 35],
  teen: [56, 122, 152, 35],
  child: [51, 102, 108, 34],
  toddler: [50, 90, 68, 35],
  baby: [52, 88, 50, 38],
  old: [61, 128, 150, 37],
  dwarf: [68, 116, 74, 44],
};

const ANIMAL: Size = [62, 121, 68, 45];

const BROAD: Readonly<Record<Build, number>> = { usual: 1, slim: 0.9, stout: 1.2, strong: 1.18 };

interface Kind {
  readonly person: boolean;
  readonly age: Age;
  readonly feminine: boolean;
  readonly dwarf: boolean;
  readonly build: Build;
}

/** People have small heads, children and toy animals big ones. */
export function proportionsOf({ person, age, feminine, dwarf, build }: Kind): Proportions {
  const woman = feminine && (age === 'adult' || age === 'old');
  const [half, torso, legs, leg] = !person
    ? ANIMAL
    : PEOPLE[dwarf ? 'dwarf' : woman ? 'woman' : age];
  const broad = BROAD[build];
  return {
    half: half * broad,
    torso,
    thigh: legs * 0.5,
    shin: legs * 0.5,
    leg: leg * broad,
    arm: (person ? 0.43 : 0.5) * half * Math.sqrt(broad),
  };
}
