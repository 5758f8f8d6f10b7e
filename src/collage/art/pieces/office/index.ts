import type { Piece } from '../../piece.ts';
import { computerMouse } from './computer-mouse.ts';
import { computer } from './computer.ts';
import { desk } from './desk.ts';
import { keyboard } from './keyboard.ts';
import { laptop } from './laptop.ts';

/** Desks and computers. */
export const officeFamily: readonly Piece[] = [computerMouse, computer, desk, keyboard, laptop];
