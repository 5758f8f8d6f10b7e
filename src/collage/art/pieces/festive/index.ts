import type { Piece } from '../../piece.ts';
import { festive } from './festive.ts';
import { heartBalloon } from './heart-balloon.ts';

/** What belongs to feasts, legends and symbols. */
export const festiveFamily: readonly Piece[] = [...festive, heartBalloon];
