// Imports run one way: server → jobs → schema → core; an area uses the areas listed before it; the client only itself.
import { areaOrder, fromRoot, place, speaksGraphql, target } from './places.mjs';
import { imports } from './imports.mjs';

/** What each room may import besides itself. Tests may look everywhere. */
const below = {
  server: ['jobs', 'schema', 'area', 'core'],
  jobs: ['schema', 'area', 'core'],
  schema: ['area', 'core'],
  area: ['core'],
  core: [],
  client: [],
};

const graphqlPackage = /^(type-graphql|graphql|graphql-.*|@apollo\/.*|@graphql-.*)(\/|$)/;

export default {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { areas: { type: 'array', items: { type: 'string' } } }, additionalProperties: false }],
    messages: {
      room: '{{from}} must not import {{to}}: imports run server → jobs → schema → core (design.md §2).',
      client: 'The client imports only its own files and client/generated, not {{to}}.',
      later: 'Area {{from}} comes before {{to}} in schema/index.ts and must not know of it: extend the lower type from above, or publish an event.',
      unlisted: 'Area {{area}} is not in the list of schema/index.ts, so nobody can say what comes before it.',
      graphql: 'This file is loaded by workers and migrations, which have no GraphQL: move what needs {{to}} to the area’s .type.ts or .resolver.ts.',
      resolver: 'Only a lazy import() in the area’s manifest may reach {{to}}.',
      queue: 'Only jobs/ and server/ know the queue: promise a task through the outbox instead of importing {{to}}.',
    },
  },
  create(context) {
    const file = fromRoot(context.filename);
    const from = place(file);
    const areas = context.options[0]?.areas ?? areaOrder();

    return imports(({ node, specifier, isLazy }) => {
      const report = (messageId, data) => context.report({ node, messageId, data: { from: from.area ?? from.room, to: specifier, ...data } });
      const path = target(file, specifier);
      if (path === undefined) {
        if (/^bullmq(\/|$)/.test(specifier) && ['schema', 'area', 'core'].includes(from.room)) report('queue');
        if (graphqlPackage.test(specifier) && from.room === 'area' && !speaksGraphql(file)) report('graphql');
        return;
      }
      const to = place(path);
      if (from.room === 'client' && to.room !== 'client') return report('client', { to: path });
      if (below[from.room] !== undefined && to.room !== from.room && !below[from.room].includes(to.room)) return report('room', { to: path });
      if (from.room !== 'area' || to.room !== 'area') return;
      if (from.area !== to.area && areas !== undefined) {
        for (const { area } of [from, to]) if (!areas.includes(area)) return report('unlisted', { area });
        if (areas.indexOf(to.area) > areas.indexOf(from.area)) return report('later', { to: to.area });
      }
      if (speaksGraphql(path) && !speaksGraphql(file) && !(isLazy && file.endsWith('.area.ts') && from.area === to.area)) report('resolver', { to: path });
    });
  },
};
