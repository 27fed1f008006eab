import { beforeAll, describe, expect, it } from '@jest/globals';
import { ESLint, type Linter } from 'eslint';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
// @ts-expect-error plain JavaScript, as ESLint loads it
import { folderOf } from '../.lint/no-cycles.mjs';
// @ts-expect-error plain JavaScript, as ESLint loads it
import { readAreas } from '../.lint/places.mjs';

const cwd = fileURLToPath(new URL('..', import.meta.url));

/** The house's own configuration, on files that need not exist; `areas` stands for the list of schema/index.ts. */
let plain: ESLint;
/** The same with types, on files that do exist. */
let typed: ESLint;

beforeAll(() => {
  const withoutTypes = { ...tseslint.configs.disableTypeChecked, files: ['**/*.{ts,tsx}'] } as Linter.Config;
  const listed: Linter.Config = { files: ['**/*.ts'], rules: { 'house/boundaries': ['error', { areas: ['organization', 'ladder', 'auction'] }] } };
  plain = new ESLint({ cwd, overrideConfig: [withoutTypes, listed] });
  typed = new ESLint({ cwd });
});

const reds = async (eslint: ESLint, filePath: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ ruleId, message, messageId }) => (ruleId === null ? `fatal: ${message}` : `${ruleId}${messageId ? `/${messageId}` : ''}`));
};
const plant = (filePath: string, code: string) => reds(plain, filePath, code);

describe('the rooms of the house', () => {
  it.each([
    ['jobs/clock.ts', `import { start } from '../server/start.ts';`, 'room'],
    ['schema/build.ts', `import { relay } from '../jobs/relay.ts';`, 'room'],
    ['schema/auction/auction.ts', `import { startJobs } from '../../jobs/index.ts';`, 'room'],
    ['schema/core/rule/rule.ts', `import type { Grant } from '../../ladder/ladder.entity.ts';`, 'room'],
    ['schema/core/rule/rule.ts', `import { areas } from '../../index.ts';`, 'room'],
    ['schema/ladder/ladder.ts', `import { areas } from '../index.ts';`, 'room'],
    ['schema/core/rule/rule.ts', `export type Grant = import('../../ladder/ladder.entity.ts').Grant;`, 'room'],
    ['schema/ladder/ladder.ts', `import { lot } from '../auction/auction.ts';`, 'later'],
    ['schema/ladder/ladder.type.ts', `import type { LotType } from '../auction/auction.type.ts';`, 'later'],
    ['schema/ladder/ladder.ts', `export { place } from '../weather/weather.ts';`, 'unlisted'],
    ['client/auction/page.tsx', `import { Lot } from '../../schema/auction/auction.entity.ts';`, 'client'],
    ['client/app/session.ts', `const config = await import('../../server/config.ts');`, 'client'],
  ])('%s: %s', async (file, code, messageId) => expect(await plant(file, code)).toContain(`house/boundaries/${messageId}`));

  it.each([
    ['server/start.ts', `import { startJobs } from '../jobs/index.ts';\nimport { areas } from '../schema/index.ts';`],
    ['jobs/worker.ts', `import { areas } from '../schema/index.ts';\nimport { Worker } from 'bullmq';`],
    ['schema/auction/auction.resolver.ts', `import { Resolver } from 'type-graphql';\nimport type { GrantType } from '../ladder/ladder.type.ts';`],
    ['schema/ladder/ladder.area.ts', `export const resolvers = () => import('./ladder.resolver.ts');`],
    ['schema/ladder/ladder.ts', `import { Refusal } from '../core/error/refusal.ts';\nimport { organization } from '../organization/organization.ts';`],
    ['client/auction/page.tsx', `import { h } from 'preact';\nimport { LotDocument } from '../generated/graphql.ts';`],
    ['test/support/county.ts', `import { config } from '../../server/config.ts';\nimport { Queue } from 'bullmq';`],
  ])('%s may: %s', async (file, code) => expect(await plant(file, code)).toEqual([]));

  it.each(['entity', 'lifecycle', 'access', 'tasks', 'indicators', 'sheets', 'checks', 'area', 'rules'].map((kind) => `schema/ladder/ladder.${kind}.ts`).concat('schema/ladder/ladder.ts', 'schema/ladder/scoring/hnte.ts'))(
    '%s is free of GraphQL', async (file) => {
      for (const specifier of ['type-graphql', 'graphql', 'graphql/error', '@apollo/server', 'graphql-scalars']) {
        expect(await plant(file, `import { Something } from '${specifier}';`)).toContain('house/boundaries/graphql');
      }
      expect(await plant(file, `import { GrantType } from './ladder.type.ts';`)).toContain('house/boundaries/resolver');
      expect(await plant(file, `import { LadderResolver } from './ladder.resolver.ts';`)).toContain('house/boundaries/resolver');
    });

  it('keeps the queue out of the schema', async () => {
    for (const file of ['schema/ladder/ladder.tasks.ts', 'schema/core/outbox/outbox.ts']) {
      expect(await plant(file, `import { Queue } from 'bullmq';`)).toContain('house/boundaries/queue');
    }
  });

  it('reads the order of areas from schema/index.ts', () => {
    expect(readAreas(`
      import { auctionArea } from './auction/auction.area.ts';
      import { organization as organizationArea } from './organization/organization.area.ts';
      import { rdArea } from './rd-institution/rd-institution.area.ts';
      // Lowest first.
      export const areas: readonly Area[] = [
        organizationArea, // everybody
        rdArea,
        auctionArea,
      ];`)).toEqual(['organization', 'rd-institution', 'auction']);
  });
});

describe('import cycles', () => {
  it('between files', async () => {
    // As if the standard for money looked at its own user.
    expect(await plant('schema/core/scalar/fraction.ts', `import type { Money } from './money.ts';`)).toContain('house/no-cycles/file');
    expect(await plant('schema/core/scalar/fraction.ts', `import { fraction } from './fraction.ts';`)).toContain('house/no-cycles/file');
    expect(await plant('schema/core/scalar/fraction.ts', `import { halfWidth } from './half-width.ts';`)).toEqual([]);
  });

  it('between folders, though no file meets itself', async () => {
    expect(await plant('schema/core/scalar/half-width.ts', `import { RuleVersion } from '../rule/rule.entity.ts';`)).toEqual(['house/no-cycles/folder']);
    expect([folderOf('schema/core/rule/rule.ts'), folderOf('schema/ladder/scoring/hnte.ts'), folderOf('schema/core/area.ts'), folderOf('server/config.ts'), folderOf('server/database/orm.ts')])
      .toEqual(['schema/core/rule', 'schema/ladder', 'schema/core/area.ts', 'server/config.ts', 'server/database']);
  });
});

describe('single rules', () => {
  it.each([
    `const url = process.env.DATABASE_URL;`, `const url = process['env']['DATABASE_URL'];`, `const { env } = process;`,
    `import { env } from 'node:process';`, `const url = globalThis.process.env.X;`,
  ])('only server/config.ts reads the environment: %s', async (code) => {
    expect(await plant('schema/ladder/ladder.ts', code)).toContain('house/environment/environment');
    expect(await plant('server/http.ts', code)).toContain('house/environment/environment');
    for (const file of ['server/config.ts', 'test/support/server.ts']) expect(await plant(file, code)).toEqual([]);
  });

  it('no rights in decorators', async () => {
    const code = (decorator: string) => `import { Query } from 'type-graphql';\nclass Lots { ${decorator} lots() {} }`;
    expect(await plant('schema/auction/auction.resolver.ts', code('@Authorized()'))).toContain('house/no-rights-in-decorators/rights');
    expect(await plant('schema/auction/auction.resolver.ts', code('@graphql.Authorized("ADMIN")'))).toContain('house/no-rights-in-decorators/rights');
    expect(await plant('schema/auction/auction.resolver.ts', `import { Authorized as Allowed } from 'type-graphql';`)).toContain('house/no-rights-in-decorators/rights');
    expect(await plant('schema/auction/auction.resolver.ts', code('@Query()'))).toEqual([]);
  });

  it.each(['it.only', 'describe.skip', 'test.only', 'it.only.each([1])', 'describe.each([1]).skip', 'fit', 'xdescribe', 'it["skip"]', 'it.concurrent.only'])(
    'no test singled out or left out: %s', async (runner) => {
      expect(await plant('test/bid.test.ts', `${runner}('a bid', () => {});`)).toEqual(['house/no-focused-tests/focused']);
    });

  it('lets tests run and lists be skipped', async () => {
    expect(await plant('test/bid.test.ts', `it.each([1])('a bid', () => {}); rows.skip(3); choices.only();`)).toEqual([]);
  });

  it('no barrels but one', async () => {
    for (const code of [`export { Lot } from './auction.entity.ts';`, `import { Lot } from './auction.entity.ts';\nexport { Lot };`, `export type { Lot } from './auction.entity.ts';\nexport { bid } from './auction.ts';`]) {
      expect(await plant('schema/auction/index.ts', code)).toEqual(['house/no-barrels/barrel']);
    }
    expect(await plant('schema/auction/auction.ts', `export * from './bid.ts';\nexport const a = 1;`)).toEqual(['house/no-barrels/all']);
    expect(await plant('schema/index.ts', `export { ladder } from './ladder/ladder.area.ts';`)).toEqual([]);
    expect(await plant('schema/auction/auction.ts', `import { bid } from './bid.ts';\nexport const place = bid;`)).toEqual([]);
  });

  it('no promise left to itself', async () => {
    const file = 'schema/core/scalar/half-width.ts';
    expect(await reds(typed, file, `const save = async () => {};\nexport const act = () => { save(); };`)).toEqual(['@typescript-eslint/no-floating-promises/floatingVoid']);
    expect(await reds(typed, file, `const isOpen = async () => true;\nexport const act = () => (isOpen() ? 1 : 2);`)).toEqual(['@typescript-eslint/no-misused-promises/conditional']);
    expect(await reds(typed, file, `export const all = (list: number[]) => { list.forEach(async () => {}); };`)).toEqual(['@typescript-eslint/no-misused-promises/voidReturnArgument']);
    expect(await reds(typed, file, `const save = async () => {};\nexport const act = async () => { await save(); };`)).toEqual([]);
  });
});
