import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_SHARE, planSize, sizedAs, SMALLEST_SHARE } from './plan-size.ts';

const SD = { nativeEdge: 512, multiple: 64 };

const edge = fc.integer({ min: 16, max: 3840 });
const sizes = fc.record({ width: edge, height: edge });
const models = fc.record({
  nativeEdge: fc.constantFrom(256, 512, 768, 1024),
  multiple: fc.constantFrom(8, 16, 64),
});

describe('planSize', () => {
  it.each([
    // what is asked for, canvas, frame
    ['512x512', '512x512', '512x512'],
    ['512x768', '512x768', '512x768'],
    ['500x510', '512x512', '500x510'],
    ['256x256', '384x384', '384x384'],
    ['1024x1024', '512x512', '512x512'],
    ['1792x1024', '704x384', '672x384'],
    ['1024x1792', '384x704', '384x672'],
    ['1536x1024', '704x448', '672x448'],
  ])('paints %s on %s, of which %s is the picture', (wanted, canvas, frame) => {
    const [width = 0, height = 0] = wanted.split('x').map(Number);
    const plan = planSize({ width, height }, SD);
    expect(`${plan.canvas.width}x${plan.canvas.height}`).toBe(canvas);
    expect(`${plan.frame.width}x${plan.frame.height}`).toBe(frame);
  });

  it('paints canvases that the model can, with the picture inside, in its middle', () => {
    fc.assert(
      fc.property(sizes, models, (wanted, model) => {
        const { canvas, frame } = planSize(wanted, model);
        expect(canvas.width % model.multiple).toBe(0);
        expect(canvas.height % model.multiple).toBe(0);
        expect(frame.x).toBe(Math.floor((canvas.width - frame.width) / 2));
        expect(frame.y).toBe(Math.floor((canvas.height - frame.height) / 2));
        expect(Math.min(frame.x, frame.y)).toBeGreaterThanOrEqual(0);
        expect(canvas.width - frame.width).toBeLessThan(model.multiple);
        expect(canvas.height - frame.height).toBeLessThan(model.multiple);
      }),
    );
  });

  it('keeps the size where the model paints it well', () => {
    const well = fc.tuple(sizes, models).filter(([{ width, height }, { nativeEdge }]) => {
      const share = (width * height) / nativeEdge ** 2;
      return share >= SMALLEST_SHARE && share <= LARGEST_SHARE;
    });
    fc.assert(
      fc.property(well, ([wanted, model]) => {
        expect(planSize(wanted, model).frame).toMatchObject(wanted);
      }),
    );
  });

  it('keeps the shape everywhere, to within a pixel', () => {
    fc.assert(
      fc.property(sizes, models, (wanted, model) => {
        const { frame } = planSize(wanted, model);
        const scale = frame.height / wanted.height;
        expect(Math.abs(wanted.width * scale - frame.width)).toBeLessThan(1 + scale);
      }),
    );
  });

  it('stays near the area that the model was trained at, except where a shape leaves no choice', () => {
    const shaped = sizes.filter(({ width, height }) => width <= 3 * height && height <= 3 * width);
    fc.assert(
      fc.property(shaped, (wanted) => {
        const { frame } = planSize(wanted, SD);
        const share = (frame.width * frame.height) / SD.nativeEdge ** 2;
        expect(share).toBeGreaterThan(SMALLEST_SHARE * 0.7);
        expect(share).toBeLessThanOrEqual(LARGEST_SHARE);
      }),
    );
  });

  it('fits a picture into the only size that a graph can do', () => {
    const only = { width: 512, height: 512 };
    expect(planSize({ width: 1792, height: 1024 }, { ...SD, only })).toEqual({
      canvas: only,
      frame: { x: 0, y: 109, width: 512, height: 293 },
    });
    expect(planSize({ width: 64, height: 64 }, { ...SD, only }).frame).toMatchObject(only);
  });
});

describe('sizedAs', () => {
  it('leaves the size alone, however large', () => {
    fc.assert(
      fc.property(sizes, (wanted) => {
        expect(sizedAs(wanted, 64).frame).toMatchObject(wanted);
      }),
    );
  });
});
