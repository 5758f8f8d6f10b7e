import type { Piece } from '../../piece.ts';
import { banner } from './banner.ts';
import { billboard } from './billboard.ts';
import { blackboard } from './blackboard.ts';
import { easel, paintedEasel } from './easel.ts';
import { frontCover, greetingCard } from './cards.ts';
import { hangingSign } from './hanging-sign.ts';
import { neonSign } from './neon-sign.ts';
import { numberPlate } from './number-plate.ts';
import { openBook } from './open-book.ts';
import { picketSign } from './picket-sign.ts';
import { plaque } from './plaque.ts';
import { poster } from './poster.ts';
import { ribbonBanner } from './ribbon-banner.ts';
import { roadSign } from './road-sign.ts';
import { sign } from './sign.ts';
import { speechBubble, thoughtBubble } from './speech-bubble.ts';
import {
  floatingLetters,
  groundWriting,
  skyWriting,
  standingLetters,
  wallWriting,
} from './standing-letters.ts';
import { stickyNote } from './sticky-note.ts';
import { stopSign } from './stop-sign.ts';
import { tShirtPiece } from './t-shirt-piece.ts';
import { tvScreen } from './tv-screen.ts';
import { whiteboard } from './whiteboard.ts';

/** What carries words. */
export const signsFamily: readonly Piece[] = [
  banner,
  billboard,
  blackboard,
  easel,
  paintedEasel,
  floatingLetters,
  frontCover,
  greetingCard,
  groundWriting,
  hangingSign,
  neonSign,
  numberPlate,
  openBook,
  picketSign,
  plaque,
  poster,
  ribbonBanner,
  roadSign,
  sign,
  skyWriting,
  speechBubble,
  standingLetters,
  stickyNote,
  stopSign,
  tShirtPiece,
  thoughtBubble,
  tvScreen,
  wallWriting,
  whiteboard,
];
