import { Migration } from '@mikro-orm/migrations';

export class Migration20261123135629_outbox extends Migration {

  override name = 'Migration20261123135629_outbox';

  override up(): void | Promise<void> {
    this.addSql(`create table "job_run" ("id" uuid not null, "task" varchar(100) not null, "attempts" int not null default 1, "outcome" text not null, "error" varchar(300) null, "progress" int null, "started_at" timestamptz not null, "finished_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "job_run_task_started_at_index" on "job_run" ("task", "started_at");`);
    this.addSql(`create index "job_run_outcome_started_at_index" on "job_run" ("outcome", "started_at");`);

    this.addSql(`create table "outbox_message" ("id" uuid not null, "task" varchar(100) not null, "queue" text not null default 'soon', "payload" jsonb not null, "key" varchar(200) null, "not_before" timestamptz not null default now(), "created_at" timestamptz not null default now(), primary key ("id"));`);
    this.addSql(`create index "outbox_message_not_before_index" on "outbox_message" ("not_before");`);
    this.addSql(`alter table "outbox_message" add constraint "outbox_message_task_key_unique" unique ("task", "key");`);

    this.addSql(`alter table "job_run" add constraint "job_run_outcome_check" check ("outcome" in ('running', 'done', 'waiting', 'failed'));`);

    this.addSql(`alter table "outbox_message" add constraint "outbox_message_queue_check" check ("queue" in ('now', 'soon', 'bulk'));`);
    this.addSql(`create or replace function "outbox_message_notify_fn"() returns trigger as \$\$ begin perform pg_notify('outbox', ''); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "notify" AFTER INSERT on "outbox_message" for each STATEMENT execute function "outbox_message_notify_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "job_run" cascade;`);
    this.addSql(`drop trigger if exists "notify" on "outbox_message";`);
    this.addSql(`drop function if exists "outbox_message_notify_fn"();`);
    this.addSql(`drop table if exists "outbox_message" cascade;`);
  }

}
