import { get, type Agent } from 'node:http';

/** Milliseconds until the whole answer was there. */
export function timeToAnswer(url: string, agent: Agent): Promise<number> {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume();
      response.once('end', () => resolve(performance.now() - startedAt));
    }).once('error', reject);
  });
}
