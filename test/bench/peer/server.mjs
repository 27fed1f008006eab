import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

// PostGraphile over the same tables, without access rules: forked by the bench like its other servers. Where it tells the database who
// asks, it does so as its manual has it (pgSettings): without that there could be no rules, with it there is a transaction a request.
const [{ url }, , isTold] = JSON.parse(process.argv[2]);
const pgSettings = ({ node }) => ({ 'bench.session': /(?:^|; )__Host-bureau=([^;]+)/.exec(node.req.headers.cookie ?? '')?.[1] ?? '' });
// A table that refers to itself one to one would have one name for both ends.
const client = new pg.Client({ connectionString: url });
await client.connect();
const { rows: own } = await client.query(`select c.conname, c.conrelid::regclass::text as of from pg_constraint c where c.contype = 'f' and c.conrelid = c.confrelid`);
for (const { conname, of } of own) await client.query(`comment on constraint "${conname}" on ${of} is '@foreignFieldName ${conname}_back'`);
await client.end();

const pgl = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  pgServices: [makePgService({ connectionString: url, schemas: ['public'], poolConfig: { max: 10 }, ...(isTold && { pgSettings }) })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
  schema: { connectionFilterRelations: true },
});
const server = createServer();
await pgl.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('message', () => { const { user, system } = process.cpuUsage(); process.send({ cpu: (user + system) / 1000, memory: process.memoryUsage().rss }); });
process.on('disconnect', () => process.exit());
