import { basename, extname } from 'node:path';

import { formatSize, type Size } from '../../kernel/size.ts';
import { sameShape, type Fit } from '../../pixels/reframe.ts';
import type { ModelHere } from '../../start/model-here.ts';
import { printError } from '../print.ts';
import { chooseFiles, drawAndWrite } from './draw-and-write.ts';
import type { DrawOptions } from './draw-options.ts';
import { modelHere } from './model-here.ts';
import type { SourceFile } from './source-files.ts';

/** The sizes of OpenAI's API for edits and variations. */
const SERVER_EDGES = [256, 512, 1024] as const;

/** “Less than 4 MB”, as the API says. */
const SERVER_MOST_BYTES = 4 * 2 ** 20 - 1;

/** Draws an edit or a variation of a picture file, here or by a server. */
export async function drawFrom(
  wanted: {
    readonly operation: 'edit' | 'vary';
    readonly path: string;
    readonly prompt: string;
    /** A second picture, for a variation between the two, and how much of it is wanted. */
    readonly second?: { readonly path: string; readonly blend: number };
  },
  options: DrawOptions & { readonly mask?: string; readonly fit?: Fit },
  signal: AbortSignal,
): Promise<void> {
  const { operation, path, prompt, second } = wanted;
  const { server, mask, fit } = options;
  const files = await chooseFiles(options, outName(wanted));
  const source = await import('./source-files.ts');
  const image = await source.readPicture(path);
  const other = second && (await source.readPicture(second.path));
  const here = server === undefined ? await modelHere(options) : undefined;
  const size = options.size ?? defaultSize(image, options, here);
  const taker = {
    size,
    mostBytes: server === undefined ? Infinity : SERVER_MOST_BYTES,
    // A server says itself what its models cannot do; of one of them everybody knows.
    editsWholly: here ? here.editsWholly : server !== undefined && options.model !== 'dall-e-2',
  };
  const inputs =
    operation === 'vary'
      ? await source.prepareVariation(image, other, fit, taker)
      : await source.prepareEdit(
          image,
          mask === undefined ? undefined : await source.readMask(mask),
          fit,
          taker,
        );
  const between = second && { blend: second.blend };
  await drawAndWrite({ operation, prompt, size, inputs, ...between }, files, options, signal);
}

function outName({ path, operation, second }: Parameters<typeof drawFrom>[0]): string {
  if (second) return `${stemOf(path)} and ${stemOf(second.path)}`;
  return `${stemOf(path)} ${operation === 'vary' ? 'varied' : 'edited'}`;
}

const stemOf = (path: string): string => basename(path, extname(path));

/**
 * The size of what is drawn when none is asked for: here that of the picture, as far as it can be
 * drawn; by a server the smallest of the API's that holds the picture. Says so when it is another
 * than the picture's, for then every pixel is another too.
 */
function defaultSize(
  { path, content: { width, height } }: SourceFile<Size>,
  { server, fit }: DrawOptions & { readonly fit?: Fit },
  here: ModelHere | undefined,
): Size {
  // Asked to fit without a size, it is to fit a square.
  const edge = fit === 'pad' ? Math.max(width, height) : Math.min(width, height);
  const own = fit ? { width: edge, height: edge } : { width, height };
  const size = server === undefined ? drawable(own, here) : sizeOfServer(own);
  if (size.width !== own.width && sameShape(size, own)) {
    printError(
      `warning: '${path}' is drawn at ${formatSize(size)} rather than ${formatSize(own)}; --size chooses another.`,
    );
  }
  return size;
}

function sizeOfServer({ width, height }: Size): Size {
  const longer = Math.max(width, height);
  const edge = SERVER_EDGES.find((edge) => edge >= longer) ?? 1024;
  return { width: edge, height: edge };
}

/** The size itself, or the largest of its shape that the model draws in this process. */
function drawable({ width, height }: Size, here: ModelHere | undefined): Size {
  const longer = Math.max(width, height);
  const scale = Math.min(1, (here?.longestEdge ?? longer) / longer);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
