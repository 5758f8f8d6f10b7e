import type { Scene } from '../../language/scene.ts';
import type { Item, Plan } from '../compose/plan.ts';
import { itemsMeant } from './items-meant.ts';

/** Between which two something is to be: "between them", "between the cat and the dog". */
const BETWEEN =
  /\s*\b(?:in )?between\s+(?:(?<both>them|both|the two|these|the [\p{L}-]+s)|(?:the|my)\s+(?<one>[\p{L} -]+?)\s+and\s+(?:the|my)\s+(?<other>[\p{L} -]+))$/iu;
const ANYBODY = /^(?:them|both|the two|these)$/iu;

/** Frame units by which who comes between two stands nearer than they. */
const NEARER = 0.01;

/** What is to come, without where, and its place between two of those who are there. */
export interface Amid {
  readonly what: string;
  readonly x: number;
  readonly y: number;
}

/** Reads a place between two things; `undefined` where none is named, or they are not in the picture. */
export function amidOf(piece: string, plan: Plan, scene: Scene): Amid | undefined {
  const { both, one, other } = BETWEEN.exec(piece)?.groups ?? {};
  const of = (what: string | undefined): readonly Item[] =>
    what === undefined ? [] : itemsMeant(plan, scene, what);
  const pair =
    both === undefined
      ? [...of(one).slice(0, 1), ...of(other).slice(0, 1)]
      : of(ANYBODY.test(both) ? 'them' : both).slice(0, 2);
  const [first, second] = pair;
  if (first === undefined || second === undefined) return undefined;
  return {
    what: piece.replace(BETWEEN, ''),
    x: (first.x + second.x) / 2,
    y: Math.max(first.y, second.y) + NEARER,
  };
}
