import type { Workshop } from './workshop.ts';
import { buildFigure } from '../art/build-figure.ts';
import { hasHead } from '../art/head.ts';
import { markingFor } from '../art/marking.ts';
import { matchArt } from '../art/match.ts';
import { rigs } from '../art/rigs/index.ts';

/** The workshop of the real art. */
export function openWorkshop(): Workshop {
  return {
    match: matchArt,
    marking: markingFor,
    figure: buildFigure,
    hasHead: (art) => art.startsWith('noto:') && hasHead(art.slice('noto:'.length)),
    poses: new Set(rigs.keys()),
  };
}
