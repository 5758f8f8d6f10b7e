import { basename, extname } from 'node:path';

import { formatSize, type Size } from '../../kernel/size.ts';
import { sameShape, type Fit } from '../../pixels/reframe.ts';
import { printError } from '../print.ts';
import { configFrom } from '../setting-options.ts';
import { chooseFiles, drawAndWrite } from './draw-and-write.ts';
import type { DrawOptions } from './draw-options.ts';
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
  },
  options: DrawOptions & { readonly mask?: string; readonly fit?: Fit },
  signal: AbortSignal,
): Promise<void> {
  const { operation, path, prompt } = wanted;
  const { server, mask, fit } = options;
  const files = await chooseFiles(options, outName(path, operation));
  const source = await import('./source-files.ts');
  const image = await source.readPicture(path);
  const size = options.size ?? (await defaultSize(image, options));
  const taker = { size, mostBytes: server === undefined ? Infinity : SERVER_MOST_BYTES };
  const inputs =
    operation === 'vary'
      ? await source.prepareVariation(image, fit, taker)
      : await source.prepareEdit(
          image,
          mask === undefined ? undefined : await source.readMask(mask),
          fit,
          taker,
        );
  await drawAndWrite({ operation, prompt, size, inputs }, files, options, signal);
}

function outName(path: string, operation: 'edit' | 'vary'): string {
  const stem = basename(path, extname(path));
  return `${stem} ${operation === 'vary' ? 'varied' : 'edited'}`;
}

/**
 * The size of what is drawn when none is asked for: here that of the picture, as far as it can be
 * drawn; by a server the smallest of the API's that holds the picture. Says so when it is another
 * than the picture's, for then every pixel is another too.
 */
async function defaultSize(
  { path, content: { width, height } }: SourceFile<Size>,
  options: DrawOptions & { readonly fit?: Fit },
): Promise<Size> {
  const { server, fit } = options;
  // Asked to fit without a size, it is to fit a square.
  const edge = fit === 'pad' ? Math.max(width, height) : Math.min(width, height);
  const own = fit ? { width: edge, height: edge } : { width, height };
  const size = server === undefined ? await drawable(own, options) : sizeOfServer(own);
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
async function drawable({ width, height }: Size, options: DrawOptions): Promise<Size> {
  const { longestEdge } = await import('../../start/longest-edge.ts');
  const longer = Math.max(width, height);
  const { config } = configFrom({ ...options });
  const edge = await longestEdge(options.model, config);
  const scale = Math.min(1, (edge ?? longer) / longer);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
