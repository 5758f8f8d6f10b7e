import type { RelationKind } from '../scene.ts';
import { wordMap } from './word-list.ts';

/** `from` and `than` say too little by themselves to be a relation; `without` denies what follows. */
export type PrepositionKind = RelationKind | 'from' | 'without';

/** What a preposition says about its two sides, in the words of the scene. */
export const prepositions: ReadonlyMap<string, PrepositionKind> = wordMap<PrepositionKind>(`
  on: on, upon, all over, onto, atop, on top of, on the top of, at the top of, on the back of, on the side of,
    on the surface of, aboard, on board, along, up, down, down from, on the edge of,
    at the edge of, on the bank of, on the banks of, on the shore of
  in: in, during, inside, within, into, inside of, in the middle of, in the center of, in the centre of,
    at the center of, at the centre of, in the midst of, in the heart of, in the corner of,
    in the inside of, on the inside of, in between the pages of, stuck in the middle of, amid,
    amidst, throughout
  under: under, underneath, beneath, below, at the bottom of, at the foot of, on the underside of
  above: above, over, high above, up above
  behind: behind, beyond, at the back of, in back of, after
  in-front-of: in front of, in the front of, at the front of, before, in the foreground of,
    against the backdrop of, against a backdrop of, opposite, across from
  next-to: next to, than, beside, near, near to, nearby, by, alongside, close to, adjacent to, against,
    besides, by the side of, at the side of, beside of, not far from, around the corner from,
    off, away from, versus, vs, facing, together with, along with, accompanied by
  between: between, among, amongst, in between
  left-of: left of, to the left of, on the left of, at the left of, on the left side of,
    to the left side of, on the left hand side of
  right-of: right of, to the right of, on the right of, at the right of, on the right side of,
    to the right side of, on the right hand side of
  through: through, across, past, via, thru
  around: around, all around, surrounding
  at: at, toward, towards, to
  with: with, for, containing only
  of: of, about
  looks-like: like, as, in the shape of, in the form of, in shape of, shaped like, in a shape of,
    shaped as, resembling, just like
  made-of: made of, made out of, made from, made up of, made entirely of, made completely of,
    made entirely out of, composed of, carved out of, carved from, carved in, built of, built from,
    built out of, crafted from, crafted out of, constructed from, constructed of, sculpted from,
    sculpted out of, woven from, knitted from, formed from, formed out of, fashioned from,
    consisting of, constructed out of, formed of, sculpted in, cut out of, folded from, made with
  contains: full of, filled with, packed with, loaded with, stuffed with, crowded with, teeming with
  from: from, out of, out from, off of
  without: without, sans, minus, excluding, except, instead of, with no, with neither, but no, free of,
    devoid of
`);

/** A preposition that names where a thing is, rather than what belongs to it. */
export const locativeKinds: ReadonlySet<RelationKind> = new Set([
  'on',
  'in',
  'under',
  'above',
  'behind',
  'in-front-of',
  'next-to',
  'between',
  'left-of',
  'right-of',
  'through',
  'around',
  'at',
]);

/** `in the background` and its like: they place the thing before them in the frame. */
export const framePhrases: ReadonlyMap<string, 'back' | 'front' | 'left' | 'right' | 'middle'> =
  wordMap(`
  back: in the background, in background, in the distance, in the far distance, on the horizon,
    in the back, at the back, on the back, over the horizon, at the horizon, in the far background
  front: in the foreground, in foreground, in the front, in front, at the front, up close
  left: on the left, to the left, at the left, on the left side, on the left hand side, on its left
  right: on the right, to the right, at the right, on the right side, on the right hand side,
    on its right
  middle: in the middle, in the center, in the centre, at the center, at the centre, in the corner,
    at the top, at the bottom, on the top, on the bottom, on top, on the side, on one side,
    on both sides, in between, on the other side
`);
