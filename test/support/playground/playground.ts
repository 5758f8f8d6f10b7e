import type { Browser, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

import { useBrowser } from './browser.ts';
import { useServer, type PlaygroundServer } from './server.ts';
import { watchPage } from './watch-page.ts';

const SIZES = {
  wide: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
} as const;

/** Against hanging, not slowness; of two waits in a test the first to fail is told. */
const LONGEST_WAIT_MS = 30_000;

/** How the page is opened. */
export interface OpenOptions {
  /** @defaultValue `create` */
  readonly view?: string;
  /** What else its address says, such as `{ model: 'dall-e-2' }`. */
  readonly given?: Readonly<Record<string, string>>;
  /** @defaultValue `light` */
  readonly theme?: 'light' | 'dark';
  /** `phone` and `narrow` have a touch screen. @defaultValue `wide` */
  readonly size?: keyof typeof SIZES;
  /** The secret of a key, or whether anybody is. @defaultValue `true`, by the server's own key */
  readonly signedIn?: boolean | string;
  /** Where it is opened, when not by the server's own address; nobody is signed in there. */
  readonly origin?: string;
  /** Behind its origin, in place of a view: `/#token=…`. */
  readonly path?: string;
  /** Which of its errors on the console this test brings about, such as `/status of 401/`. */
  readonly provokes?: RegExp;
  /** Whether the device asks for less motion. @defaultValue `true`: nothing is waited for */
  readonly stillness?: boolean;
}

export interface Playground {
  readonly server: PlaygroundServer;
  /**
   * A page in a browser of its own as far as cookies and storage go. Whatever a sound page never does
   * fails its test: see {@link watchPage}.
   */
  readonly openPlayground: (options?: OpenOptions) => Promise<Page>;
}

/** A server with its page, and a browser, for the tests of a file. */
export function playground(settings: Readonly<Record<string, string>> = {}): Playground {
  const server = useServer(settings);
  const browser = useBrowser();
  return { server, openPlayground: (options = {}) => open(browser(), server, options) };
}

async function open(
  browser: Browser,
  server: PlaygroundServer,
  options: OpenOptions,
): Promise<Page> {
  const { view = 'create', given = {}, theme = 'light', size = 'wide', provokes } = options;
  const { signedIn = true, stillness = true } = options;
  const { origin = server.origin } = options;
  const byHand = size !== 'wide';
  const context = await browser.newContext({
    baseURL: origin,
    viewport: SIZES[size],
    hasTouch: byHand,
    isMobile: byHand,
    colorScheme: theme,
    reducedMotion: stillness ? 'reduce' : 'no-preference',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(LONGEST_WAIT_MS);
  const page = await context.newPage();
  const troubles = await watchPage(page, origin);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await describe(page);
    await context.close();
    expect(troubles.filter((trouble) => provokes?.test(trouble) !== true)).toEqual([]);
  });
  if (signedIn !== false && origin === server.origin) {
    const key = signedIn === true ? server.key : signedIn;
    // With the cookies of the page.
    const reply = await context.request.post('/gala/v1/session', {
      data: { key },
      headers: { origin },
    });
    if (!reply.ok()) throw new Error(`Not signed in: ${await reply.text()}`);
  }
  await page.goto(options.path ?? `/?${new URLSearchParams({ view, ...given }).toString()}`);
  return page;
}

/** Tells in the log what a failed test saw last; a log is all that remains of a run elsewhere. */
async function describe(page: Page): Promise<void> {
  const shown = await page.locator('body').ariaSnapshot({ timeout: 2000 }).catch(String);
  console.log(`${page.url()}\n${shown}`);
}
