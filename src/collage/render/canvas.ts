/**
 * What is painted on: float32 sRGB (display-referred, 0 … 1, may overshoot until the final grade),
 * interleaved RGB, row by row from the top left.
 */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly rgb: Float32Array;
  /**
   * How much of each pixel is covered, 0 … 1, where there is nothing behind what is painted; `rgb`
   * is premultiplied by it then.
   */
  readonly alpha?: Float32Array;
}

/** A black canvas. */
export function createCanvas(width: number, height: number): Canvas {
  return { width, height, rgb: new Float32Array(width * height * 3) };
}
