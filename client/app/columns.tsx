import { render } from 'preact';
import { type Listed, listenToLists } from '../kit/listed.ts';
import { match, path } from '../kit/router.ts';
import { pages } from './pages.ts';

/**
 * The list that the page of this address shows: its document, the columns that the address asks for, and how each reads as text. For the
 * server, which writes a large export as the page itself would; it says by `location`, language and settings as whom.
 */
export async function listHere(): Promise<Listed | null> {
  for (const page of pages) {
    const parameters = match(page.path, path.peek());
    if (!parameters) continue;
    const { default: Page } = await page.load();
    let found: Listed | null = null;
    listenToLists((list) => { found = list; });
    const place = document.createElement('div');
    render(<Page parameters={parameters} />, place);
    render(null, place);
    return found;
  }
  return null;
}
