import { Command, Option } from 'commander';

import type { Size } from '../../kernel/size.ts';
import type { Shape } from '../../pixels/mask-making/shape.ts';
import { size } from '../drawing/draw-options.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { readBox, readPolygons } from '../masks/shape-arguments.ts';
import { maskOutput, type MaskOutputOptions } from '../masks/mask-output.ts';
import { readBytes } from '../read-bytes.ts';
import { wholeNumber } from '../whole-number.ts';

const WIDEST_FEATHER = 1000;

/** `gala mask from-bw | rect | ellipse | polygon | preview` */
export function maskCommand(): Command {
  const mask = new Command('mask')
    .description('Make masks for edits, and look at them.')
    .addHelpText(
      'after',
      `
A mask is a picture with transparency: where it is transparent an edit replaces the picture, where it
is opaque the picture stays as it is, bit by bit, and in between the two blend.

Examples:
  $ gala mask from-bw drawn.png -o mask.png --erase black
  $ gala mask rect --on lounge.png 300,520,240x200 -o mask.png
  $ gala mask polygon --on lounge.png "300,520 540,510 520,720 310,700" --feather 8 -o mask.png
  $ gala mask preview lounge.png mask.png -o preview.png`,
    );
  mask.addCommand(fromBlackAndWhiteCommand());
  mask.addCommand(boxCommand('rect', 'rectangle', 'Replace what lies in one or more rectangles.'));
  mask.addCommand(boxCommand('ellipse', 'ellipse', 'Replace what lies in one or more ellipses.'));
  mask.addCommand(polygonCommand());
  mask.addCommand(previewCommand());
  return mask;
}

/** A command that makes a file, with the options that all of these have. */
function making(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .requiredOption(
      '-o, --out <file>',
      'PNG file to write, replacing what is there; - is standard output',
    )
    .option('--json', 'print JSON');
}

interface FromBlackAndWhiteOptions extends MaskOutputOptions {
  readonly erase: 'black' | 'white';
  readonly on?: string;
  readonly resize?: true;
  readonly feather: number;
}

function fromBlackAndWhiteCommand(): Command {
  return making('from-bw', 'Make a mask of a picture in black and white.')
    .argument('<picture>', 'PNG, JPEG, WebP or GIF file; grey blends')
    .addOption(
      new Option('--erase <colour>', 'colour that is to be replaced')
        .choices(['black', 'white'])
        .default('black', 'black, as in the DALL·E 2 guide'),
    )
    .option('--on <image>', 'make the mask the transparency of this picture')
    .option('--resize', 'scale the mask to the picture of --on')
    .addOption(featherOption())
    .addHelpText(
      'after',
      `
Programs differ in what they mean: OpenAI's recipe erases black, most tools for Stable Diffusion
erase white. In JPEG and WebP files, what is nearly black or white counts as such.

Examples:
  $ gala mask from-bw drawn.png -o mask.png
  $ gala mask from-bw painted.jpg --erase white --on photo.png --resize -o image.png`,
    )
    .action(async (path: string, options: FromBlackAndWhiteOptions) => {
      const { erase, on, resize = false, feather } = options;
      if (resize && on === undefined) {
        throw new CommandFailure('--resize goes with --on only.', EXIT.usage);
      }
      const write = await maskOutput(options);
      const { maskFromBlackAndWhite } = await import('../../pixels/mask-making/make-mask.ts');
      const picture = await readBytes(path);
      const below = on === undefined ? {} : { on: await readBytes(on) };
      await write(await maskFromBlackAndWhite(picture, { erase, resize, feather, ...below }));
    });
}

interface ShapeOptions extends MaskOutputOptions {
  readonly on?: string;
  readonly size?: Size;
  readonly invert?: true;
  readonly feather: number;
}

function boxCommand(name: string, kind: 'rectangle' | 'ellipse', description: string): Command {
  return shapeCommand(name, description)
    .argument('<box...>', 'left,top,widthxheight in pixels or percent')
    .addHelpText(
      'after',
      `
Examples:
  $ gala mask ${name} --on lounge.png 300,520,240x200 -o mask.png
  $ gala mask ${name} --on lounge.png 0%,0%,25%x100% 75%,0%,25%x100% --feather 12 -o mask.png
  $ gala mask ${name} --size 1024x1024 256,256,512x512 --invert -o frame.png`,
    )
    .action((words: readonly string[], options: ShapeOptions) =>
      makeOfShapes(options, (picture) => words.map((word) => readBox(kind, word, picture))),
    );
}

function polygonCommand(): Command {
  return shapeCommand('polygon', 'Replace what lies in one or more polygons.')
    .argument('<points...>', 'x,y in pixels or percent; a quoted list for each of several polygons')
    .addHelpText(
      'after',
      `
Examples:
  $ gala mask polygon --on lounge.png 300,520 540,510 520,720 310,700 -o mask.png
  $ gala mask polygon --on lounge.png "10,10 90,10 50,90" "60%,60% 90%,60% 75%,90%" -o mask.png`,
    )
    .action((words: readonly string[], options: ShapeOptions) =>
      makeOfShapes(options, (picture) => readPolygons(words, picture)),
    );
}

function shapeCommand(name: string, description: string): Command {
  return making(name, description)
    .option('--on <image>', 'picture to mask; the mask becomes its transparency')
    .addOption(
      new Option('--size <size>', 'width x height of a mask without a picture')
        .argParser(size)
        .conflicts('on'),
    )
    .option('--invert', 'replace everything but the shapes')
    .addOption(featherOption());
}

function featherOption(): Option {
  return new Option('--feather <pixels>', 'blend over so many pixels around what is replaced')
    .argParser(wholeNumber(0, WIDEST_FEATHER))
    .default(0);
}

async function makeOfShapes(
  options: ShapeOptions,
  shapesFor: (picture: Size) => readonly Shape[],
): Promise<void> {
  const { on, invert = false, feather } = options;
  const write = await maskOutput(options);
  const { maskOfShapes } = await import('../../pixels/mask-making/make-mask.ts');
  const { openPicture } = await import('../../pixels/mask-making/open-picture.ts');
  const image = on === undefined ? undefined : await readBytes(on);
  const target = image ? (await openPicture(image)).pixels : options.size;
  if (!target) {
    throw new CommandFailure(
      'Name the picture to mask with --on, or the size of the mask with --size.',
      EXIT.usage,
    );
  }
  const shapes = shapesFor(target);
  await write(await maskOfShapes(shapes, { on: image ?? target, invert, feather }));
}

function previewCommand(): Command {
  return making('preview', 'Show on the picture what an edit would replace.')
    .argument('<image>', 'picture file')
    .argument('[mask]', 'mask of the same size; without one, the image’s own transparency')
    .addHelpText(
      'after',
      `
Examples:
  $ gala mask preview lounge.png mask.png -o preview.png
  $ gala mask preview holed.png -o preview.png --json`,
    )
    .action(async (image: string, mask: string | undefined, options: MaskOutputOptions) => {
      const write = await maskOutput(options);
      const { previewMask } = await import('../../pixels/mask-making/preview.ts');
      const picture = await readBytes(image);
      await write(
        await previewMask(picture, mask === undefined ? undefined : await readBytes(mask)),
      );
    });
}
