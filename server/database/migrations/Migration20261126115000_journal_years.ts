import { Migration } from '@mikro-orm/migrations';

/**
 * The journal as a table a year. What there is becomes the first year's table as it stands, without a row copied; the
 * numbers of each record's entries, which no unique key holds together across years, are kept in a table of their own.
 */
export class Migration20261126115000_journal_years extends Migration {

  override name = 'Migration20261126115000_journal_years';

  override up(): void | Promise<void> {
    this.addSql(`create table "journal_count" ("object_type" varchar(60) not null, "object_id" uuid not null, "last" int not null, "is_moved" boolean not null, primary key ("object_type", "object_id"));`);
    this.addSql(`create table "journal_year" ("year" int not null primary key, "entries" int not null, "digest" varchar(64) not null, "file" varchar(200) not null, "sha256" varchar(64) not null, "archived_at" timestamptz not null default clock_timestamp());`);
    this.addSql(`create or replace function "journal_year_append_only_fn"() returns trigger as \$\$ begin raise exception 'the journal is only ever added to'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "append_only" BEFORE UPDATE OR DELETE on "journal_year" for each ROW execute function "journal_year_append_only_fn"();`);

    // An id begins with its time (UUIDv7): a year begins at the smallest id of its first moment in Shanghai.
    this.addSql(`create function journal_year_begins(year int) returns uuid language sql immutable strict as $$
      select (lpad(to_hex((extract(epoch from make_timestamptz(year, 1, 1, 0, 0, 0, 'Asia/Shanghai')) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid $$;`);

    // Refuses an entry that does not go on from its record's last one. As the owner: nobody else writes what is counted here.
    this.addSql(`create function journal_numbered() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare r record; begin
        with told as (
          select object_type, object_id, count(*)::int as entries, count(distinct sequence) as numbers, max(sequence) as last, bool_or(to_state is not null) as moved
            from fresh where sequence is not null and object_id is not null group by object_type, object_id),
        kept as (
          insert into journal_count as c (object_type, object_id, last, is_moved) select object_type, object_id, entries, moved from told order by object_type, object_id
            on conflict (object_type, object_id) do update set last = c.last + excluded.last, is_moved = c.is_moved or excluded.is_moved
            returning c.object_type, c.object_id, c.last)
        select t.object_type, t.object_id, t.last, k.last as counted into r from told t join kept k using (object_type, object_id) where t.last <> k.last or t.numbers <> t.entries limit 1;
        if found then
          raise exception 'duplicate key or gap in the journal: entry % of % %, of which % are counted', r.last, r.object_type, r.object_id, r.counted using errcode = 'unique_violation';
        end if;
        return null;
      end $$;`);

    // The last year's table takes in all that is later, so that nothing is ever without one; a new year cuts it where the year begins.
    // The key that veils hold is let go meanwhile: a table that is referred to cannot be taken off.
    this.addSql(`create function journal_open_year(year int) returns boolean language plpgsql security definer set search_path = public, pg_temp set lock_timeout = '10s' as $$
      declare last int; own text := format('journal_entry_%s', year); before text; cut uuid := journal_year_begins(year); begin
        perform pg_advisory_xact_lock(hashtext('journal year'));
        select max(substr(c.relname, 15)::int) into last from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'journal_entry'::regclass;
        if year <= last then return false; end if;
        before := format('journal_entry_%s', last);
        lock table journal_entry in access exclusive mode;
        alter table journal_veil drop constraint journal_veil_entry_id_foreign;
        execute format('alter table journal_entry detach partition %I', before);
        execute format('create table %I (like journal_entry including defaults including constraints including indexes)', own);
        execute format('with later as (delete from %I where id >= %L returning *) insert into %I select * from later', before, cut, own);
        execute format('alter table journal_entry attach partition %I for values from (%s) to (%L)', before,
          case when exists (select from pg_inherits where inhparent = 'journal_entry'::regclass) then quote_literal(journal_year_begins(last)) else 'minvalue' end, cut);
        execute format('alter table journal_entry attach partition %I for values from (%L) to (maxvalue)', own, cut);
        alter table journal_veil add constraint journal_veil_entry_id_foreign foreign key (entry_id) references journal_entry (id) on update cascade on delete cascade;
        return true;
      end $$;`);

    this.addSql(`do $$ declare
        present int := extract(year from now() at time zone 'Asia/Shanghai'); own text := format('journal_entry_%s', present); each record;
      begin
        lock table journal_entry in access exclusive mode;
        insert into journal_count (object_type, object_id, last, is_moved)
          select object_type, object_id, max(sequence), bool_or(to_state is not null) from journal_entry where sequence is not null and object_id is not null group by object_type, object_id;

        alter table journal_veil drop constraint journal_veil_entry_id_foreign;
        drop trigger append_only on journal_entry;
        alter table journal_entry drop constraint journal_entry_object_type_object_id_sequence_unique;
        execute format('alter table journal_entry rename to %I', own);
        for each in select indexname as name from pg_indexes where schemaname = 'public' and tablename = own loop
          execute format('alter index %I rename to %I', each.name, replace(each.name, 'journal_entry_', own || '_'));
        end loop;
        execute format('create table journal_entry (like %I including defaults including constraints) partition by range (id)', own);
        alter table journal_entry add primary key (id);
        create index journal_entry_object_id_at_index on journal_entry (object_id, at);
        create index journal_entry_concerns_id_at_index on journal_entry (concerns_id, at);
        create index journal_entry_person_id_at_index on journal_entry (person_id, at);
        create index journal_entry_at_index on journal_entry (at);
        execute format('alter table journal_entry attach partition %I for values from (minvalue) to (maxvalue)', own);
        create trigger append_only before update or delete on journal_entry for each row execute function journal_entry_append_only_fn();
        create trigger numbered after insert on journal_entry referencing new table as fresh for each statement execute function journal_numbered();
        alter table journal_veil add constraint journal_veil_entry_id_foreign foreign key (entry_id) references journal_entry (id) on update cascade on delete cascade;
      end $$;`);

    // Bids take their numbers from the count too: a lot has thousands of entries, and no key leads to the last any more.
    this.addSql(`do $$ declare body text := pg_get_functiondef('auction_bid'::regproc);
        before text := 'select coalesce(max(j.sequence), 0) into v_journal from journal_entry j where j.object_type = ''AuctionLot'' and j.object_id = p_lot;';
      begin
        if position(before in body) = 0 then raise exception 'auction_bid is not the one that was looked for'; end if;
        execute replace(body, before, 'v_journal := coalesce((select c.last from journal_count c where c.object_type = ''AuctionLot'' and c.object_id = p_lot), 0);');
      end $$;`);
    this.addSql(`revoke all on function journal_open_year(int), journal_numbered() from public;`);
  }

  override down(): void | Promise<void> {
    throw new Error('years of the journal may have left for the archive: it does not become one table again');
  }

}
