// The gateway of a province, from packages of npm: composes what the bureaus say of themselves with a register of its own, and
// answers over HTTP. Told as JSON in its one argument: `{ counties: [{ name, url, authorization? }] }`.
import { createServer } from 'node:http';
import { composeServices } from '@theguild/federation-composition';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { buildSchema, execute, parse, print, validate } from 'graphql';

const { counties, register } = JSON.parse(process.argv[2]);

const post = async ({ url, authorization }, query, variables) => {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...(authorization && { authorization }) }, body: JSON.stringify({ query, variables }) });
  return response.json();
};

/** The province's own subgraph: what it knows of a region, whoever names it. */
const own = {
  sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
type Query { provinceName: String! }
type Region @key(fields: "code") { code: String! population: Int }`,
  answer: (() => {
    const schema = buildSchema('scalar _Any union _Entity = Region type Region { code: String! population: Int } type Query { provinceName: String! _entities(representations: [_Any!]!): [_Entity]! }');
    const rootValue = { provinceName: '示范省', _entities: ({ representations }) => representations.map(({ code }) => ({ __typename: 'Region', code, population: register[code] ?? null })) };
    return (document, variables) => execute({ schema, document, variableValues: variables, rootValue });
  })(),
};

const started = performance.now();
const services = await Promise.all(counties.map(async (county) => {
  const { data, errors } = await post(county, '{ _service { sdl } }');
  if (!data) throw new Error(`${county.name}: ${JSON.stringify(errors)}`);
  return { name: county.name, url: county.url, typeDefs: parse(data._service.sdl) };
}));
const { supergraphSdl, errors } = composeServices([...services, { name: 'province', url: 'local:province', typeDefs: parse(own.sdl) }]);
if (errors?.length) throw new Error(errors.map(({ message }) => message).join('\n'));
const composed = performance.now();
/** What was asked of whom, for the last request. */
let asked = [];
const schema = getStitchedSchemaFromSupergraphSdl({
  supergraphSdl,
  onSubschemaConfig: (config) => {
    const county = counties.find(({ name }) => name.toUpperCase() === config.name.toUpperCase());
    config.executor = ({ document, variables }) => {
      asked.push([county?.name ?? 'province', print(document)]);
      return county ? post(county, print(document), variables) : own.answer(document, variables);
    };
  },
});
const ready = performance.now();

createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (part) => { body += part; }).on('end', async () => {
    asked = [];
    const { query, variables } = JSON.parse(body);
    const document = parse(query);
    const wrong = validate(schema, document);
    const answer = wrong.length > 0 ? { errors: wrong } : await execute({ schema, document, variableValues: variables, contextValue: {} });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ...answer, asked }));
  });
}).listen(0, '127.0.0.1', function () {
  process.stdout.write(`${JSON.stringify({ port: this.address().port, composed: composed - started, built: ready - composed, characters: supergraphSdl.length })}\n`);
});
process.stdin.on('end', () => process.exit()).resume(); // with whoever started it
