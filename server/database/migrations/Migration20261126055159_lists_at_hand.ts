import { Migration } from '@mikro-orm/migrations';

export class Migration20261126055159_lists_at_hand extends Migration {

  override name = 'Migration20261126055159_lists_at_hand';

  override up(): void | Promise<void> {
    this.addSql(`create table "list_export" ("id" uuid not null, "person_id" uuid not null, "organization_id" uuid null, "title" varchar(100) not null, "address" varchar(4000) not null, "variables" jsonb not null, "language" text not null, "money" text not null, "requested_at" timestamptz not null, "writer" uuid null, "rows" int null, "bytes" int null, "finished_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "list_export_requested_at_index" on "list_export" ("requested_at");`);

    this.addSql(`create table "list_export_part" ("export_id" uuid not null, "part" int not null, "content" bytea not null, primary key ("export_id", "part"));`);

    this.addSql(`create table "saved_view" ("id" uuid not null, "person_id" uuid not null, "organization_id" uuid null, "list" varchar(200) not null, "name" varchar(60) not null, "query" varchar(2000) not null, "state" text not null, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "saved_view_list_index" on "saved_view" ("list");`);
    this.addSql(`create index "saved_view_organization_id_list_index" on "saved_view" ("organization_id", "list");`);
    this.addSql(`create unique index saved_view_once on public.saved_view (person_id, list, name) where state <> 'REMOVED';`);

    this.addSql(`create table "default_view" ("person_id" uuid not null, "list" varchar(200) not null, "view_id" uuid not null, primary key ("person_id", "list"));`);
    this.addSql(`create index "default_view_view_id_index" on "default_view" ("view_id");`);

    this.addSql(`alter table "list_export" add constraint "list_export_language_check" check ("language" in ('zh', 'en'));`);
    this.addSql(`alter table "list_export" add constraint "list_export_money_check" check ("money" in ('wan', 'yuan'));`);

    this.addSql(`alter table "saved_view" add constraint "saved_view_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "saved_view" add constraint "saved_view_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "saved_view" add constraint "saved_view_state_check" check ("state" in ('OWN', 'SHARED', 'REMOVED'));`);

    this.addSql(`alter table "default_view" add constraint "default_view_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "default_view" add constraint "default_view_view_id_foreign" foreign key ("view_id") references "saved_view" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "default_view" drop constraint "default_view_view_id_foreign";`);

    this.addSql(`drop table if exists "list_export" cascade;`);
    this.addSql(`drop table if exists "list_export_part" cascade;`);
    this.addSql(`drop table if exists "saved_view" cascade;`);
    this.addSql(`drop table if exists "default_view" cascade;`);
  }

}
