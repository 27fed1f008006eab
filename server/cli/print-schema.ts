import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assertValidSchema } from 'graphql';
import { build, print } from '../../schema/build.ts';
import { describedMutations } from '../../schema/core/lifecycle/mutations.ts';
import { shippedKeepTimes } from '../../schema/core/personal/keeping.ts';
import { inventory, inventoryPage } from '../../schema/protection/inventory.ts';
import { keptBy } from '../../schema/protection/kept.ts';
import { entities } from '../database/entities.ts';
import { createOrm } from '../database/orm.ts';

/**
 * Writes `schema/schema.graphql`; `schema/actions.json`, what each action of a lifecycle asks for; `docs/operate/personal-data.md`, what is held of people; and `schema/codes.json`, what
 * global ids of each entity's records begin with, for whoever loads no GraphQL. Needs no database.
 */
const write = (name: string, text: string): void => { writeFileSync(fileURLToPath(new URL(`../../schema/${name}`, import.meta.url)), text); };
const orm = createOrm({ url: 'postgresql://nowhere/none', entities });
const { schema, model } = await build(orm.getMetadata());
assertValidSchema(schema);
write('schema.graphql', print(schema));
write('actions.json', `${JSON.stringify(describedMutations(), null, 1)}\n`);
// An entity and its type have one name; what shows the same rows under another one has ids of its own.
const codes = [...model.types.values()].filter((type) => type.name === type.entity.className && !type.isPart).map(({ name, code }) => [name, code] as const).sort(([a], [b]) => (a < b ? -1 : 1));
write('codes.json', `${JSON.stringify(Object.fromEntries(codes), null, 1)}\n`);
write('../docs/operate/personal-data.md', inventoryPage(inventory(model, (kept) => keptBy(kept, shippedKeepTimes()))));
await orm.close(true);
