const FINE_SWEEPS = 10;
const COARSE_SWEEPS = 40;
/** Below so many pixels a level is solved by sweeps alone. */
const COARSEST = 24;

/** Steps asked for between neighbours, three channels a pixel, on a grid of which a part is free. */
export interface Steps {
  readonly width: number;
  readonly height: number;
  /** 1 where the field is sought, 0 where it is held at 0. */
  readonly inside: Uint8Array;
  /** By how much the pixel to the right, and the one below, should be higher. */
  readonly across: Float32Array;
  readonly down: Float32Array;
}

/**
 * The field whose steps come nearest to those asked for in least squares, 0 outside: a discrete
 * Poisson equation, the picture's edges insulating. Solved coarse to fine, a few sweeps at each
 * level: smooth to the eye rather than exact to the last digit. Calls `pulse` between sweeps.
 */
export function solveSteps(steps: Steps, pulse: () => void): Float32Array {
  const { width, height, inside } = steps;
  const pixels: number[] = [];
  for (let i = 0; i < inside.length; i++) if (inside[i] === 1) pixels.push(i);
  const coarsest = pixels.length <= COARSEST || Math.min(width, height) < 4;
  const field = new Float32Array(3 * width * height);
  if (!coarsest) {
    const half = halved(steps);
    enlarge(solveSteps(half, pulse), half, field, width, pixels);
  }
  const load = loadOf(steps, pixels);
  const sweeps = coarsest ? COARSE_SWEEPS : FINE_SWEEPS;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    pulse();
    relax(field, width, height, pixels, load);
  }
  return field;
}

/** How much more than its four neighbours together each pixel has to be. */
function loadOf({ width, height, across, down }: Steps, pixels: readonly number[]): Float32Array {
  const load = new Float32Array(3 * width * height);
  for (const pixel of pixels) {
    const x = pixel % width;
    for (let at = 3 * pixel; at < 3 * pixel + 3; at++) {
      let sum = 0;
      if (x > 0) sum += across[at - 3]!;
      if (x < width - 1) sum -= across[at]!;
      if (pixel >= width) sum += down[at - 3 * width]!;
      if (pixel < width * (height - 1)) sum -= down[at]!;
      load[at] = sum;
    }
  }
  return load;
}

/**
 * Two by two pixels become one, free when all of them are. A step from one to the next is the step
 * over the border between them and half of those within each: adding up loads instead would double
 * the steps along the edge of the hole at every level.
 */
function halved({ width, height, inside, across, down }: Steps): Steps {
  const half = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) };
  const count = half.width * half.height;
  const free = new Uint8Array(count).fill(1);
  const halfAcross = new Float32Array(3 * count);
  const halfDown = new Float32Array(3 * count);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = y * width + x;
      const to = (y >> 1) * half.width + (x >> 1);
      if (inside[from] === 0) free[to] = 0;
      for (let channel = 0; channel < 3; channel++) {
        const right = across[3 * from + channel]!;
        const below = down[3 * from + channel]!;
        if (right !== 0) {
          if (x % 2 === 1) {
            halfAcross[3 * to + channel]! += right / 2;
          } else {
            halfAcross[3 * to + channel]! += right / 4;
            if (x > 1) halfAcross[3 * (to - 1) + channel]! += right / 4;
          }
        }
        if (below !== 0) {
          if (y % 2 === 1) {
            halfDown[3 * to + channel]! += below / 2;
          } else {
            halfDown[3 * to + channel]! += below / 4;
            if (y > 1) halfDown[3 * (to - half.width) + channel]! += below / 4;
          }
        }
      }
    }
  }
  return { ...half, inside: free, across: halfAcross, down: halfDown };
}

function enlarge(
  coarse: Float32Array,
  half: Steps,
  field: Float32Array,
  width: number,
  pixels: readonly number[],
): void {
  for (const pixel of pixels) {
    const x = pixel % width;
    const y = (pixel - x) / width;
    // Bilinear, a quarter of a coarse pixel off its centre.
    const x0 = x >> 1;
    const y0 = y >> 1;
    const x1 = Math.min(half.width - 1, Math.max(0, x % 2 === 0 ? x0 - 1 : x0 + 1));
    const y1 = Math.min(half.height - 1, Math.max(0, y % 2 === 0 ? y0 - 1 : y0 + 1));
    for (let channel = 0; channel < 3; channel++) {
      const near = coarse[3 * (y0 * half.width + x0) + channel]!;
      const beside = coarse[3 * (y0 * half.width + x1) + channel]!;
      const above = coarse[3 * (y1 * half.width + x0) + channel]!;
      const across = coarse[3 * (y1 * half.width + x1) + channel]!;
      field[3 * pixel + channel] = (9 * near + 3 * beside + 3 * above + across) / 16;
    }
  }
}

function relax(
  field: Float32Array,
  width: number,
  height: number,
  pixels: readonly number[],
  load: Float32Array,
): void {
  const stride = 3 * width;
  const last = stride * (height - 1);
  for (const pixel of pixels) {
    const at = 3 * pixel;
    const x = pixel % width;
    let neighbours = 0;
    let first = load[at]!;
    let second = load[at + 1]!;
    let third = load[at + 2]!;
    if (x > 0) {
      neighbours += 1;
      first += field[at - 3]!;
      second += field[at - 2]!;
      third += field[at - 1]!;
    }
    if (x < width - 1) {
      neighbours += 1;
      first += field[at + 3]!;
      second += field[at + 4]!;
      third += field[at + 5]!;
    }
    if (at >= stride) {
      neighbours += 1;
      first += field[at - stride]!;
      second += field[at - stride + 1]!;
      third += field[at - stride + 2]!;
    }
    if (at < last) {
      neighbours += 1;
      first += field[at + stride]!;
      second += field[at + stride + 1]!;
      third += field[at + stride + 2]!;
    }
    field[at] = first / neighbours;
    field[at + 1] = second / neighbours;
    field[at + 2] = third / neighbours;
  }
}
