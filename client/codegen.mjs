// Types for the client's documents, and forms for the actions of lifecycles: `npm run client:codegen`. Checks every .graphql file against the
// printed schema on the way. `node client/codegen.mjs [folder]` writes elsewhere, to compare. String documents, so that no GraphQL library is
// shipped to the browser.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { buildSchema, isObjectType, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const output = process.argv[2] ? `${process.argv[2].replace(/\/$/, '')}/` : here('generated/');
const text = { input: 'string', output: 'string' };

const schema = buildSchema(readFileSync(here('../schema/schema.graphql'), 'utf8'));
const actions = JSON.parse(readFileSync(here('../schema/actions.json'), 'utf8'));
const payloadKey = ({ type }) => type[0].toLowerCase() + type.slice(1);
const documentName = ({ mutation }) => `Do${mutation[0].toUpperCase()}${mutation.slice(1)}`;

// One document an action; pages that show more of the answer have their own.
rmSync(`${output}actions`, { recursive: true, force: true });
mkdirSync(`${output}actions`, { recursive: true });
const documents = actions.map((action) => `mutation ${documentName(action)}($input: ${action.mutation[0].toUpperCase()}${action.mutation.slice(1)}Input!) {
  ${action.mutation}(input: $input) {
    ${payloadKey(action)} { id }
    errors { code message path }
  }
}
`).join('\n');
writeFileSync(`${output}actions/actions.graphql`, documents);

// The home page's one question: the to-dos of every area, each counted where it is asked for.
const todos = readdirSync(here('.')).filter((area) => area !== 'generated').sort().map((area) => here(`${area}/todos.graphql`)).filter((file) => existsSync(file)).flatMap((file) => parse(readFileSync(file, 'utf8')).definitions);
const variables = new Map();
const types = new TypeInfo(schema);
for (const fragment of todos) visit(fragment, visitWithTypeInfo(types, { [Kind.VARIABLE]: ({ name: { value } }) => { variables.set(value, String(types.getInputType())); } }));
const todoDocument = `query Todos(${[...variables].map(([name, type]) => `$${name}: ${type}${type === 'Boolean!' ? ' = false' : ''}`).join(', ')}) {
${todos.map(({ name }) => `  ...${name.value}`).join('\n')}
}
`;
writeFileSync(`${output}todos.graphql`, todoDocument);

// What is open for records chosen in a list, whichever type they are of: one question.
const offering = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && type.getFields().availableActions && type.getInterfaces().some(({ name }) => name === 'Node')).map(({ name }) => name).sort();
const openDocument = `query OpenActions($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
${offering.map((name) => `    ... on ${name} { availableActions { ...Offered } }`).join('\n')}
  }
}
`;
writeFileSync(`${output}open-actions.graphql`, openDocument);

await generate({
  cwd: here('.'),
  silent: true,
  schema: here('../schema/schema.graphql'),
  documents: [`${here('.')}!(generated|dist)/**/*.graphql`, todoDocument, openDocument, ...(documents ? [documents] : [])],
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

// Pages name their documents: what would find one by its words is nobody's. Generated files are not linted, and need not say so.
for (const unused of ['gql.ts', 'index.ts']) rmSync(`${output}${unused}`, { force: true });
writeFileSync(`${output}graphql.ts`, readFileSync(`${output}graphql.ts`, 'utf8').replace('/* eslint-disable */\n', ''));

// Every document as the portal sends it, by name: what a server that answers only registered documents answers.
const sent = [...readFileSync(`${output}graphql.ts`, 'utf8').matchAll(/^export const (\w+)Document = new TypedDocumentString\(`([^`]*)`/gm)].map(([, name, words]) => [name, words.replace(/\s+/g, ' ').trim()]);
writeFileSync(`${output}documents.json`, `${JSON.stringify(Object.fromEntries(sent.sort()), null, 1)}\n`);

// The partners' package: a method a document, with its types.
const partnerOutput = process.argv[2] ? `${output}partner/` : here('../partner/generated/');
const methods = readdirSync(here('../partner/documents')).sort().map((file) => [file.replace('.graphql', ''), readFileSync(here(`../partner/documents/${file}`), 'utf8')]);
mkdirSync(partnerOutput, { recursive: true });
// The same as examples to be run on the partners' page.
writeFileSync(`${output}examples.ts`, `export const examples: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(methods.map(([name, words]) => [name, words.trim()])), null, 1)};
`);

await generate({
  cwd: here('.'), silent: true, schema: here('../schema/schema.graphql'), documents: methods.map(([, words]) => words),
  generates: {
    [`${partnerOutput}documents.d.ts`]: {
      plugins: ['typescript-operations'],
      config: { immutableTypes: true, enumsAsTypes: true, skipTypename: true, scalars: { ID: text, CreditCode: text, DateTime: text, LocalDate: text, Money: text, Rate: text }, defaultScalarType: 'unknown' },
    },
  },
}, true);
const typeOf = (words) => parse(words).definitions[0].name.value;
writeFileSync(`${partnerOutput}documents.d.ts`, `${readFileSync(`${partnerOutput}documents.d.ts`, 'utf8').trimEnd()}

export interface Documents {
${methods.map(([name, words]) => `  readonly ${name}: { readonly variables: ${typeOf(words)}QueryVariables; readonly result: ${typeOf(words)}Query };`).join('\n')}
}
export declare const documents: { readonly [K in keyof Documents]: string };
`);
writeFileSync(`${partnerOutput}documents.js`, `export const documents = {
${methods.map(([name, words]) => `  ${name}: ${JSON.stringify(words.replace(/\s+/g, ' ').trim())},`).join('\n')}
};
`);

/** `现值的来源，含单位` → the label and what is said after it. */
const described = (description) => {
  const [label] = description.split(/[，。：（]/);
  const hint = description.slice(label.length).replace(/^[，。：]/, '').replace(/。$/, '');
  return { label, ...(hint && { hint }) };
};
const input = ({ name, kind, required, description, of, least, most, decimals, values, item, inputs }) => ({
  name, kind, required, ...described(description),
  ...(kind === 'id' && { of }), ...(least !== undefined && { least }), ...(most !== undefined && { most }), ...(decimals !== undefined && { decimals }),
  ...(kind === 'choice' && { options: (values ?? schema.getType(of).getValues().map((value) => value.name)).map((value) => ({ value, title: (schema.getType(of).getValue(value)?.description ?? value).replace(/。$/, '') })) }),
  ...(item && { item: input(item) }), ...(inputs && { inputs: inputs.map(input) }),
});

// A file for each type: a page loads the forms of its own record, when the first of them is opened.
for (const type of new Set(actions.map((action) => action.type))) {
  const own = actions.filter((action) => action.type === type);
  writeFileSync(`${output}actions/${type}.ts`, `import type { ActionForms } from '../../kit/action-form.ts';
import { ${own.map((action) => `${documentName(action)}Document`).join(', ')} } from '../graphql.ts';

export const actions: ActionForms = {
${own.map((action) => `  ${action.mutation}: { action: ${JSON.stringify(action.action)}, title: ${JSON.stringify(action.title)}, creates: ${action.creates}, result: ${JSON.stringify(payloadKey(action))}, document: ${documentName(action)}Document, inputs: ${JSON.stringify(action.inputs.map(input))} },`).join('\n')}
};
`);
}
