import type * as Styles from '../src/collage/styles/styles.ts';
import { built } from './built.ts';
import { drawInTurn, startEngine } from './drawing-costs.ts';
import { percentile, type Figure, type Measurement } from './figure.ts';
import { benchPrompts } from './prompts.ts';

const EDGE = 1024;
const STYLED = ['a red fox by a lake', 'a bowl of fruit on a table', 'a city street at night'];

/** CPU time of the pictures that ask for most: eight objects or more, and every style. */
export const richPictures: Measurement = {
  name: 'rich-pictures',
  run: async () => {
    const { styles } = await built<typeof Styles>('collage/styles/styles.js');
    const engine = await startEngine(1);
    const p50 = async (prompts: readonly string[]): Promise<number> => {
      await drawInTurn(engine, prompts, 256);
      const costs = await drawInTurn(engine, prompts, EDGE);
      return percentile(
        costs.map(({ cpu }) => cpu),
        0.5,
      );
    };
    const crowded = benchPrompts('crowded');
    const figures: Figure[] = [
      {
        name: 'eight objects or more, 1024², CPU p50',
        value: await p50(crowded),
        unit: 'ms',
        aim: { atMost: 600 },
        note: `${crowded.length} pictures`,
      },
    ];
    for (const [name, { title }] of styles) {
      figures.push({
        name: `${name}, 1024², CPU p50`,
        value: await p50(STYLED.map((prompt) => `${title} of ${prompt}`)),
        unit: 'ms',
        aim: { atMost: 1500 },
      });
    }
    await engine.close();
    return figures;
  },
};
