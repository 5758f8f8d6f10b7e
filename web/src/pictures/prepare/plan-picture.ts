import { everywhere, type Box, type Size } from '../../mask/geometry.ts';
import type { FileType } from './picture-type.ts';

/** What is known of an opened file. */
export interface PictureFacts extends Size {
  readonly type: FileType;
  readonly bytes: number;
  /** Whether anything shows through. */
  readonly transparent: boolean;
}

/** What a model takes to start from. */
export interface PictureNeeds {
  /** A square PNG, as DALL·E 2 wants it. */
  readonly squarePng: boolean;
  /** Nothing may show through: it would be replaced, whatever the mask says. */
  readonly opaque: boolean;
  /** A file has fewer bytes than this. */
  readonly uploadLimit: number;
  /** The longest edge that it draws; more of a converted picture would be lost anyway. */
  readonly longestEdge: number;
}

/** How a picture that is not square becomes it. */
export type Squaring =
  /** A square part of it, in its own pixels. */
  | { readonly by: 'crop'; readonly frame: Box }
  /** All of it, with empty bands that are to be filled. */
  | { readonly by: 'pad' };

/** How a file becomes what is sent. */
export interface PicturePlan {
  /** The part of the picture that is sent, in its own pixels; it reaches beyond what is padded. */
  readonly frame: Box;
  /** In pixels of what is sent. */
  readonly size: Size;
  /** `undefined` when the file is sent as it is. */
  readonly convertTo: 'image/png' | undefined;
  readonly squaring: Squaring['by'] | undefined;
  /** What was transparent is opaque in what is sent. */
  readonly opaque: boolean;
}

/** The server reads no more pixels than these. */
export const MOST_PIXELS = 2 ** 24;

/** What the server takes as it is, where a picture may be of any format. */
const TAKEN: readonly FileType[] = ['image/png', 'image/jpeg', 'image/webp'];

/** The largest square in the middle of a picture. */
export function middleSquare({ width, height }: Size): Box {
  const edge = Math.min(width, height);
  const [x, y] = [Math.floor((width - edge) / 2), Math.floor((height - edge) / 2)];
  return { x, y, width: edge, height: edge };
}

/** The smallest square around a picture, with the picture in its middle. */
function squareAround({ width, height }: Size): Box {
  const edge = Math.max(width, height);
  const [x, y] = [Math.ceil((width - edge) / 2), Math.ceil((height - edge) / 2)];
  return { x, y, width: edge, height: edge };
}

/**
 * Plans what is sent. A file that the model takes goes as it is: its pixels stay what they are, and what
 * is written in it still tells the server that it drew it.
 */
export function planPicture(
  facts: PictureFacts,
  needs: PictureNeeds,
  squaring?: Squaring,
): PicturePlan {
  const isSquare = facts.width === facts.height;
  const chosen =
    !needs.squarePng || isSquare
      ? undefined
      : (squaring ?? { by: 'crop', frame: middleSquare(facts) });
  const frame = frameOf(facts, chosen);
  const fits = facts.bytes < needs.uploadLimit && facts.width * facts.height <= MOST_PIXELS;
  const asItIs =
    fits &&
    !(needs.opaque && facts.transparent) &&
    (needs.squarePng ? isSquare && facts.type === 'image/png' : TAKEN.includes(facts.type));
  if (asItIs) {
    return {
      frame,
      size: sizeOf(frame),
      convertTo: undefined,
      squaring: undefined,
      opaque: false,
    };
  }
  return {
    frame,
    size: needs.squarePng ? within(frame, needs.longestEdge) : withinPixels(frame),
    convertTo: 'image/png',
    squaring: chosen?.by,
    opaque: needs.opaque,
  };
}

/** The next smaller size to try when what was encoded has too many bytes. */
export function shrunk({ width, height }: Size, bytes: number, limit: number): Size {
  // Bytes go with the area; a little less, since a smaller picture is denser.
  const factor = Math.min(0.9, Math.sqrt(limit / bytes) * 0.95);
  const smaller = (edge: number): number => Math.max(1, Math.floor(edge * factor));
  return { width: smaller(width), height: smaller(height) };
}

function frameOf(facts: PictureFacts, squaring: Squaring | undefined): Box {
  if (squaring === undefined) return everywhere(facts);
  return squaring.by === 'crop' ? squaring.frame : squareAround(facts);
}

const sizeOf = ({ width, height }: Size): Size => ({ width, height });

function within({ width, height }: Size, longest: number): Size {
  const factor = Math.min(1, longest / Math.max(width, height));
  return { width: scaled(width, factor), height: scaled(height, factor) };
}

function withinPixels({ width, height }: Size): Size {
  const factor = Math.min(1, Math.sqrt(MOST_PIXELS / (width * height)));
  return factor === 1
    ? { width, height }
    : {
        width: Math.max(1, Math.floor(width * factor)),
        height: Math.max(1, Math.floor(height * factor)),
      };
}

const scaled = (edge: number, factor: number): number => Math.max(1, Math.round(edge * factor));
