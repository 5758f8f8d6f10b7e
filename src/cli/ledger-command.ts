import { Command } from 'commander';

import type { OpenLedger } from '../start/open-ledger.ts';
import { CommandFailure, EXIT } from './exit-codes.ts';
import { configFrom, settingOption } from './setting-options.ts';

/** What every command on keys, teams and credits takes. */
export interface LedgerOptions {
  readonly json?: true;
}

/** A command on the ledger of a data folder. */
export const ledgerCommand = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .addOption(settingOption('dataFolder'))
    .option('--json', 'print JSON');

/** @throws CommandFailure when a command that changes something was told nothing to change. */
export function assertSaysWhat(command: Command): void {
  const { data: _data, json: _json, ...said } = command.opts<Readonly<Record<string, unknown>>>();
  if (Object.keys(said).length > 0) return;
  throw new CommandFailure('Say what is to change, with a flag (see --help).', EXIT.usage);
}

/**
 * Opens the ledger of the data folder that the options name, for as long as it is used.
 * @throws StartUpError when there is none, unless `make` says to make one.
 */
export async function withLedger<T>(
  { make = false, ...options }: Readonly<Record<string, unknown>> & { readonly make?: boolean },
  use: (ledger: OpenLedger) => Promise<T>,
): Promise<T> {
  const { openLedger } = await import('../start/open-ledger.ts');
  const ledger = await openLedger(configFrom(options).config.dataFolder, make);
  try {
    return await use(ledger);
  } finally {
    await ledger.close();
  }
}
