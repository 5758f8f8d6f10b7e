import type { BoundModel } from './bound-models.ts';
import type { FirstKeyNews } from './first-key.ts';

/** Where the playground is. */
export interface Door {
  readonly url: string;
  /** Whether the URL signs in whoever opens it, once; it is shown to a person alone. */
  readonly signsIn: boolean;
}

export interface AnnouncementFacts {
  /** Origin at which the server can be reached, such as `http://127.0.0.1:1904`. */
  readonly origin: string;
  readonly dataFolder: string;
  readonly firstKey: FirstKeyNews;
  readonly configuredKey: boolean;
  /** Whether a person is reading; a secret is shown to nobody else. */
  readonly terminal: boolean;
  /** Which ids local models draw. */
  readonly bound: readonly BoundModel[];
  /** `undefined` when none is served. */
  readonly playground: Door | undefined;
}

const EMBEDDED = `the embedded engine “collage”, which is not a neural network but composes what it
finds in a prompt from openly licensed drawings`;

const HONESTLY = `Pictures come from ${EMBEDDED}. A diffusion model on this machine draws instead once you bind one:
gala models pull, then gala models bind; your programs stay as they are.`;

/** What is said once the server is ready: where it is, how to get in, a line to try, what it is. */
export function announcement(facts: AnnouncementFacts): string {
  const { origin, firstKey } = facts;
  return [
    `Gala is ready.`,
    ``,
    ...doorLines(facts),
    `  Base URL    ${origin}/v1`,
    `  API key     ${keyLine(facts)}`,
    `  Data        ${facts.dataFolder}`,
    ``,
    `Try it:`,
    ``,
    curlLine(origin, keyExpression(firstKey, facts.configuredKey)),
    ``,
    facts.bound.length === 0 ? HONESTLY : drawnBy(facts.bound),
    ``,
  ].join('\n');
}

/** With a line of its own for the note: what follows a URL in its line is easily copied with it. */
function doorLines({ playground }: AnnouncementFacts): readonly string[] {
  if (playground === undefined) return [];
  const { url, signsIn } = playground;
  const note = signsIn
    ? 'signs in once, within 15 minutes; gala link prints another'
    : 'gala link prints a link that signs in';
  return [`  Playground  ${url}`, `              (${note})`];
}

/** Who draws what, where it is not the embedded engine alone. */
function drawnBy(bound: readonly BoundModel[]): string {
  const longest = Math.max(...bound.map(({ id }) => id.length));
  const lines = bound.map(({ id, by, trouble }) => {
    const told = trouble === undefined ? by.join(', ') : `nothing now: ${trouble}`;
    return `  ${id.padEnd(longest)}  ${told}`;
  });
  return [
    'Drawn by local models:',
    '',
    ...lines,
    '',
    'The first picture of each takes longer, for its weights are loaded then.',
    `The rest comes from ${EMBEDDED}.`,
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
