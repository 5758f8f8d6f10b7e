import type { Pixels } from '../../kernel/pixels.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import type { InstructRequest } from './instruct-request.ts';
import type { Instruction } from '../../language/instructions/instruction.ts';
import { flattenOnWhite } from '../../pixels/alpha.ts';
import { shownAs, unseen, within } from '../draw-hooks.ts';
import { frameFor } from '../draw-picture.ts';
import { inColours, laidOver, spread } from '../render/cut-out.ts';
import { bringOut } from '../render/fine.ts';
import { atDouble } from '../repaint/at-other-size.ts';
import { paintedAlone, placedInto } from '../repaint/place-into.ts';
import { surroundingsOf } from '../repaint/surroundings.ts';
import { adjusted } from '../render/adjusted.ts';
import { applyStyle } from '../styles/apply-style.ts';
import { freedOfBackdrop } from './cut-material.ts';
import { followDetail } from './follow-detail.ts';
import { newcomersFor } from './newcomers.ts';
import { relightPicture } from './relight.ts';
import { stylesFor } from './styles-for.ts';
import { toneSteps } from './tone-steps.ts';
import { UnseenError } from './unseen-error.ts';
import { weatherOver } from './weather-over.ts';

/**
 * Works on a picture of which only pixels are known. One that can be seen through stays so.
 * @throws UnseenError when what is to be done would have to be recognised.
 */
export function onPixels(
  instructions: readonly Instruction[],
  request: InstructRequest,
  hooks: DrawHooks,
): Pixels {
  const { withAlpha, source, faithful = false, finish } = request;
  let picture = withAlpha ?? source;
  const cut = instructions.some(({ kind }) => kind === 'cut-out');
  // What is yet to be cut out is no state of what can be seen through.
  const seen = cut && picture.channels === 3 ? unseen(hooks) : hooks;
  const share = 1 / Math.max(1, instructions.length);
  for (const [i, instruction] of instructions.entries()) {
    const state = picture;
    if (i > 0) seen.show?.(i * share, () => state);
    picture = done(instruction, picture, request, within(seen, i * share, (i + 1) * share));
  }
  hooks.stage('finishing', 1);
  if (finish?.fine === true && instructions.some(isOfAll)) {
    picture = { ...picture, data: picture.data.slice() };
    bringOut(picture);
  }
  if (faithful) picture = followDetail(picture, source);
  if (!cut || picture.channels === 4) return picture;
  const added = instructions.some(({ kind }) => kind === 'add');
  return freedOfBackdrop(picture, added ? picture : source);
}

/** What makes every pixel another one. */
const isOfAll = ({ kind }: Instruction): boolean =>
  kind === 'restyle' || kind === 'relight' || kind === 'weather';

function done(
  instruction: Instruction,
  picture: Pixels,
  request: InstructRequest,
  hooks: DrawHooks,
): Pixels {
  const { size, seed } = request;
  const everywhere = (change: (colours: Pixels) => Pixels): Pixels =>
    inColours(picture.channels === 3 ? picture : spread(picture), change);
  switch (instruction.kind) {
    case 'restyle': {
      if (instruction.style === undefined) throw unknown();
      const styles = stylesFor(instruction.style);
      return everywhere((colours) => {
        const share = 1 / styles.length;
        const stages = shownAs(hooks, (state) => everywhere(() => state));
        return styles.reduce(
          (styled, style, i) =>
            applyStyle(style, styled, { seed }, within(stages, i * share, (i + 1) * share)),
          colours,
        );
      });
    }
    case 'relight':
      return everywhere((colours) => relightPicture(colours, instruction.time));
    case 'weather': {
      const { weather } = instruction;
      // Neither can a sky be found, nor what was before it be known.
      if (weather === 'sunny' || weather === 'cloudy' || weather === 'rainbow') throw unknown();
      return everywhere((colours) => weatherOver(colours, weather, frameFor(size), seed));
    }
    case 'tone':
      return everywhere((colours) => adjusted(colours, toneSteps({}, instruction.tone)));
    case 'keep':
      return picture;
    case 'add':
      return withNewcomers(instruction.what, picture, request, hooks);
    // Once everything else is done.
    case 'cut-out':
      return picture;
    case 'season':
    case 'place':
    case 'remove':
    case 'keep-only':
    case 'replace':
    case 'exchange':
    case 'recount':
    case 'recolour':
    case 'resize':
    case 'move':
    case 'turn':
    case 'describe':
    case 'letter':
    case 'zoom':
    default:
      throw unknown();
  }
}

const unknown = (): UnseenError => new UnseenError('Of this picture only pixels are known.');

function withNewcomers(
  what: string,
  picture: Pixels,
  request: InstructRequest,
  hooks: DrawHooks,
): Pixels {
  const cast = newcomersFor(what, request, picture, undefined, []);
  const nothing = new Uint8ClampedArray(cast.keep.length).fill(255);
  const around = surroundingsOf(flattenOnWhite(picture), nothing, cast.box);
  if (picture.channels === 4) {
    return laidOver(paintedAlone(picture, cast, around, hooks), picture);
  }
  if (request.finish?.fine !== true) return placedInto(picture, cast.keep, cast, around, hooks);
  return atDouble(picture, hooks, (double, twice, stages) =>
    placedInto(double, twice(cast.keep), cast, around, stages),
  );
}
