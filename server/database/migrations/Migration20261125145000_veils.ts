import { Migration } from '@mikro-orm/migrations';

export class Migration20261125145000_veils extends Migration {

  override name = 'Migration20261125145000_veils';

  override up(): void | Promise<void> {
    this.addSql(`create table "journal_veil" ("entry_id" uuid not null, "key" varchar(120) not null, primary key ("entry_id"));`);
    this.addSql(`create index "journal_veil_key_index" on "journal_veil" ("key");`);
    this.addSql(`alter table "import_batch" add "is_confidential" boolean not null default false;`);
    this.addSql(`drop trigger if exists "notify" on "outbox_message";`);
    this.addSql(`drop function if exists "outbox_message_notify_fn"();`);
    this.addSql(`create or replace function "outbox_message_notify_fn"() returns trigger as \$\$ begin if coalesce(current_setting('bureau.quiet', true), '') <> 'on' then perform pg_notify('outbox', ''); end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "notify" AFTER INSERT on "outbox_message" for each STATEMENT execute function "outbox_message_notify_fn"();`);
    this.addSql(`alter table "journal_veil" add constraint "journal_veil_entry_id_foreign" foreign key ("entry_id") references "journal_entry" ("id") on update cascade on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "journal_veil" cascade;`);
    this.addSql(`alter table "import_batch" drop column "is_confidential";`);
    this.addSql(`drop trigger if exists "notify" on "outbox_message";`);
    this.addSql(`drop function if exists "outbox_message_notify_fn"();`);
    this.addSql(`create or replace function "outbox_message_notify_fn"() returns trigger as \$\$ begin perform pg_notify('outbox', ''); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "notify" AFTER INSERT on "outbox_message" for each STATEMENT execute function "outbox_message_notify_fn"();`);
  }

}
