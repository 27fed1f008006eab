import { Migration } from '@mikro-orm/migrations';

export class Migration20261126075940_protection extends Migration {

  override name = 'Migration20261126075940_protection';

  override up(): void | Promise<void> {
    this.addSql(`create table "sharing_record" ("id" uuid not null, "way" text not null, "day" date not null, "organization_id" uuid null, "api_key_id" uuid null, "person_id" uuid null, "list" varchar(120) not null, "basis" varchar(500) not null, "requests" int not null default 0, "rows" bigint not null default '0', "first_at" timestamptz not null default clock_timestamp(), "last_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "sharing_record_day_index" on "sharing_record" ("day");`);
    this.addSql(`create index "sharing_record_organization_id_day_index" on "sharing_record" ("organization_id", "day");`);
    this.addSql(`create index "sharing_record_person_id_index" on "sharing_record" ("person_id");`);
    this.addSql(`create index "sharing_record_last_at_index" on "sharing_record" ("last_at");`);
    this.addSql(`create unique index sharing_record_of_key on public.sharing_record (api_key_id, day, list) where api_key_id is not null;`);

    this.addSql(`alter table "sharing_record" add constraint "sharing_record_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "sharing_record" add constraint "sharing_record_api_key_id_foreign" foreign key ("api_key_id") references "api_key" ("id") on delete set null;`);
    this.addSql(`alter table "sharing_record" add constraint "sharing_record_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "sharing_record" add constraint "sharing_record_way_check" check ("way" in ('KEY', 'EXPORT', 'PERSONAL'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "sharing_record" cascade;`);
  }

}
