import { Migration } from '@mikro-orm/migrations';

export class Migration20261125140643_release extends Migration {

  override name = 'Migration20261125140643_release';

  override up(): void | Promise<void> {
    this.addSql(`create table "release" ("id" uuid not null, "region_id" uuid not null, "kind" text not null, "state" text not null default 'IMPORTED', "from" date not null, "to" date not null, "title" varchar(200) not null, "signed_on" date null, "signed_by" varchar(200) null, "document" varchar(200) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "release_region_id_to_index" on "release" ("region_id", "to");`);
    this.addSql(`alter table "release" add constraint "release_region_id_kind_from_to_unique" unique ("region_id", "kind", "from", "to");`);

    this.addSql(`create table "released_value" ("id" uuid not null, "release_id" uuid not null, "region_id" uuid not null, "place" varchar(60) not null, "indicator" varchar(120) not null, "from" date not null, "to" date not null, "value" numeric(14,4) null, "printed_rank" int null, "text" varchar(60) null, primary key ("id"));`);
    this.addSql(`create index "released_value_region_id_indicator_to_index" on "released_value" ("region_id", "indicator", "to");`);
    this.addSql(`alter table "released_value" add constraint "released_value_release_id_place_indicator_unique" unique ("release_id", "place", "indicator");`);

    this.addSql(`alter table "release" add constraint "release_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "release" add constraint "release_kind_check" check ("kind" in ('CIRCULAR', 'STARS', 'POSITIONS'));`);
    this.addSql(`alter table "release" add constraint "release_state_check" check ("state" in ('IMPORTED', 'LOCKED'));`);
    this.addSql(`create or replace function "release_locked_fn"() returns trigger as \$\$ begin if old.state = 'LOCKED' then raise exception '该统计发布已签认锁定，不得改动' using errcode = 'BU001'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "locked" BEFORE UPDATE OR DELETE on "release" for each ROW execute function "release_locked_fn"();`);

    this.addSql(`alter table "released_value" add constraint "released_value_release_id_foreign" foreign key ("release_id") references "release" ("id");`);
    this.addSql(`alter table "released_value" add constraint "released_value_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`create or replace function "released_value_locked_fn"() returns trigger as \$\$ begin if exists (select 1 from release r where r.id = coalesce(new.release_id, old.release_id) and r.state = 'LOCKED') then raise exception '该统计发布已签认锁定，不得改动' using errcode = 'BU001'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "locked" BEFORE INSERT OR UPDATE OR DELETE on "released_value" for each ROW execute function "released_value_locked_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "released_value" drop constraint "released_value_release_id_foreign";`);

    this.addSql(`drop trigger if exists "locked" on "release";`);
    this.addSql(`drop function if exists "release_locked_fn"();`);
    this.addSql(`drop table if exists "release" cascade;`);
    this.addSql(`drop trigger if exists "locked" on "released_value";`);
    this.addSql(`drop function if exists "released_value_locked_fn"();`);
    this.addSql(`drop table if exists "released_value" cascade;`);

  }

}
