import { pinyin } from 'pinyin-pro';
import { normalizeSearch } from '../core/read/search.ts';

/**
 * What a search looks in: name, former names, credit code, and the pinyin initials of each name (`yjbykj`), one a line.
 *
 * @param names the name, then the former ones
 */
export const searchText = (names: readonly string[], creditCode: string | null): string =>
  [...names, ...(creditCode ? [creditCode] : []), ...names.map(initials)].map(normalizeSearch).filter((line) => line !== '').join('\n');

const initials = (name: string): string => pinyin(name.replace(/[^\p{Script=Han}]/gu, ''), { pattern: 'first', toneType: 'none', type: 'array' }).join('');
