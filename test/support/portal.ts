import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Folder, folder, run, type Running } from './bureau-process.ts';
import { countyDatabase, testSecret } from './county.ts';
import type { TestDatabase } from './database.ts';
import { eventually } from './eventually.ts';
import { isWhole } from './portal-steps.ts';

export interface Options { readonly width: number; readonly height?: number; /** A demo account's login name; signed in once a file. */ readonly as?: string; readonly dark?: boolean; readonly forced?: boolean; readonly settings?: Record<string, string> }

/** The portal as people use it: the bureau over the demo county, and a real browser in front of it. */
export interface Portal {
  readonly address: string;
  readonly database: TestDatabase;
  readonly password: string;
  /** The bureau's data folder: a place for files of the test. */
  readonly folder: string;
  /** A page in a context of its own, closed after the test; what the browser complains of fails the test. */
  open(options: Options): Promise<Page>;
  go(page: Page, path: string): Promise<void>;
  settled(page: Page): Promise<void>;
  signIn(page: Page, name: string): Promise<void>;
  /** Nothing for axe to find, nothing wider than the window. */
  isAccessible(page: Page, where: string): Promise<void>;
  /** Ends the bureau at once, as a power cut does. */
  kill(): Promise<void>;
  /** Starts it again over the same database, at the same address. */
  restart(): Promise<void>;
  /** Nothing of what the browser complained of until now counts: the test provoked it. */
  forgive(): void;
}

/** Widths at which every page must pass. */
export const widths = [320, 1280] as const;

/**
 * Starts the bureau for this test file, over a database in which the county's files are imported already.
 * Call it at the top of the file: it registers its own hooks, and what it returns is ready in the tests.
 */
export function startPortal({ prepare, environment }: {
  readonly prepare?: (database: TestDatabase) => Promise<void>;
  /** Settings of this bureau besides; with a PORT where something else has to know its address before it starts. */
  readonly environment?: () => Promise<Readonly<Record<string, string>>>;
} = {}): Portal {
  const chromiumPath = process.env['CHROMIUM_PATH'] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  let bureau: Running;
  let data: Folder;
  let browser: Browser;
  const own: { address?: string; database?: TestDatabase; password?: string } = {};
  const signedIn = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  let besides: Readonly<Record<string, string>> = {};

  const start = async (port: string): Promise<void> => {
    bureau = run('server/start.ts', [], { BUREAU_DATA: data.path, PORT: port, DATABASE_URL: own.database!.url, BUREAU_MODE: 'demo', BUREAU_SECRET: testSecret, ...besides });
    await eventually(() => {
      if (bureau.child.exitCode !== null) throw new Error(`the bureau did not start: ${bureau.output()}`);
      return /✓ 云局已启动/.test(bureau.output());
    }, { within: 150_000, every: 200 });
  };

  beforeAll(async () => {
    if (chromiumPath === undefined) throw new Error('These tests need Chromium: "apt-get install chromium", or say where it is in CHROMIUM_PATH.');
    own.database = await countyDatabase();
    await prepare?.(own.database);
    data = folder();
    besides = await environment?.() ?? {};
    await start('0');
    own.address = /✓ 云局已启动：门户 (http:\/\/\S+)/.exec(bureau.output())![1]!;
    own.password = /密码一律为 (\S+)/.exec(bureau.output())![1]!;
    // Its own words (dates in fields, the choice of a file) are Chinese where they are installed: `chromium-l10n`.
    browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--lang=zh-CN'], env: { ...process.env, LANGUAGE: 'zh_CN' } });
  });

  afterAll(async () => {
    await browser?.close();
    if (bureau && bureau.child.exitCode === null) { bureau.interrupt(); await bureau.ended(); }
    await own.database?.drop();
    data?.remove();
  });

  afterEach(async () => {
    for (const each of contexts.splice(0)) await each.close();
    // Whatever the browser complained of (scripts that threw, a refused style, a broken policy) fails the test that saw it.
    expect(complaints.splice(0)).toEqual([]);
  });

  const portal: Portal = {
    get address() { return own.address!; },
    get database() { return own.database!; },
    get password() { return own.password!; },
    get folder() { return data.path; },
    async open({ width, height = 800, as, dark, forced, settings }) {
      if (as !== undefined && !signedIn.has(as)) {
        const first = await portal.open({ width: 1280 });
        await portal.signIn(first, as);
        signedIn.set(as, await first.context().storageState());
      }
      const context = await browser.newContext({
        viewport: { width, height }, locale: 'zh-CN', colorScheme: dark ? 'dark' : 'light', forcedColors: forced ? 'active' : 'none', acceptDownloads: true, ...(as !== undefined && { storageState: signedIn.get(as)! }),
      });
      context.setDefaultTimeout(60_000);
      contexts.push(context);
      const page = await context.newPage();
      // What is far below is not laid out until it comes near, and has no text until then: here it is all read at once.
      await page.addInitScript(() => {
        const all = new CSSStyleSheet();
        all.replaceSync('.section { content-visibility: visible !important; }');
        document.adoptedStyleSheets = [all];
      });
      if (settings) await page.addInitScript((text) => localStorage.setItem('bureau.settings', text), JSON.stringify(settings));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => { if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text()); });
      return page;
    },
    settled: isWhole,
    async go(page, path) {
      await page.goto(`${portal.address}${path}`);
      await portal.settled(page);
    },
    async signIn(page, name) {
      await portal.go(page, '/sign-in');
      await page.fill('[name=loginName]', name);
      await page.fill('[name=password]', portal.password);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname !== '/sign-in');
      await portal.settled(page);
    },
    async isAccessible(page, where) {
      if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { axe: runner } = window as unknown as { axe: { run(on: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } };
        const found = await runner.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] });
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`).join(' | ')}`);
      });
      // What is still arriving may stick out for a moment; what has arrived may not.
      const measure = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      const overflow = await eventually(async () => (await measure()) === 0, { within: 10_000, every: 100 }).then(() => 0, measure);
      expect({ where, violations, overflow }).toEqual({ where, violations: [], overflow: 0 });
    },
    async kill() {
      bureau.kill();
      await bureau.ended();
    },
    restart: () => start(new URL(own.address!).port),
    forgive() { complaints.splice(0); },
  };
  return portal;
}
