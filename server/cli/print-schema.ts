import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, print } from '../../schema/build.ts';
import { describedMutations } from '../../schema/core/lifecycle/mutations.ts';
import { entities } from '../database/entities.ts';
import { createOrm } from '../database/orm.ts';

/** Writes `schema/schema.graphql`, and `schema/actions.json`: what each action of a lifecycle asks for. Needs no database. */
const write = (name: string, text: string): void => { writeFileSync(fileURLToPath(new URL(`../../schema/${name}`, import.meta.url)), text); };
const orm = createOrm({ url: 'postgresql://nowhere/none', entities });
const { schema } = await build(orm.getMetadata());
write('schema.graphql', print(schema));
write('actions.json', `${JSON.stringify(describedMutations(), null, 1)}\n`);
await orm.close(true);
