import { Migration } from '@mikro-orm/migrations';

export class Migration20261125174000_job extends Migration {

  override name = 'Migration20261125174000_job';

  override up(): void | Promise<void> {
    this.addSql(`drop index "job_run_task_started_at_index";`);
    this.addSql(`drop index "job_run_outcome_started_at_index";`);
    this.addSql(`alter table "job_run" drop constraint "job_run_outcome_check";`);
    this.addSql(`update "job_run" set "outcome" = upper("outcome");`);
    this.addSql(`alter table "job_run" alter column "attempts" set default 0;`);
    this.addSql(`alter table "job_run" alter column "started_at" drop not null;`);
    this.addSql(`alter table "job_run" add column "queue" text not null default 'soon', add column "payload" jsonb null, add column "requested_by" uuid null, add column "result" jsonb null, add column "cancel_requested_at" timestamptz null, add column "retried_as" uuid null, add column "queued_at" timestamptz not null default clock_timestamp();`);
    this.addSql(`update "job_run" set "queued_at" = "started_at";`);
    this.addSql(`alter table "job_run" add constraint "job_run_queue_check" check ("queue" in ('now', 'soon', 'bulk', 'outward'));`);
    this.addSql(`alter table "job_run" add constraint "job_run_outcome_check" check ("outcome" in ('QUEUED', 'RUNNING', 'WAITING', 'DONE', 'FAILED', 'CANCELLED'));`);
    this.addSql(`create index "job_run_task_queued_at_index" on "job_run" ("task", "queued_at");`);
    this.addSql(`create index "job_run_outcome_queued_at_index" on "job_run" ("outcome", "queued_at");`);
    this.addSql(`create index "job_run_queue_outcome_index" on "job_run" ("queue", "outcome");`);
    this.addSql(`create index "job_run_queued_at_index" on "job_run" ("queued_at");`);
    this.addSql(`create index "job_run_requested_by_queued_at_index" on "job_run" ("requested_by", "queued_at");`);

    this.addSql(`alter table "outbox_message" add column "requested_by" uuid null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "outbox_message" drop column "requested_by";`);

    this.addSql(`drop index "job_run_task_queued_at_index";`);
    this.addSql(`drop index "job_run_outcome_queued_at_index";`);
    this.addSql(`drop index "job_run_queue_outcome_index";`);
    this.addSql(`drop index "job_run_queued_at_index";`);
    this.addSql(`drop index "job_run_requested_by_queued_at_index";`);
    this.addSql(`alter table "job_run" drop constraint "job_run_queue_check";`);
    this.addSql(`alter table "job_run" drop constraint "job_run_outcome_check";`);
    this.addSql(`delete from "job_run" where "started_at" is null or "outcome" not in ('RUNNING', 'DONE', 'WAITING', 'FAILED');`);
    this.addSql(`update "job_run" set "outcome" = lower("outcome");`);
    this.addSql(`alter table "job_run" add constraint "job_run_outcome_check" check ("outcome" in ('running', 'done', 'waiting', 'failed'));`);
    this.addSql(`alter table "job_run" drop column "queue", drop column "payload", drop column "requested_by", drop column "result", drop column "cancel_requested_at", drop column "retried_as", drop column "queued_at";`);
    this.addSql(`alter table "job_run" alter column "attempts" set default 1;`);
    this.addSql(`alter table "job_run" alter column "started_at" set not null;`);
    this.addSql(`create index "job_run_task_started_at_index" on "job_run" ("task", "started_at");`);
    this.addSql(`create index "job_run_outcome_started_at_index" on "job_run" ("outcome", "started_at");`);
  }

}
