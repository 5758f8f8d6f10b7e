import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { Sketch } from '../sketch.ts';
import { plantTree } from './tree-shapes.ts';
import type { TreeKind } from './tree-shapes.ts';

function treePiece(id: string, kind: TreeKind, metres: number, names: readonly string[]): Piece {
  return {
    id,
    names,
    metres,
    bearing: 'stands',
    facing: 'front',
    paintsItself: true,
    build(options, random) {
      const read = choicesOf(options);
      const s = new Sketch(id);
      s.layer();
      const leaf = read.given('colour') ? read.colour('colour', '#5fae3a') : undefined;
      plantTree(s, kind, { x: 0, y: 0, height: 200 }, random, leaf);
      return s.figure({ metres, bearing: 'stands', foot: { x: 0, y: 0 } });
    },
  };
}

/** Trees; `colour` is that of the leaves, or of the bark where there are none. */
export const treePieces: readonly Piece[] = [
  treePiece('oak-tree', 'oak', 9, [
    'tree',
    'oak',
    'oak tree',
    'elm',
    'beech',
    'beech tree',
    'sapling',
    'linden',
  ]),
  treePiece('pine-tree', 'pine', 11, [
    'pine',
    'pine tree',
    'fir',
    'spruce',
    'fir tree',
    'spruce tree',
    'conifer',
    'evergreen',
  ]),
  treePiece('palm', 'palm', 8, ['palm', 'palm tree', 'coconut palm', 'coconut tree']),
  treePiece('birch', 'birch', 10, ['birch', 'birch tree', 'aspen', 'poplar']),
  treePiece('cherry-tree', 'cherry', 6, [
    'cherry tree',
    'cherry blossom tree',
    'sakura',
    'blossoming tree',
    'cherry blossom',
    'cherry blossoms tree',
    'magnolia tree',
    'dogwood',
    'almond tree',
  ]),
  treePiece('autumn-tree', 'autumn', 9, [
    'autumn tree',
    'fall tree',
    'autumnal tree',
    'maple',
    'maple tree',
    'ginkgo tree',
  ]),
  treePiece('dead-tree', 'dead', 8, ['dead tree', 'bare tree', 'leafless tree', 'withered tree']),
  treePiece('cypress', 'cypress', 10, ['cypress', 'cypress tree']),
  treePiece('willow', 'willow', 9, ['willow', 'willow tree', 'weeping willow']),
];
