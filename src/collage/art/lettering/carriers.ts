import { readTable } from '../table.ts';
import type { FaceName } from './faces.ts';
import type { FinishName } from './finishes.ts';

/** How words are put onto one kind of thing. */
export interface Carrier {
  /** Height of its label against the label's width. */
  readonly height: number;
  readonly face: FaceName;
  readonly finish: FinishName;
  readonly ink: string | undefined;
  /** Colour of a patch laid under the words, where the thing itself is too busy or too dark. */
  readonly patch: string | undefined;
  /** How far the middle of a row hangs below its ends, in widths of the label: round things. */
  readonly bend: number;
}

const USUAL: Carrier = {
  height: 0.56,
  face: 'sans',
  finish: 'print',
  ink: undefined,
  patch: undefined,
  bend: 0,
};

let carriers: ReadonlyMap<string, Carrier> | undefined;

/** How the art of that name carries words: `noto:t-shirt`, `piece:blackboard`; all rigs
 * are alike. A piece of many kinds may say which: `piece:road-sign/street`. */
export function carrierOf(art: string): Carrier {
  carriers ??= new Map(
    readTable('carriers').map(([id = '', height, face, finish, ink, patch, bend]) => [
      id,
      {
        height: Number(height) || USUAL.height,
        face: (face || USUAL.face) as FaceName,
        finish: (finish || USUAL.finish) as FinishName,
        ink: ink || undefined,
        patch: patch || undefined,
        bend: Number(bend) || 0,
      },
    ]),
  );
  const [kind = '', id = ''] = art.split(/[:/]/, 2);
  return carriers.get(art) ?? carriers.get(`${kind}:${id}`) ?? carriers.get(kind) ?? USUAL;
}
