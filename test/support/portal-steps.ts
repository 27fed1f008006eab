import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

/** What people do on the portal's pages, step by step. */
export const dialog = (page: Page): Locator => page.getByRole('dialog');

export const fill = async (page: Page, values: Readonly<Record<string, string>>): Promise<void> => { for (const [name, value] of Object.entries(values)) await dialog(page).locator(`[name="${name}"]`).fill(value); };

/** Sends the form that is open, and waits until it is gone. */
export const send = async (page: Page, title: string, settled: (page: Page) => Promise<void>): Promise<void> => {
  await dialog(page).getByRole('button', { name: title, exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await settled(page);
};

/** Waits until nothing of the page is on its way any more, and nothing that has come is still to be drawn. */
export const isWhole = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('h1') !== null && document.querySelector('.loading-line:not(#states *), main[aria-busy=true]') === null);
};

/** Goes to another page by a click, and waits until it stands. */
export const follow = async (page: Page, link: { click(): Promise<void> }, to: RegExp): Promise<void> => {
  const before = await page.locator('h1').innerText();
  await link.click();
  await page.waitForURL(to);
  await page.waitForFunction((left) => ![left, '正在加载…'].includes(document.querySelector('h1')?.textContent ?? left), before);
  await isWhole(page);
};

/** Asks the bureau as whoever is signed in on the page: what leads up to a test, where other tests look at the pages of it. */
export const asks = async (page: Page, query: string, variables: object = {}): Promise<Readonly<Record<string, unknown>>> => {
  const answer = await page.evaluate(async (body) => {
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' }, body });
    return await response.json() as { data?: Record<string, { errors?: unknown[] } | null> | null; errors?: unknown };
  }, JSON.stringify({ query, variables }));
  expect({ errors: answer.errors, refused: Object.values(answer.data ?? {}).flatMap((payload) => payload?.errors ?? []) }).toEqual({ errors: undefined, refused: [] });
  return answer.data!;
};

/** Hands a file over; its id goes into an action's input. */
export const uploads = (page: Page, name: string): Promise<string> => page.evaluate(async (given) => {
  const body = new Blob(['%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'], { type: 'application/pdf' });
  const response = await fetch('/api/attachments', { method: 'POST', headers: { 'x-file-name': encodeURIComponent(given) }, body });
  return (await response.json() as { id: string }).id;
}, name);
