import type { Piece } from '../../piece.ts';
import { gardenThings } from './garden.ts';
import { workshopThings } from './workshop.ts';
import { cord } from './cord.ts';
import { contraption } from './contraption.ts';
import { doorKnocker } from './door-knocker.ts';
import { helmet } from './helmet.ts';
import { mailbox } from './mailbox.ts';
import { rope } from './rope.ts';
import { shield } from './shield.ts';
import { sword } from './sword.ts';

/** Arms, tools and odd machines. */
export const toolsFamily: readonly Piece[] = [
  cord,
  ...gardenThings,
  contraption,
  doorKnocker,
  helmet,
  mailbox,
  rope,
  shield,
  sword,
  ...workshopThings,
];
