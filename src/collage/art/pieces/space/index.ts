import type { Piece } from '../../piece.ts';
import { planets } from './planets.ts';
import { robot } from './robot.ts';
import { saucer } from './saucer.ts';
import { spaceship } from './spaceship.ts';

/** Planets and what flies between them. */
export const spaceFamily: readonly Piece[] = [...planets, robot, saucer, spaceship];
