import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { expectNoSeriousAxeViolations } from '../support/playground/axe.ts';
import { playground, type OpenOptions } from '../support/playground/playground.ts';

const { server, openPlayground } = playground();

const VIEWS = ['Create', 'Edit', 'Vary', 'Converse', 'Compare', 'History', 'Admin'];
const LOOKS: readonly OpenOptions[] = [
  { theme: 'light' },
  { theme: 'dark' },
  { theme: 'light', size: 'phone' },
  { theme: 'dark', size: 'phone' },
];

const goTo = async (page: Page, view: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view }).click();
  // The heading of the view before it may still be there.
  await page.getByRole('heading', { level: 1, name: view, exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
};

test.each(LOOKS)('axe finds nothing serious in any view: $theme $size', async (look) => {
  await server.draw({ prompt: 'a lantern' });
  const page = await openPlayground(look);
  for (const view of VIEWS) {
    await goTo(page, view);
    expect(await page.title()).toBe(`${view} · Gala`);
    await expectNoSeriousAxeViolations(page);
  }
  await goTo(page, 'History');
  await page
    .getByRole('link', { name: /a lantern/ })
    .first()
    .click();
  await page.getByRole('dialog', { name: 'Request', exact: true }).getByText('Facts').waitFor();
  await expectNoSeriousAxeViolations(page);
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing serious at the door: %s',
  async (theme) => {
    const page = await openPlayground({ theme, signedIn: false });
    await page.getByLabel('API key').waitFor();
    await expectNoSeriousAxeViolations(page);
    expect(await page.title()).toContain('Sign in');
  },
);

/** Presses Tab until this has the focus, which has to be seen; fails when it is out of reach. */
async function tabTo(page: Page, role: 'button' | 'link' | 'textbox', name: string | RegExp) {
  const target = page.getByRole(role, { name }).first();
  await target.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return target;
    await page.keyboard.press('Tab');
    expect(await page.evaluate(isFocusSeen)).toBe(true);
  }
  throw new Error(`${role} ${String(name)} cannot be reached by Tab.`);
}

/** Whether what has the focus, or what it stands for, has an outline within the window. */
function isFocusSeen(): boolean {
  const focused = document.activeElement;
  // Between the last thing of the page and its first stands the browser's own frame.
  if (!focused || focused === document.body) return true;
  const shown = [focused, focused.nextElementSibling, focused.parentElement];
  return shown.some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
    // A radio button lies unseen over what stands for it.
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && opacity !== '0';
  });
}

test('who has no mouse signs in, draws a picture and reaches what can be done with it', async () => {
  const page = await openPlayground({ signedIn: false });
  await (await tabTo(page, 'textbox', 'API key')).pressSequentially(server.key);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Views' }).waitFor();
  await (await tabTo(page, 'textbox', 'Prompt')).pressSequentially('a tea cup');
  await tabTo(page, 'button', 'Generate');
  await page.keyboard.press('Enter');
  await page
    .getByRole('img', { name: /a tea cup/ })
    .first()
    .waitFor();
  await tabTo(page, 'button', 'Download');
  expect(await server.records()).not.toHaveLength(0);
});

test('the first key skips past the navigation', async () => {
  const page = await openPlayground({ view: 'history' });
  await page.getByRole('heading', { name: 'History' }).waitFor();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)),
  ).toBe(true);
});

test('nothing is wider than a window of 320 pixels', async () => {
  const page = await openPlayground({ size: 'narrow' });
  const widths: Record<string, number> = {};
  for (const view of VIEWS) {
    await goTo(page, view);
    widths[view] = await page.evaluate(() => document.documentElement.scrollWidth);
  }
  expect(widths).toEqual(Object.fromEntries(VIEWS.map((view) => [view, 320])));
});

test('who asks for less motion gets none', async () => {
  const page = await openPlayground({ view: 'history', stillness: true });
  await page.getByRole('heading', { name: 'History' }).waitFor();
  const longest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('*')].map((element) =>
        Number.parseFloat(getComputedStyle(element).transitionDuration),
      ),
    ),
  );
  expect(longest).toBeLessThanOrEqual(0.001);
});
