import type { Draft } from './draft.ts';
import {
  expressions,
  expressiveDoings,
  faceNouns,
  plainExpressions,
} from './lexicon/expressions.ts';
import type { Expression } from './scene.ts';

/** What somebody's face shows, from describing words, doings and the parts of the face. */
export function expressionOf(draft: Draft, parts: readonly Draft[]): Expression | undefined {
  const faces = parts.filter((part) => !part.negated);
  const words = [
    ...draft.qualities,
    ...draft.phrase.words.slice(0, -1),
    ...[...draft.actions].filter((action) => expressiveDoings.has(action)),
    ...faces.flatMap((part) => [
      ...(faceNouns.has(part.noun) ? part.qualities : []),
      part.noun,
      part.phrase.head,
    ]),
  ].map((word) => word.replace(/-(?:looking|faced)$/u, ''));
  const found = words.flatMap((word) => expressions.get(word) ?? []);
  return found.find((one) => !plainExpressions.has(one)) ?? found[0];
}
