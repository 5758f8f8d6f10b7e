import type { Command } from 'commander';

import { works } from '../../ledger/keyring.ts';
import { OPERATOR } from '../../ledger/rights.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { ledgerCommand, withLedger, type LedgerOptions } from '../ledger-command.ts';
import { print, printError, printJson } from '../print.ts';
import { configFrom } from '../setting-options.ts';

interface LinkOptions extends LedgerOptions {
  readonly key?: string;
  readonly url?: string;
}

/** `gala link`: a way into the playground for whoever sits at the machine. */
export function linkCommand(): Command {
  return ledgerCommand(
    'link',
    'Print a link that signs a browser in to the playground, once, within 15 minutes.',
  )
    .option('--key <id>', 'the key to sign in with, as `gala keys list` shows it')
    .option('--url <url>', 'how the browser reaches the server, when that is another address')
    .addHelpText(
      'after',
      `
Examples:
  $ gala link
  $ gala link --key key_…
  $ gala link --url https://pictures.example

Without --key it signs in with the configured key or the first one, or else the oldest that draws and
manages everything. Whoever opens it may do what that key may: send it to nobody else.`,
    )
    .action(async (options: LinkOptions) => {
      const { config } = configFrom({ ...options });
      if (config.playground === 'off') {
        throw new CommandFailure('There is no playground: GALA_PLAYGROUND is off.');
      }
      const asked = options.url === undefined ? undefined : addressIn(options.url);
      const { keyOfLink, signInUrl, whereServed } = await import('../../start/sign-in-link.ts');
      const { key, link } = await withLedger({ ...options }, async ({ keyring, sessions }) => {
        const now = Date.now();
        const key =
          options.key === undefined
            ? await keyOfLink(keyring, config, now)
            : await keyring.get(OPERATOR, options.key);
        if (key === undefined) throw new CommandFailure(NO_KEY);
        if (!works(key, now)) throw new CommandFailure(`${key.id} was revoked or has expired.`);
        return { key, link: await sessions.createLink(key.id) };
      });

      const { address, runs, killed } = await whereServed(config);
      const url = signInUrl(asked ?? address, link.token);
      const expiresAt = new Date(link.expiresAt).toISOString();
      if (options.json) printJson({ url, key_id: key.id, expires_at: expiresAt, running: runs });
      else print(url);
      if (!options.json && process.stderr.isTTY) {
        printError(`It signs in with ${key.id} (${key.name}), once, within 15 minutes.`);
      }
      if (!runs) printError(noServer(killed));
    });
}

/** The link is kept in the data folder, so that it works as soon as somebody serves that. */
function noServer(killed: number | undefined): string {
  const why = killed === undefined ? '' : `: the last one, process ${killed}, was killed`;
  return `No server runs on this data folder now${why}. Start it with gala serve before you open the link.`;
}

const NO_KEY =
  'No working key has the scopes images and admin. Name another one with --key, or make one with: gala keys create --scope images admin';

/** @throws CommandFailure when it is no address of a web server. */
function addressIn(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '') {
    return url.origin + url.pathname.replace(/\/+$/, '');
  }
  throw new CommandFailure(
    `--url is '${text}'; expected a URL such as http://127.0.0.1:1904.`,
    EXIT.usage,
  );
}
