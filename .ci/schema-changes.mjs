// Whether clients of the last version go on working: the printed schema against the one before.
// `node .ci/schema-changes.mjs [old.graphql] [new.graphql]`; without files, the previous commit's against the folder's.
// A breaking change passes when what goes had said so: a deprecation "Use X. Removed after YYYY-MM." whose month is over.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const path = 'schema/schema.graphql';
const git = (...args) => { try { return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 }); } catch { return undefined; } };

/** The version before: that of the branch this one goes to, else of the commit before, else the one that is committed. */
function before() {
  const now = readFileSync(path, 'utf8');
  for (const at of ['origin/HEAD', 'origin/main', 'HEAD', 'HEAD~1']) {
    const text = git('show', `${at}:${path}`);
    if (text !== undefined && (text !== now || at === 'HEAD~1')) return { at, text };
  }
  return undefined;
}

const [old, now] = process.argv.slice(2);
const previous = old ? { at: old, text: readFileSync(old, 'utf8') } : before();
if (!previous) { console.log('the first version: nothing to compare with'); process.exit(0); }
const [was, is] = [previous.text, readFileSync(now ?? path, 'utf8')].map((text) => buildSchema(text));

/** What was said of a field, argument, input field or enum value before it went: `Type.field`, `Type.field.argument`. */
function announced(at) {
  const [typeName, member, argument] = at.split('.');
  const type = was.getType(typeName);
  const found = type && 'getFields' in type ? type.getFields()[member] : type && 'getValue' in type ? type.getValue(member) : undefined;
  const said = (argument ? found?.args?.find(({ name }) => name === argument) : found)?.deprecationReason;
  const month = /Removed after (\d{4}-\d\d)\.$/.exec(said ?? '')?.[1];
  return month !== undefined && month < new Date().toISOString().slice(0, 7);
}

const breaking = (await diff(was, is)).filter((change) => change.criticality.level === CriticalityLevel.Breaking);
const unannounced = breaking.filter((change) => !(change.path && /REMOVED$/.test(change.type) && announced(change.path)));
for (const change of unannounced) console.log(`✗ ${change.message} (${change.path ?? ''})`);
console.log(`against ${previous.at}: ${breaking.length} breaking changes, ${unannounced.length} of them not announced`);
if (unannounced.length > 0) {
  console.log('Keep the old beside the new, deprecated with "Use X. Removed after YYYY-MM.", and remove it when that month is over.');
  process.exit(1);
}
