import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { MetadataStorage } from '@mikro-orm/core';
import type { Client } from 'pg';
import { happenings, type Lock, lockOf, lockSchema, shownBy, shownRecord } from '../../schema/core/access/lock.ts';
import { mergeRules } from '../../schema/core/access/rules.ts';
import { literal, quote } from '../../schema/core/sql/statement.ts';
import { areas } from '../../schema/index.ts';
import { codeOf } from '../../schema/core/sql/away.ts';
import { boundRole } from './bound.ts';

/** The lock of this version of the bureau. */
export const lock = (metadata: MetadataStorage): Lock => lockOf(metadata, mergeRules(areas.flatMap((area) => area.access ?? [])));

/**
 * Brings the database's lock to this version: views, policies and rights. Does nothing where it stands as it was set,
 * and sets it anew where anything of it was changed since.
 *
 * @param role what the application works as; it sees all rows, whoever is bound sees those that the rules give. Undefined where
 *   there are no roles: then there are the functions that actions ask, and no policy
 */
export async function applyLock(client: Client, metadata: MetadataStorage, role: string | undefined): Promise<boolean> {
  const declared = lock(metadata);
  const statements = sqlOf(declared, role);
  const wanted = createHash('sha256').update(statements.join('\n')).digest('hex');
  if (await stored(client) === `${wanted} ${await standing(client)}`) return false;
  for (const until = performance.now() + patience; ; await pause(100 + Math.random() * 400)) {
    try {
      await client.query(`begin; set local lock_timeout = '${atMost} ms'`);
      if (role !== undefined) await seize(client, [...declared.tables.keys()]); // without roles there are no policies
      await removeLock(client);
      // One message each time, and not one for each: there are hundreds.
      for (const statement of statements) await client.query(statement);
      await client.query(`comment on schema ${lockSchema} is ${literal(`${wanted} ${await standing(client)}`)}`);
      await client.query('commit');
      return true;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      if (performance.now() > until || !heldElsewhere.includes(codeOf(error) ?? '')) throw error;
    }
  }
}

/** A start tries for so long to have all tables at once, beside a bureau that goes on working; milliseconds. */
const patience = 120_000;
/** So long it waits for one of them: less than the second after which the database ends one of two that wait for each other, so that it is always the start that gives way. */
const atMost = 500;
/** Somebody held a table for long, or came from the other side. */
const heldElsewhere = ['40P01', '55P03'];

/** All tables that the lock speaks of, or spoke of, before anything is done: whoever works beside this waits for a moment, and nobody waits for him. */
const seize = (client: Client, tables: readonly string[]): Promise<unknown> => client.query(`do $$ declare every text; begin
  select string_agg(format('public.%I', relname), ', ' order by relname) into every from pg_class
   where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and (relrowsecurity or relname = any(array[${tables.map(literal).join(', ')}]::text[]));
  if every is not null then execute 'lock table ' || every || ' in access exclusive mode'; end if;
end $$`);

/** What the lock consists of, as the database has it. */
export const policiesOf = async (client: Client): Promise<{ readonly policies: readonly Policy[]; readonly locked: readonly string[] }> => ({
  policies: (await client.query<Policy>(`select tablename as table, policyname as name, permissive, roles::text[], cmd as command, qual as using, with_check as "check" from pg_policies where schemaname = 'public' order by 1, 2`)).rows,
  locked: (await client.query<{ relname: string }>(`select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity order by 1`)).rows.map(({ relname }) => relname),
});
export interface Policy { readonly table: string; readonly name: string; readonly permissive: string; readonly roles: readonly string[]; readonly command: string; readonly using: string | null; readonly check: string | null }

const stored = async (client: Client): Promise<string | null> =>
  (await client.query<{ said: string | null }>(`select obj_description(to_regnamespace($1), 'pg_namespace') as said`, [lockSchema])).rows[0]!.said;

/** A hash of everything by which the database would tell one lock from another. */
const standing = async (client: Client): Promise<string> => (await client.query<{ hash: string }>(`
  select md5(concat_ws(E'\\n',
    (select string_agg(concat_ws(' ', polrelid::regclass, polname, polpermissive, polroles, polcmd, md5(polqual::text), md5(polwithcheck::text)), E'\\n' order by polrelid::regclass::text, polname) from pg_policy),
    (select string_agg(concat_ws(' ', relname, relrowsecurity, relforcerowsecurity), E'\\n' order by relname) from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and (relrowsecurity or relforcerowsecurity)),
    (select string_agg(concat_ws(' ', relname, relowner, relacl, md5(ev_action)), E'\\n' order by relname) from pg_class c join pg_rewrite r on r.ev_class = c.oid where relnamespace = to_regnamespace($1)),
    (select string_agg(concat_ws(' ', proname, prosrc, prosecdef, proconfig, proacl), E'\\n' order by proname) from pg_proc where pronamespace = to_regnamespace($1)),
    (select string_agg(concat_ws(' ', relname, each.privilege_type), E'\\n' order by relname, each.privilege_type) from pg_class, aclexplode(relacl) each where relnamespace = 'public'::regnamespace and each.grantee = to_regrole($2)::oid),
    (select proacl::text from pg_proc where oid = 'pg_catalog.set_config(text, text, boolean)'::regprocedure))) as hash`,
  [lockSchema, boundRole])).rows[0]!.hash;

/** Takes it away: before it is set anew, and for migrations that change columns of which it speaks. */
export const removeLock = async (client: Client): Promise<void> => {
  await client.query(`do $$ declare r record; begin
    for r in select tablename, policyname from pg_policies where schemaname = 'public' loop execute format('drop policy %I on public.%I', r.policyname, r.tablename); end loop;
    for r in select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity loop execute format('alter table public.%I disable row level security', r.relname); end loop;
    if to_regrole('${boundRole}') is not null then revoke all on all tables in schema public from ${boundRole}; end if;
  end $$;
  drop schema if exists ${lockSchema} cascade`);
};

/** A view to a question, a policy and a function to a table, and no right that is not named here. */
const sqlOf = (declared: Lock, role: string | undefined): readonly string[] => {
  const { questions, tables } = declared;
  const views = [...questions].map(([name, select]) => `create view ${lockSchema}.${name} as ${select}`);
  const shown = [...tables].map(([table, { shown: body }]) => [shownBy(table), 'uuid', body] as const);
  const ofAny = [[shownRecord.name, 'text, uuid', shownRecord.body(declared)], [happenings.name, 'text, uuid', happenings.body]] as const;
  const functions = [...shown, ...ofAny].map(([name, argument, body]) => `
    create function ${name}(${argument}) returns ${name === happenings.name ? 'integer' : 'boolean'} language plpgsql stable strict security definer set search_path = public, pg_temp as $q$ begin return ${body}; end $q$`);
  const schema = `create schema ${lockSchema}; revoke all on schema ${lockSchema} from public`;
  if (role === undefined) return [schema, functions.join(';\n'), `revoke all on all functions in schema ${lockSchema} from public`];
  const policies = [...tables].flatMap(([table, { using }]) => (using === 'open' ? [] : [`
    alter table ${quote(table)} enable row level security;
    create policy ${role} on ${quote(table)} to ${role} using (true) with check (true);
    create policy ${boundRole} on ${quote(table)} for select to ${boundRole} using (${using === 'shut' ? 'false' : using.sql})`]));
  return [
    `${schema}; grant usage on schema ${lockSchema} to ${boundRole}, ${role}`,
    [...views, ...functions].join(';\n'),
    `revoke all on all functions in schema ${lockSchema} from public; grant execute on function ${ofAny.map(([name, argument]) => `${name}(${argument})`).join(', ')} to ${boundRole}; grant select on all tables in schema ${lockSchema} to ${boundRole}`,
    `grant execute on function ${[...tables.keys()].map((table) => `${shownBy(table)}(uuid)`).join(', ')} to ${role}`,
    `grant usage on schema public to ${boundRole}; grant select on ${[...tables.keys()].map(quote).join(', ')} to ${boundRole}`,
    policies.join(';\n'),
    // Whoever has begun as one cannot say in a statement that he is another. Only a superuser may take this away.
    `do $$ begin
      grant execute on function pg_catalog.set_config(text, text, boolean) to ${role};
      revoke execute on function pg_catalog.set_config(text, text, boolean) from public;
    exception when insufficient_privilege then null; end $$`,
  ];
};
