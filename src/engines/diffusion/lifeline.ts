// The thread of a drawing process that ends it with the server. A process that computes hears nothing
// for as long as a step takes, minutes for a large picture, and would go on with all its memory while
// the server is being started again.
import { Socket } from 'node:net';

import { LIFELINE_FD } from './pipes.ts';

const lifeline = new Socket({ fd: LIFELINE_FD, readable: true, writable: false });
const end = (): void => void process.kill(process.pid, 'SIGKILL');
lifeline.on('end', end);
lifeline.on('error', end);
lifeline.resume();
