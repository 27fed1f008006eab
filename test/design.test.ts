import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const client = fileURLToPath(new URL('../client', import.meta.url));
/** What is no part of a page but a whole one, or comes with another part. */
const elsewhere: Readonly<Record<string, string>> = {
  RecordList: 'a whole page: its parts stand there one by one', Waiting: 'a whole page before its record: Loading, Failed and Empty stand there', ActionDialog: 'opened by RecordActions and CreateAction', BulkDialog: 'opened by Bulk',
  Toasts: 'in the shell; toast() is called there', Below: 'draws what it is given, later', Gradually: 'draws what it is given, a few at a time',
};

test('every part of the kit stands on the page of components (/design)', () => {
  const parts = readdirSync(join(client, 'kit')).filter((file) => file.endsWith('.tsx')).flatMap((file) => [...readFileSync(join(client, 'kit', file), 'utf8').matchAll(/^export const ([A-Z]\w*) = /gm)].map(([, name]) => name!));
  const page = readdirSync(join(client, 'app')).filter((file) => /^design.*\.tsx$/.test(file)).map((file) => readFileSync(join(client, 'app', file), 'utf8')).join('\n');
  const shown = (name: string): boolean => new RegExp(`<${name}[\\s/>]`).test(page);
  expect(parts.length).toBeGreaterThan(40);
  expect(parts.filter((name) => !shown(name) && !(name in elsewhere))).toEqual([]);
  expect(Object.keys(elsewhere).filter((name) => !parts.includes(name) || shown(name))).toEqual([]);
});
