import type { Entity } from '../../language/scene.ts';
import type { ArtMatch } from '../art/match.ts';
import type { Workshop } from './workshop.ts';
import { buildFigure } from '../art/build-figure.ts';
import { factsOf } from '../art/facts.ts';
import { hasHead } from '../art/head.ts';
import { markingFor } from '../art/marking-words.ts';
import { matchArt } from '../art/match.ts';
import { rigs } from '../art/rigs/index.ts';

/** Drawings that bring a background of their own are pictures of scenes, not things in one. */
function matchThing(entity: Entity): ArtMatch {
  const match = matchArt(entity);
  const card = match.art?.startsWith('noto:') && factsOf(match.art.slice('noto:'.length)).card;
  return card ? { art: undefined, via: match.via, how: 'nothing' } : match;
}

/** The workshop of the real art. */
export function openWorkshop(): Workshop {
  return {
    match: matchThing,
    marking: markingFor,
    figure: buildFigure,
    hasHead: (art) => hasHead(art.replace(/^noto:/, '')),
    poses: new Set(rigs.keys()),
  };
}
