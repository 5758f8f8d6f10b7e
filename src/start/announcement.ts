import type { FirstKeyNews } from './first-key.ts';

export interface AnnouncementFacts {
  /** Origin at which the server can be reached, such as `http://127.0.0.1:1904`. */
  readonly origin: string;
  readonly dataFolder: string;
  readonly firstKey: FirstKeyNews;
  readonly configuredKey: boolean;
  /** Whether a person is reading; a secret is shown to nobody else. */
  readonly terminal: boolean;
}

const HONESTLY = `Pictures come from the embedded engine “collage”, which is not a neural network but composes what it
finds in a prompt from openly licensed drawings; a real model (local diffusion weights, or a provider
you hold a key for) will be bound to a model id in the catalogue, and your programs stay as they are.`;

/** What is said once the server is ready: where it is, how to get in, a line to try, what it is. */
export function announcement(facts: AnnouncementFacts): string {
  const { origin, firstKey } = facts;
  return [
    `Gala is ready.`,
    ``,
    `  Base URL   ${origin}/v1`,
    `  API key    ${keyLine(facts)}`,
    `  Data       ${facts.dataFolder}`,
    ``,
    `Try it:`,
    ``,
    curlLine(origin, keyExpression(firstKey, facts.configuredKey)),
    ``,
    HONESTLY,
    ``,
  ].join('\n');
}

function keyLine({ firstKey, configuredKey, terminal }: AnnouncementFacts): string {
  if (configuredKey) return 'the one in GALA_API_KEY';
  const kept = firstKey.file ? `kept in ${firstKey.file}` : 'make one with: gala keys create';
  if (firstKey.secret === undefined) return kept;
  return terminal ? `${firstKey.secret} (shown this once; ${kept})` : kept;
}

/** What stands for the key in a shell: read from its file, so that the line itself is no secret. */
function keyExpression(firstKey: FirstKeyNews, configuredKey: boolean): string {
  if (configuredKey) return '$GALA_API_KEY';
  return firstKey.file ? `$(cat ${shellQuote(firstKey.file)})` : '$OPENAI_API_KEY';
}

function curlLine(origin: string, key: string): string {
  const body = { model: 'dall-e-2', prompt: 'a white siamese cat', n: 1, size: '1024x1024' };
  return [
    `curl ${origin}/v1/images/generations \\`,
    `  -H "Content-Type: application/json" \\`,
    `  -H "Authorization: Bearer ${key}" \\`,
    `  -d '${JSON.stringify(body)}'`,
  ].join('\n');
}

/** Leaves plain paths as they are; wraps others in single quotes. */
function shellQuote(text: string): string {
  return /^[\w./+:@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
