import { Migration } from '@mikro-orm/migrations';

export class Migration20261125142558_park_competition extends Migration {

  override name = 'Migration20261125142558_park_competition';

  override up(): void | Promise<void> {
    this.addSql(`create table "park" ("id" uuid not null, "region_id" uuid not null, "name" varchar(200) not null, "name_key" varchar(200) not null, "state" text not null default 'ESTABLISHED', "committee_id" uuid null, "established_on" date null, "creation_on" date null, "creation_document" varchar(200) null, "recognised_on" date null, "recognition_document" varchar(200) null, "revoked_on" date null, "revocation_document" varchar(200) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "park_name_index" on "park" ("name");`);
    this.addSql(`create index "park_state_index" on "park" ("state");`);
    this.addSql(`create index "park_committee_id_index" on "park" ("committee_id");`);
    this.addSql(`alter table "park" add constraint "park_region_id_name_key_unique" unique ("region_id", "name_key");`);

    this.addSql(`create table "park_evaluation" ("id" uuid not null, "park_id" uuid not null, "kind" text not null, "year" int not null, "state" text not null default 'DRAFT', "rule_version" varchar(120) not null, "gate" numeric(6,2) null, "self_score" numeric(6,2) null, "submitted_on" date null, "check_score" numeric(6,2) null, "checked_on" date null, "check_opinion" text null, "returned_on" date null, "return_reason" text null, "recommended_on" date null, "recommended_document" varchar(200) null, "decided_on" date null, "decided_document" varchar(200) null, "is_passed" boolean null, "final_score" numeric(6,2) null, "grade" varchar(60) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "park_evaluation_park_id_kind_year_index" on "park_evaluation" ("park_id", "kind", "year");`);
    this.addSql(`create index "park_evaluation_year_index" on "park_evaluation" ("year");`);
    this.addSql(`create index "park_evaluation_kind_index" on "park_evaluation" ("kind");`);
    this.addSql(`create index "park_evaluation_state_index" on "park_evaluation" ("state");`);

    this.addSql(`create table "park_evaluation_item" ("id" uuid not null, "evaluation_id" uuid not null, "criterion" varchar(60) not null, "title" varchar(200) not null, "most" numeric(6,2) not null, "value" text null, "source" text null, "as_of" date null, "self_score" numeric(6,2) null, "basis" text null, "check_score" numeric(6,2) null, "position" int not null, primary key ("id"));`);
    this.addSql(`alter table "park_evaluation_item" add constraint "park_evaluation_item_evaluation_id_criterion_unique" unique ("evaluation_id", "criterion");`);

    this.addSql(`create table "park_boundary_version" ("id" uuid not null, "park_id" uuid not null, "name" varchar(100) not null, "state" text not null default 'DRAFT', "east" text null, "south" text null, "west" text null, "north" text null, "area" numeric(20,4) null, "reason" text null, "issuer" varchar(200) null, "document" varchar(200) null, "approved_on" date null, "valid_from" date null, "withdrawn_reason" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "park_boundary_version_park_id_state_valid_from_index" on "park_boundary_version" ("park_id", "state", "valid_from");`);
    this.addSql(`create index "park_boundary_version_valid_from_index" on "park_boundary_version" ("valid_from");`);
    this.addSql(`alter table "park_boundary_version" add constraint "park_boundary_version_park_id_name_unique" unique ("park_id", "name");`);

    this.addSql(`create table "park_list_version" ("id" uuid not null, "park_id" uuid not null, "name" varchar(100) not null, "year" int not null, "state" text not null default 'DRAFT', "basis" text null, "boundary_id" uuid null, "document" varchar(200) null, "approved_on" date null, "valid_from" date null, "withdrawn_reason" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "park_list_version_park_id_state_valid_from_index" on "park_list_version" ("park_id", "state", "valid_from");`);
    this.addSql(`create index "park_list_version_year_index" on "park_list_version" ("year");`);
    this.addSql(`create index "park_list_version_valid_from_index" on "park_list_version" ("valid_from");`);
    this.addSql(`create index "park_list_version_boundary_id_index" on "park_list_version" ("boundary_id");`);
    this.addSql(`alter table "park_list_version" add constraint "park_list_version_park_id_name_unique" unique ("park_id", "name");`);

    this.addSql(`create table "park_month" ("id" uuid not null, "park_id" uuid not null, "year" int not null, "month" int not null, "from_month" int not null, "state" text not null default 'DRAFT', "output" numeric(20,2) null, "output_cumulative" numeric(20,2) null, "revenue" numeric(20,2) null, "revenue_cumulative" numeric(20,2) null, "export_delivery" numeric(20,2) null, "export_delivery_cumulative" numeric(20,2) null, "investment" numeric(20,2) null, "investment_cumulative" numeric(20,2) null, "rd_expense" numeric(20,2) null, "rd_expense_cumulative" numeric(20,2) null, "firms" int null, "hntes" int null, "technology_smes" int null, "staff" int null, "boundary_id" uuid null, "list_version_id" uuid null, "explanation" text null, "due_on" date null, "submitted_on" date null, "confirmed_on" date null, "published_on" date null, "returned_on" date null, "return_reason" text null, "rule_version" varchar(120) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "park_month_year_month_index" on "park_month" ("year", "month");`);
    this.addSql(`create index "park_month_month_index" on "park_month" ("month");`);
    this.addSql(`create index "park_month_state_index" on "park_month" ("state");`);
    this.addSql(`create index "park_month_boundary_id_index" on "park_month" ("boundary_id");`);
    this.addSql(`create index "park_month_list_version_id_index" on "park_month" ("list_version_id");`);
    this.addSql(`alter table "park_month" add constraint "park_month_park_id_year_month_unique" unique ("park_id", "year", "month");`);

    this.addSql(`create table "park_membership" ("id" uuid not null, "list_version_id" uuid not null, "organization_id" uuid not null, "state" text not null default 'IN_LIST', "entered_on" date not null, "left_on" date null, "town_id" uuid null, "industry_code" varchar(10) null, "ground" text null, "reason" text null, "remark" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "park_membership_organization_id_index" on "park_membership" ("organization_id");`);
    this.addSql(`create index "park_membership_list_version_id_state_index" on "park_membership" ("list_version_id", "state");`);
    this.addSql(`create index "park_membership_entered_on_index" on "park_membership" ("entered_on");`);
    this.addSql(`create index "park_membership_left_on_index" on "park_membership" ("left_on");`);
    this.addSql(`create index "park_membership_town_id_index" on "park_membership" ("town_id");`);
    this.addSql(`create index "park_membership_industry_code_index" on "park_membership" ("industry_code");`);
    this.addSql(`alter table "park_membership" add constraint "park_membership_list_version_id_organization_id_unique" unique ("list_version_id", "organization_id");`);

    this.addSql(`create table "competition" ("id" uuid not null, "region_id" uuid not null, "year" int not null, "name" varchar(200) not null, "name_key" varchar(200) not null, "edition" int null, "state" text not null default 'ANNOUNCED', "document" varchar(200) null, "announced_on" date null, "registration_from" date null, "registration_to" date null, "prize_budget" numeric(20,2) null, "summary" text null, "screening_from" date null, "final_from" date null, "awarded_on" date null, "award_document" varchar(200) null, "landed_on" date null, "cancelled_on" date null, "cancel_reason" text null, "forgotten_on" date null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "competition_year_index" on "competition" ("year");`);
    this.addSql(`create index "competition_name_index" on "competition" ("name");`);
    this.addSql(`create index "competition_state_index" on "competition" ("state");`);
    this.addSql(`alter table "competition" add constraint "competition_region_id_year_name_key_unique" unique ("region_id", "year", "name_key");`);

    this.addSql(`create table "competition_track" ("id" uuid not null, "competition_id" uuid not null, "name" varchar(100) not null, primary key ("id"));`);
    this.addSql(`alter table "competition_track" add constraint "competition_track_competition_id_name_unique" unique ("competition_id", "name");`);

    this.addSql(`create table "competition_stage" ("id" uuid not null, "competition_id" uuid not null, "kind" text not null, "name" varchar(100) not null, "on" date null, "venue" varchar(200) null, "seats" int null, primary key ("id"));`);
    this.addSql(`alter table "competition_stage" add constraint "competition_stage_competition_id_kind_unique" unique ("competition_id", "kind");`);

    this.addSql(`create table "competition_institution" ("id" uuid not null, "competition_id" uuid not null, "name" varchar(200) not null, "level" varchar(60) null, "province" varchar(60) null, "organization_id" uuid null, "contact_name" varchar(100) null, "contact_phone_masked" varchar(40) null, "contact_phone_cipher" text null, "contact_phone_hash" varchar(64) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "competition_institution_name_index" on "competition_institution" ("name");`);
    this.addSql(`create index "competition_institution_province_index" on "competition_institution" ("province");`);
    this.addSql(`create index "competition_institution_level_index" on "competition_institution" ("level");`);
    this.addSql(`create index "competition_institution_organization_id_index" on "competition_institution" ("organization_id");`);
    this.addSql(`alter table "competition_institution" add constraint "competition_institution_competition_id_name_unique" unique ("competition_id", "name");`);

    this.addSql(`create table "competition_host" ("id" uuid not null, "competition_id" uuid not null, "role" text not null, "name" varchar(200) not null, "organization_id" uuid null, "position" int not null, primary key ("id"));`);
    this.addSql(`create index "competition_host_organization_id_index" on "competition_host" ("organization_id");`);
    this.addSql(`alter table "competition_host" add constraint "competition_host_competition_id_role_name_unique" unique ("competition_id", "role", "name");`);

    this.addSql(`create table "competition_entry" ("id" uuid not null, "competition_id" uuid not null, "number" varchar(60) not null, "name" varchar(200) not null, "state" text not null default 'REGISTERED', "institution_name" varchar(200) not null, "institution_id" uuid null, "track_id" uuid null, "advisor" varchar(100) null, "size" int not null, "is_marked_finalist" boolean null, "withdraw_reason" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "competition_entry_number_index" on "competition_entry" ("number");`);
    this.addSql(`create index "competition_entry_name_index" on "competition_entry" ("name");`);
    this.addSql(`create index "competition_entry_institution_id_index" on "competition_entry" ("institution_id");`);
    this.addSql(`create index "competition_entry_institution_name_index" on "competition_entry" ("institution_name");`);
    this.addSql(`create index "competition_entry_track_id_index" on "competition_entry" ("track_id");`);
    this.addSql(`create index "competition_entry_state_index" on "competition_entry" ("state");`);
    this.addSql(`alter table "competition_entry" add constraint "competition_entry_competition_id_number_unique" unique ("competition_id", "number");`);

    this.addSql(`create table "competition_stage_entry" ("id" uuid not null, "stage_id" uuid not null, "entry_id" uuid null, "entry_number" varchar(60) not null, "entry_name" varchar(200) null, "institution_name" varchar(200) null, "position" int null, "prior_score" numeric(6,2) null, "score" numeric(6,2) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "competition_stage_entry_entry_id_index" on "competition_stage_entry" ("entry_id");`);
    this.addSql(`alter table "competition_stage_entry" add constraint "competition_stage_entry_stage_id_entry_number_unique" unique ("stage_id", "entry_number");`);

    this.addSql(`create table "competition_score" ("id" uuid not null, "stage_entry_id" uuid not null, "judge_id" uuid not null, "judge_name" varchar(200) not null, "score" numeric(6,2) not null, "opinion" text null, "on" date not null, primary key ("id"));`);
    this.addSql(`alter table "competition_score" add constraint "competition_score_stage_entry_id_judge_id_unique" unique ("stage_entry_id", "judge_id");`);

    this.addSql(`create table "competition_member" ("id" uuid not null, "competition_id" uuid not null, "entry_id" uuid null, "entry_number" varchar(60) not null, "number" varchar(60) not null, "name_masked" varchar(100) null, "name_cipher" text null, "name_hash" varchar(64) null, "institution_name" varchar(200) null, "degree" varchar(60) null, "role" text not null default 'MEMBER', "phone_masked" varchar(40) null, "phone_cipher" text null, "phone_hash" varchar(64) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "competition_member_entry_id_index" on "competition_member" ("entry_id");`);
    this.addSql(`create index "competition_member_number_index" on "competition_member" ("number");`);
    this.addSql(`alter table "competition_member" add constraint "competition_member_competition_id_number_unique" unique ("competition_id", "number");`);

    this.addSql(`create table "competition_award" ("id" uuid not null, "competition_id" uuid not null, "grade" text not null, "grade_name" varchar(60) not null, "work" varchar(200) not null, "state" text not null default 'PROPOSED', "entry_id" uuid null, "entry_number" varchar(60) null, "entry_name" varchar(200) null, "institution_name" varchar(200) null, "prize" numeric(20,2) null, "prize_paid_on" date null, "prize_voucher" varchar(200) null, "follow_up" text null, "close_reason" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "competition_award_grade_index" on "competition_award" ("grade");`);
    this.addSql(`create index "competition_award_state_index" on "competition_award" ("state");`);
    this.addSql(`create index "competition_award_entry_id_index" on "competition_award" ("entry_id");`);
    this.addSql(`create index "competition_award_work_index" on "competition_award" ("work");`);
    this.addSql(`alter table "competition_award" add constraint "competition_award_competition_id_work_entry_number_unique" unique ("competition_id", "work", "entry_number");`);

    this.addSql(`create table "competition_landing" ("id" uuid not null, "award_id" uuid not null, "kind" text not null, "on" date not null, "organization_id" uuid null, "place" varchar(200) null, "people" int null, "note" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "competition_landing_award_id_kind_index" on "competition_landing" ("award_id", "kind");`);
    this.addSql(`create index "competition_landing_organization_id_index" on "competition_landing" ("organization_id");`);
    this.addSql(`create index "competition_landing_kind_index" on "competition_landing" ("kind");`);
    this.addSql(`create index "competition_landing_on_index" on "competition_landing" ("on");`);

    this.addSql(`alter table "park" add constraint "park_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "park" add constraint "park_committee_id_foreign" foreign key ("committee_id") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "park" add constraint "park_state_check" check ("state" in ('ESTABLISHED', 'IN_CREATION', 'RECOGNISED', 'REVOKED'));`);

    this.addSql(`alter table "park_evaluation" add constraint "park_evaluation_park_id_foreign" foreign key ("park_id") references "park" ("id");`);
    this.addSql(`alter table "park_evaluation" add constraint "park_evaluation_kind_check" check ("kind" in ('CREATION', 'RECOGNITION', 'HIGH_QUALITY', 'PER_MU'));`);
    this.addSql(`alter table "park_evaluation" add constraint "park_evaluation_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'CHECKED', 'RECOMMENDED', 'CONCLUDED', 'WITHDRAWN'));`);

    this.addSql(`alter table "park_evaluation_item" add constraint "park_evaluation_item_evaluation_id_foreign" foreign key ("evaluation_id") references "park_evaluation" ("id") on delete cascade;`);

    this.addSql(`alter table "park_boundary_version" add constraint "park_boundary_version_park_id_foreign" foreign key ("park_id") references "park" ("id");`);
    this.addSql(`alter table "park_boundary_version" add constraint "park_boundary_version_state_check" check ("state" in ('DRAFT', 'ADOPTED', 'PUBLISHED', 'WITHDRAWN'));`);

    this.addSql(`alter table "park_list_version" add constraint "park_list_version_park_id_foreign" foreign key ("park_id") references "park" ("id");`);
    this.addSql(`alter table "park_list_version" add constraint "park_list_version_boundary_id_foreign" foreign key ("boundary_id") references "park_boundary_version" ("id") on delete no action;`);
    this.addSql(`alter table "park_list_version" add constraint "park_list_version_state_check" check ("state" in ('DRAFT', 'ADOPTED', 'PUBLISHED', 'WITHDRAWN'));`);

    this.addSql(`alter table "park_month" add constraint "park_month_park_id_foreign" foreign key ("park_id") references "park" ("id");`);
    this.addSql(`alter table "park_month" add constraint "park_month_boundary_id_foreign" foreign key ("boundary_id") references "park_boundary_version" ("id") on delete no action;`);
    this.addSql(`alter table "park_month" add constraint "park_month_list_version_id_foreign" foreign key ("list_version_id") references "park_list_version" ("id") on delete no action;`);
    this.addSql(`alter table "park_month" add constraint "park_month_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'CONFIRMED', 'PUBLISHED'));`);

    this.addSql(`alter table "park_membership" add constraint "park_membership_list_version_id_foreign" foreign key ("list_version_id") references "park_list_version" ("id");`);
    this.addSql(`alter table "park_membership" add constraint "park_membership_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "park_membership" add constraint "park_membership_town_id_foreign" foreign key ("town_id") references "region" ("id") on delete set null;`);
    this.addSql(`alter table "park_membership" add constraint "park_membership_state_check" check ("state" in ('PROPOSED', 'IN_LIST', 'LEFT', 'DECLINED'));`);

    this.addSql(`alter table "competition" add constraint "competition_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "competition" add constraint "competition_state_check" check ("state" in ('ANNOUNCED', 'OPEN', 'SCREENING', 'FINAL', 'AWARDED', 'LANDED', 'CANCELLED'));`);

    this.addSql(`alter table "competition_track" add constraint "competition_track_competition_id_foreign" foreign key ("competition_id") references "competition" ("id") on delete cascade;`);

    this.addSql(`alter table "competition_stage" add constraint "competition_stage_competition_id_foreign" foreign key ("competition_id") references "competition" ("id") on delete cascade;`);
    this.addSql(`alter table "competition_stage" add constraint "competition_stage_kind_check" check ("kind" in ('SCREENING', 'FINAL'));`);

    this.addSql(`alter table "competition_institution" add constraint "competition_institution_competition_id_foreign" foreign key ("competition_id") references "competition" ("id");`);
    this.addSql(`alter table "competition_institution" add constraint "competition_institution_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action;`);

    this.addSql(`alter table "competition_host" add constraint "competition_host_competition_id_foreign" foreign key ("competition_id") references "competition" ("id") on delete cascade;`);
    this.addSql(`alter table "competition_host" add constraint "competition_host_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action;`);
    this.addSql(`alter table "competition_host" add constraint "competition_host_role_check" check ("role" in ('HOST', 'CO_HOST', 'ORGANISER', 'SUPPORTER'));`);

    this.addSql(`alter table "competition_entry" add constraint "competition_entry_competition_id_foreign" foreign key ("competition_id") references "competition" ("id");`);
    this.addSql(`alter table "competition_entry" add constraint "competition_entry_institution_id_foreign" foreign key ("institution_id") references "competition_institution" ("id") on delete no action;`);
    this.addSql(`alter table "competition_entry" add constraint "competition_entry_track_id_foreign" foreign key ("track_id") references "competition_track" ("id") on delete no action;`);
    this.addSql(`alter table "competition_entry" add constraint "competition_entry_state_check" check ("state" in ('REGISTERED', 'FINALIST', 'ELIMINATED', 'WITHDRAWN'));`);

    this.addSql(`alter table "competition_stage_entry" add constraint "competition_stage_entry_stage_id_foreign" foreign key ("stage_id") references "competition_stage" ("id");`);
    this.addSql(`alter table "competition_stage_entry" add constraint "competition_stage_entry_entry_id_foreign" foreign key ("entry_id") references "competition_entry" ("id") on delete no action;`);

    this.addSql(`alter table "competition_score" add constraint "competition_score_stage_entry_id_foreign" foreign key ("stage_entry_id") references "competition_stage_entry" ("id") on delete cascade;`);

    this.addSql(`alter table "competition_member" add constraint "competition_member_competition_id_foreign" foreign key ("competition_id") references "competition" ("id");`);
    this.addSql(`alter table "competition_member" add constraint "competition_member_entry_id_foreign" foreign key ("entry_id") references "competition_entry" ("id") on delete no action;`);
    this.addSql(`alter table "competition_member" add constraint "competition_member_role_check" check ("role" in ('LEADER', 'MEMBER'));`);

    this.addSql(`alter table "competition_award" add constraint "competition_award_competition_id_foreign" foreign key ("competition_id") references "competition" ("id");`);
    this.addSql(`alter table "competition_award" add constraint "competition_award_entry_id_foreign" foreign key ("entry_id") references "competition_entry" ("id") on delete no action;`);
    this.addSql(`alter table "competition_award" add constraint "competition_award_grade_check" check ("grade" in ('GRAND', 'FIRST', 'SECOND', 'THIRD', 'EXCELLENCE', 'OTHER'));`);
    this.addSql(`alter table "competition_award" add constraint "competition_award_state_check" check ("state" in ('PROPOSED', 'AWARDED', 'FOLLOWING', 'LANDED', 'NOT_LANDED', 'DROPPED'));`);

    this.addSql(`alter table "competition_landing" add constraint "competition_landing_award_id_foreign" foreign key ("award_id") references "competition_award" ("id");`);
    this.addSql(`alter table "competition_landing" add constraint "competition_landing_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action;`);
    this.addSql(`alter table "competition_landing" add constraint "competition_landing_kind_check" check ("kind" in ('REGISTERED', 'INCUBATED', 'HIRED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "park_evaluation" drop constraint "park_evaluation_park_id_foreign";`);
    this.addSql(`alter table "park_boundary_version" drop constraint "park_boundary_version_park_id_foreign";`);
    this.addSql(`alter table "park_list_version" drop constraint "park_list_version_park_id_foreign";`);
    this.addSql(`alter table "park_month" drop constraint "park_month_park_id_foreign";`);
    this.addSql(`alter table "park_evaluation_item" drop constraint "park_evaluation_item_evaluation_id_foreign";`);
    this.addSql(`alter table "park_list_version" drop constraint "park_list_version_boundary_id_foreign";`);
    this.addSql(`alter table "park_month" drop constraint "park_month_boundary_id_foreign";`);
    this.addSql(`alter table "park_month" drop constraint "park_month_list_version_id_foreign";`);
    this.addSql(`alter table "park_membership" drop constraint "park_membership_list_version_id_foreign";`);
    this.addSql(`alter table "competition_track" drop constraint "competition_track_competition_id_foreign";`);
    this.addSql(`alter table "competition_stage" drop constraint "competition_stage_competition_id_foreign";`);
    this.addSql(`alter table "competition_institution" drop constraint "competition_institution_competition_id_foreign";`);
    this.addSql(`alter table "competition_host" drop constraint "competition_host_competition_id_foreign";`);
    this.addSql(`alter table "competition_entry" drop constraint "competition_entry_competition_id_foreign";`);
    this.addSql(`alter table "competition_member" drop constraint "competition_member_competition_id_foreign";`);
    this.addSql(`alter table "competition_award" drop constraint "competition_award_competition_id_foreign";`);
    this.addSql(`alter table "competition_entry" drop constraint "competition_entry_track_id_foreign";`);
    this.addSql(`alter table "competition_stage_entry" drop constraint "competition_stage_entry_stage_id_foreign";`);
    this.addSql(`alter table "competition_entry" drop constraint "competition_entry_institution_id_foreign";`);
    this.addSql(`alter table "competition_stage_entry" drop constraint "competition_stage_entry_entry_id_foreign";`);
    this.addSql(`alter table "competition_member" drop constraint "competition_member_entry_id_foreign";`);
    this.addSql(`alter table "competition_award" drop constraint "competition_award_entry_id_foreign";`);
    this.addSql(`alter table "competition_score" drop constraint "competition_score_stage_entry_id_foreign";`);
    this.addSql(`alter table "competition_landing" drop constraint "competition_landing_award_id_foreign";`);

    this.addSql(`drop table if exists "park" cascade;`);
    this.addSql(`drop table if exists "park_evaluation" cascade;`);
    this.addSql(`drop table if exists "park_evaluation_item" cascade;`);
    this.addSql(`drop table if exists "park_boundary_version" cascade;`);
    this.addSql(`drop table if exists "park_list_version" cascade;`);
    this.addSql(`drop table if exists "park_month" cascade;`);
    this.addSql(`drop table if exists "park_membership" cascade;`);
    this.addSql(`drop table if exists "competition" cascade;`);
    this.addSql(`drop table if exists "competition_track" cascade;`);
    this.addSql(`drop table if exists "competition_stage" cascade;`);
    this.addSql(`drop table if exists "competition_institution" cascade;`);
    this.addSql(`drop table if exists "competition_host" cascade;`);
    this.addSql(`drop table if exists "competition_entry" cascade;`);
    this.addSql(`drop table if exists "competition_stage_entry" cascade;`);
    this.addSql(`drop table if exists "competition_score" cascade;`);
    this.addSql(`drop table if exists "competition_member" cascade;`);
    this.addSql(`drop table if exists "competition_award" cascade;`);
    this.addSql(`drop table if exists "competition_landing" cascade;`);
  }

}
