import { Migration } from '@mikro-orm/migrations';

export class Migration20261123141529_foundation extends Migration {

  override name = 'Migration20261123141529_foundation';

  override up(): void | Promise<void> {
    this.addSql(`create table "idempotency_key" ("actor" varchar(60) not null, "key" varchar(100) not null, "action" varchar(120) not null, "input" varchar(64) not null, "object_id" uuid not null, "at" timestamptz not null default clock_timestamp(), primary key ("actor", "key"));`);
    this.addSql(`create index "idempotency_key_at_index" on "idempotency_key" ("at");`);

    this.addSql(`create table "industry_class" ("id" uuid not null, "edition" varchar(30) not null, "code" varchar(4) not null, "name" varchar(100) not null, primary key ("id"));`);
    this.addSql(`alter table "industry_class" add constraint "industry_class_edition_code_unique" unique ("edition", "code");`);

    this.addSql(`create table "job_run" ("id" uuid not null, "task" varchar(100) not null, "attempts" int not null default 1, "outcome" text not null, "error" varchar(300) null, "progress" int null, "started_at" timestamptz not null, "finished_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "job_run_task_started_at_index" on "job_run" ("task", "started_at");`);
    this.addSql(`create index "job_run_outcome_started_at_index" on "job_run" ("outcome", "started_at");`);

    this.addSql(`create table "journal_entry" ("id" uuid not null, "object_type" varchar(60) not null, "object_id" uuid null, "sequence" int null, "action" varchar(60) not null, "from_state" varchar(40) null, "to_state" varchar(40) null, "at" timestamptz not null default clock_timestamp(), "actor_kind" varchar(10) not null, "actor_name" varchar(200) not null, "person_id" uuid null, "organization_id" uuid null, "roles" text[] not null default '{}', "concerns_id" uuid null, "before" jsonb null, "after" jsonb null, "remark" text null, "rule_version" varchar(120) null, "outcome" text not null default 'done', "reasons" text[] null, "request_id" varchar(60) null, primary key ("id"));`);
    this.addSql(`create index "journal_entry_concerns_id_at_index" on "journal_entry" ("concerns_id", "at");`);
    this.addSql(`create index "journal_entry_person_id_at_index" on "journal_entry" ("person_id", "at");`);
    this.addSql(`create index "journal_entry_at_index" on "journal_entry" ("at");`);
    this.addSql(`alter table "journal_entry" add constraint "journal_entry_object_type_object_id_sequence_unique" unique ("object_type", "object_id", "sequence");`);

    this.addSql(`create table "journal_seal" ("number" bigserial primary key, "entry_id" uuid not null, "hash" varchar(64) not null, "sealed_at" timestamptz not null default clock_timestamp());`);
    this.addSql(`alter table "journal_seal" add constraint "journal_seal_entry_id_unique" unique ("entry_id");`);

    this.addSql(`create table "outbox_message" ("id" uuid not null, "task" varchar(100) not null, "queue" text not null default 'soon', "payload" jsonb not null, "key" varchar(200) null, "not_before" timestamptz not null default now(), "created_at" timestamptz not null default now(), primary key ("id"));`);
    this.addSql(`create index "outbox_message_not_before_index" on "outbox_message" ("not_before");`);
    this.addSql(`alter table "outbox_message" add constraint "outbox_message_task_key_unique" unique ("task", "key");`);

    this.addSql(`create table "region" ("id" uuid not null, "code" varchar(12) not null, "name" varchar(60) not null, "short_name" varchar(60) not null, "level" text not null, "parent_id" uuid null, "valid_from" date null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "region_parent_id_index" on "region" ("parent_id");`);
    this.addSql(`alter table "region" add constraint "region_code_valid_from_unique" unique ("code", "valid_from");`);

    this.addSql(`create table "organization" ("id" uuid not null, "kind" text not null, "credit_code" varchar(18) null, "name" varchar(200) not null, "region_id" uuid not null, "town_id" uuid null, "industry_code" varchar(4) null, "industry_name" varchar(100) null, "industry_edition" varchar(30) null, "founded_on" date null, "registered_capital" numeric(20,2) null, "status" text not null default 'ACTIVE', "legal_representative" varchar(100) null, "contact_name" varchar(100) null, "contact_phone_masked" varchar(40) null, "contact_phone_cipher" text null, "contact_phone_hash" varchar(64) null, "search_text" text not null default '', "created_at" timestamptz not null default clock_timestamp(), "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "organization" add constraint "organization_credit_code_unique" unique ("credit_code");`);
    this.addSql(`create index organization_search on public.organization using gin (bigrams(search_text));`);
    this.addSql(`create index "organization_town_id_name_index" on "organization" ("town_id", "name");`);
    this.addSql(`create index "organization_region_id_kind_name_index" on "organization" ("region_id", "kind", "name");`);
    this.addSql(`create index "organization_name_index" on "organization" ("name");`);
    this.addSql(`create index "organization_founded_on_index" on "organization" ("founded_on");`);
    this.addSql(`create index "organization_registered_capital_index" on "organization" ("registered_capital");`);
    this.addSql(`create index "organization_industry_code_index" on "organization" ("industry_code");`);
    this.addSql(`create index "organization_contact_phone_hash_index" on "organization" ("contact_phone_hash");`);

    this.addSql(`create table "rd_expense" ("id" uuid not null, "organization_id" uuid not null, "year" int not null, "expense" numeric(20,2) not null, "revenue" numeric(20,2) not null, "through_month" int not null default 12, "intensity" numeric(20,12) generated always as (case when revenue <> 0 then expense / revenue end) stored null, primary key ("id"));`);
    this.addSql(`create index "rd_expense_year_expense_index" on "rd_expense" ("year", "expense");`);
    this.addSql(`alter table "rd_expense" add constraint "rd_expense_organization_id_year_unique" unique ("organization_id", "year");`);

    this.addSql(`create table "organization_relation" ("id" uuid not null, "organization_id" uuid not null, "other_id" uuid not null, "kind" text not null, "valid_from" date null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "organization_relation_other_id_index" on "organization_relation" ("other_id");`);
    this.addSql(`alter table "organization_relation" add constraint "organization_relation_organization_id_other_id_ki_369c1_unique" unique ("organization_id", "other_id", "kind", "valid_from");`);

    this.addSql(`create table "former_name" ("id" uuid not null, "organization_id" uuid not null, "name" varchar(200) not null, "until" date null, primary key ("id"));`);
    this.addSql(`create index "former_name_name_index" on "former_name" ("name");`);
    this.addSql(`alter table "former_name" add constraint "former_name_organization_id_name_unique" unique ("organization_id", "name");`);

    this.addSql(`create table "rule_version" ("id" uuid not null, "rule" varchar(60) not null, "version" varchar(40) not null, "title" varchar(200) not null, "issuer" varchar(200) not null, "document_number" varchar(120) not null, "jurisdiction" varchar(12) not null, "valid_from" date not null, "valid_to" date null, "criteria" jsonb not null, "unconfirmed" jsonb not null, "note" text null, primary key ("id"));`);
    this.addSql(`comment on table "rule_version" is '规则版本';`);
    this.addSql(`comment on column "rule_version"."rule" is '规则代码';`);
    this.addSql(`comment on column "rule_version"."version" is '版本';`);
    this.addSql(`comment on column "rule_version"."title" is '名称';`);
    this.addSql(`comment on column "rule_version"."issuer" is '发文机关';`);
    this.addSql(`comment on column "rule_version"."document_number" is '文号';`);
    this.addSql(`comment on column "rule_version"."jurisdiction" is '适用地区区划代码';`);
    this.addSql(`comment on column "rule_version"."valid_from" is '生效日';`);
    this.addSql(`comment on column "rule_version"."valid_to" is '失效前最后一日';`);
    this.addSql(`comment on column "rule_version"."criteria" is '条款数值';`);
    this.addSql(`comment on column "rule_version"."unconfirmed" is '待核实的路径';`);
    this.addSql(`comment on column "rule_version"."note" is '说明';`);
    this.addSql(`alter table "rule_version" add constraint "rule_version_rule_jurisdiction_valid_from_unique" unique ("rule", "jurisdiction", "valid_from");`);
    this.addSql(`alter table "rule_version" add constraint "rule_version_rule_jurisdiction_version_unique" unique ("rule", "jurisdiction", "version");`);

    this.addSql(`create table "status_event" ("id" uuid not null, "organization_id" uuid not null, "status" text not null, "on" date null, "recorded_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "status_event_organization_id_recorded_at_index" on "status_event" ("organization_id", "recorded_at");`);

    this.addSql(`create table "working_calendar_day" ("date" date not null, "kind" text not null, "name" varchar(40) not null, "year" int not null, "notice" varchar(80) not null, primary key ("date"));`);
    this.addSql(`comment on table "working_calendar_day" is '工作日历：与星期不同的日子';`);
    this.addSql(`comment on column "working_calendar_day"."date" is '日期';`);
    this.addSql(`comment on column "working_calendar_day"."kind" is '休假或调休上班';`);
    this.addSql(`comment on column "working_calendar_day"."name" is '节日名称';`);
    this.addSql(`comment on column "working_calendar_day"."year" is '放假通知所属年份';`);
    this.addSql(`comment on column "working_calendar_day"."notice" is '依据文件';`);
    this.addSql(`create index "working_calendar_day_year_index" on "working_calendar_day" ("year");`);

    this.addSql(`alter table "job_run" add constraint "job_run_outcome_check" check ("outcome" in ('running', 'done', 'waiting', 'failed'));`);

    this.addSql(`alter table "journal_entry" add constraint "journal_entry_outcome_check" check ("outcome" in ('done', 'refused'));`);
    this.addSql(`create or replace function "journal_entry_append_only_fn"() returns trigger as \$\$ begin raise exception 'the journal is only ever added to'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "append_only" BEFORE UPDATE OR DELETE on "journal_entry" for each ROW execute function "journal_entry_append_only_fn"();`);

    this.addSql(`create or replace function "journal_seal_append_only_fn"() returns trigger as \$\$ begin raise exception 'the journal is only ever added to'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "append_only" BEFORE UPDATE OR DELETE on "journal_seal" for each ROW execute function "journal_seal_append_only_fn"();`);

    this.addSql(`alter table "outbox_message" add constraint "outbox_message_queue_check" check ("queue" in ('now', 'soon', 'bulk'));`);
    this.addSql(`create or replace function "outbox_message_notify_fn"() returns trigger as \$\$ begin perform pg_notify('outbox', ''); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "notify" AFTER INSERT on "outbox_message" for each STATEMENT execute function "outbox_message_notify_fn"();`);

    this.addSql(`alter table "region" add constraint "region_parent_id_foreign" foreign key ("parent_id") references "region" ("id") on delete set null;`);
    this.addSql(`alter table "region" add constraint "region_level_check" check ("level" in ('PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'));`);

    this.addSql(`alter table "organization" add constraint "organization_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "organization" add constraint "organization_town_id_foreign" foreign key ("town_id") references "region" ("id") on delete set null;`);
    this.addSql(`alter table "organization" add constraint "organization_kind_check" check ("kind" in ('ENTERPRISE', 'UNIVERSITY', 'INSTITUTE', 'DEPARTMENT', 'TOWNSHIP', 'OPERATOR', 'VILLAGE_COLLECTIVE', 'OTHER'));`);
    this.addSql(`alter table "organization" add constraint "organization_status_check" check ("status" in ('ACTIVE', 'DISSOLVED'));`);

    this.addSql(`alter table "rd_expense" add constraint "rd_expense_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);

    this.addSql(`alter table "organization_relation" add constraint "organization_relation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "organization_relation" add constraint "organization_relation_other_id_foreign" foreign key ("other_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "organization_relation" add constraint "organization_relation_kind_check" check ("kind" in ('OWNER', 'BRANCH', 'CONTRACT', 'AFFILIATE'));`);

    this.addSql(`alter table "former_name" add constraint "former_name_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);

    this.addSql(`alter table "status_event" add constraint "status_event_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "status_event" add constraint "status_event_status_check" check ("status" in ('ACTIVE', 'DISSOLVED'));`);

    this.addSql(`alter table "working_calendar_day" add constraint "working_calendar_day_kind_check" check ("kind" in ('HOLIDAY', 'WORKDAY'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "region" drop constraint "region_parent_id_foreign";`);
    this.addSql(`alter table "organization" drop constraint "organization_region_id_foreign";`);
    this.addSql(`alter table "organization" drop constraint "organization_town_id_foreign";`);
    this.addSql(`alter table "rd_expense" drop constraint "rd_expense_organization_id_foreign";`);
    this.addSql(`alter table "organization_relation" drop constraint "organization_relation_organization_id_foreign";`);
    this.addSql(`alter table "organization_relation" drop constraint "organization_relation_other_id_foreign";`);
    this.addSql(`alter table "former_name" drop constraint "former_name_organization_id_foreign";`);
    this.addSql(`alter table "status_event" drop constraint "status_event_organization_id_foreign";`);

    this.addSql(`drop table if exists "idempotency_key" cascade;`);
    this.addSql(`drop table if exists "industry_class" cascade;`);
    this.addSql(`drop table if exists "job_run" cascade;`);
    this.addSql(`drop trigger if exists "append_only" on "journal_entry";`);
    this.addSql(`drop function if exists "journal_entry_append_only_fn"();`);
    this.addSql(`drop table if exists "journal_entry" cascade;`);
    this.addSql(`drop trigger if exists "append_only" on "journal_seal";`);
    this.addSql(`drop function if exists "journal_seal_append_only_fn"();`);
    this.addSql(`drop table if exists "journal_seal" cascade;`);
    this.addSql(`drop trigger if exists "notify" on "outbox_message";`);
    this.addSql(`drop function if exists "outbox_message_notify_fn"();`);
    this.addSql(`drop table if exists "outbox_message" cascade;`);
    this.addSql(`drop table if exists "region" cascade;`);
    this.addSql(`drop table if exists "organization" cascade;`);
    this.addSql(`drop table if exists "rd_expense" cascade;`);
    this.addSql(`drop table if exists "organization_relation" cascade;`);
    this.addSql(`drop table if exists "former_name" cascade;`);
    this.addSql(`drop table if exists "rule_version" cascade;`);
    this.addSql(`drop table if exists "status_event" cascade;`);
    this.addSql(`drop table if exists "working_calendar_day" cascade;`);

    this.addSql(`create or replace function "bigrams"("t" text) returns text[] security invoker immutable language sql as \$\$ select coalesce(array_agg(distinct piece), '{}')
          from generate_series(1, length(t)) i, lateral (values (substr(t, i, 2)), (substr(t, i, 1))) as pieces(piece)
         where position(E'\\n' in piece) = 0 \$\$;`);

    this.addSql(`create or replace function "query_bigrams"("t" text) returns text[] security invoker immutable language sql as \$\$ select case when length(t) <= 1 then array[t]
               else array(select substr(t, i, 2) from generate_series(1, length(t) - 1) i) end \$\$;`);
  }

}
