import type { Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';

/** How near the camera is, and where the subject is in the frame. */
export interface Shot {
  /** Size of the subject against the usual. */
  readonly size: number;
  /** Where the middle of a lone subject is, in shares of the frame's width. */
  readonly x: number;
}

const NEAR =
  /\b(?:close[- ]?up|macro|portrait|headshot|detail(?:ed)? (?:shot|view)|extreme close)\b/;
const FAR =
  /\b(?:in the distance|far away|distant|wide[- ](?:shot|angle|view)|panoram\w+|aerial|bird'?s[- ]eye|from afar|vast|landscape (?:of|with))\b/;

/** The usual shot stands twice in the hat. */
const SIZES = [1, 1, 1.08, 0.84];
/** The middle, or on either third. */
const PLACES = [0.5, 0.37, 0.63];
/** A little off those, or pictures would look measured. */
const STRAY = 0.03;

const FACE = /\b(?:portraits?|close[- ]?up|head ?shot|selfie|mug ?shot)\b/;
const FULL = /\b(?:full[- ](?:body|length|figure))\b/;

/** True for a picture of one face from near: a portrait, a headshot, a close-up. */
export const isPortrait = ({ style, prompt }: Scene): boolean =>
  style.words.some((word) => FACE.test(word)) && !FULL.test(prompt.toLowerCase());

/** The shot that the prompt asks for, else any that suits a picture. */
export function chooseShot(prompt: string, random: Random): Shot {
  const text = prompt.toLowerCase();
  const stray = random.between(-STRAY, STRAY);
  if (NEAR.test(text)) return { size: 1.22, x: 0.5 + stray };
  const x = random.pick(PLACES) + stray;
  if (FAR.test(text)) return { size: 0.6, x };
  return { size: random.pick(SIZES), x };
}
