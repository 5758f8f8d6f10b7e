import type { Askers } from './order.ts';

/** A team of a lane of its own, in whose name nothing else draws. */
export interface Payer {
  readonly teamId: string;
  readonly askers: Askers;
  /** Signs its session in again, which strangers may have signed out. */
  signIn(): Promise<void>;
  /** What its team has, and what is set aside of it. */
  standing(): Promise<{ readonly balance: number; readonly reserved: number }>;
}

/** A server with something of everything, and the keys to it. */
export interface World {
  readonly payers: readonly Payer[];
  /** What the run goes by. */
  readonly spared: ReadonlySet<string>;
  /** What there is for strangers to ask for, as JSON. */
  readonly told: readonly string[];
  /** Whether the key still opens everything. */
  readonly isOpen: () => Promise<boolean>;
}

/** What a payer with few credits has: enough for some pictures. */
const FEW = 400_000;

export async function makeWorld(origin: string, key: string, lanes: number): Promise<World> {
  const admin = shownBy(key);
  const spared = new Set<string>();
  const told: string[] = [];
  const send = async (
    path: string,
    json?: object,
    headers: Readonly<Record<string, string>> = admin,
  ) => {
    const response = await fetch(origin + path, {
      method: json === undefined ? 'GET' : 'POST',
      headers: { ...headers, ...(json && { 'content-type': 'application/json' }) },
      ...(json && { body: JSON.stringify(json) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return { text, headers: response.headers, json: JSON.parse(text) as Record<string, never> };
  };
  const victim = async (path: string, json?: object): Promise<void> =>
    void told.push((await send(path, json)).text);

  const own = await send('/gala/v1/keys');
  for (const [, id = ''] of own.text.matchAll(/"((?:key|user|team)_\w+)"/gu)) spared.add(id);
  const payers: Payer[] = [];
  for (let lane = 0; lane < lanes; lane++) {
    const isPoor = lane === 0;
    const { json: team } = await send('/gala/v1/teams', {
      name: `lane ${lane}`,
      unlimited: !isPoor,
    });
    if (isPoor) await send(`/gala/v1/teams/${team['id']}/credits`, { credits: FEW });
    const { json: made } = await send('/gala/v1/keys', {
      name: `lane ${lane}`,
      team_id: team['id'],
      scopes: ['images'],
    });
    const teamId = String(team['id']);
    spared.add(teamId).add(String(made['id']));
    const askers = { admin, drawer: shownBy(String(made['secret'])), session: {} };
    const signIn = async (): Promise<void> => {
      const signed = await send(
        '/gala/v1/session',
        { key },
        { 'sec-fetch-site': 'same-origin', origin },
      );
      const [cookie = ''] = (signed.headers.get('set-cookie') ?? '').split(';');
      const token = String(signed.json['csrf_token']);
      askers.session = { cookie, 'x-gala-csrf': token, 'sec-fetch-site': 'same-origin' };
    };
    await signIn();
    payers.push({
      teamId,
      askers,
      signIn,
      async standing() {
        const { json } = await send(`/gala/v1/teams/${teamId}/credits`);
        return { balance: Number(json['balance']), reserved: Number(json['reserved']) };
      },
    });
  }
  // The first question starts a thread, which takes a while.
  await victim('/gala/v1/explain', { prompt: 'a cat' });
  await victim('/v1/images/generations', { prompt: 'a cat', size: '256x256' });
  await victim('/v1/responses', {
    model: 'gpt-5',
    input: 'a cat',
    tools: [{ type: 'image_generation' }],
  });
  await victim('/gala/v1/teams', { name: 'strangers' });
  await victim('/gala/v1/users', { name: 'Ada' });
  await victim('/gala/v1/keys', { name: 'spare', scopes: ['images'] });
  await victim('/gala/v1/records');
  return {
    payers,
    spared,
    told,
    isOpen: async () => {
      const reply = await fetch(`${origin}/gala/v1/teams`, { headers: admin });
      await reply.arrayBuffer();
      return reply.ok;
    },
  };
}

/** A key in the headers of every dialect. */
const shownBy = (key: string): Readonly<Record<string, string>> => ({
  authorization: `Bearer ${key}`,
  'api-key': key,
});
