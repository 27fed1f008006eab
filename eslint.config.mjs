import graphql from '@graphql-eslint/eslint-plugin';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';
import house from './.lint/plugin.mjs';

const here = (path) => existsSync(new URL(path, import.meta.url));
const source = ['server/**/*.ts', 'jobs/**/*.ts', 'schema/**/*.ts', 'test/**/*.ts', ...(here('client/tsconfig.json') ? ['client/**/*.{ts,tsx}'] : [])];

// What is no Node is a value without an identity: figures, available actions, payloads.
const printed = here('schema/schema.graphql') ? readFileSync(new URL('schema/schema.graphql', import.meta.url), 'utf8') : '';
const identified = ['error', { exceptions: { types: [...printed.matchAll(/^type (\w+) \{/gm)].map(([, name]) => name), suffixes: ['Connection', 'Edge', 'Payload', 'Error'] } }];
// graphql-eslint throws on a pattern that finds nothing.
const hasDocuments = here('client') && readdirSync(new URL('client', import.meta.url), { recursive: true }).some((name) => String(name).endsWith('.graphql'));
const schema = { schema: 'schema/schema.graphql', ...(hasDocuments && { documents: 'client/**/*.graphql' }) };

export default [
  { ignores: ['client/generated/**', 'node_modules/**', '.data/**', 'dist/**', 'client/dist/**', '.cache/**', 'coverage/**'] },
  {
    name: 'house',
    files: ['**/*.{ts,tsx,mts,js,mjs}'],
    languageOptions: { parser: tseslint.parser, ecmaVersion: 'latest', sourceType: 'module' },
    plugins: { house },
    rules: { 'house/boundaries': 'error', 'house/no-cycles': 'error', 'house/environment': 'error', 'house/no-barrels': 'error', 'house/no-rights-in-decorators': 'error' },
  },
  {
    name: 'promises',
    files: source,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: { '@typescript-eslint/no-floating-promises': 'error', '@typescript-eslint/no-misused-promises': 'error' },
  },
  { name: 'the one reader of the environment', files: ['server/config.ts', 'test/**', '.ci/**', 'partner/example.js'], rules: { 'house/environment': 'off' } },
  { name: 'the one barrel', files: ['schema/index.ts'], rules: { 'house/no-barrels': 'off' } },
  {
    name: 'no threads', files: ['server/**/*.ts', 'schema/**/*.ts', 'jobs/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: ['node:worker_threads', 'worker_threads'].map((name) => ({ name, message: 'A process that was started from its heap can have no threads (docs/decisions/0010-one-piece.md): see schema/core/apart.ts.' })) }] },
  },
  { name: 'tests', files: ['test/**/*.ts'], rules: { 'house/no-focused-tests': 'error' } },

  // graphql-eslint reads the printed schema: without it there is nothing to check yet. Its presets are bare objects with rules.
  ...(here('schema/schema.graphql')
    ? [
        {
          name: 'schema',
          files: ['schema/schema.graphql'],
          languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: schema } },
          plugins: { '@graphql-eslint': graphql },
          rules: {
            ...graphql.configs['flat/schema-recommended'].rules,
            ...graphql.configs['flat/schema-relay'].rules,
            '@graphql-eslint/strict-id-in-types': identified,
            // Lists that are no connection (errors, states, short fixed lists) are part of the conventions (design.md §4).
            '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false }],
          },
        },
        {
          name: 'client documents',
          files: ['client/**/*.graphql'],
          languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: schema } },
          plugins: { '@graphql-eslint': graphql },
          rules: graphql.configs['flat/operations-recommended'].rules,
        },
      ]
    : []),
];
