import { hashText, seededRandom } from '../../numerics/random.ts';
import type { ColourName } from '../../language/scene.ts';
import type { Recipe } from '../compose/plan.ts';
import { inMood } from './animal-mood.ts';
import { attach } from './attach.ts';
import { paintColour } from './colour/colour-names.ts';
import { figureInColours, groupsOf, mainColour } from './colour/figure-colours.ts';
import { hexOf } from './colour/oklch.ts';
import { drawingFigure } from './drawing-figure.ts';
import { inTone } from './colour/skin-tones.ts';
import type { Figure } from './figure.ts';
import { factsOf } from './facts.ts';
import { groundColour } from './ground.ts';
import { hasHead, headDrawing, headFigure, limbColour } from './head.ts';
import { opened } from './openings.ts';
import { lettered } from './lettering.ts';
import { coatOf, marked } from './marking.ts';
import { pieces } from './pieces/index.ts';
import type { PieceOptions } from './piece.ts';
import { bodyOf } from './rigs/body.ts';
import { lookOf } from './rigs/face/look.ts';
import { personHead } from './rigs/face/person-head.ts';
import { rigs } from './rigs/index.ts';
import { printed } from './surface/printed.ts';
import { inSurface, madeOf } from './surface/made.ts';
import { onPlinth } from './surface/plinth.ts';
import { COATS, patterned } from './surface/patterned.ts';
import { withFace } from './thing-face.ts';

const built = new Map<string, Figure>();
const KEPT = 96;

/**
 * Makes a figure from its recipe: finds the art, gives it colours, marking and material, attaches
 * what it wears and holds, and writes on it. The same recipe always makes the same figure.
 * @throws Error when the recipe names art that does not exist.
 */
export function buildFigure(recipe: Recipe): Figure {
  const key = JSON.stringify(recipe);
  const known = built.get(key);
  if (known !== undefined) return known;
  const figure = finished(recipe);
  if (built.size >= KEPT) built.delete(built.keys().next().value!);
  built.set(key, figure);
  return figure;
}

/** Bare art, and from where its face is seen that glasses and hats are to fit. */
interface Made {
  readonly figure: Figure;
  readonly face: 'front' | 'side';
}

function finished(recipe: Recipe): Figure {
  const made = coloured(groundOf(recipe));
  let figure = opened(recipe.art, made.figure);
  if (recipe.pattern !== undefined) {
    const bare = coloured({ ...recipe, colours: [] }).figure;
    figure = patterned(figure, bare, recipe.pattern, recipe.colours);
  }
  if (recipe.material !== undefined && !drawnIn(recipe.art, recipe.material)) {
    figure = inSurface(figure, recipe.material, recipe.colours, bareFigure);
  }
  if (recipe.madeOf !== undefined) figure = madeOf(figure, bareFigure(recipe.madeOf));
  if (recipe.options['plinth'] === true) figure = onPlinth(figure);
  if (recipe.options['faceMood'] !== undefined) {
    figure = withFace(figure, recipe.options['faceMood']);
  }
  for (const attachment of recipe.attached) {
    const { recipe: worn } = attachment;
    const seen = { ...worn, options: { view: made.face, ...worn.options } };
    figure = attach(figure, buildFigure(seen), attachment);
  }
  return recipe.lettering.length > 0
    ? lettered(figure, recipe.lettering, carrierName(recipe), recipe.hand)
    : figure;
}

/** The art, with its kind where a piece has several. */
function carrierName({ art, options }: Recipe): string {
  const kind = options['kind'];
  return typeof kind === 'string' ? `${art}/${kind}` : art;
}

/** What lies under a pattern has one colour; the others are the pattern's. */
function groundOf(recipe: Recipe): Recipe {
  const { pattern, colours } = recipe;
  if (pattern === undefined) return recipe;
  const coat = colours[0] ?? COATS[pattern.kind];
  return { ...recipe, colours: coat === undefined ? [] : [coat] };
}

/** Art as it is, in its own colours. */
function bareFigure(art: string): Figure {
  const nothing = {
    colours: [],
    material: undefined,
    marking: undefined,
    attached: [],
    lettering: [],
  };
  return coloured({ art, options: {}, ...nothing }).figure;
}

/** True when the colour only names the kind: a red fox has a fox's own red, a black bear its black. */
function inOwnColour(names: readonly string[], [colour, ...more]: readonly ColourName[]): boolean {
  return more.length === 0 && names.some((name) => name.startsWith(`${colour} `));
}

/** True for pieces drawn in that material already: stained glass is not to be glass again. */
function drawnIn(art: string, material: string): boolean {
  return art.startsWith('piece:') && art.slice('piece:'.length).split('-').includes(material);
}

/** The drawing that lends its head to a rig. */
function headOf(options: Recipe['options']): string {
  const head = options['head'];
  if (typeof head !== 'string') return 'person';
  const id = head.startsWith('noto:') ? head.slice('noto:'.length) : head;
  if (!hasHead(id)) throw new Error(`“${head}” has no head to show.`);
  return id;
}

/** The bare art in its colours, with its marking. */
function coloured(recipe: Recipe): Made {
  const { colours, options } = recipe;
  const [kind = '', id = ''] = recipe.art.split(':', 2);
  switch (kind) {
    case 'noto': {
      const plain = painted(id, drawingFigure(id, prefixOf(recipe)), colours, recipe);
      return {
        figure: inMood(inTone(id, plain, options['tone']), options['mood'], factsOf(id).face),
        face: factsOf(id).face,
      };
    }
    case 'piece': {
      const piece = pieces.get(id);
      if (piece === undefined) break;
      const random = seededRandom(hashText(`${recipe.art} ${JSON.stringify(options)}`));
      const asked = inOwnColour(piece.names, colours) ? [] : colours;
      const bare = piece.build({ ...asOptions(asked), ...options }, random);
      const figure =
        piece.paintsItself === true
          ? bare
          : figureInColours(`${recipe.art} ${JSON.stringify(options)}`, bare, asked);
      return { figure: inMood(figure, options['mood'], 'front'), face: 'front' };
    }
    case 'rig':
      return rigged(id, recipe);
    default:
  }
  throw new Error(`There is no art called “${recipe.art}”.`);
}

/** A drawing in colours, then marked: a marking is part of the coat, not of the paint. */
function painted(
  id: string,
  bare: Figure,
  colours: readonly ColourName[],
  { marking: asIs, options }: Pick<Recipe, 'marking' | 'options'>,
): Figure {
  const marking = asIs ?? (lacksSecondCoat(id, bare, colours) ? 'patches' : undefined);
  if (marking === undefined) return figureInColours(id, bare, colours);
  const coat = colours[0] ?? coatOf(marking);
  const plain = coat === undefined ? bare : figureInColours(id, bare, [coat]);
  const asked = options['markingColour'];
  const mark = typeof asked === 'string' ? (asked as ColourName) : colours[1];
  return marked(id.replace(/^head /, ''), plain, marking, mark);
}

/** So much of a drawing is its second colour that both can be told: share of the visible area. */
const SECOND_COAT = 0.15;

/** A black and white cat has a coat of both, though its drawing is of one colour. */
function lacksSecondCoat(id: string, bare: Figure, { length }: readonly ColourName[]): boolean {
  if (length < 2 || bare.anchors.eyes === undefined) return false;
  return (groupsOf(id, bare)[1]?.area ?? 0) < SECOND_COAT;
}

function rigged(id: string, recipe: Recipe): Made {
  const rig = rigs.get(id);
  if (rig === undefined) throw new Error(`There is no art called “${recipe.art}”.`);
  if (recipe.options['human'] === true) {
    const options = { ...asOptions(recipe.colours), ...recipe.options };
    const { skin } = lookOf(options);
    const head = personHead(options);
    return { figure: inPrint(rig.build({ ...options, skin }, head), options, head), face: 'front' };
  }
  const drawn = headDrawing(headOf(recipe.options));
  const bare = headFigure(drawn, prefixOf(recipe));
  const person = recipe.options['being'] === 'person';
  // "A woman in blue" has blue clothes; a blue cat has blue fur.
  const fur = person ? [] : recipe.colours;
  const plain = painted(
    `head ${drawn}`,
    bare,
    fur,
    person ? { marking: undefined, options: {} } : recipe,
  );
  const figure = inMood(
    inTone(drawn, plain, recipe.options['tone']),
    recipe.options['mood'],
    factsOf(drawn).face,
  );
  const options = {
    ...(person ? asOptions(recipe.colours) : {}),
    skin: skinOf(drawn, figure, fur, person),
    ...recipe.options,
  };
  const body = rig.build(options, figure);
  // Some rigs put a face of their own, seen from the front, where the drawing has a profile.
  const own = !body.layers.some(({ markup }) => markup === figure.layers[0]?.markup);
  return { figure: inPrint(body, options, figure), face: own ? 'front' : factsOf(drawn).face };
}

/** A body whose clothes have a pattern. */
function inPrint(figure: Figure, options: PieceOptions, head: Figure): Figure {
  const { print } = options;
  if (typeof print !== 'string') return figure;
  const { cloth, legCloth } = bodyOf(options);
  return printed(figure, print, options['printOn'] === 'legColour' ? legCloth : cloth, head);
}

/** The colour of paws, arms and legs: a person's cheek, an animal's coat. */
function skinOf(id: string, head: Figure, fur: readonly ColourName[], person: boolean): string {
  const { mouth } = head.anchors;
  if (person && mouth !== undefined) {
    const side = mouth.width * 0.35;
    const cheek = { x: mouth.x - mouth.width, y: mouth.y - side, width: side, height: side };
    const colour = groundColour(head, cheek);
    if (colour !== undefined) return hexOf(colour);
  }
  const known = fur.length === 0 ? limbColour(id) : undefined;
  return known ?? mainColour(`head ${id} ${fur.join(' ')}`, head);
}

function asOptions(colours: readonly ColourName[]): PieceOptions {
  const [first, second] = colours;
  return {
    ...(first === undefined ? {} : { colour: paintColour(first).hex }),
    ...(second === undefined ? {} : { colour2: paintColour(second).hex }),
  };
}

/** Ids in the markup differ between looks, so that two looks of one drawing can share a document. */
function prefixOf({ art, colours, material, marking, options }: Recipe): string {
  const look = JSON.stringify([art, colours, material, marking, options]);
  return `d${hashText(look).toString(36)}`;
}
