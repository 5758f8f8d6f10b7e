import type { Page } from 'playwright-core';

/** Signs in as people do, where a page asks for a key. */
export async function signInByKey(page: Page, key: string): Promise<void> {
  await page.getByLabel('API key', { exact: true }).fill(key);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Views' }).waitFor();
}
