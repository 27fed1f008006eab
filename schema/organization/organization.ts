import { pinyin } from 'pinyin-pro';
import type { Stored } from '../core/exchange/sheet.ts';
import { normalizeSearch } from '../core/read/search.ts';
import type { Organization } from './organization.entity.ts';

/**
 * What a search looks in: name, former names, credit code, and the pinyin initials of each name (`yjbykj`), one a line.
 *
 * @param names the name, then the former ones
 */
export const searchText = (names: readonly string[], creditCode: string | null): string =>
  [...names, ...(creditCode ? [creditCode] : []), ...names.map(initials)].map(normalizeSearch).filter((line) => line !== '').join('\n');

const initials = (name: string): string => pinyin(name.replace(/[^\p{Script=Han}]/gu, ''), { pattern: 'first', toneType: 'none', type: 'array' }).join('');

/**
 * An organization that a department's file only names. One of that name in the county is left as it is, of whatever
 * kind; where there is none, one of this kind is made. `refer('Organization', { region, name })` then leads to it.
 */
export const organizationNamed = (region: string, name: string, kind: Organization['kind']): Stored =>
  ({ entity: 'Organization', key: { region, name }, values: {}, silent: { kind, searchText: searchText([name], null) } });
