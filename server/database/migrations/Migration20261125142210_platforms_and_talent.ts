import { Migration } from '@mikro-orm/migrations';

export class Migration20261125142210_platforms_and_talent extends Migration {

  override name = 'Migration20261125142210_platforms_and_talent';

  override up(): void | Promise<void> {
    this.addSql(`create table "platform" ("id" uuid not null, "region_id" uuid not null, "name" varchar(200) not null, "short_name" varchar(100) null, "kind" text not null, "group" text null, "partner" text null, "partner_organization_id" uuid null, "organization_id" uuid null, "level" text null, "founded_on" date null, "state" text not null default 'NEGOTIATING', "progress" text null, "operating_on" date null, "recognised_on" date null, "recognised_document" varchar(200) null, "grade" text null, "grade_year" int null, "grade_score" numeric(5,2) null, "rectify_by" date null, "rectify_document" varchar(200) null, "rectify_demand" text null, "rectify_warned_for" date null, "rectified_on" date null, "ended_on" date null, "end_document" varchar(200) null, "end_reason" text null, "rule_version" varchar(120) null, "listed" text null, "search_text" text not null default '', "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index platform_search on public.platform using gin (bigrams(search_text));`);
    this.addSql(`create index "platform_name_index" on "platform" ("name");`);
    this.addSql(`create index "platform_short_name_index" on "platform" ("short_name");`);
    this.addSql(`create index "platform_group_index" on "platform" ("group");`);
    this.addSql(`create index "platform_state_index" on "platform" ("state");`);
    this.addSql(`create index "platform_progress_index" on "platform" ("progress");`);
    this.addSql(`create index "platform_level_index" on "platform" ("level");`);
    this.addSql(`create index "platform_founded_on_index" on "platform" ("founded_on");`);
    this.addSql(`create index "platform_organization_id_index" on "platform" ("organization_id");`);
    this.addSql(`create index "platform_partner_organization_id_index" on "platform" ("partner_organization_id");`);
    this.addSql(`create index "platform_grade_year_grade_index" on "platform" ("grade_year", "grade");`);
    this.addSql(`alter table "platform" add constraint "platform_region_id_name_unique" unique ("region_id", "name");`);

    this.addSql(`create table "platform_year" ("id" uuid not null, "platform_id" uuid not null, "year" int not null, "progress" text null, "staff" int null, "staff_added" int null, "doctors" int null, "seniors" int null, "projects" int null, "patents" int null, "firms_incubated" int null, "students" int null, "reported_on" date null, "listed" text null, primary key ("id"));`);
    this.addSql(`create index "platform_year_year_progress_index" on "platform_year" ("year", "progress");`);
    this.addSql(`alter table "platform_year" add constraint "platform_year_platform_id_year_unique" unique ("platform_id", "year");`);

    this.addSql(`create table "platform_milestone" ("id" uuid not null, "region_id" uuid not null, "platform_id" uuid null, "platform_name" varchar(200) not null, "title" text not null, "kind" text not null, "is_required" boolean not null default false, "due_on" date null, "done_on" date null, "state" text not null default 'IN_PROGRESS', "stated_year" int not null, "reported_on" date null, "returned_on" date null, "reason" text null, "warned_for" date null, "listed" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "platform_milestone_platform_id_state_index" on "platform_milestone" ("platform_id", "state");`);
    this.addSql(`create index "platform_milestone_state_due_on_index" on "platform_milestone" ("state", "due_on");`);
    this.addSql(`create index "platform_milestone_due_on_index" on "platform_milestone" ("due_on");`);
    this.addSql(`create index "platform_milestone_done_on_index" on "platform_milestone" ("done_on");`);
    this.addSql(`alter table "platform_milestone" add constraint "platform_milestone_region_id_platform_name_title_unique" unique ("region_id", "platform_name", "title");`);

    this.addSql(`create table "platform_evaluation" ("id" uuid not null, "platform_id" uuid not null, "region_id" uuid not null, "year" int not null, "state" text not null default 'OPEN', "self_report" text null, "self_score" numeric(5,2) null, "reported_on" date null, "returned_on" date null, "return_reason" text null, "first_check_on" date null, "first_check_opinion" text null, "score" numeric(5,2) null, "site_checked_on" date null, "rank" int null, "grade" text null, "graded_on" date null, "graded_document" varchar(200) null, "cancel_reason" text null, "rule_version" varchar(120) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "platform_evaluation_region_id_year_score_index" on "platform_evaluation" ("region_id", "year", "score");`);
    this.addSql(`create index "platform_evaluation_year_index" on "platform_evaluation" ("year");`);
    this.addSql(`create index "platform_evaluation_state_index" on "platform_evaluation" ("state");`);
    this.addSql(`create index "platform_evaluation_graded_on_index" on "platform_evaluation" ("graded_on");`);
    this.addSql(`create index "platform_evaluation_score_index" on "platform_evaluation" ("score");`);
    this.addSql(`create unique index "platform_evaluation_one_a_year" on "platform_evaluation" ("platform_id", "year") where state <> 'CANCELLED';`);

    this.addSql(`create table "platform_site_check" ("id" uuid not null, "evaluation_id" uuid not null, "expert_id" uuid not null, "score" numeric(5,2) null, "opinion" text null, "checked_on" date null, primary key ("id"));`);
    this.addSql(`create index "platform_site_check_expert_id_index" on "platform_site_check" ("expert_id");`);
    this.addSql(`alter table "platform_site_check" add constraint "platform_site_check_evaluation_id_expert_id_unique" unique ("evaluation_id", "expert_id");`);

    this.addSql(`create table "platform_contract" ("id" uuid not null, "platform_id" uuid not null, "organization_id" uuid not null, "title" varchar(200) not null, "number" varchar(100) null, "kind" text not null, "amount" numeric(20,2) not null, "signed_on" date not null, "state" text not null default 'REPORTED', "confirmed_on" date null, "void_reason" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "platform_contract_platform_id_signed_on_index" on "platform_contract" ("platform_id", "signed_on");`);
    this.addSql(`create index "platform_contract_organization_id_signed_on_index" on "platform_contract" ("organization_id", "signed_on");`);
    this.addSql(`create index "platform_contract_state_index" on "platform_contract" ("state");`);
    this.addSql(`create index "platform_contract_signed_on_index" on "platform_contract" ("signed_on");`);
    this.addSql(`create index "platform_contract_amount_index" on "platform_contract" ("amount");`);

    this.addSql(`create table "platform_agreement" ("id" uuid not null, "platform_id" uuid not null, "round" int not null, "number" varchar(100) null, "title" varchar(200) not null, "partner" text not null, "signed_on" date not null, "valid_from" date not null, "valid_to" date not null, "obligations" text null, "warned_months" int null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "platform_agreement_valid_to_index" on "platform_agreement" ("valid_to");`);
    this.addSql(`create index "platform_agreement_signed_on_index" on "platform_agreement" ("signed_on");`);
    this.addSql(`alter table "platform_agreement" add constraint "platform_agreement_platform_id_round_unique" unique ("platform_id", "round");`);

    this.addSql(`create table "platform_funding" ("id" uuid not null, "agreement_id" uuid not null, "platform_id" uuid not null, "year" int not null, "committed" numeric(20,2) not null, "cut" numeric(20,2) not null default '0.00', "due" numeric(20,2) generated always as (committed - cut) stored null, "cut_document" varchar(200) null, "cut_reason" text null, primary key ("id"));`);
    this.addSql(`create index "platform_funding_platform_id_year_index" on "platform_funding" ("platform_id", "year");`);
    this.addSql(`alter table "platform_funding" add constraint "platform_funding_agreement_id_year_unique" unique ("agreement_id", "year");`);

    this.addSql(`create table "platform_payment" ("id" uuid not null, "funding_id" uuid not null, "platform_id" uuid not null, "amount" numeric(20,2) not null, "paid_on" date not null, "voucher" varchar(100) not null, "note" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "platform_payment_funding_id_index" on "platform_payment" ("funding_id");`);
    this.addSql(`create index "platform_payment_paid_on_index" on "platform_payment" ("paid_on");`);
    this.addSql(`alter table "platform_payment" add constraint "platform_payment_platform_id_voucher_unique" unique ("platform_id", "voucher");`);

    this.addSql(`create table "new_rd_institution" ("id" uuid not null, "region_id" uuid not null, "name" varchar(200) not null, "level" text null, "nature" text null, "recognised_on" date not null, "document_number" varchar(200) null, "platform_id" uuid null, "organization_id" uuid null, "state" text not null default 'RECOGNISED', "revoked_on" date null, "revoked_document" varchar(200) null, "revoke_reason" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "new_rd_institution_level_recognised_on_index" on "new_rd_institution" ("level", "recognised_on");`);
    this.addSql(`create index "new_rd_institution_recognised_on_index" on "new_rd_institution" ("recognised_on");`);
    this.addSql(`create index "new_rd_institution_name_index" on "new_rd_institution" ("name");`);
    this.addSql(`create index "new_rd_institution_platform_id_index" on "new_rd_institution" ("platform_id");`);
    this.addSql(`create index "new_rd_institution_organization_id_index" on "new_rd_institution" ("organization_id");`);
    this.addSql(`create index "new_rd_institution_state_index" on "new_rd_institution" ("state");`);
    this.addSql(`alter table "new_rd_institution" add constraint "new_rd_institution_region_id_name_level_unique" unique ("region_id", "name", "level");`);

    this.addSql(`create table "talent_programme" ("id" uuid not null, "name" varchar(200) not null, "level" text null, "family" text not null, "issuer" varchar(200) null, "state" text not null default 'OPEN', "opens_on" date null, "closes_on" date null, "document" varchar(200) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "talent_programme" add constraint "talent_programme_name_unique" unique ("name");`);
    this.addSql(`create index "talent_programme_level_index" on "talent_programme" ("level");`);
    this.addSql(`create index "talent_programme_family_index" on "talent_programme" ("family");`);
    this.addSql(`create index "talent_programme_state_index" on "talent_programme" ("state");`);

    this.addSql(`create table "talent" ("id" uuid not null, "region_id" uuid not null, "subject" text not null, "name" varchar(100) not null, "document_masked" varchar(40) null, "head_name" varchar(100) null, "size" int null, "degree" text null, "professional_title" varchar(100) null, "major" varchar(200) null, "programme_id" uuid null, "level" text null, "line" text null, "line_text" varchar(100) null, "employer_name" varchar(200) null, "organization_id" uuid null, "platform_id" uuid null, "year" int not null, "state" text not null default 'CANDIDATE', "on" date null, "surveyed_on" date null, "is_eligible" boolean null, "intention" varchar(100) null, "round" int not null default 0, "applied_on" date null, "returned_on" date null, "return_reason" text null, "recommended_on" date null, "recommended_document" varchar(200) null, "reviewed_on" date null, "review_document" varchar(200) null, "selected_on" date null, "selected_document" varchar(200) null, "funding_approved" numeric(20,2) null, "arrive_by" date null, "arrive_warned_for" date null, "rejected_on" date null, "rejected_document" varchar(200) null, "reject_reason" text null, "arrived_on" date null, "contract_from" date null, "contract_to" date null, "insured_from" date null, "arrival_verified_on" date null, "evaluated_on" date null, "is_passed" boolean null, "funded_on" date null, "ended_on" date null, "end_reason" text null, "rule_version" varchar(120) null, "remark" text null, "listed" text null, "search_text" text not null default '', "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index talent_search on public.talent using gin (bigrams(search_text));`);
    this.addSql(`create index "talent_region_id_subject_name_index" on "talent" ("region_id", "subject", "name");`);
    this.addSql(`create index "talent_organization_id_on_index" on "talent" ("organization_id", "on");`);
    this.addSql(`create index "talent_platform_id_on_index" on "talent" ("platform_id", "on");`);
    this.addSql(`create index "talent_programme_id_state_index" on "talent" ("programme_id", "state");`);
    this.addSql(`create index "talent_state_index" on "talent" ("state");`);
    this.addSql(`create index "talent_subject_on_index" on "talent" ("subject", "on");`);
    this.addSql(`create index "talent_on_index" on "talent" ("on");`);
    this.addSql(`create index "talent_year_index" on "talent" ("year");`);
    this.addSql(`create index "talent_line_index" on "talent" ("line");`);
    this.addSql(`create index "talent_degree_index" on "talent" ("degree");`);
    this.addSql(`create index "talent_level_index" on "talent" ("level");`);
    this.addSql(`create index "talent_recommended_on_index" on "talent" ("recommended_on");`);
    this.addSql(`create index "talent_selected_on_index" on "talent" ("selected_on");`);
    this.addSql(`create index "talent_arrived_on_index" on "talent" ("arrived_on");`);
    this.addSql(`create index "talent_surveyed_on_index" on "talent" ("surveyed_on");`);
    this.addSql(`create index "talent_state_arrive_by_index" on "talent" ("state", "arrive_by");`);

    this.addSql(`create table "talent_payment" ("id" uuid not null, "talent_id" uuid not null, "amount" numeric(20,2) not null, "paid_on" date not null, "voucher" varchar(100) not null, "note" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "talent_payment_paid_on_index" on "talent_payment" ("paid_on");`);
    this.addSql(`alter table "talent_payment" add constraint "talent_payment_talent_id_voucher_unique" unique ("talent_id", "voucher");`);

    this.addSql(`create table "talent_evaluation" ("id" uuid not null, "talent_id" uuid not null, "year" int not null, "is_passed" boolean not null, "opinion" text not null, "on" date not null, primary key ("id"));`);
    this.addSql(`alter table "talent_evaluation" add constraint "talent_evaluation_talent_id_year_unique" unique ("talent_id", "year");`);

    this.addSql(`create table "talent_check" ("id" uuid not null, "talent_id" uuid not null, "round" int not null, "department" text not null, "result" text not null, "opinion" text not null, "on" date not null, primary key ("id"));`);
    this.addSql(`alter table "talent_check" add constraint "talent_check_talent_id_round_department_unique" unique ("talent_id", "round", "department");`);

    this.addSql(`create table "team_member" ("id" uuid not null, "talent_id" uuid not null, "position" int not null, "role" text not null, "name" varchar(100) not null, "born_on" date not null, "degree" text null, "professional_title" varchar(100) null, "employer" varchar(200) null, primary key ("id"));`);
    this.addSql(`alter table "team_member" add constraint "team_member_talent_id_position_unique" unique ("talent_id", "position");`);
    this.addSql(`create unique index "team_member_one_head" on "team_member" ("talent_id") where role = 'HEAD';`);

    this.addSql(`create table "transfer_centre" ("id" uuid not null, "region_id" uuid not null, "name" varchar(200) not null, "host" text null, "organization_id" uuid null, "introduced_on" date not null, "state" text not null default 'NEW', "contracts" int null, "contract_amount" numeric(20,2) null, "figures_year" int null, "stopped_on" date null, "stop_reason" text null, "listed" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "transfer_centre_state_index" on "transfer_centre" ("state");`);
    this.addSql(`create index "transfer_centre_introduced_on_index" on "transfer_centre" ("introduced_on");`);
    this.addSql(`create index "transfer_centre_name_index" on "transfer_centre" ("name");`);
    this.addSql(`create index "transfer_centre_organization_id_index" on "transfer_centre" ("organization_id");`);
    this.addSql(`create index "transfer_centre_contract_amount_index" on "transfer_centre" ("contract_amount");`);
    this.addSql(`alter table "transfer_centre" add constraint "transfer_centre_region_id_name_unique" unique ("region_id", "name");`);

    this.addSql(`create table "transfer_centre_year" ("id" uuid not null, "centre_id" uuid not null, "year" int not null, "state" text not null, "contracts" int null, "contract_amount" numeric(20,2) null, "listed" text null, primary key ("id"));`);
    this.addSql(`create index "transfer_centre_year_year_state_index" on "transfer_centre_year" ("year", "state");`);
    this.addSql(`alter table "transfer_centre_year" add constraint "transfer_centre_year_centre_id_year_unique" unique ("centre_id", "year");`);

    this.addSql(`alter table "platform" add constraint "platform_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "platform" add constraint "platform_partner_organization_id_foreign" foreign key ("partner_organization_id") references "organization" ("id") on delete no action;`);
    this.addSql(`alter table "platform" add constraint "platform_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action;`);
    this.addSql(`alter table "platform" add constraint "platform_kind_check" check ("kind" in ('INSTITUTE', 'CENTRE', 'ENCLAVE', 'SERVICE', 'OTHER'));`);
    this.addSql(`alter table "platform" add constraint "platform_group_check" check ("group" in ('INSTITUTE', 'CENTRE', 'ENCLAVE'));`);
    this.addSql(`alter table "platform" add constraint "platform_level_check" check ("level" in ('COUNTY', 'CITY', 'PROVINCIAL', 'NATIONAL'));`);
    this.addSql(`alter table "platform" add constraint "platform_state_check" check ("state" in ('NEGOTIATING', 'SIGNED', 'OPERATING', 'RECOGNISED', 'FAILED', 'RECTIFYING', 'ENDED'));`);
    this.addSql(`alter table "platform" add constraint "platform_progress_check" check ("progress" in ('NEGOTIATING', 'LANDING', 'NORMAL', 'RENEWED', 'STOPPED'));`);
    this.addSql(`alter table "platform" add constraint "platform_grade_check" check ("grade" in ('EXCELLENT', 'GOOD', 'QUALIFIED', 'FAIL'));`);

    this.addSql(`alter table "platform_year" add constraint "platform_year_platform_id_foreign" foreign key ("platform_id") references "platform" ("id") on delete cascade;`);
    this.addSql(`alter table "platform_year" add constraint "platform_year_progress_check" check ("progress" in ('NEGOTIATING', 'LANDING', 'NORMAL', 'RENEWED', 'STOPPED'));`);

    this.addSql(`alter table "platform_milestone" add constraint "platform_milestone_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "platform_milestone" add constraint "platform_milestone_platform_id_foreign" foreign key ("platform_id") references "platform" ("id") on delete no action;`);
    this.addSql(`alter table "platform_milestone" add constraint "platform_milestone_kind_check" check ("kind" in ('SITE', 'STAFF', 'ENROLMENT', 'RECOGNITION', 'OTHER'));`);
    this.addSql(`alter table "platform_milestone" add constraint "platform_milestone_state_check" check ("state" in ('IN_PROGRESS', 'REPORTED', 'DONE', 'DROPPED'));`);

    this.addSql(`alter table "platform_evaluation" add constraint "platform_evaluation_platform_id_foreign" foreign key ("platform_id") references "platform" ("id");`);
    this.addSql(`alter table "platform_evaluation" add constraint "platform_evaluation_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "platform_evaluation" add constraint "platform_evaluation_state_check" check ("state" in ('OPEN', 'REPORTED', 'CHECKED', 'SITE_CHECKED', 'GRADED', 'CANCELLED'));`);
    this.addSql(`alter table "platform_evaluation" add constraint "platform_evaluation_grade_check" check ("grade" in ('EXCELLENT', 'GOOD', 'QUALIFIED', 'FAIL'));`);

    this.addSql(`alter table "platform_site_check" add constraint "platform_site_check_evaluation_id_foreign" foreign key ("evaluation_id") references "platform_evaluation" ("id") on delete cascade;`);
    this.addSql(`alter table "platform_site_check" add constraint "platform_site_check_expert_id_foreign" foreign key ("expert_id") references "person" ("id");`);

    this.addSql(`alter table "platform_contract" add constraint "platform_contract_platform_id_foreign" foreign key ("platform_id") references "platform" ("id");`);
    this.addSql(`alter table "platform_contract" add constraint "platform_contract_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "platform_contract" add constraint "platform_contract_kind_check" check ("kind" in ('DEVELOPMENT', 'TRANSFER', 'LICENCE', 'CONSULTING', 'SERVICE'));`);
    this.addSql(`alter table "platform_contract" add constraint "platform_contract_state_check" check ("state" in ('REPORTED', 'CONFIRMED', 'VOID'));`);

    this.addSql(`alter table "platform_agreement" add constraint "platform_agreement_platform_id_foreign" foreign key ("platform_id") references "platform" ("id") on delete cascade;`);

    this.addSql(`alter table "platform_funding" add constraint "platform_funding_agreement_id_foreign" foreign key ("agreement_id") references "platform_agreement" ("id") on delete cascade;`);
    this.addSql(`alter table "platform_funding" add constraint "platform_funding_platform_id_foreign" foreign key ("platform_id") references "platform" ("id") on delete cascade;`);
    this.addSql(`alter table "platform_funding" add constraint "platform_funding_cut" check (cut >= 0 and cut <= committed);`);

    this.addSql(`alter table "platform_payment" add constraint "platform_payment_funding_id_foreign" foreign key ("funding_id") references "platform_funding" ("id") on delete cascade;`);
    this.addSql(`alter table "platform_payment" add constraint "platform_payment_platform_id_foreign" foreign key ("platform_id") references "platform" ("id") on delete cascade;`);
    this.addSql(`alter table "platform_payment" add constraint "platform_payment_amount" check (amount > 0);`);

    this.addSql(`alter table "new_rd_institution" add constraint "new_rd_institution_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "new_rd_institution" add constraint "new_rd_institution_platform_id_foreign" foreign key ("platform_id") references "platform" ("id") on delete no action;`);
    this.addSql(`alter table "new_rd_institution" add constraint "new_rd_institution_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action;`);
    this.addSql(`alter table "new_rd_institution" add constraint "new_rd_institution_level_check" check ("level" in ('COUNTY', 'CITY', 'PROVINCIAL', 'NATIONAL'));`);
    this.addSql(`alter table "new_rd_institution" add constraint "new_rd_institution_state_check" check ("state" in ('RECOGNISED', 'REVOKED'));`);

    this.addSql(`alter table "talent_programme" add constraint "talent_programme_level_check" check ("level" in ('NATIONAL', 'PROVINCIAL', 'CITY', 'COUNTY'));`);
    this.addSql(`alter table "talent_programme" add constraint "talent_programme_family_check" check ("family" in ('KUNPENG', 'LEADING_TEAM', 'OUYUE', 'OTHER'));`);
    this.addSql(`alter table "talent_programme" add constraint "talent_programme_state_check" check ("state" in ('OPEN', 'CLOSED'));`);

    this.addSql(`alter table "talent" add constraint "talent_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "talent" add constraint "talent_programme_id_foreign" foreign key ("programme_id") references "talent_programme" ("id") on delete no action;`);
    this.addSql(`alter table "talent" add constraint "talent_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action;`);
    this.addSql(`alter table "talent" add constraint "talent_platform_id_foreign" foreign key ("platform_id") references "platform" ("id") on delete no action;`);
    this.addSql(`alter table "talent" add constraint "talent_subject_check" check ("subject" in ('PERSON', 'TEAM'));`);
    this.addSql(`alter table "talent" add constraint "talent_degree_check" check ("degree" in ('DOCTOR', 'MASTER', 'BACHELOR', 'OTHER'));`);
    this.addSql(`alter table "talent" add constraint "talent_level_check" check ("level" in ('NATIONAL', 'PROVINCIAL', 'CITY', 'COUNTY'));`);
    this.addSql(`alter table "talent" add constraint "talent_line_check" check ("line" in ('LEADING_PERSON', 'INNOVATION_TEAM', 'LEADING_FOUNDER', 'OTHER'));`);
    this.addSql(`alter table "talent" add constraint "talent_state_check" check ("state" in ('CANDIDATE', 'SURVEYED', 'INELIGIBLE', 'APPLIED', 'CHECKED', 'RECOMMENDED', 'NOT_RECOMMENDED', 'UNDER_REVIEW', 'SELECTED', 'NOT_SELECTED', 'ARRIVED', 'FUNDED', 'WITHDRAWN', 'ENDED'));`);

    this.addSql(`alter table "talent_payment" add constraint "talent_payment_talent_id_foreign" foreign key ("talent_id") references "talent" ("id") on delete cascade;`);
    this.addSql(`alter table "talent_payment" add constraint "talent_payment_amount" check (amount > 0);`);

    this.addSql(`alter table "talent_evaluation" add constraint "talent_evaluation_talent_id_foreign" foreign key ("talent_id") references "talent" ("id") on delete cascade;`);

    this.addSql(`alter table "talent_check" add constraint "talent_check_talent_id_foreign" foreign key ("talent_id") references "talent" ("id") on delete cascade;`);
    this.addSql(`alter table "talent_check" add constraint "talent_check_department_check" check ("department" in ('SCIENCE', 'PERSONNEL'));`);
    this.addSql(`alter table "talent_check" add constraint "talent_check_result_check" check ("result" in ('PASS', 'OBJECTION'));`);

    this.addSql(`alter table "team_member" add constraint "team_member_talent_id_foreign" foreign key ("talent_id") references "talent" ("id") on delete cascade;`);
    this.addSql(`alter table "team_member" add constraint "team_member_role_check" check ("role" in ('HEAD', 'CORE', 'OTHER'));`);
    this.addSql(`alter table "team_member" add constraint "team_member_degree_check" check ("degree" in ('DOCTOR', 'MASTER', 'BACHELOR', 'OTHER'));`);

    this.addSql(`alter table "transfer_centre" add constraint "transfer_centre_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "transfer_centre" add constraint "transfer_centre_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action;`);
    this.addSql(`alter table "transfer_centre" add constraint "transfer_centre_state_check" check ("state" in ('NEW', 'OPERATING', 'STRENGTHENED', 'STOPPED'));`);

    this.addSql(`alter table "transfer_centre_year" add constraint "transfer_centre_year_centre_id_foreign" foreign key ("centre_id") references "transfer_centre" ("id") on delete cascade;`);
    this.addSql(`alter table "transfer_centre_year" add constraint "transfer_centre_year_state_check" check ("state" in ('NEW', 'OPERATING', 'STRENGTHENED', 'STOPPED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "platform_year" drop constraint "platform_year_platform_id_foreign";`);
    this.addSql(`alter table "platform_milestone" drop constraint "platform_milestone_platform_id_foreign";`);
    this.addSql(`alter table "platform_evaluation" drop constraint "platform_evaluation_platform_id_foreign";`);
    this.addSql(`alter table "platform_contract" drop constraint "platform_contract_platform_id_foreign";`);
    this.addSql(`alter table "platform_agreement" drop constraint "platform_agreement_platform_id_foreign";`);
    this.addSql(`alter table "platform_funding" drop constraint "platform_funding_platform_id_foreign";`);
    this.addSql(`alter table "platform_payment" drop constraint "platform_payment_platform_id_foreign";`);
    this.addSql(`alter table "new_rd_institution" drop constraint "new_rd_institution_platform_id_foreign";`);
    this.addSql(`alter table "talent" drop constraint "talent_platform_id_foreign";`);
    this.addSql(`alter table "platform_site_check" drop constraint "platform_site_check_evaluation_id_foreign";`);
    this.addSql(`alter table "platform_funding" drop constraint "platform_funding_agreement_id_foreign";`);
    this.addSql(`alter table "platform_payment" drop constraint "platform_payment_funding_id_foreign";`);
    this.addSql(`alter table "talent" drop constraint "talent_programme_id_foreign";`);
    this.addSql(`alter table "talent_payment" drop constraint "talent_payment_talent_id_foreign";`);
    this.addSql(`alter table "talent_evaluation" drop constraint "talent_evaluation_talent_id_foreign";`);
    this.addSql(`alter table "talent_check" drop constraint "talent_check_talent_id_foreign";`);
    this.addSql(`alter table "team_member" drop constraint "team_member_talent_id_foreign";`);
    this.addSql(`alter table "transfer_centre_year" drop constraint "transfer_centre_year_centre_id_foreign";`);

    this.addSql(`drop table if exists "platform" cascade;`);
    this.addSql(`drop table if exists "platform_year" cascade;`);
    this.addSql(`drop table if exists "platform_milestone" cascade;`);
    this.addSql(`drop table if exists "platform_evaluation" cascade;`);
    this.addSql(`drop table if exists "platform_site_check" cascade;`);
    this.addSql(`drop table if exists "platform_contract" cascade;`);
    this.addSql(`drop table if exists "platform_agreement" cascade;`);
    this.addSql(`drop table if exists "platform_funding" cascade;`);
    this.addSql(`drop table if exists "platform_payment" cascade;`);
    this.addSql(`drop table if exists "new_rd_institution" cascade;`);
    this.addSql(`drop table if exists "talent_programme" cascade;`);
    this.addSql(`drop table if exists "talent" cascade;`);
    this.addSql(`drop table if exists "talent_payment" cascade;`);
    this.addSql(`drop table if exists "talent_evaluation" cascade;`);
    this.addSql(`drop table if exists "talent_check" cascade;`);
    this.addSql(`drop table if exists "team_member" cascade;`);
    this.addSql(`drop table if exists "transfer_centre" cascade;`);
    this.addSql(`drop table if exists "transfer_centre_year" cascade;`);
  }

}
