/**
 * Draws docs/pictures/conversation.jpg: a conversation of six turns as the built-in planner and the
 * embedded engine carry it out, without a server between them.
 * Usage: tsx scripts/gallery-conversation.ts
 */
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { createBuiltInPlanner } from '../src/conversations/built-in/built-in-planner.ts';
import type { Turn } from '../src/conversations/planner.ts';
import { carryOut } from '../src/engines/collage/carry-out.ts';
import type { Drawing } from '../src/engines/engine.ts';
import { writePictureGrid } from './picture-grid.ts';

const SAID = [
  'a cat on a beach',
  'make it night',
  'add a red umbrella',
  'remove the cat',
  'now in watercolor',
  'make the umbrella blue',
];
const COLUMNS = 3;
const SEED = 11;
const size = { width: 512, height: 512 };

const planner = createBuiltInPlanner();
const { signal } = new AbortController();
const turns: Turn[] = [];
const pictures: Buffer[] = [];
let last: Drawing | undefined;
for (const text of SAID) {
  turns.push({ role: 'user', text, pictures: [] });
  const conversation = { instructions: undefined, turns };
  const plan = await planner.plan(conversation, { action: 'auto', forced: true, signal });
  if (plan.kind === 'say') throw new Error(`nothing is drawn for “${text}”: ${plan.text}`);
  const { action, prompt, wholePrompt } = plan;
  const source = last && {
    pixels: last.pixels,
    unchanged: true,
    ...(last.scene !== undefined && { scene: last.scene }),
  };
  const order = { operation: action, model: 'gpt-image-2', prompt, size, seed: SEED };
  const whole = wholePrompt === undefined ? {} : { wholePrompt };
  last = carryOut({ ...order, ...whole, ...(source && { source }) }, { stage: () => undefined });
  const png = await sharp(last.pixels.data, { raw: last.pixels }).png().toBuffer();
  pictures.push(png);
  const read = () => Promise.resolve({ bytes: png, contentType: 'image/png' });
  const picture = { id: String(pictures.length), drawn: { action, prompt, wholePrompt }, read };
  turns.push({ role: 'assistant', text: '', pictures: [picture] });
}
const rows = [pictures.slice(0, COLUMNS), pictures.slice(COLUMNS)];
await writePictureGrid(
  rows,
  fileURLToPath(new URL('../docs/pictures/conversation.jpg', import.meta.url)),
);
