import { existsSync } from 'node:fs';

import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/** Where Debian, and what follows it, puts Chromium. */
const USUAL = '/usr/bin/chromium';

/** By this name the browser finds this machine, and takes it for another: what comes from it by http is not secure. */
export const ANOTHER_MACHINE = 'gala.example';

/** Resolves no other name: whatever the page would ask of other hosts fails. */
const OFFLINE = `--host-resolver-rules=MAP ${ANOTHER_MACHINE} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`;

/**
 * What Chromium does without. The address bar has pages of its own, which take longer to load than most
 * that are tested, for every new window again. Of two such switches the last counts alone: what Playwright
 * switches off, and these tests could notice, is named again.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/**
 * One browser for the tests of a file.
 * @returns what gives it to tests, once it runs.
 */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const executablePath = process.env['GALA_TEST_CHROMIUM'] ?? USUAL;
    if (!existsSync(executablePath)) {
      throw new Error(
        `There is no Chromium at ${executablePath}. Install it (apt-get install chromium), or name another in GALA_TEST_CHROMIUM.`,
      );
    }
    browser = await chromium.launch({
      executablePath,
      // Chromium's sandbox refuses to run as root, as containers often do.
      args: [
        OFFLINE,
        `--disable-features=${WITHOUT.join()}`,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser runs inside of tests only.');
    return browser;
  };
}
