import type { Workshop } from './workshop.ts';
import { buildFigure } from '../art/build-figure.ts';
import { markingFor, matchArt } from '../art/match.ts';
import { rigs } from '../art/rigs/index.ts';

/** The workshop of the real art. */
export function openWorkshop(): Workshop {
  return {
    match: matchArt,
    marking: markingFor,
    figure: buildFigure,
    poses: new Set(rigs.keys()),
  };
}
