import { assert, constantFrom, integer, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';
import type { Pixels } from '../kernel/pixels.ts';
import { readPrompt } from '../language/read-prompt.ts';
import { box, boxMask, ellipseMask, maskWhere } from './compose/edit/test-support/masks.ts';
import { drawPicture } from './draw-picture.ts';
import type { EditRequest } from './edit-picture.ts';
import { editPicture } from './edit-picture.ts';
import { paintPlan } from './paint-plan.ts';
import { readScene, recordScene } from './recorded-scene.ts';

const size = { width: 56, height: 56 };
const quiet = { stage: () => undefined };
const part = boxMask(size, box(0.1, 0.2, 0.6, 0.9));

function own(prompt: string) {
  const { pixels, plan } = drawPicture({ prompt, size, seed: 3 }, quiet);
  return { source: pixels, recorded: { scene: readPrompt(prompt), plan } };
}

const park = own('a dog in a park');

const edit = (change: Partial<EditRequest>) =>
  editPicture(
    { prompt: 'a park with a fox', size, seed: 1, source: park.source, keep: part, ...change },
    quiet,
  );

/** The picture taken for one from elsewhere, with something new in it. */
const withFox = edit({});

const bytes = ({ data }: Pixels) => Buffer.from(data.buffer, data.byteOffset, data.length);

/** Mean difference of two pictures where something is replaced, 0 … 255. */
function difference(a: Pixels, b: Pixels, keep = part): number {
  let [sum, count] = [0, 0];
  for (let i = 0; i < a.data.length; i++) {
    if (keep[Math.floor(i / 3)] !== 0) continue;
    sum += Math.abs(a.data[i]! - b.data[i]!);
    count++;
  }
  return sum / count;
}

test('a mask that keeps everything gives the picture back', () => {
  const keep = maskWhere(size, () => false);
  expect(bytes(edit({ keep }).pixels).equals(bytes(park.source))).toBe(true);
  expect(edit({ keep, recorded: park.recorded }).recorded).toBe(park.recorded);
});

test('a mask that keeps nothing draws the prompt as a generation does', () => {
  const keep = maskWhere(size, () => true);
  const { pixels, recorded } = edit({ keep, prompt: 'a cat', seed: 9 });
  expect(
    bytes(pixels).equals(bytes(drawPicture({ prompt: 'a cat', size, seed: 9 }, quiet).pixels)),
  ).toBe(true);
  expect(recorded!.scene.prompt).toBe('a cat');
});

test('what the prompt adds to a picture that is not known is drawn in the hole', () => {
  expect(difference(edit({ prompt: 'a park' }).pixels, withFox.pixels)).toBeGreaterThan(8);
  expect(withFox.recorded).toBeUndefined();
});

test('an own picture is painted from its edited plan, exactly', () => {
  const { pixels, recorded } = edit({
    recorded: park.recorded,
    prompt: 'a dog and a fox in a park',
  });
  const again = readScene(recordScene(recorded!))!;
  expect(bytes(pixels).equals(bytes(paintPlan(again.plan, size, quiet)))).toBe(true);
  expect(again.plan.items.some(({ recipe }) => /fox/.test(recipe.art))).toBe(true);
});

test('a record that the picture does not show is not believed', () => {
  const { recorded } = edit({ recorded: own('a volcano at night').recorded });
  expect(recorded).toBeUndefined();
});

test('the result can be edited again as an own picture', () => {
  const first = edit({ recorded: park.recorded, prompt: 'a dog and a fox in a park' });
  const pasted = first.pixels.data.map((value, i) =>
    part[Math.floor(i / 3)] === 0 ? value : park.source.data[i]!,
  );
  const second = edit({
    source: { ...first.pixels, data: pasted },
    recorded: first.recorded!,
    prompt: 'a dog in a park',
  });
  expect(second.recorded!.plan.items.some(({ recipe }) => /fox/.test(recipe.art))).toBe(false);
});

test('the same request gives the same pixels, whatever lies under the hole; another seed others', () => {
  const blackened = park.source.data.map((value, i) => (part[Math.floor(i / 3)] === 0 ? 0 : value));
  const again = edit({ source: { ...park.source, data: blackened } }).pixels;
  expect(difference(withFox.pixels, again)).toBe(0);
  expect(difference(withFox.pixels, edit({ seed: 2 }).pixels)).toBeGreaterThan(1);
  const { recorded } = park;
  const own = edit({ recorded }).pixels;
  expect(difference(own, edit({ recorded }).pixels)).toBe(0);
  expect(difference(own, edit({ recorded, seed: 2 }).pixels)).toBeGreaterThan(1);
});

test('something cut out gets the place that the prompt names around it', () => {
  const keep = ellipseMask(size, box(0.35, 0.3, 0.65, 0.8)).map((value) => 255 - value);
  const beach = edit({ keep, prompt: 'a bottle on a beach' }).pixels;
  const space = edit({ keep, prompt: 'a bottle in space' }).pixels;
  expect(difference(beach, space, keep)).toBeGreaterThan(40);
});

test('a sky of another hour is painted where the hole is the sky', () => {
  const keep = boxMask(size, box(0, 0, 1, 0.4));
  const night = edit({ keep, prompt: 'a park at night' }).pixels;
  const day = edit({ keep, prompt: 'a park on a sunny day under a blue sky' }).pixels;
  const mean = ({ data }: Pixels) => data.slice(0, 56 * 14 * 3).reduce((a, b) => a + b) / (56 * 42);
  expect(mean(night)).toBeLessThan(0.6 * mean(day));
});

test('no prompt and no mask makes it fail, and progress never falls', () => {
  const mask = record({
    shape: constantFrom(boxMask, ellipseMask),
    left: integer({ min: -2, max: 9 }),
    top: integer({ min: -2, max: 9 }),
    width: integer({ min: 1, max: 12 }),
    height: integer({ min: 1, max: 12 }),
    invert: constantFrom(0, 255),
    soft: constantFrom(0, 60, 140),
  });
  const words = constantFrom('', 'a cat', 'a red hat on a dog', 'sunset sky', '!!', 'no people');
  const small = { width: 24, height: 20 };
  const source = drawPicture({ prompt: 'a park', size: small, seed: 1 }, quiet).pixels;
  assert(
    property(mask, words, string(), ({ shape, invert, soft, ...at }, known, noise) => {
      const [left, top] = [at.left / 10, at.top / 10];
      const hard = shape(small, box(left, top, left + at.width / 10, top + at.height / 10));
      const keep = hard.map((value) => Math.abs(invert - Math.max(soft, value)));
      let reached = 0;
      const { pixels } = editPicture(
        { prompt: `${known} ${noise}`, size: small, seed: 1, source, keep },
        {
          stage: (_, fraction) => {
            expect(fraction).toBeGreaterThanOrEqual(reached);
            expect(fraction).toBeLessThanOrEqual(1);
            reached = fraction;
          },
        },
      );
      expect([pixels.width, pixels.height, pixels.data.length]).toEqual([24, 20, 24 * 20 * 3]);
    }),
    { numRuns: 12 },
  );
});

test('a hook that throws stops it', () => {
  for (const recorded of [undefined, park.recorded]) {
    let calls = 0;
    const request = { prompt: 'a park with a fox', size, seed: 1, source: park.source, keep: part };
    expect(() =>
      editPicture(
        { ...request, ...(recorded && { recorded }) },
        {
          stage: () => {
            if (++calls > 2) throw new Error('enough');
          },
        },
      ),
    ).toThrow('enough');
  }
});

test.each(['a red apple', 'a fox'])(
  'in a cut-out a hole gets %s alone, nothing behind it',
  (prompt) => {
    const alphaIn = (pixels: Pixels) =>
      [...part.keys()].filter((i) => part[i] === 0).map((i) => pixels.data[4 * i + 3]!);
    for (const recorded of [{}, { recorded: park.recorded }]) {
      for (const finish of [{ cutOut: true }, { cutOut: true, fine: true }]) {
        const { pixels, recorded: kept } = editPicture(
          { prompt, size, seed: 1, source: park.source, keep: part, finish, ...recorded },
          quiet,
        );
        expect(pixels.channels).toBe(4);
        const seen = alphaIn(pixels);
        expect(seen.filter((alpha) => alpha === 0).length).toBeGreaterThan(0.1 * seen.length);
        expect(seen.filter((alpha) => alpha === 255).length).toBeGreaterThan(0.05 * seen.length);
        // Half a cut-out is like no plan.
        expect(kept).toBeUndefined();
      }
    }
  },
);

test('quality says how finely a hole in a photograph is filled', () => {
  const filled = (finish: EditRequest['finish']) =>
    edit({ prompt: 'a park with a cat', source: withFox.pixels, ...(finish && { finish }) }).pixels;
  const usual = filled(undefined);
  for (const finish of [{ rough: true }, { fine: true }]) {
    expect(difference(filled(finish), usual)).toBeGreaterThan(0.2);
  }
});
