import type { Header } from './heading.ts';
import { tidy } from './normalise.ts';
import type { Above } from './sheet.ts';
import type { Grid } from './workbook.ts';

/** Reads titles and label–value pairs above a header. A date is `YYYY-MM-DD`, anything else as it is written. */
export const readAbove = (grid: Grid, header: Header): Above => {
  const titles: string[] = [];
  const labelled = new Map<string, string>();
  for (const row of grid.rows) {
    if (row.number >= header.rows[0]) break;
    const texts = row.cells.flatMap((cell) => (cell && tidy(cell.text) !== '' ? [tidy(cell.text)] : []));
    const [first] = texts;
    if (texts.length === 1 && first !== undefined) titles.push(first);
    for (const text of texts) {
      const pair = /^([^：:]{1,12})[：:](.+)$/.exec(text);
      if (pair) labelled.set(tidy(pair[1] ?? ''), tidy(pair[2] ?? ''));
    }
    if (texts.length < 2 || texts.length % 2 !== 0) continue;
    for (let at = 0; at + 1 < texts.length; at += 2) labelled.set((texts[at] ?? '').replace(/[：:]$/, ''), texts[at + 1] ?? '');
  }
  return { titles, labelled };
};
