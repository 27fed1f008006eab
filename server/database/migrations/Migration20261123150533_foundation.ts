import { Migration } from '@mikro-orm/migrations';

export class Migration20261123150533_foundation extends Migration {

  override name = 'Migration20261123150533_foundation';

  override up(): void | Promise<void> {
    this.addSql(`create table "clock_tick" ("task" varchar(100) not null, "slot" varchar(20) not null, "at" timestamptz not null default clock_timestamp(), primary key ("task"));`);

    this.addSql(`create table "idempotency_key" ("actor" varchar(60) not null, "key" varchar(100) not null, "action" varchar(120) not null, "input" varchar(64) not null, "object_id" uuid not null, "at" timestamptz not null default clock_timestamp(), primary key ("actor", "key"));`);
    this.addSql(`create index "idempotency_key_at_index" on "idempotency_key" ("at");`);

    this.addSql(`create table "import_batch" ("id" uuid not null, "state" text not null, "year" int not null, "region_code" varchar(12) null, "created_at" timestamptz not null default clock_timestamp(), "created_by" varchar(200) not null, "person_id" uuid null, "organization_id" uuid null, "imported_at" timestamptz null, "accepted" int not null default 0, "rejected" int not null default 0, "created" int not null default 0, "updated" int not null default 0, "unchanged" int not null default 0, "failure" text null, primary key ("id"));`);
    this.addSql(`create index "import_batch_created_at_index" on "import_batch" ("created_at");`);
    this.addSql(`create index "import_batch_state_index" on "import_batch" ("state");`);

    this.addSql(`create table "import_file" ("id" uuid not null, "batch_id" uuid not null, "name" varchar(255) not null, "size" int not null, "sha256" varchar(64) not null, "content" bytea not null, primary key ("id"));`);
    this.addSql(`create index "import_file_batch_id_index" on "import_file" ("batch_id");`);
    this.addSql(`create index "import_file_sha256_index" on "import_file" ("sha256");`);

    this.addSql(`create table "import_progress" ("id" uuid not null, "percent" int not null, "title" varchar(100) not null, "at" timestamptz not null default clock_timestamp(), primary key ("id"));`);

    this.addSql(`create table "import_sheet" ("id" uuid not null, "batch_id" uuid not null, "file" varchar(255) not null, "sheet" varchar(255) null, "declaration" varchar(60) null, "title" varchar(100) not null, "department" varchar(60) null, "rows_read" int not null default 0, "accepted" int not null default 0, "rejected" int not null default 0, "report" jsonb not null, "position" int not null, primary key ("id"));`);
    this.addSql(`create index "import_sheet_batch_id_position_index" on "import_sheet" ("batch_id", "position");`);

    this.addSql(`create table "import_line" ("id" uuid not null, "batch_id" uuid not null, "sheet_id" uuid not null, "row" int not null, "verdict" text not null, "reason" varchar(40) null, "column" varchar(200) null, "letter" varchar(3) null, "value" text null, "message" text null, "same_as_row" int null, "object_type" varchar(60) null, "object_id" uuid null, "change" text null, "before" jsonb null, "after" varchar(32) null, "position" int not null, primary key ("id"));`);
    this.addSql(`create index "import_line_batch_id_verdict_position_index" on "import_line" ("batch_id", "verdict", "position");`);
    this.addSql(`create index "import_line_object_id_index" on "import_line" ("object_id");`);
    this.addSql(`create index "import_line_sheet_id_position_index" on "import_line" ("sheet_id", "position");`);

    this.addSql(`create table "industry_class" ("id" uuid not null, "edition" varchar(30) not null, "code" varchar(4) not null, "name" varchar(100) not null, primary key ("id"));`);
    this.addSql(`alter table "industry_class" add constraint "industry_class_edition_code_unique" unique ("edition", "code");`);

    this.addSql(`create table "job_run" ("id" uuid not null, "task" varchar(100) not null, "attempts" int not null default 1, "outcome" text not null, "error" varchar(300) null, "progress" int null, "started_at" timestamptz not null, "finished_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "job_run_task_started_at_index" on "job_run" ("task", "started_at");`);
    this.addSql(`create index "job_run_outcome_started_at_index" on "job_run" ("outcome", "started_at");`);

    this.addSql(`create table "journal_entry" ("id" uuid not null, "object_type" varchar(60) not null, "object_id" uuid null, "sequence" int null, "action" varchar(60) not null, "from_state" varchar(40) null, "to_state" varchar(40) null, "at" timestamptz not null default clock_timestamp(), "actor_kind" varchar(10) not null, "actor_name" varchar(200) not null, "person_id" uuid null, "organization_id" uuid null, "roles" text[] not null default '{}', "concerns_id" uuid null, "before" jsonb null, "after" jsonb null, "remark" text null, "rule_version" varchar(120) null, "outcome" text not null default 'DONE', "reasons" text[] null, "request_id" varchar(60) null, primary key ("id"));`);
    this.addSql(`create index "journal_entry_object_id_at_index" on "journal_entry" ("object_id", "at");`);
    this.addSql(`create index "journal_entry_concerns_id_at_index" on "journal_entry" ("concerns_id", "at");`);
    this.addSql(`create index "journal_entry_person_id_at_index" on "journal_entry" ("person_id", "at");`);
    this.addSql(`create index "journal_entry_at_index" on "journal_entry" ("at");`);
    this.addSql(`alter table "journal_entry" add constraint "journal_entry_object_type_object_id_sequence_unique" unique ("object_type", "object_id", "sequence");`);

    this.addSql(`create table "journal_seal" ("number" bigserial primary key, "entry_id" uuid not null, "hash" varchar(64) not null, "sealed_at" timestamptz not null default clock_timestamp());`);
    this.addSql(`alter table "journal_seal" add constraint "journal_seal_entry_id_unique" unique ("entry_id");`);

    this.addSql(`create table "outbox_message" ("id" uuid not null, "task" varchar(100) not null, "queue" text not null default 'soon', "payload" jsonb not null, "key" varchar(200) null, "not_before" timestamptz not null default now(), "created_at" timestamptz not null default now(), primary key ("id"));`);
    this.addSql(`create index "outbox_message_not_before_index" on "outbox_message" ("not_before");`);
    this.addSql(`alter table "outbox_message" add constraint "outbox_message_task_key_unique" unique ("task", "key");`);

    this.addSql(`create table "person" ("id" uuid not null, "name" varchar(100) not null, "state" text not null default 'ACTIVE', "phone_masked" varchar(40) null, "phone_cipher" text null, "phone_hash" varchar(64) null, "identity_number_masked" varchar(40) null, "identity_number_cipher" text null, "identity_number_hash" varchar(64) null, "email" varchar(200) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "person_name_index" on "person" ("name");`);
    this.addSql(`create index "person_phone_hash_index" on "person" ("phone_hash");`);
    this.addSql(`alter table "person" add constraint "person_identity_number_hash_unique" unique ("identity_number_hash");`);

    this.addSql(`create table "credential" ("id" uuid not null, "person_id" uuid not null, "login_name" varchar(64) not null, "password_hash" varchar(200) null, "former_hashes" text[] not null default '{}', "password_changed_at" timestamptz null, "must_change" boolean not null default true, "failed_count" int not null default 0, "locked_until" timestamptz null, "last_sign_in_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "credential" add constraint "credential_person_id_unique" unique ("person_id");`);
    this.addSql(`alter table "credential" add constraint "credential_login_name_unique" unique ("login_name");`);

    this.addSql(`create table "person_relation" ("id" uuid not null, "person_id" uuid not null, "other_id" uuid not null, "kind" text not null, "valid_from" date null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "person_relation_other_id_index" on "person_relation" ("other_id");`);
    this.addSql(`alter table "person_relation" add constraint "person_relation_person_id_other_id_kind_unique" unique ("person_id", "other_id", "kind");`);

    this.addSql(`create table "rate_limit" ("key" varchar(200) not null, "count" int not null, "ends_at" timestamptz not null, primary key ("key"));`);
    this.addSql(`create index "rate_limit_ends_at_index" on "rate_limit" ("ends_at");`);

    this.addSql(`create table "region" ("id" uuid not null, "code" varchar(12) not null, "name" varchar(60) not null, "short_name" varchar(60) not null, "level" text not null, "parent_id" uuid null, "valid_from" date null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "region_parent_id_index" on "region" ("parent_id");`);
    this.addSql(`alter table "region" add constraint "region_code_valid_from_unique" unique ("code", "valid_from");`);

    this.addSql(`create table "plan_item" ("id" uuid not null, "region_id" uuid not null, "year" int not null, "category" varchar(60) not null, "content" text not null, "responsible" varchar(100) null, primary key ("id"));`);
    this.addSql(`create index "plan_item_region_id_year_category_index" on "plan_item" ("region_id", "year", "category");`);

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

    this.addSql(`create table "rd_institution" ("id" uuid not null, "organization_id" uuid not null, "level" text not null, "name" varchar(200) not null, "granted_on" date not null, "document_number" varchar(200) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "rd_institution_level_granted_on_index" on "rd_institution" ("level", "granted_on");`);
    this.addSql(`create index "rd_institution_granted_on_index" on "rd_institution" ("granted_on");`);
    this.addSql(`create index "rd_institution_name_index" on "rd_institution" ("name");`);
    this.addSql(`alter table "rd_institution" add constraint "rd_institution_organization_id_level_granted_on_unique" unique ("organization_id", "level", "granted_on");`);

    this.addSql(`create table "rd_expense" ("id" uuid not null, "organization_id" uuid not null, "year" int not null, "expense" numeric(20,2) not null, "revenue" numeric(20,2) not null, "through_month" int not null default 12, "intensity" numeric(20,12) generated always as (CASE WHEN (revenue <> (0)::numeric) THEN (expense / revenue) ELSE NULL::numeric END) stored null, primary key ("id"));`);
    this.addSql(`create index "rd_expense_year_expense_index" on "rd_expense" ("year", "expense");`);
    this.addSql(`alter table "rd_expense" add constraint "rd_expense_organization_id_year_unique" unique ("organization_id", "year");`);

    this.addSql(`create table "qualification_application" ("id" uuid not null, "organization_id" uuid not null, "kind" text not null, "year" int not null, "is_renewal" boolean not null default false, "state" text not null default 'DRAFT', "round" int not null default 0, "self_checked_on" date null, "self_check_facts" jsonb null, "self_check_result" jsonb null, "rule_version" varchar(120) null, "submitted_on" date null, "township_checked_on" date null, "township_opinion" text null, "returned_on" date null, "return_reason" text null, "recommended_on" date null, "recommended_document" varchar(200) null, "accepted_on" date null, "acceptance_document" varchar(200) null, "notice_on" date null, "notice_document" varchar(200) null, "decided_on" date null, "decided_document" varchar(200) null, "granted_on" date null, "certificate_number" varchar(100) null, "valid_from" date null, "valid_to" date null, "renewal_on" date generated always as ((valid_to - case when kind = 'NATIONAL_SME' then '3 mons'::interval else '1 year'::interval end)::date) stored null, "expires_on" date generated always as (valid_to + 1) stored null, "revoked_on" date null, "revoked_document" varchar(200) null, "revoke_reason" text null, "barred_until" date null, "remark" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "qualification_application_organization_id_kind_year_index" on "qualification_application" ("organization_id", "kind", "year");`);
    this.addSql(`create index "qualification_application_kind_state_index" on "qualification_application" ("kind", "state");`);
    this.addSql(`create index "qualification_application_state_index" on "qualification_application" ("state");`);
    this.addSql(`create index "qualification_application_year_index" on "qualification_application" ("year");`);
    this.addSql(`create index "qualification_application_recommended_on_index" on "qualification_application" ("recommended_on");`);
    this.addSql(`create index "qualification_application_decided_on_index" on "qualification_application" ("decided_on");`);
    this.addSql(`create index "qualification_application_renewal_on_index" on "qualification_application" ("renewal_on");`);
    this.addSql(`create index "qualification_application_expires_on_index" on "qualification_application" ("expires_on");`);
    this.addSql(`alter table "qualification_application" add constraint "qualification_application_organization_id_kind_re_3ec3c_unique" unique ("organization_id", "kind", "recommended_on");`);

    this.addSql(`create table "qualification_grant" ("id" uuid not null, "organization_id" uuid not null, "kind" text not null, "application_id" uuid null, "granted_on" date not null, "valid_from" date null, "valid_to" date null, "certificate_number" varchar(100) null, "document_number" varchar(200) null, "batch" varchar(100) null, "year" int null, "is_renewal" boolean not null default false, "status" text not null default 'VALID', "warned_months" int null, "remark" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "qualification_grant_kind_granted_on_index" on "qualification_grant" ("kind", "granted_on");`);
    this.addSql(`create index "qualification_grant_granted_on_index" on "qualification_grant" ("granted_on");`);
    this.addSql(`create index "qualification_grant_status_valid_to_index" on "qualification_grant" ("status", "valid_to");`);
    this.addSql(`create index "qualification_grant_valid_to_index" on "qualification_grant" ("valid_to");`);
    this.addSql(`create index "qualification_grant_application_id_index" on "qualification_grant" ("application_id");`);
    this.addSql(`create index "qualification_grant_certificate_number_index" on "qualification_grant" ("certificate_number");`);
    this.addSql(`alter table "qualification_grant" add constraint "qualification_grant_organization_id_kind_granted_on_unique" unique ("organization_id", "kind", "granted_on");`);
    this.addSql(`create unique index "qualification_grant_national_year" on "qualification_grant" ("organization_id", "kind", "year") where kind = 'NATIONAL_SME';`);

    this.addSql(`create table "co_check" ("id" uuid not null, "application_id" uuid not null, "round" int not null, "department" text not null, "result" text not null, "remark" text null, "on" date not null, primary key ("id"));`);
    this.addSql(`alter table "co_check" add constraint "co_check_application_id_round_department_unique" unique ("application_id", "round", "department");`);

    this.addSql(`create table "pool_membership" ("id" uuid not null, "organization_id" uuid not null, "rung" text not null, "state" text not null default 'CANDIDATE', "entry" text not null, "reason" text null, "town_id" uuid null, "region_id" uuid not null, "clerk_id" uuid null, "clerk_name" varchar(200) null, "agreed_on" date null, "township_confirmed_on" date null, "clerk_confirmed_on" date null, "entered_on" date null, "next_action" text null, "forecast_year" int null, "refreshed_on" date null, "progress_on" date null, "failures" int not null default 0, "application_id" uuid null, "watch_reason" text null, "exited_on" date null, "exit_reason" text null, "rule_version" varchar(120) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "pool_membership_organization_id_rung_index" on "pool_membership" ("organization_id", "rung");`);
    this.addSql(`create index "pool_membership_rung_state_index" on "pool_membership" ("rung", "state");`);
    this.addSql(`create index "pool_membership_state_index" on "pool_membership" ("state");`);
    this.addSql(`create index "pool_membership_town_id_index" on "pool_membership" ("town_id");`);
    this.addSql(`create index "pool_membership_forecast_year_index" on "pool_membership" ("forecast_year");`);
    this.addSql(`create index "pool_membership_application_id_index" on "pool_membership" ("application_id");`);
    this.addSql(`create index "pool_membership_entered_on_index" on "pool_membership" ("entered_on");`);
    this.addSql(`create index "pool_membership_refreshed_on_index" on "pool_membership" ("refreshed_on");`);

    this.addSql(`create table "gap_item" ("id" uuid not null, "membership_id" uuid not null, "criterion" varchar(60) not null, "title" varchar(200) not null, "is_gate" boolean not null, "current_value" text null, "needed_value" text not null, "source" text null, "as_of" date null, "position" int not null, primary key ("id"));`);
    this.addSql(`alter table "gap_item" add constraint "gap_item_membership_id_criterion_unique" unique ("membership_id", "criterion");`);

    this.addSql(`create table "organization_relation" ("id" uuid not null, "organization_id" uuid not null, "other_id" uuid not null, "kind" text not null, "valid_from" date null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "organization_relation_other_id_index" on "organization_relation" ("other_id");`);
    this.addSql(`alter table "organization_relation" add constraint "organization_relation_organization_id_other_id_ki_369c1_unique" unique ("organization_id", "other_id", "kind", "valid_from");`);

    this.addSql(`create table "former_name" ("id" uuid not null, "organization_id" uuid not null, "name" varchar(200) not null, "until" date null, primary key ("id"));`);
    this.addSql(`create index "former_name_name_index" on "former_name" ("name");`);
    this.addSql(`alter table "former_name" add constraint "former_name_organization_id_name_unique" unique ("organization_id", "name");`);

    this.addSql(`create table "assignment" ("id" uuid not null, "person_id" uuid not null, "organization_id" uuid not null, "role" text not null, "state" text not null, "valid_from" date not null, "valid_to" date null, "granted_by_id" uuid null, "confirmed_by_id" uuid null, "requested_at" timestamptz not null, "revoked_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "assignment_person_id_state_index" on "assignment" ("person_id", "state");`);
    this.addSql(`create index "assignment_organization_id_role_index" on "assignment" ("organization_id", "role");`);
    this.addSql(`create unique index assignment_once on public.assignment (person_id, organization_id, role) where state in ('REQUESTED', 'IN_FORCE');`);

    this.addSql(`create table "api_key" ("id" uuid not null, "organization_id" uuid not null, "name" varchar(100) not null, "prefix" varchar(20) not null, "secret_hash" varchar(64) not null, "scopes" text[] not null, "addresses" text[] not null default '{}', "created_by_id" uuid null, "created_at" timestamptz not null, "expires_at" timestamptz not null, "last_used_at" timestamptz null, "revoked_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "api_key" add constraint "api_key_prefix_unique" unique ("prefix");`);
    this.addSql(`create index "api_key_organization_id_created_at_index" on "api_key" ("organization_id", "created_at");`);

    this.addSql(`create table "indicator_value" ("id" uuid not null, "indicator" varchar(80) not null, "region_id" uuid not null, "from" date not null, "to" date not null, "value" numeric(24,4) null, "text" varchar(100) null, "records" int not null, "computed_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "indicator_value_region_id_from_index" on "indicator_value" ("region_id", "from");`);
    this.addSql(`alter table "indicator_value" add constraint "indicator_value_indicator_region_id_from_to_unique" unique ("indicator", "region_id", "from", "to");`);

    this.addSql(`create table "county_event" ("id" uuid not null, "region_id" uuid not null, "on" date not null, "category" varchar(60) null, "matter" text not null, "party" varchar(200) null, "effective_on" date null, primary key ("id"));`);
    this.addSql(`create index "county_event_region_id_on_index" on "county_event" ("region_id", "on");`);
    this.addSql(`create index "county_event_category_index" on "county_event" ("category");`);

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

    this.addSql(`create table "session" ("id" uuid not null, "token_hash" varchar(64) not null, "person_id" uuid not null, "organization_id" uuid null, "created_at" timestamptz not null, "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, "address" varchar(60) null, "user_agent" varchar(300) null, "revoked_at" timestamptz null, "revoked_for" text null, primary key ("id"));`);
    this.addSql(`alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "session_person_id_created_at_index" on "session" ("person_id", "created_at");`);
    this.addSql(`create index "session_expires_at_index" on "session" ("expires_at");`);

    this.addSql(`create table "status_event" ("id" uuid not null, "organization_id" uuid not null, "status" text not null, "on" date null, "recorded_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "status_event_organization_id_recorded_at_index" on "status_event" ("organization_id", "recorded_at");`);

    this.addSql(`create table "target" ("id" uuid not null, "region_id" uuid not null, "year" int not null, "indicator" varchar(200) not null, "unit" varchar(40) null, "value" numeric(20,4) null, "minimum" numeric(20,4) null, "maximum" numeric(20,4) null, "period" varchar(40) null, "responsible" varchar(100) null, "position" int null, primary key ("id"));`);
    this.addSql(`alter table "target" add constraint "target_region_id_year_indicator_unique" unique ("region_id", "year", "indicator");`);

    this.addSql(`create table "totp_secret" ("id" uuid not null, "person_id" uuid not null, "secret_cipher" text not null, "confirmed_at" timestamptz null, "last_step" int null, primary key ("id"));`);
    this.addSql(`alter table "totp_secret" add constraint "totp_secret_person_id_unique" unique ("person_id");`);

    this.addSql(`create table "working_calendar_day" ("date" date not null, "kind" text not null, "name" varchar(40) not null, "year" int not null, "notice" varchar(80) not null, primary key ("date"));`);
    this.addSql(`comment on table "working_calendar_day" is '工作日历：与星期不同的日子';`);
    this.addSql(`comment on column "working_calendar_day"."date" is '日期';`);
    this.addSql(`comment on column "working_calendar_day"."kind" is '休假或调休上班';`);
    this.addSql(`comment on column "working_calendar_day"."name" is '节日名称';`);
    this.addSql(`comment on column "working_calendar_day"."year" is '放假通知所属年份';`);
    this.addSql(`comment on column "working_calendar_day"."notice" is '依据文件';`);
    this.addSql(`create index "working_calendar_day_year_index" on "working_calendar_day" ("year");`);

    this.addSql(`alter table "import_batch" add constraint "import_batch_state_check" check ("state" in ('PREVIEWED', 'IMPORTING', 'IMPORTED', 'UNDONE', 'FAILED', 'DISCARDED'));`);

    this.addSql(`alter table "import_file" add constraint "import_file_batch_id_foreign" foreign key ("batch_id") references "import_batch" ("id") on delete cascade;`);

    this.addSql(`alter table "import_sheet" add constraint "import_sheet_batch_id_foreign" foreign key ("batch_id") references "import_batch" ("id") on delete cascade;`);

    this.addSql(`alter table "import_line" add constraint "import_line_batch_id_foreign" foreign key ("batch_id") references "import_batch" ("id") on delete cascade;`);
    this.addSql(`alter table "import_line" add constraint "import_line_sheet_id_foreign" foreign key ("sheet_id") references "import_sheet" ("id") on delete cascade;`);
    this.addSql(`alter table "import_line" add constraint "import_line_verdict_check" check ("verdict" in ('ACCEPTED', 'REJECTED'));`);
    this.addSql(`alter table "import_line" add constraint "import_line_change_check" check ("change" in ('CREATED', 'UPDATED'));`);

    this.addSql(`alter table "job_run" add constraint "job_run_outcome_check" check ("outcome" in ('running', 'done', 'waiting', 'failed'));`);

    this.addSql(`alter table "journal_entry" add constraint "journal_entry_outcome_check" check ("outcome" in ('DONE', 'REFUSED'));`);
    this.addSql(`create or replace function "journal_entry_append_only_fn"() returns trigger as \$\$ begin raise exception 'the journal is only ever added to'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "append_only" BEFORE UPDATE OR DELETE on "journal_entry" for each ROW execute function "journal_entry_append_only_fn"();`);

    this.addSql(`create or replace function "journal_seal_append_only_fn"() returns trigger as \$\$ begin raise exception 'the journal is only ever added to'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "append_only" BEFORE UPDATE OR DELETE on "journal_seal" for each ROW execute function "journal_seal_append_only_fn"();`);

    this.addSql(`alter table "outbox_message" add constraint "outbox_message_queue_check" check ("queue" in ('now', 'soon', 'bulk'));`);
    this.addSql(`create or replace function "outbox_message_notify_fn"() returns trigger as \$\$ begin perform pg_notify('outbox', ''); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "notify" AFTER INSERT on "outbox_message" for each STATEMENT execute function "outbox_message_notify_fn"();`);

    this.addSql(`alter table "person" add constraint "person_state_check" check ("state" in ('ACTIVE', 'DISABLED'));`);
    this.addSql(`create or replace function "person_heard_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then perform pg_notify('session', new.id::text);     elsif tg_op = 'DELETE' then perform pg_notify('session', old.id::text);     elsif new.state <> old.state then perform pg_notify('session', new.id::text); end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "heard" AFTER INSERT OR UPDATE OR DELETE on "person" for each ROW execute function "person_heard_fn"();`);

    this.addSql(`alter table "credential" add constraint "credential_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`create or replace function "credential_heard_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then perform pg_notify('session', new.person_id::text);     elsif tg_op = 'DELETE' then perform pg_notify('session', old.person_id::text);     elsif new.must_change <> old.must_change then perform pg_notify('session', new.person_id::text); end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "heard" AFTER INSERT OR UPDATE OR DELETE on "credential" for each ROW execute function "credential_heard_fn"();`);

    this.addSql(`alter table "person_relation" add constraint "person_relation_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "person_relation" add constraint "person_relation_other_id_foreign" foreign key ("other_id") references "person" ("id");`);
    this.addSql(`alter table "person_relation" add constraint "person_relation_kind_check" check ("kind" in ('KIN', 'TEACHER', 'COAUTHOR', 'COLLEAGUE', 'INTEREST'));`);

    this.addSql(`alter table "region" add constraint "region_parent_id_foreign" foreign key ("parent_id") references "region" ("id") on delete set null;`);
    this.addSql(`alter table "region" add constraint "region_level_check" check ("level" in ('PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'));`);

    this.addSql(`alter table "plan_item" add constraint "plan_item_region_id_foreign" foreign key ("region_id") references "region" ("id");`);

    this.addSql(`alter table "organization" add constraint "organization_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "organization" add constraint "organization_town_id_foreign" foreign key ("town_id") references "region" ("id") on delete set null;`);
    this.addSql(`alter table "organization" add constraint "organization_kind_check" check ("kind" in ('ENTERPRISE', 'UNIVERSITY', 'INSTITUTE', 'DEPARTMENT', 'TOWNSHIP', 'OPERATOR', 'VILLAGE_COLLECTIVE', 'OTHER'));`);
    this.addSql(`alter table "organization" add constraint "organization_status_check" check ("status" in ('ACTIVE', 'DISSOLVED'));`);

    this.addSql(`alter table "rd_institution" add constraint "rd_institution_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "rd_institution" add constraint "rd_institution_level_check" check ("level" in ('CITY', 'PROVINCIAL_CENTRE', 'PROVINCIAL_INSTITUTE', 'PROVINCIAL_KEY_INSTITUTE'));`);

    this.addSql(`alter table "rd_expense" add constraint "rd_expense_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);

    this.addSql(`alter table "qualification_application" add constraint "qualification_application_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "qualification_application" add constraint "qualification_application_kind_check" check ("kind" in ('PROVINCIAL_SME', 'NATIONAL_SME', 'HNTE', 'LITTLE_GIANT', 'LEADER'));`);
    this.addSql(`alter table "qualification_application" add constraint "qualification_application_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'CHECKED', 'CO_CHECKED', 'RECOMMENDED', 'UNDER_REVIEW', 'IN_NOTICE', 'GRANTED', 'EXPIRING', 'REJECTED', 'WITHDRAWN', 'EXPIRED', 'REVOKED'));`);

    this.addSql(`alter table "qualification_grant" add constraint "qualification_grant_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "qualification_grant" add constraint "qualification_grant_application_id_foreign" foreign key ("application_id") references "qualification_application" ("id") on delete set null;`);
    this.addSql(`alter table "qualification_grant" add constraint "qualification_grant_kind_check" check ("kind" in ('PROVINCIAL_SME', 'NATIONAL_SME', 'HNTE', 'LITTLE_GIANT', 'LEADER'));`);
    this.addSql(`alter table "qualification_grant" add constraint "qualification_grant_status_check" check ("status" in ('VALID', 'EXPIRED', 'REVOKED'));`);

    this.addSql(`alter table "co_check" add constraint "co_check_application_id_foreign" foreign key ("application_id") references "qualification_application" ("id") on delete cascade;`);
    this.addSql(`alter table "co_check" add constraint "co_check_department_check" check ("department" in ('TAX', 'STATISTICS', 'INDUSTRY', 'MARKET'));`);
    this.addSql(`alter table "co_check" add constraint "co_check_result_check" check ("result" in ('PASS', 'OBJECTION'));`);

    this.addSql(`alter table "pool_membership" add constraint "pool_membership_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "pool_membership" add constraint "pool_membership_town_id_foreign" foreign key ("town_id") references "region" ("id") on delete set null;`);
    this.addSql(`alter table "pool_membership" add constraint "pool_membership_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "pool_membership" add constraint "pool_membership_application_id_foreign" foreign key ("application_id") references "qualification_application" ("id") on delete set null;`);
    this.addSql(`alter table "pool_membership" add constraint "pool_membership_rung_check" check ("rung" in ('PROVINCIAL_SME', 'NATIONAL_SME', 'HNTE', 'LITTLE_GIANT', 'LEADER'));`);
    this.addSql(`alter table "pool_membership" add constraint "pool_membership_state_check" check ("state" in ('CANDIDATE', 'IN_POOL', 'APPLYING', 'WATCH', 'PROMOTED', 'EXITED'));`);
    this.addSql(`alter table "pool_membership" add constraint "pool_membership_entry_check" check ("entry" in ('TOWNSHIP', 'CLERK', 'SELF', 'AUTOMATIC'));`);

    this.addSql(`alter table "gap_item" add constraint "gap_item_membership_id_foreign" foreign key ("membership_id") references "pool_membership" ("id") on delete cascade;`);

    this.addSql(`alter table "organization_relation" add constraint "organization_relation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "organization_relation" add constraint "organization_relation_other_id_foreign" foreign key ("other_id") references "organization" ("id");`);
    this.addSql(`alter table "organization_relation" add constraint "organization_relation_kind_check" check ("kind" in ('OWNER', 'BRANCH', 'CONTRACT', 'AFFILIATE'));`);

    this.addSql(`alter table "former_name" add constraint "former_name_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);

    this.addSql(`alter table "assignment" add constraint "assignment_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "assignment" add constraint "assignment_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "assignment" add constraint "assignment_granted_by_id_foreign" foreign key ("granted_by_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "assignment" add constraint "assignment_confirmed_by_id_foreign" foreign key ("confirmed_by_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "assignment" add constraint "assignment_role_check" check ("role" in ('ENTERPRISE', 'RESEARCH', 'EXPERT', 'COMMISSIONER', 'INCUBATOR', 'TOWNSHIP', 'CLERK', 'DIRECTOR', 'FINANCE', 'TAX', 'STATISTICS', 'INDUSTRY', 'MARKET', 'PERSONNEL', 'AGRICULTURE', 'HIGHER_AUTHORITY', 'AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'));`);
    this.addSql(`alter table "assignment" add constraint "assignment_state_check" check ("state" in ('REQUESTED', 'IN_FORCE', 'DECLINED', 'REVOKED'));`);
    this.addSql(`create or replace function "assignment_heard_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then perform pg_notify('session', new.person_id::text);     elsif tg_op = 'DELETE' then perform pg_notify('session', old.person_id::text);     elsif true then perform pg_notify('session', new.person_id::text); end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "heard" AFTER INSERT OR UPDATE OR DELETE on "assignment" for each ROW execute function "assignment_heard_fn"();`);

    this.addSql(`alter table "api_key" add constraint "api_key_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "api_key" add constraint "api_key_created_by_id_foreign" foreign key ("created_by_id") references "person" ("id") on delete set null;`);
    this.addSql(`create or replace function "api_key_heard_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then perform pg_notify('session', new.id::text);     elsif tg_op = 'DELETE' then perform pg_notify('session', old.id::text);     elsif new.revoked_at is distinct from old.revoked_at then perform pg_notify('session', new.id::text); end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "heard" AFTER INSERT OR UPDATE OR DELETE on "api_key" for each ROW execute function "api_key_heard_fn"();`);

    this.addSql(`alter table "indicator_value" add constraint "indicator_value_region_id_foreign" foreign key ("region_id") references "region" ("id");`);

    this.addSql(`alter table "county_event" add constraint "county_event_region_id_foreign" foreign key ("region_id") references "region" ("id");`);

    this.addSql(`alter table "session" add constraint "session_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "session" add constraint "session_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "session" add constraint "session_revoked_for_check" check ("revoked_for" in ('SIGNED_OUT', 'REPLACED', 'REVOKED', 'PASSWORD', 'ROLE', 'DISABLED'));`);
    this.addSql(`create or replace function "session_heard_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then perform pg_notify('session', new.person_id::text);     elsif tg_op = 'DELETE' then perform pg_notify('session', old.person_id::text);     elsif new.revoked_at is distinct from old.revoked_at then perform pg_notify('session', new.person_id::text); end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "heard" AFTER INSERT OR UPDATE OR DELETE on "session" for each ROW execute function "session_heard_fn"();`);

    this.addSql(`alter table "status_event" add constraint "status_event_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "status_event" add constraint "status_event_status_check" check ("status" in ('ACTIVE', 'DISSOLVED'));`);

    this.addSql(`alter table "target" add constraint "target_region_id_foreign" foreign key ("region_id") references "region" ("id");`);

    this.addSql(`alter table "totp_secret" add constraint "totp_secret_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`create or replace function "totp_secret_heard_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then perform pg_notify('session', new.person_id::text);     elsif tg_op = 'DELETE' then perform pg_notify('session', old.person_id::text);     elsif new.confirmed_at is distinct from old.confirmed_at then perform pg_notify('session', new.person_id::text); end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "heard" AFTER INSERT OR UPDATE OR DELETE on "totp_secret" for each ROW execute function "totp_secret_heard_fn"();`);

    this.addSql(`alter table "working_calendar_day" add constraint "working_calendar_day_kind_check" check ("kind" in ('HOLIDAY', 'WORKDAY'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "import_file" drop constraint "import_file_batch_id_foreign";`);
    this.addSql(`alter table "import_sheet" drop constraint "import_sheet_batch_id_foreign";`);
    this.addSql(`alter table "import_line" drop constraint "import_line_batch_id_foreign";`);
    this.addSql(`alter table "import_line" drop constraint "import_line_sheet_id_foreign";`);
    this.addSql(`alter table "credential" drop constraint "credential_person_id_foreign";`);
    this.addSql(`alter table "person_relation" drop constraint "person_relation_person_id_foreign";`);
    this.addSql(`alter table "person_relation" drop constraint "person_relation_other_id_foreign";`);
    this.addSql(`alter table "assignment" drop constraint "assignment_person_id_foreign";`);
    this.addSql(`alter table "assignment" drop constraint "assignment_granted_by_id_foreign";`);
    this.addSql(`alter table "assignment" drop constraint "assignment_confirmed_by_id_foreign";`);
    this.addSql(`alter table "api_key" drop constraint "api_key_created_by_id_foreign";`);
    this.addSql(`alter table "session" drop constraint "session_person_id_foreign";`);
    this.addSql(`alter table "totp_secret" drop constraint "totp_secret_person_id_foreign";`);
    this.addSql(`alter table "region" drop constraint "region_parent_id_foreign";`);
    this.addSql(`alter table "plan_item" drop constraint "plan_item_region_id_foreign";`);
    this.addSql(`alter table "organization" drop constraint "organization_region_id_foreign";`);
    this.addSql(`alter table "organization" drop constraint "organization_town_id_foreign";`);
    this.addSql(`alter table "pool_membership" drop constraint "pool_membership_town_id_foreign";`);
    this.addSql(`alter table "pool_membership" drop constraint "pool_membership_region_id_foreign";`);
    this.addSql(`alter table "indicator_value" drop constraint "indicator_value_region_id_foreign";`);
    this.addSql(`alter table "county_event" drop constraint "county_event_region_id_foreign";`);
    this.addSql(`alter table "target" drop constraint "target_region_id_foreign";`);
    this.addSql(`alter table "rd_institution" drop constraint "rd_institution_organization_id_foreign";`);
    this.addSql(`alter table "rd_expense" drop constraint "rd_expense_organization_id_foreign";`);
    this.addSql(`alter table "qualification_application" drop constraint "qualification_application_organization_id_foreign";`);
    this.addSql(`alter table "qualification_grant" drop constraint "qualification_grant_organization_id_foreign";`);
    this.addSql(`alter table "pool_membership" drop constraint "pool_membership_organization_id_foreign";`);
    this.addSql(`alter table "organization_relation" drop constraint "organization_relation_organization_id_foreign";`);
    this.addSql(`alter table "organization_relation" drop constraint "organization_relation_other_id_foreign";`);
    this.addSql(`alter table "former_name" drop constraint "former_name_organization_id_foreign";`);
    this.addSql(`alter table "assignment" drop constraint "assignment_organization_id_foreign";`);
    this.addSql(`alter table "api_key" drop constraint "api_key_organization_id_foreign";`);
    this.addSql(`alter table "session" drop constraint "session_organization_id_foreign";`);
    this.addSql(`alter table "status_event" drop constraint "status_event_organization_id_foreign";`);
    this.addSql(`alter table "qualification_grant" drop constraint "qualification_grant_application_id_foreign";`);
    this.addSql(`alter table "co_check" drop constraint "co_check_application_id_foreign";`);
    this.addSql(`alter table "pool_membership" drop constraint "pool_membership_application_id_foreign";`);
    this.addSql(`alter table "gap_item" drop constraint "gap_item_membership_id_foreign";`);

    this.addSql(`drop table if exists "clock_tick" cascade;`);
    this.addSql(`drop table if exists "idempotency_key" cascade;`);
    this.addSql(`drop table if exists "import_batch" cascade;`);
    this.addSql(`drop table if exists "import_file" cascade;`);
    this.addSql(`drop table if exists "import_progress" cascade;`);
    this.addSql(`drop table if exists "import_sheet" cascade;`);
    this.addSql(`drop table if exists "import_line" cascade;`);
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
    this.addSql(`drop trigger if exists "heard" on "person";`);
    this.addSql(`drop function if exists "person_heard_fn"();`);
    this.addSql(`drop table if exists "person" cascade;`);
    this.addSql(`drop trigger if exists "heard" on "credential";`);
    this.addSql(`drop function if exists "credential_heard_fn"();`);
    this.addSql(`drop table if exists "credential" cascade;`);
    this.addSql(`drop table if exists "person_relation" cascade;`);
    this.addSql(`drop table if exists "rate_limit" cascade;`);
    this.addSql(`drop table if exists "region" cascade;`);
    this.addSql(`drop table if exists "plan_item" cascade;`);
    this.addSql(`drop table if exists "organization" cascade;`);
    this.addSql(`drop table if exists "rd_institution" cascade;`);
    this.addSql(`drop table if exists "rd_expense" cascade;`);
    this.addSql(`drop table if exists "qualification_application" cascade;`);
    this.addSql(`drop table if exists "qualification_grant" cascade;`);
    this.addSql(`drop table if exists "co_check" cascade;`);
    this.addSql(`drop table if exists "pool_membership" cascade;`);
    this.addSql(`drop table if exists "gap_item" cascade;`);
    this.addSql(`drop table if exists "organization_relation" cascade;`);
    this.addSql(`drop table if exists "former_name" cascade;`);
    this.addSql(`drop trigger if exists "heard" on "assignment";`);
    this.addSql(`drop function if exists "assignment_heard_fn"();`);
    this.addSql(`drop table if exists "assignment" cascade;`);
    this.addSql(`drop trigger if exists "heard" on "api_key";`);
    this.addSql(`drop function if exists "api_key_heard_fn"();`);
    this.addSql(`drop table if exists "api_key" cascade;`);
    this.addSql(`drop table if exists "indicator_value" cascade;`);
    this.addSql(`drop table if exists "county_event" cascade;`);
    this.addSql(`drop table if exists "rule_version" cascade;`);
    this.addSql(`drop trigger if exists "heard" on "session";`);
    this.addSql(`drop function if exists "session_heard_fn"();`);
    this.addSql(`drop table if exists "session" cascade;`);
    this.addSql(`drop table if exists "status_event" cascade;`);
    this.addSql(`drop table if exists "target" cascade;`);
    this.addSql(`drop trigger if exists "heard" on "totp_secret";`);
    this.addSql(`drop function if exists "totp_secret_heard_fn"();`);
    this.addSql(`drop table if exists "totp_secret" cascade;`);
    this.addSql(`drop table if exists "working_calendar_day" cascade;`);

    this.addSql(`create or replace function "bigrams"("t" text) returns text[] security invoker immutable language sql as \$\$ select coalesce(array_agg(distinct piece), '{}')
          from generate_series(1, length(t)) i, lateral (values (substr(t, i, 2)), (substr(t, i, 1))) as pieces(piece)
         where position(E'\\n' in piece) = 0 \$\$;`);

    this.addSql(`create or replace function "query_bigrams"("t" text) returns text[] security invoker immutable language sql as \$\$ select case when length(t) <= 1 then array[t]
               else array(select substr(t, i, 2) from generate_series(1, length(t) - 1) i) end \$\$;`);
  }

}
