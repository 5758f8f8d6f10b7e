import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';

import { playground } from '../support/playground/playground.ts';

const { server, openPlayground } = playground({ GALA_MODERATION: 'off' });

/** What would run, or change the page, wherever a text were taken for markup or an address. */
const ATTACKS = [
  '<img src=nowhere onerror="globalThis.ran=1"><b class=planted>bold</b>',
  '"><script>globalThis.ran=1</script><b class=planted>',
  'javascript:globalThis.ran=1//\'"`${globalThis.ran=1}',
  '</textarea></code></pre><svg class=planted onload="globalThis.ran=1">',
  '\u202Egnp.exe\u0000\u2028{{constructor.constructor("globalThis.ran=1")()}}',
] as const;
const ALL = ATTACKS.join(' ');

const VIEWS = ['create', 'edit', 'vary', 'converse', 'compare', 'history', 'admin'] as const;

/** Puts the attacks wherever the server keeps words of its users; gives the record of one. */
async function plantEverywhere(): Promise<string> {
  await server.draw({ prompt: ALL, user: ATTACKS[0] });
  const [record] = await server.records();
  const id = record?.id ?? '';
  const feedback = { rating: 5, feedback: ALL };
  await server.ask(`/gala/v1/records/${id}`, { method: 'PATCH', json: feedback });
  for (const name of ATTACKS.slice(0, 3)) {
    const team = await server.ask<{ id: string }>('/gala/v1/teams', { json: { name } });
    await server.ask(`/gala/v1/teams/${team.id}/credits`, { json: { credits: 1, note: ALL } });
    await server.makeKey({ name, team_id: team.id });
  }
  return id;
}

/** What an attack would have left behind. */
const planted = (page: Page) =>
  page.evaluate(() => ({
    ran: (globalThis as unknown as { ran?: number }).ran,
    elements: document.querySelectorAll('.planted, img[src="nowhere"], script:not([src])').length,
    links: Array.from(document.querySelectorAll('a[href]'), (link) =>
      link.getAttribute('href'),
    ).filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address ?? '')),
  }));

const NOTHING = { ran: undefined, elements: 0, links: [] };

test('texts of strangers stay texts in every view, also where no policy would stop them', async () => {
  const recordId = await plantEverywhere();
  const guarded = await openPlayground();
  const bare = await guarded
    .context()
    .browser()!
    .newContext({ baseURL: server.origin, bypassCSP: true });
  onTestFinished(() => bare.close());
  const signedIn = await bare.request.post('/gala/v1/session', {
    data: { key: server.key },
    headers: { origin: server.origin },
  });
  expect(signedIn.status()).toBe(200);
  for (const page of [guarded, await bare.newPage()]) {
    const assertUnharmed = async (where: string) => {
      expect({ where, ...(await planted(page)) }).toEqual({ where, ...NOTHING });
    };
    for (const view of VIEWS) {
      const given = { view, prompt: ALL, model: ATTACKS[0], models: ATTACKS[1] };
      await page.goto(`/?${new URLSearchParams(given).toString()}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await assertUnharmed(view);
    }
    // In Admin by now.
    for (const tab of ['Keys', 'Teams'].map((name) => page.getByRole('tab', { name }))) {
      await tab.click();
      await page.getByText(ATTACKS[0]).first().waitFor();
      await assertUnharmed(await tab.innerText());
    }
    await page.goto(`/?view=history&record=${recordId}`);
    await page.getByText(ATTACKS[1]).first().waitFor();
    await assertUnharmed('record');
    // Written into programs, and coloured as such.
    await page.goto(`/?${new URLSearchParams({ prompt: ALL }).toString()}`);
    await page.getByRole('radio', { name: 'Code', exact: true }).check();
    const panel = page.getByRole('region', { name: 'The same as code' });
    for (const language of ['cURL', 'JavaScript', 'Python']) {
      await panel.getByRole('radio', { name: language }).check();
      await panel.filter({ hasText: 'onerror' }).waitFor();
      await assertUnharmed(language);
    }
  }
});

test('a view, a model and a record of nonsense in the address lead to a page that works', async () => {
  const page = await openPlayground({ provokes: /status of 40[04]/ });
  for (const address of [
    '/?view=__proto__&__proto__=1&constructor=2',
    '/?view=history&state=nonsense&limit=-1&after=%00&model=%3Cb%3E',
    '/?view=history&record=..%2F..%2Fkeys',
    '/?model=%E0%A4%A&size=1e9x-1&n=NaN&quality=%00',
    `/?prompt=${'%F0%9F%90%88'.repeat(1000)}`,
    '/?view=admin&tab=nonsense',
    '/#token=nonsense',
    '/?view=compare&models=,,,,dall-e-2,,dall-e-2',
  ]) {
    await page.goto(address);
    await page.getByRole('navigation', { name: 'Views' }).waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByText('This part of the page broke').count()).toBe(0);
  }
});
