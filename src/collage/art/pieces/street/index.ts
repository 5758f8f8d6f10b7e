import type { Piece } from '../../piece.ts';
import { brickWall } from './brick-wall.ts';
import { bridge } from './bridge.ts';
import { fence } from './fence.ts';
import { fountain } from './fountain.ts';
import { gate } from './gate.ts';
import { hydrant } from './hydrant.ts';
import { microphoneStand } from './microphone-stand.ts';
import { pedestal } from './pedestal.ts';
import { stageCurtain } from './stage-curtain.ts';
import { stoneWall } from './stone-wall.ts';
import { streetLamp } from './street-lamp.ts';

/** Things of streets and gardens. */
export const streetFamily: readonly Piece[] = [
  brickWall,
  bridge,
  fence,
  fountain,
  gate,
  hydrant,
  microphoneStand,
  pedestal,
  stageCurtain,
  stoneWall,
  streetLamp,
];
