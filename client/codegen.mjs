// Types for the client's documents: `npm run client:codegen`. Checks every .graphql file against the printed schema on the way.
// `node client/codegen.mjs [folder]` writes elsewhere, to compare. String documents, so that no GraphQL library is shipped to the browser.
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const output = process.argv[2] ? `${process.argv[2].replace(/\/$/, '')}/` : here('generated/');
const text = { input: 'string', output: 'string' };

await generate({
  cwd: here('.'),
  silent: true,
  schema: here('../schema/schema.graphql'),
  documents: [`${here('.')}!(generated|dist)/**/*.graphql`],
  ignoreNoDocuments: true,
  generates: {
    [output]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string', useTypeImports: true, immutableTypes: true, enumsAsTypes: true, importExtension: '.ts', skipTypename: true, pureMagicComment: true,
        // Money and rates stay decimal strings: a float would lose the fen.
        scalars: { ID: text, CreditCode: text, DateTime: text, LocalDate: text, Money: text, Rate: text },
        defaultScalarType: 'unknown',
      },
    },
  },
}, true);
