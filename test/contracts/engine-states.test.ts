import { createCollageEngine } from '../../src/engines/collage/collage-engine.ts';
import { solidEngine } from '../support/solid-engine.ts';
import { engineStatesContract } from './engine-states.ts';

engineStatesContract('collage', () => createCollageEngine({ workers: 1 }));

engineStatesContract('the solid stand-in', () =>
  solidEngine({
    onTheWay: async (show, { partials = 0 }) => {
      for (let i = 0; i <= partials; i++) show();
    },
  }),
);
