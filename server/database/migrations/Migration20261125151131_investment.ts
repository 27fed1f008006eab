import { Migration } from '@mikro-orm/migrations';

export class Migration20261125151131_investment extends Migration {

  override name = 'Migration20261125151131_investment';

  override up(): void | Promise<void> {
    this.addSql(`create table "high_tech_catalogue_version" ("id" uuid not null, "jurisdiction" varchar(12) not null, "title" varchar(200) not null, "issuer" varchar(200) not null, "document_number" varchar(200) not null, "edition" varchar(30) not null, "valid_from" date not null, "state" text not null default 'DRAFT', "note" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "high_tech_catalogue_version_state_index" on "high_tech_catalogue_version" ("state");`);
    this.addSql(`create index "high_tech_catalogue_version_valid_from_index" on "high_tech_catalogue_version" ("valid_from");`);
    this.addSql(`create unique index "high_tech_catalogue_in_force" on "high_tech_catalogue_version" ("jurisdiction", "valid_from") where state = 'IN_FORCE';`);

    this.addSql(`create table "high_tech_catalogue_class" ("id" uuid not null, "catalogue_id" uuid not null, "code" varchar(4) not null, "name" varchar(100) not null, primary key ("id"));`);
    this.addSql(`create index "high_tech_catalogue_class_code_index" on "high_tech_catalogue_class" ("code");`);
    this.addSql(`alter table "high_tech_catalogue_class" add constraint "high_tech_catalogue_class_catalogue_id_code_unique" unique ("catalogue_id", "code");`);

    this.addSql(`create table "investment_project" ("id" uuid not null, "organization_id" uuid not null, "region_id" uuid not null, "town_id" uuid null, "name" varchar(200) not null, "state" text not null default 'LEAD', "kind" text null, "project_code" varchar(30) null, "filing_number" varchar(100) null, "filed_on" date null, "location_code" varchar(12) null, "address" varchar(200) null, "field" varchar(60) null, "product" varchar(200) null, "industry_code" varchar(4) null, "industry_edition" varchar(30) null, "catalogue_id" uuid null, "planned_total" numeric(20,2) not null, "planned_start_on" date null, "start_reported_on" date null, "started_on" date null, "planned_finish_on" date null, "entry_submitted_on" date null, "entry_confirmed_on" date null, "entered_month" date null, "library_number" varchar(100) null, "form" varchar(60) null, "returned_on" date null, "return_reason" text null, "contact_name" varchar(100) null, "leader_id" uuid null, "leader_name" varchar(200) null, "warned_on" date null, "stopped_on" date null, "stop_reason" text null, "resumed_on" date null, "completion_reported_on" date null, "completed_on" date null, "in_production_on" date null, "final_total" numeric(20,2) null, "exited_on" date null, "exit_reason" text null, "exit_remark" text null, "reopened_month" date null, "reopened_until" date null, "last_report" jsonb null, "rule_version" varchar(120) null, "search_text" text not null default '', "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "investment_project" add constraint "investment_project_project_code_unique" unique ("project_code");`);
    this.addSql(`create index investment_project_search on public.investment_project using gin (bigrams(search_text));`);
    this.addSql(`create index "investment_project_organization_id_index" on "investment_project" ("organization_id");`);
    this.addSql(`create index "investment_project_region_id_state_index" on "investment_project" ("region_id", "state");`);
    this.addSql(`create index "investment_project_town_id_state_index" on "investment_project" ("town_id", "state");`);
    this.addSql(`create index "investment_project_state_index" on "investment_project" ("state");`);
    this.addSql(`create index "investment_project_field_index" on "investment_project" ("field");`);
    this.addSql(`create index "investment_project_name_index" on "investment_project" ("name");`);
    this.addSql(`create index "investment_project_started_on_index" on "investment_project" ("started_on");`);
    this.addSql(`create index "investment_project_entered_month_index" on "investment_project" ("entered_month");`);
    this.addSql(`create index "investment_project_exited_on_index" on "investment_project" ("exited_on");`);
    this.addSql(`create index "investment_project_planned_total_index" on "investment_project" ("planned_total");`);
    this.addSql(`create index "investment_project_planned_finish_on_index" on "investment_project" ("planned_finish_on");`);
    this.addSql(`create index "investment_project_leader_id_index" on "investment_project" ("leader_id");`);
    this.addSql(`create index "investment_project_industry_code_index" on "investment_project" ("industry_code");`);
    this.addSql(`create index "investment_project_catalogue_id_index" on "investment_project" ("catalogue_id");`);
    this.addSql(`create index "investment_project_created_at_index" on "investment_project" ("created_at");`);

    this.addSql(`create table "project_warning" ("id" uuid not null, "project_id" uuid not null, "kind" text not null, "detail" text not null, "rule_version" varchar(120) not null, "raised_on" date not null, "cleared_on" date null, "is_open" boolean generated always as (cleared_on IS NULL) stored not null, primary key ("id"));`);
    this.addSql(`create index "project_warning_project_id_raised_on_index" on "project_warning" ("project_id", "raised_on");`);
    this.addSql(`create index "project_warning_is_open_kind_index" on "project_warning" ("is_open", "kind");`);
    this.addSql(`create index "project_warning_kind_index" on "project_warning" ("kind");`);
    this.addSql(`create index "project_warning_raised_on_index" on "project_warning" ("raised_on");`);
    this.addSql(`create unique index "project_warning_open" on "project_warning" ("project_id", "kind") where cleared_on is null;`);

    this.addSql(`create table "project_issue" ("id" uuid not null, "project_id" uuid not null, "kind" text not null, "state" text not null default 'OPEN', "description" text not null, "raised_on" date not null, "raised_by_id" uuid null, "raised_by" varchar(200) not null, "responsible_id" uuid null, "due_on" date null, "resolution" text null, "resolved_on" date null, "closed_on" date null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "project_issue_project_id_state_index" on "project_issue" ("project_id", "state");`);
    this.addSql(`create index "project_issue_responsible_id_state_index" on "project_issue" ("responsible_id", "state");`);
    this.addSql(`create index "project_issue_state_due_on_index" on "project_issue" ("state", "due_on");`);
    this.addSql(`create index "project_issue_due_on_index" on "project_issue" ("due_on");`);
    this.addSql(`create index "project_issue_kind_index" on "project_issue" ("kind");`);

    this.addSql(`create table "planned_total_change" ("id" uuid not null, "project_id" uuid not null, "from" numeric(20,2) not null, "to" numeric(20,2) not null, "reason" text not null, "state" text not null default 'PENDING', "requested_on" date not null, "decided_on" date null, "opinion" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "planned_total_change_project_id_requested_on_index" on "planned_total_change" ("project_id", "requested_on");`);
    this.addSql(`create unique index "planned_total_change_pending" on "planned_total_change" ("project_id") where state = 'PENDING';`);

    this.addSql(`create table "investment_progress" ("id" uuid not null, "project_id" uuid not null, "year" int not null, "month" int not null, "as_of" date generated always as ((((make_date(year, month, 1) + '1 mon'::interval) - '1 day'::interval))::date) stored not null, "owner_to_date" numeric(20,2) null, "construction" numeric(20,2) null, "installation" numeric(20,2) null, "equipment" numeric(20,2) null, "other" numeric(20,2) null, "since_start" numeric(20,2) null, "sheet_to_date" numeric(20,2) null, "sheet_last_year" numeric(20,2) null, "year_to_date" numeric(20,2) generated always as (COALESCE(sheet_to_date, owner_to_date)) stored null, "remark" text null, "reported_on" date null, "reported_by" varchar(200) null, "is_late" boolean not null default false, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "investment_progress_year_month_index" on "investment_progress" ("year", "month");`);
    this.addSql(`create index "investment_progress_as_of_index" on "investment_progress" ("as_of");`);
    this.addSql(`alter table "investment_progress" add constraint "investment_progress_project_id_year_month_unique" unique ("project_id", "year", "month");`);

    this.addSql(`create table "investment_plan" ("id" uuid not null, "project_id" uuid not null, "year" int not null, "planned" numeric(20,2) null, "is_highland" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "investment_plan_year_is_highland_index" on "investment_plan" ("year", "is_highland");`);
    this.addSql(`alter table "investment_plan" add constraint "investment_plan_project_id_year_unique" unique ("project_id", "year");`);

    this.addSql(`create table "site_record" ("id" uuid not null, "project_id" uuid not null, "taken_on" date not null, "place" varchar(200) not null, "shows_name_board" boolean not null, "remark" text null, "recorded_by" varchar(200) not null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "site_record_project_id_taken_on_index" on "site_record" ("project_id", "taken_on");`);

    this.addSql(`create table "visit_task" ("id" uuid not null, "project_id" uuid not null, "cause" text not null, "state" text not null default 'OPEN', "leader_id" uuid null, "leader_name" varchar(200) null, "purpose" text null, "due_on" date not null, "visited_on" date null, "findings" text null, "next_step" text null, "cancel_reason" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "visit_task_project_id_state_index" on "visit_task" ("project_id", "state");`);
    this.addSql(`create index "visit_task_leader_id_state_index" on "visit_task" ("leader_id", "state");`);
    this.addSql(`create index "visit_task_state_due_on_index" on "visit_task" ("state", "due_on");`);
    this.addSql(`create index "visit_task_due_on_index" on "visit_task" ("due_on");`);

    this.addSql(`alter table "high_tech_catalogue_version" add constraint "high_tech_catalogue_version_state_check" check ("state" in ('DRAFT', 'IN_FORCE', 'WITHDRAWN'));`);

    this.addSql(`alter table "high_tech_catalogue_class" add constraint "high_tech_catalogue_class_catalogue_id_foreign" foreign key ("catalogue_id") references "high_tech_catalogue_version" ("id") on delete cascade;`);

    this.addSql(`alter table "investment_project" add constraint "investment_project_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "investment_project" add constraint "investment_project_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "investment_project" add constraint "investment_project_town_id_foreign" foreign key ("town_id") references "region" ("id") on delete set null;`);
    this.addSql(`alter table "investment_project" add constraint "investment_project_catalogue_id_foreign" foreign key ("catalogue_id") references "high_tech_catalogue_version" ("id") on delete set null;`);
    this.addSql(`alter table "investment_project" add constraint "investment_project_state_check" check ("state" in ('LEAD', 'FILED', 'CANDIDATE', 'STARTED', 'ENTRY_SUBMITTED', 'ENTRY_CONFIRMED', 'IN_LIBRARY', 'WARNED', 'STOPPED', 'COMPLETED', 'EXITED', 'REMOVED'));`);
    this.addSql(`alter table "investment_project" add constraint "investment_project_kind_check" check ("kind" in ('NEW', 'EXPANSION', 'TECHNICAL_UPGRADE', 'PURCHASE_ONLY', 'RELOCATION'));`);
    this.addSql(`alter table "investment_project" add constraint "investment_project_exit_reason_check" check ("exit_reason" in ('FINISHED', 'CANCELLED', 'RECLASSIFIED', 'DUPLICATE', 'NOT_ELIGIBLE'));`);

    this.addSql(`alter table "project_warning" add constraint "project_warning_project_id_foreign" foreign key ("project_id") references "investment_project" ("id") on delete cascade;`);
    this.addSql(`alter table "project_warning" add constraint "project_warning_kind_check" check ("kind" in ('NO_PROGRESS', 'DOCUMENTS_MISSING', 'BEHIND_TIME', 'NEGATIVE_MONTH', 'STOPPED_LONG', 'SHEETS_DIFFER'));`);

    this.addSql(`alter table "project_issue" add constraint "project_issue_project_id_foreign" foreign key ("project_id") references "investment_project" ("id");`);
    this.addSql(`alter table "project_issue" add constraint "project_issue_responsible_id_foreign" foreign key ("responsible_id") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "project_issue" add constraint "project_issue_kind_check" check ("kind" in ('LAND', 'FINANCE', 'PERMIT', 'LABOUR', 'OTHER'));`);
    this.addSql(`alter table "project_issue" add constraint "project_issue_state_check" check ("state" in ('OPEN', 'IN_HAND', 'RESOLVED', 'CLOSED', 'WITHDRAWN'));`);

    this.addSql(`alter table "planned_total_change" add constraint "planned_total_change_project_id_foreign" foreign key ("project_id") references "investment_project" ("id");`);
    this.addSql(`alter table "planned_total_change" add constraint "planned_total_change_state_check" check ("state" in ('PENDING', 'APPROVED', 'REJECTED'));`);

    this.addSql(`alter table "investment_progress" add constraint "investment_progress_project_id_foreign" foreign key ("project_id") references "investment_project" ("id");`);
    this.addSql(`alter table "investment_progress" add constraint "investment_progress_month" check (((month >= 1) AND (month <= 12)));`);

    this.addSql(`alter table "investment_plan" add constraint "investment_plan_project_id_foreign" foreign key ("project_id") references "investment_project" ("id");`);

    this.addSql(`alter table "site_record" add constraint "site_record_project_id_foreign" foreign key ("project_id") references "investment_project" ("id");`);

    this.addSql(`alter table "visit_task" add constraint "visit_task_project_id_foreign" foreign key ("project_id") references "investment_project" ("id");`);
    this.addSql(`alter table "visit_task" add constraint "visit_task_cause_check" check ("cause" in ('NO_PROGRESS', 'ISSUE', 'ROUTINE'));`);
    this.addSql(`alter table "visit_task" add constraint "visit_task_state_check" check ("state" in ('OPEN', 'DONE', 'CANCELLED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "high_tech_catalogue_class" drop constraint "high_tech_catalogue_class_catalogue_id_foreign";`);
    this.addSql(`alter table "investment_project" drop constraint "investment_project_catalogue_id_foreign";`);
    this.addSql(`alter table "project_warning" drop constraint "project_warning_project_id_foreign";`);
    this.addSql(`alter table "project_issue" drop constraint "project_issue_project_id_foreign";`);
    this.addSql(`alter table "planned_total_change" drop constraint "planned_total_change_project_id_foreign";`);
    this.addSql(`alter table "investment_progress" drop constraint "investment_progress_project_id_foreign";`);
    this.addSql(`alter table "investment_plan" drop constraint "investment_plan_project_id_foreign";`);
    this.addSql(`alter table "site_record" drop constraint "site_record_project_id_foreign";`);
    this.addSql(`alter table "visit_task" drop constraint "visit_task_project_id_foreign";`);

    this.addSql(`drop table if exists "high_tech_catalogue_version" cascade;`);
    this.addSql(`drop table if exists "high_tech_catalogue_class" cascade;`);
    this.addSql(`drop table if exists "investment_project" cascade;`);
    this.addSql(`drop table if exists "project_warning" cascade;`);
    this.addSql(`drop table if exists "project_issue" cascade;`);
    this.addSql(`drop table if exists "planned_total_change" cascade;`);
    this.addSql(`drop table if exists "investment_progress" cascade;`);
    this.addSql(`drop table if exists "investment_plan" cascade;`);
    this.addSql(`drop table if exists "site_record" cascade;`);
    this.addSql(`drop table if exists "visit_task" cascade;`);
  }

}
