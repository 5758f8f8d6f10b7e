// The program of a drawing thread. Language and art are loaded here and nowhere in the server.
import { drawPicture } from '../../collage/draw-picture.ts';
import { serveDraws } from './serve-draws.ts';

serveDraws((order, hooks) => drawPicture(order, hooks).pixels);
