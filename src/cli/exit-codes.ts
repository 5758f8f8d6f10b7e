/** What the shell is told, after the common conventions. */
export const EXIT = {
  ok: 0,
  failure: 1,
  /** The command line or the configuration is wrong; nothing was tried. */
  usage: 2,
  /** A licence was not accepted; nothing was fetched. */
  licence: 3,
  /** 128 + SIGINT. */
  interrupted: 130,
} as const;

/** The command could not do what it was asked to. The message is for people and says why. */
export class CommandFailure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.failure) {
    super(message);
    this.name = 'CommandFailure';
    this.exitCode = exitCode;
  }
}
