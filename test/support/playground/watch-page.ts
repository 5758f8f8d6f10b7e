import type { Page } from 'playwright-core';

/**
 * Listens for everything that a sound page never does: errors on its console, errors nobody caught,
 * breaches of its own policy, requests to other origins.
 * @returns what was seen so far, in words; grows.
 */
export async function watchPage(page: Page, origin: string): Promise<readonly string[]> {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    const own = asked === origin || protocol === 'blob:' || protocol === 'data:';
    if (!own) troubles.push(`request to another origin: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} forbids ${blockedURI}`);
    });
  });
  return troubles;
}
