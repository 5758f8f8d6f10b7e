// The program of a drawing thread. Language and art are loaded here and nowhere in the server.
import { carryOut } from './carry-out.ts';
import { serveDraws } from './serve-draws.ts';

serveDraws(carryOut);
