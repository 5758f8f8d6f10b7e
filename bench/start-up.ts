import { percentile, type Measurement } from './figure.ts';
import { startGalaServer, temporaryData } from './server-process.ts';

const STARTS = 7;

/** From starting the process to the first answer: on an empty folder, and on a used one. */
export const startUp: Measurement = {
  name: 'start-up',
  run: async () => {
    const data = temporaryData();
    const times: number[] = [];
    for (let starts = 0; starts <= STARTS; starts++) {
      const server = await startGalaServer(data);
      times.push(server.readyAfter);
      await server.stop();
    }
    data.remove();
    const [first = NaN, ...later] = times;
    const aim = { atMost: 1500 };
    return [
      { name: 'ready, first start', value: first, unit: 'ms', aim },
      { name: 'ready, later starts, p50', value: percentile(later, 0.5), unit: 'ms', aim },
      { name: 'ready, later starts, worst', value: Math.max(...later), unit: 'ms', aim },
    ];
  },
};
