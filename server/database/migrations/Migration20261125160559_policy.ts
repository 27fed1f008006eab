import { Migration } from '@mikro-orm/migrations';

export class Migration20261125160559_policy extends Migration {

  override name = 'Migration20261125160559_policy';

  override up(): void | Promise<void> {
    this.addSql(`create table "policy_question" ("id" uuid not null, "region_id" uuid not null, "state" text not null default 'ACTIVE', "key" varchar(40) not null, "title" varchar(200) not null, "type" text not null, "unit" varchar(20) null, "is_yearly" boolean not null default false, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "policy_question" add constraint "policy_question_region_id_key_unique" unique ("region_id", "key");`);

    this.addSql(`create table "policy" ("id" uuid not null, "region_id" uuid not null, "state" text not null default 'DRAFT', "title" varchar(200) not null, "issuer" varchar(200) not null, "document_number" varchar(120) not null, "summary" text null, "issued_on" date not null, "disclose_by" date null, "valid_from" date not null, "valid_to" date not null, "expires_on" date generated always as (valid_to + 1) stored null, "review_result" text null, "review_opinion" text null, "reviewed_on" date null, "reviewed_by" varchar(200) null, "exception_ground" text null, "exception_ends_on" date null, "published_on" date null, "ended_on" date null, "end_document" varchar(200) null, "rule_version" varchar(120) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "policy_state_valid_to_index" on "policy" ("state", "valid_to");`);
    this.addSql(`create index "policy_title_index" on "policy" ("title");`);
    this.addSql(`create index "policy_valid_from_index" on "policy" ("valid_from");`);
    this.addSql(`create index "policy_valid_to_index" on "policy" ("valid_to");`);
    this.addSql(`create index "policy_expires_on_index" on "policy" ("expires_on");`);
    this.addSql(`create index "policy_published_on_index" on "policy" ("published_on");`);
    this.addSql(`alter table "policy" add constraint "policy_region_id_document_number_unique" unique ("region_id", "document_number");`);

    this.addSql(`create table "policy_clause" ("id" uuid not null, "policy_id" uuid not null, "number" varchar(40) not null, "title" varchar(200) not null, "mode" text not null, "frequency" text not null, "matter" varchar(100) null, "stacking" text not null default 'FREE', "co_checkers" text[] not null default '{}', "window_from" varchar(5) null, "window_to" varchar(5) null, "year_quota" numeric(20,2) null, "obligation" text null, "obligation_months" int null, "position" int not null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "policy_clause_matter_index" on "policy_clause" ("matter");`);
    this.addSql(`create index "policy_clause_mode_index" on "policy_clause" ("mode");`);
    this.addSql(`create index "policy_clause_title_index" on "policy_clause" ("title");`);
    this.addSql(`alter table "policy_clause" add constraint "policy_clause_policy_id_number_unique" unique ("policy_id", "number");`);

    this.addSql(`create table "policy_clause_version" ("id" uuid not null, "clause_id" uuid not null, "number" int not null, "state" text not null default 'DRAFT', "wording" text not null, "condition" jsonb not null, "amount" jsonb not null, "evidence" jsonb not null default '[]', "valid_from" date null, "valid_to" date null, "document" varchar(200) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "policy_clause_version_state_index" on "policy_clause_version" ("state");`);
    this.addSql(`create unique index policy_clause_version_one_in_force on public.policy_clause_version (clause_id) where state = 'IN_FORCE';`);
    this.addSql(`alter table "policy_clause_version" add constraint "policy_clause_version_clause_id_number_unique" unique ("clause_id", "number");`);

    this.addSql(`create table "policy_run" ("id" uuid not null, "region_id" uuid not null, "clause_id" uuid not null, "version_id" uuid not null, "base_id" uuid null, "year" int not null, "state" text not null default 'QUEUED', "progress" int not null default 0, "result" jsonb null, "failure" varchar(300) null, "started_by_name" varchar(100) not null, "created_at" timestamptz not null default clock_timestamp(), "finished_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "policy_run_clause_id_created_at_index" on "policy_run" ("clause_id", "created_at");`);
    this.addSql(`create index "policy_run_version_id_index" on "policy_run" ("version_id");`);
    this.addSql(`create index "policy_run_state_index" on "policy_run" ("state");`);
    this.addSql(`create index "policy_run_created_at_index" on "policy_run" ("created_at");`);

    this.addSql(`create table "policy_run_line" ("id" uuid not null, "run_id" uuid not null, "organization_id" uuid not null, "change" text not null, "amount_before" numeric(20,2) null, "amount_after" numeric(20,2) null, "gaps" text[] not null default '{}', primary key ("id"));`);
    this.addSql(`create index "policy_run_line_run_id_change_index" on "policy_run_line" ("run_id", "change");`);
    this.addSql(`alter table "policy_run_line" add constraint "policy_run_line_run_id_organization_id_unique" unique ("run_id", "organization_id");`);

    this.addSql(`create table "policy_claim" ("id" uuid not null, "region_id" uuid not null, "organization_id" uuid not null, "clause_id" uuid not null, "version_id" uuid not null, "mode" text not null, "year" int not null, "period" int not null, "matter" varchar(100) null, "state" text not null default 'DRAFT', "round" int not null default 0, "facts" jsonb not null default '[]', "papers" jsonb not null default '[]', "judged_on" date null, "computed_amount" numeric(20,2) null, "approved_amount" numeric(20,2) null, "amount_note" varchar(300) null, "submitted_on" date null, "checked_on" date null, "checked_by_name" varchar(100) null, "return_reason" text null, "reject_reason" text null, "noticed_on" date null, "account_masked" varchar(40) null, "prepared_by_id" uuid null, "prepared_by_name" varchar(100) null, "prepared_on" date null, "paid_by_name" varchar(100) null, "paid_on" date null, "voucher" varchar(100) null, "obliged_until" date null, "recovery_reason" text null, "recovery_document" varchar(200) null, "recovery_amount" numeric(20,2) null, "recovered_on" date null, "recovery_voucher" varchar(100) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "policy_claim_organization_id_year_index" on "policy_claim" ("organization_id", "year");`);
    this.addSql(`create index "policy_claim_state_index" on "policy_claim" ("state");`);
    this.addSql(`create index "policy_claim_clause_id_year_state_index" on "policy_claim" ("clause_id", "year", "state");`);
    this.addSql(`create index "policy_claim_version_id_index" on "policy_claim" ("version_id");`);
    this.addSql(`create index "policy_claim_year_index" on "policy_claim" ("year");`);
    this.addSql(`create index "policy_claim_submitted_on_index" on "policy_claim" ("submitted_on");`);
    this.addSql(`create index "policy_claim_paid_on_index" on "policy_claim" ("paid_on");`);
    this.addSql(`create index "policy_claim_organization_id_matter_index" on "policy_claim" ("organization_id", "matter");`);
    this.addSql(`create unique index policy_claim_once on public.policy_claim (clause_id, organization_id, period) where state not in ('REJECTED', 'WITHDRAWN');`);

    this.addSql(`create table "policy_co_check" ("id" uuid not null, "claim_id" uuid not null, "round" int not null, "department" text not null, "result" text not null, "remark" text null, "on" date not null, primary key ("id"));`);
    this.addSql(`alter table "policy_co_check" add constraint "policy_co_check_claim_id_round_department_unique" unique ("claim_id", "round", "department");`);

    this.addSql(`create table "policy_answer" ("id" uuid not null, "state" text not null default 'STATED', "question_id" uuid not null, "organization_id" uuid not null, "year" int not null default 0, "value" varchar(200) not null, "stated_on" date not null, "stated_by_name" varchar(100) not null, primary key ("id"));`);
    this.addSql(`create index "policy_answer_organization_id_index" on "policy_answer" ("organization_id");`);
    this.addSql(`create unique index policy_answer_once on public.policy_answer (question_id, organization_id, year) where state = 'STATED';`);

    this.addSql(`create table "payee_account" ("id" uuid not null, "organization_id" uuid not null, "state" text not null default 'CONFIRMED', "bank" varchar(100) not null, "holder" varchar(200) not null, "number_masked" varchar(40) not null, "number_cipher" text not null, "number_hash" varchar(64) not null, "confirmed_on" date not null, "confirmed_by_name" varchar(100) not null, primary key ("id"));`);
    this.addSql(`create index "payee_account_number_hash_index" on "payee_account" ("number_hash");`);
    this.addSql(`create index "payee_account_organization_id_index" on "payee_account" ("organization_id");`);
    this.addSql(`create unique index payee_account_one on public.payee_account (organization_id) where state = 'CONFIRMED';`);


    this.addSql(`alter table "policy_question" add constraint "policy_question_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "policy_question" add constraint "policy_question_state_check" check ("state" in ('ACTIVE', 'RETIRED'));`);
    this.addSql(`alter table "policy_question" add constraint "policy_question_type_check" check ("type" in ('FLAG', 'NUMBER', 'MONEY', 'DATE', 'CODE'));`);

    this.addSql(`alter table "policy" add constraint "policy_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "policy" add constraint "policy_state_check" check ("state" in ('DRAFT', 'REVIEWED', 'PUBLISHED', 'EXPIRED', 'REPEALED', 'DISCARDED'));`);
    this.addSql(`alter table "policy" add constraint "policy_review_result_check" check ("review_result" in ('PASSED', 'EXCEPTION'));`);

    this.addSql(`alter table "policy_clause" add constraint "policy_clause_policy_id_foreign" foreign key ("policy_id") references "policy" ("id") on delete cascade;`);
    this.addSql(`alter table "policy_clause" add constraint "policy_clause_mode_check" check ("mode" in ('APPLY', 'NO_APPLICATION'));`);
    this.addSql(`alter table "policy_clause" add constraint "policy_clause_frequency_check" check ("frequency" in ('YEARLY', 'ONCE'));`);
    this.addSql(`alter table "policy_clause" add constraint "policy_clause_stacking_check" check ("stacking" in ('HIGHER_ONLY', 'NO_DOUBLE', 'FREE'));`);
    this.addSql(`alter table "policy_clause" add constraint "policy_clause_co_checkers_check" check ("co_checkers" <@ array['TAX'::text, 'STATISTICS'::text, 'INDUSTRY'::text, 'MARKET'::text, 'PERSONNEL'::text, 'AGRICULTURE'::text, 'FINANCE'::text]);`);

    this.addSql(`alter table "policy_clause_version" add constraint "policy_clause_version_clause_id_foreign" foreign key ("clause_id") references "policy_clause" ("id") on delete cascade;`);
    this.addSql(`alter table "policy_clause_version" add constraint "policy_clause_version_state_check" check ("state" in ('DRAFT', 'IN_FORCE', 'SUPERSEDED', 'DISCARDED'));`);

    this.addSql(`alter table "policy_run" add constraint "policy_run_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "policy_run" add constraint "policy_run_clause_id_foreign" foreign key ("clause_id") references "policy_clause" ("id") on delete cascade;`);
    this.addSql(`alter table "policy_run" add constraint "policy_run_version_id_foreign" foreign key ("version_id") references "policy_clause_version" ("id") on delete cascade;`);
    this.addSql(`alter table "policy_run" add constraint "policy_run_base_id_foreign" foreign key ("base_id") references "policy_clause_version" ("id") on delete no action;`);
    this.addSql(`alter table "policy_run" add constraint "policy_run_state_check" check ("state" in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'));`);

    this.addSql(`alter table "policy_run_line" add constraint "policy_run_line_run_id_foreign" foreign key ("run_id") references "policy_run" ("id") on delete cascade;`);
    this.addSql(`alter table "policy_run_line" add constraint "policy_run_line_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "policy_run_line" add constraint "policy_run_line_change_check" check ("change" in ('GAINED', 'LOST', 'MORE', 'LESS'));`);

    this.addSql(`alter table "policy_claim" add constraint "policy_claim_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "policy_claim" add constraint "policy_claim_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "policy_claim" add constraint "policy_claim_clause_id_foreign" foreign key ("clause_id") references "policy_clause" ("id");`);
    this.addSql(`alter table "policy_claim" add constraint "policy_claim_version_id_foreign" foreign key ("version_id") references "policy_clause_version" ("id");`);
    this.addSql(`alter table "policy_claim" add constraint "policy_claim_mode_check" check ("mode" in ('APPLY', 'NO_APPLICATION'));`);
    this.addSql(`alter table "policy_claim" add constraint "policy_claim_state_check" check ("state" in ('DRAFT', 'OFFERED', 'SUBMITTED', 'CHECKED', 'IN_NOTICE', 'PAYING', 'PAID', 'RECOVERING', 'RECOVERED', 'RETURNED', 'REJECTED', 'WITHDRAWN'));`);

    this.addSql(`alter table "policy_co_check" add constraint "policy_co_check_claim_id_foreign" foreign key ("claim_id") references "policy_claim" ("id") on delete cascade;`);
    this.addSql(`alter table "policy_co_check" add constraint "policy_co_check_department_check" check ("department" in ('TAX', 'STATISTICS', 'INDUSTRY', 'MARKET', 'PERSONNEL', 'AGRICULTURE', 'FINANCE'));`);
    this.addSql(`alter table "policy_co_check" add constraint "policy_co_check_result_check" check ("result" in ('PASS', 'OBJECTION'));`);

    this.addSql(`alter table "policy_answer" add constraint "policy_answer_question_id_foreign" foreign key ("question_id") references "policy_question" ("id");`);
    this.addSql(`alter table "policy_answer" add constraint "policy_answer_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "policy_answer" add constraint "policy_answer_state_check" check ("state" in ('STATED', 'WITHDRAWN'));`);

    this.addSql(`alter table "payee_account" add constraint "payee_account_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "payee_account" add constraint "payee_account_state_check" check ("state" in ('CONFIRMED', 'REMOVED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "policy_answer" drop constraint "policy_answer_question_id_foreign";`);
    this.addSql(`alter table "policy_clause" drop constraint "policy_clause_policy_id_foreign";`);
    this.addSql(`alter table "policy_clause_version" drop constraint "policy_clause_version_clause_id_foreign";`);
    this.addSql(`alter table "policy_run" drop constraint "policy_run_clause_id_foreign";`);
    this.addSql(`alter table "policy_claim" drop constraint "policy_claim_clause_id_foreign";`);
    this.addSql(`alter table "policy_run" drop constraint "policy_run_version_id_foreign";`);
    this.addSql(`alter table "policy_run" drop constraint "policy_run_base_id_foreign";`);
    this.addSql(`alter table "policy_claim" drop constraint "policy_claim_version_id_foreign";`);
    this.addSql(`alter table "policy_run_line" drop constraint "policy_run_line_run_id_foreign";`);
    this.addSql(`alter table "policy_co_check" drop constraint "policy_co_check_claim_id_foreign";`);

    this.addSql(`drop table if exists "policy_question" cascade;`);
    this.addSql(`drop table if exists "policy" cascade;`);
    this.addSql(`drop table if exists "policy_clause" cascade;`);
    this.addSql(`drop table if exists "policy_clause_version" cascade;`);
    this.addSql(`drop table if exists "policy_run" cascade;`);
    this.addSql(`drop table if exists "policy_run_line" cascade;`);
    this.addSql(`drop table if exists "policy_claim" cascade;`);
    this.addSql(`drop table if exists "policy_co_check" cascade;`);
    this.addSql(`drop table if exists "policy_answer" cascade;`);
    this.addSql(`drop table if exists "payee_account" cascade;`);

  }

}
