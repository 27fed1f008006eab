import type { Locator, Page } from 'playwright-core';
import type { Portal } from '../portal.ts';
import type { Clock } from '../time.ts';

/** What the walk needs of the portal and the time. */
export interface Road {
  readonly portal: Pick<Portal, 'address' | 'open' | 'go' | 'settled'>;
  readonly clock: Clock;
  /** What is promised is done, and what is due by the clock happens, as a worker would do it. */
  tick(): Promise<void>;
}

export const dialog = (page: Page): Locator => page.getByRole('dialog');
export const put = async (form: Locator, values: Readonly<Record<string, string>>): Promise<void> => { for (const [name, value] of Object.entries(values)) await form.locator(`[name="${name}"]`).fill(value); };
/** Finds a record by part of its name and takes the first that is offered. */
export const pick = async (form: Locator, name: string, part: string): Promise<void> => {
  await form.locator(`[name="${name}"]`).fill(part);
  await form.getByRole('option').filter({ hasText: part }).first().click();
};
export const choose = async (form: Locator, values: Readonly<Record<string, string>>): Promise<void> => { for (const [name, value] of Object.entries(values)) await form.locator(`[name="${name}"]`).selectOption(value); };
export const check = async (form: Locator, ...names: readonly string[]): Promise<void> => { for (const name of names) await form.locator(`[name="${name}"]`).check(); };
/** Hands a file over and waits until it is taken. */
export const hand = async (form: Locator, name: string, file: string): Promise<void> => {
  await form.locator(`input[type=file][name="${name}"]`).setInputFiles({ name: file, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7\n1 0 obj\n<</Title (${file})>>\nendobj\ntrailer<<>>\n%%EOF`) });
  await form.getByRole('link', { name: file }).waitFor();
};
/** One more line of a list. */
export const more = (form: Locator, list: string): Promise<void> => form.getByRole('button', { name: `增加一项${list}` }).click();

/** The state beside the page's title; a page that is still being read anew is waited for. */
export const isNow = (page: Page, state: string): Promise<void> => page.locator('.page-title .badge').filter({ hasText: new RegExp(`^${state}$`) }).first().waitFor();
export const pathOf = (page: Page): string => new URL(page.url()).pathname;

/** The steps that a person takes on a page. */
export function hands({ portal }: Pick<Road, 'portal'>) {
  /** Presses a button, fills its form in, sends it, and waits until it is done. */
  const act = async (page: Page, title: string, fill: (form: Locator) => Promise<void> = async () => undefined, within: Page | Locator = page): Promise<void> => {
    await within.getByRole('button', { name: title, exact: true }).first().click();
    await dialog(page).waitFor();
    await fill(dialog(page));
    await dialog(page).getByRole('button', { name: title, exact: true }).last().click();
    // What the form is refused for is what the test should say.
    await dialog(page).waitFor({ state: 'detached' }).catch(async (error: unknown) => { throw new Error(`${title}: ${await dialog(page).innerText()}`, { cause: error }); });
    await portal.settled(page);
  };
  /** Opens a page as somebody, at a width. */
  const at = async (as: string, path: string, width = 1280): Promise<Page> => {
    const page = await portal.open({ width, as });
    await portal.go(page, path);
    return page;
  };
  /** Goes where a link of the page leads. */
  const follow = async (page: Page, link: Locator, to: RegExp): Promise<void> => {
    await link.first().click();
    await page.waitForURL(to);
    await portal.settled(page);
  };
  /** Finds the matter on the home page's list of what waits, as whoever is signed in would. */
  const fromTodo = async (page: Page, todo: string, row: string, to: RegExp): Promise<void> => {
    await portal.go(page, '/');
    await follow(page, page.locator('main').getByRole('link', { name: new RegExp(todo) }), /\?/);
    await follow(page, page.locator('a[data-row]').filter({ hasText: row }), to);
  };
  return { act, at, follow, fromTodo };
}
export type Hands = ReturnType<typeof hands>;
