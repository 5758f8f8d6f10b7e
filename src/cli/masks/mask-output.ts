import type { MaskMeasure } from '../../pixels/mask-making/mask.ts';
import { assertPipe, STANDARD_OUTPUT } from '../drawing/draw-options.ts';
import { assertWritable, pictureFiles, writePicture } from '../picture-files.ts';
import { print, printError, printJson } from '../print.ts';

/** Where a made mask, or its preview, goes. */
export interface MaskOutputOptions {
  readonly out: string;
  readonly json?: true;
}

interface Made extends MaskMeasure {
  readonly png: Uint8Array;
}

/**
 * Finds out that there is somewhere to write to. The result writes the file and says how much of the
 * picture would be replaced.
 * @throws CommandFailure
 */
export async function maskOutput({
  out,
  json,
}: MaskOutputOptions): Promise<(made: Made) => Promise<void>> {
  const piped = out === STANDARD_OUTPUT;
  if (piped) assertPipe(json);
  for (const file of piped ? [] : pictureFiles(out, 1)) await assertWritable(file);
  return async ({ png, replaced, blended, kept }) => {
    if (replaced + blended === 0) printError('warning: this replaces nothing.');
    if (kept + blended === 0) printError('warning: this replaces the whole picture.');
    if (blended > 0.5) printError('warning: most of this blends, neither replaced nor kept.');
    if (piped) {
      process.stdout.write(png);
      return;
    }
    await writePicture(out, png);
    if (json) printJson({ file: out, replaced, blended, kept });
    else {
      const parts = `replaces ${percent(replaced)}, blends ${percent(blended)}, keeps ${percent(kept)}`;
      print(`${out}: ${parts}`);
    }
  };
}

/** Shares that are not quite nothing or all are never shown as such. */
function percent(share: number): string {
  if (share === 0 || share === 1) return `${share * 100} %`;
  return `${Math.min(99.9, Math.max(0.1, share * 100)).toFixed(1)} %`;
}
