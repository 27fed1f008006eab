import { Migration } from '@mikro-orm/migrations';

export class Migration20261125171454_challenge extends Migration {

  override name = 'Migration20261125171454_challenge';

  override up(): void | Promise<void> {
    this.addSql(`create table "opening_key" ("id" uuid not null, "person_id" uuid not null, "fingerprint" varchar(32) not null, "public_key" varchar(120) not null, "wrapped" jsonb not null, "state" text not null default 'ACTIVE', "made_on" date not null, "retired_on" date null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "opening_key" add constraint "opening_key_fingerprint_unique" unique ("fingerprint");`);
    this.addSql(`create index "opening_key_state_index" on "opening_key" ("state");`);
    this.addSql(`create unique index "opening_key_one_active" on "opening_key" ("person_id") where state = 'ACTIVE';`);

    this.addSql(`create table "challenge_batch" ("id" uuid not null, "title" varchar(200) not null, "year" int not null, "region_id" uuid not null, "mode" text not null, "budget" numeric(20,2) not null, "document" varchar(200) null, "state" text not null default 'DRAFT', "opened_on" date null, "closed_on" date null, "rule_version" varchar(120) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "challenge_batch_year_state_index" on "challenge_batch" ("year", "state");`);
    this.addSql(`create index "challenge_batch_state_index" on "challenge_batch" ("state");`);
    this.addSql(`create index "challenge_batch_opened_on_index" on "challenge_batch" ("opened_on");`);
    this.addSql(`alter table "challenge_batch" add constraint "challenge_batch_region_id_title_unique" unique ("region_id", "title");`);

    this.addSql(`create table "tech_demand" ("id" uuid not null, "code" varchar(30) null, "organization_id" uuid not null, "year" int not null, "title" varchar(200) not null, "list" text null, "industry_code" varchar(4) null, "priority_industry" varchar(60) null, "field" varchar(60) null, "summary" text null, "problem" text null, "dependence" text null, "deadline_months" int null, "total_budget" numeric(20,2) null, "commitment" numeric(20,2) null, "award" numeric(20,2) null, "ip_proposal" text null, "confidentiality" text not null default 'SUMMARY', "contact_name" varchar(100) null, "contact_phone_masked" varchar(40) null, "contact_phone_cipher" text null, "contact_phone_hash" varchar(64) null, "state" text not null default 'DRAFT', "is_published" boolean not null default false, "filed_on" date null, "township_checked_on" date null, "township_opinion" text null, "returned_on" date null, "return_reason" text null, "accepted_on" date null, "reject_reason" text null, "condensed_on" date null, "condensation" text null, "condensed_by_id" uuid null, "batch_id" uuid null, "closed_on" date null, "close_reason" text null, "close_note" text null, "withdrawal_asked_on" date null, "withdrawal_reason" text null, "search_text" text not null default '', "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "tech_demand" add constraint "tech_demand_code_unique" unique ("code");`);
    this.addSql(`create index tech_demand_search on public.tech_demand using gin (bigrams(search_text));`);
    this.addSql(`create index "tech_demand_state_index" on "tech_demand" ("state");`);
    this.addSql(`create index "tech_demand_list_state_index" on "tech_demand" ("list", "state");`);
    this.addSql(`create index "tech_demand_year_index" on "tech_demand" ("year");`);
    this.addSql(`create index "tech_demand_field_index" on "tech_demand" ("field");`);
    this.addSql(`create index "tech_demand_filed_on_index" on "tech_demand" ("filed_on");`);
    this.addSql(`create index "tech_demand_is_published_state_index" on "tech_demand" ("is_published", "state");`);
    this.addSql(`create index "tech_demand_title_index" on "tech_demand" ("title");`);
    this.addSql(`create index "tech_demand_batch_id_index" on "tech_demand" ("batch_id");`);
    this.addSql(`create index "tech_demand_condensed_by_id_index" on "tech_demand" ("condensed_by_id");`);
    this.addSql(`alter table "tech_demand" add constraint "tech_demand_organization_id_year_title_unique" unique ("organization_id", "year", "title");`);

    this.addSql(`create table "matchmaking" ("id" uuid not null, "demand_id" uuid not null, "kind" text not null, "partner_type" varchar(60) not null, "partner_id" uuid not null, "label" varchar(300) not null, "organization_id" uuid null, "fit" int not null, "reasons" text[] not null default '{}', "state" text not null default 'PROPOSED', "proposed_on" date not null, "outcome" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "matchmaking_demand_id_fit_index" on "matchmaking" ("demand_id", "fit");`);
    this.addSql(`create index "matchmaking_organization_id_index" on "matchmaking" ("organization_id");`);
    this.addSql(`create index "matchmaking_state_index" on "matchmaking" ("state");`);
    this.addSql(`create index "matchmaking_proposed_on_index" on "matchmaking" ("proposed_on");`);
    this.addSql(`alter table "matchmaking" add constraint "matchmaking_demand_id_partner_id_unique" unique ("demand_id", "partner_id");`);

    this.addSql(`create table "match_contact" ("id" uuid not null, "matchmaking_id" uuid not null, "kind" text not null, "on" date not null, "place" varchar(200) null, "text" text not null, "recorded_by" varchar(200) not null, primary key ("id"));`);
    this.addSql(`create index "match_contact_matchmaking_id_on_index" on "match_contact" ("matchmaking_id", "on");`);

    this.addSql(`create table "demand_recommendation" ("id" uuid not null, "demand_id" uuid not null, "list" text not null, "recommended_on" date null, "document" varchar(200) null, "outcome" text not null default 'PENDING', "decided_on" date null, "decided_document" varchar(200) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "demand_recommendation_list_recommended_on_index" on "demand_recommendation" ("list", "recommended_on");`);
    this.addSql(`create index "demand_recommendation_recommended_on_index" on "demand_recommendation" ("recommended_on");`);
    this.addSql(`create index "demand_recommendation_outcome_index" on "demand_recommendation" ("outcome");`);
    this.addSql(`create index "demand_recommendation_decided_on_index" on "demand_recommendation" ("decided_on");`);
    this.addSql(`alter table "demand_recommendation" add constraint "demand_recommendation_demand_id_list_unique" unique ("demand_id", "list");`);

    this.addSql(`create table "demand_indicator" ("id" uuid not null, "demand_id" uuid not null, "position" int not null, "name" varchar(100) not null, "unit" varchar(40) null, "baseline" varchar(100) null, "target" varchar(100) not null, "test_method" text not null, "test_body" varchar(200) null, primary key ("id"));`);
    this.addSql(`alter table "demand_indicator" add constraint "demand_indicator_demand_id_position_unique" unique ("demand_id", "position");`);

    this.addSql(`create table "demand_disclosure" ("id" uuid not null, "demand_id" uuid not null, "organization_id" uuid not null, "state" text not null default 'REQUESTED', "purpose" text not null, "requested_on" date not null, "requested_by" varchar(200) not null, "answered_on" date null, "refusal" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "demand_disclosure_organization_id_state_index" on "demand_disclosure" ("organization_id", "state");`);
    this.addSql(`create index "demand_disclosure_demand_id_state_index" on "demand_disclosure" ("demand_id", "state");`);
    this.addSql(`create index "demand_disclosure_requested_on_index" on "demand_disclosure" ("requested_on");`);
    this.addSql(`create unique index "demand_disclosure_one_open" on "demand_disclosure" ("demand_id", "organization_id") where state in ('REQUESTED', 'SIGNED');`);

    this.addSql(`create table "challenge_listing" ("id" uuid not null, "batch_id" uuid not null, "demand_id" uuid not null, "title" varchar(200) not null, "eligibility" text not null, "bidders" text not null, "budget" numeric(20,2) not null, "is_blind" boolean not null default false, "state" text not null default 'DRAFT', "rule_version" varchar(120) null, "scheme_version" varchar(120) null, "scheme" jsonb null, "recused" text[] not null default '{}', "published_on" date null, "bid_deadline" timestamptz null, "unsealed_at" timestamptz null, "disclose_by" date null, "formal_check_by" date null, "late_reason" text null, "review_started_on" date null, "decided_on" date null, "minutes" varchar(200) null, "awarded_on" date null, "failed_on" date null, "fail_reason" text null, "relists_id" uuid null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "challenge_listing_batch_id_state_index" on "challenge_listing" ("batch_id", "state");`);
    this.addSql(`create index "challenge_listing_state_bid_deadline_index" on "challenge_listing" ("state", "bid_deadline");`);
    this.addSql(`create index "challenge_listing_state_index" on "challenge_listing" ("state");`);
    this.addSql(`create index "challenge_listing_bid_deadline_index" on "challenge_listing" ("bid_deadline");`);
    this.addSql(`create index "challenge_listing_published_on_index" on "challenge_listing" ("published_on");`);
    this.addSql(`create index "challenge_listing_title_index" on "challenge_listing" ("title");`);
    this.addSql(`create index "challenge_listing_relists_id_index" on "challenge_listing" ("relists_id");`);
    this.addSql(`create index "challenge_listing_budget_index" on "challenge_listing" ("budget");`);
    this.addSql(`create unique index "challenge_listing_one_a_demand" on "challenge_listing" ("demand_id") where state in ('DRAFT', 'APPROVED', 'OPEN', 'CLOSED', 'UNSEALED', 'IN_REVIEW', 'PROPOSED', 'IN_NOTICE', 'AWARDED');`);

    this.addSql(`create table "listing_question" ("id" uuid not null, "listing_id" uuid not null, "organization_id" uuid not null, "question" text not null, "asked_on" date not null, "state" text not null default 'ASKED', "answer" text null, "answered_on" date null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "listing_question_listing_id_state_index" on "listing_question" ("listing_id", "state");`);
    this.addSql(`create index "listing_question_organization_id_index" on "listing_question" ("organization_id");`);
    this.addSql(`create index "listing_question_asked_on_index" on "listing_question" ("asked_on");`);

    this.addSql(`create table "listing_officer" ("id" uuid not null, "listing_id" uuid not null, "key_id" uuid not null, "person_id" uuid not null, "contributed_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "listing_officer_key_id_index" on "listing_officer" ("key_id");`);
    this.addSql(`create index "listing_officer_person_id_index" on "listing_officer" ("person_id");`);
    this.addSql(`alter table "listing_officer" add constraint "listing_officer_listing_id_person_id_unique" unique ("listing_id", "person_id");`);

    this.addSql(`create table "listing_amendment" ("id" uuid not null, "listing_id" uuid not null, "on" date not null, "text" text not null, "is_material" boolean not null, "new_deadline" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "listing_amendment_listing_id_on_index" on "listing_amendment" ("listing_id", "on");`);

    this.addSql(`create table "challenge_bid" ("id" uuid not null, "listing_id" uuid not null, "organization_id" uuid not null, "state" text not null default 'DRAFT', "seal_code" varchar(32) not null, "envelope" jsonb null, "sealed_hash" varchar(64) null, "commitment" varchar(64) null, "sealed_at" timestamptz null, "sealed_times" int not null default 0, "withdrawn_at" timestamptz null, "opened_at" timestamptz null, "opened_by" text null, "content" jsonb null, "void_reason" text null, "code" varchar(20) null, "total" numeric(20,2) null, "requested" numeric(20,2) null, "is_blind" boolean not null default false, "formal_on" date null, "formal_reasons" text null, "recheck_by" date null, "recheck_on" date null, "recheck_ground" text null, "recheck_answer" text null, "recheck_answered_on" date null, "score" numeric(7,2) null, "place" int null, "passed" boolean null, "subsidy" numeric(20,2) null, "decided_on" date null, "decision" text null, "selected_on" date null, "contract_by" date null, "lapses_on" date generated always as (contract_by + 1) stored null, "forfeit_reason" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "challenge_bid" add constraint "challenge_bid_seal_code_unique" unique ("seal_code");`);
    this.addSql(`create index "challenge_bid_organization_id_state_index" on "challenge_bid" ("organization_id", "state");`);
    this.addSql(`create index "challenge_bid_listing_id_state_index" on "challenge_bid" ("listing_id", "state");`);
    this.addSql(`create index "challenge_bid_state_lapses_on_index" on "challenge_bid" ("state", "lapses_on");`);
    this.addSql(`create index "challenge_bid_lapses_on_index" on "challenge_bid" ("lapses_on");`);
    this.addSql(`create index "challenge_bid_score_index" on "challenge_bid" ("score");`);
    this.addSql(`create index "challenge_bid_created_at_index" on "challenge_bid" ("created_at");`);
    this.addSql(`create unique index "challenge_bid_one_a_bidder" on "challenge_bid" ("listing_id", "organization_id") where state in ('DRAFT', 'SEALED', 'RECEIVED', 'VOID', 'ELIGIBLE', 'REJECTED', 'SCORED', 'PROPOSED', 'NOT_SELECTED', 'SELECTED', 'CONTRACTED', 'FORFEITED');`);
    this.addSql(`alter table "challenge_bid" add constraint "challenge_bid_listing_id_code_unique" unique ("listing_id", "code");`);

    this.addSql(`create table "review_request" ("id" uuid not null, "bid_id" uuid not null, "ground" text not null, "text" text not null, "state" text not null default 'FILED', "filed_on" date not null, "answer_by" date not null, "answer" text null, "answered_on" date null, "rule_version" varchar(120) not null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "review_request_bid_id_index" on "review_request" ("bid_id");`);
    this.addSql(`create index "review_request_state_answer_by_index" on "review_request" ("state", "answer_by");`);
    this.addSql(`create index "review_request_answer_by_index" on "review_request" ("answer_by");`);
    this.addSql(`create index "review_request_filed_on_index" on "review_request" ("filed_on");`);
    this.addSql(`create unique index "review_request_one_open" on "review_request" ("bid_id") where state = 'FILED';`);

    this.addSql(`create table "project" ("id" uuid not null, "identity" varchar(400) not null, "number" varchar(60) null, "title" varchar(300) not null, "organization_id" uuid null, "bearer_name" varchar(200) not null, "bearer_code" varchar(18) null, "owner_id" uuid null, "region_id" uuid not null, "level" text not null, "programme" varchar(100) null, "kind" text not null, "established_on" date not null, "document" varchar(200) null, "budget" numeric(20,2) not null, "principal" varchar(100) null, "state" text not null default 'ESTABLISHED', "demand_id" uuid null, "bid_id" uuid null, "rule_version" varchar(120) null, "contract_number" varchar(60) null, "contract_hash" varchar(64) null, "contract_by" date null, "lapses_on" date generated always as (contract_by + 1) stored null, "contracted_on" date null, "start_on" date null, "end_on" date null, "due_on" date generated always as (end_on + 1) stored null, "total" numeric(20,2) null, "own_money" numeric(20,2) null, "own_money_paid" numeric(20,2) not null default '0.00', "account_name" varchar(200) null, "account_masked" varchar(40) null, "account_cipher" text null, "account_hash" varchar(64) null, "rectify_by" date null, "mid_term_passed_on" date null, "extensions" int not null default 0, "acceptance_by" date null, "overdue_on" date generated always as (acceptance_by + 1) stored null, "remind_on" date null, "accepted_on" date null, "acceptance_rectified" boolean not null default false, "acceptance_rectify_by" date null, "track_until" date null, "archives_on" date generated always as (track_until + 1) stored null, "ended_on" date null, "end_reason" text null, "end_document" varchar(200) null, "misconduct_on" date null, "misconduct" text null, "misconduct_document" varchar(200) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "project" add constraint "project_identity_unique" unique ("identity");`);
    this.addSql(`create index "project_number_index" on "project" ("number");`);
    this.addSql(`create index "project_organization_id_index" on "project" ("organization_id");`);
    this.addSql(`create index "project_owner_id_index" on "project" ("owner_id");`);
    this.addSql(`create index "project_demand_id_index" on "project" ("demand_id");`);
    this.addSql(`create index "project_region_id_established_on_index" on "project" ("region_id", "established_on");`);
    this.addSql(`create index "project_level_kind_established_on_index" on "project" ("level", "kind", "established_on");`);
    this.addSql(`create index "project_established_on_index" on "project" ("established_on");`);
    this.addSql(`create index "project_state_index" on "project" ("state");`);
    this.addSql(`create index "project_budget_index" on "project" ("budget");`);
    this.addSql(`create index "project_title_index" on "project" ("title");`);
    this.addSql(`create index "project_bearer_name_index" on "project" ("bearer_name");`);
    this.addSql(`create index "project_state_due_on_index" on "project" ("state", "due_on");`);
    this.addSql(`create index "project_due_on_index" on "project" ("due_on");`);
    this.addSql(`create index "project_lapses_on_index" on "project" ("lapses_on");`);
    this.addSql(`create index "project_overdue_on_index" on "project" ("overdue_on");`);
    this.addSql(`create index "project_archives_on_index" on "project" ("archives_on");`);
    this.addSql(`create index "project_remind_on_index" on "project" ("remind_on");`);
    this.addSql(`create index "project_end_on_index" on "project" ("end_on");`);
    this.addSql(`create index "project_accepted_on_index" on "project" ("accepted_on");`);
    this.addSql(`alter table "project" add constraint "project_one_a_bid" unique ("bid_id");`);

    this.addSql(`create table "site_test" ("id" uuid not null, "project_id" uuid not null, "on" date not null, "place" varchar(200) not null, "opinion" text not null, "is_met" boolean not null, "signed_by" varchar(200) not null, "signed_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "site_test_project_id_on_index" on "site_test" ("project_id", "on");`);

    this.addSql(`create table "site_test_result" ("id" uuid not null, "test_id" uuid not null, "indicator_id" uuid not null, "measured" varchar(100) not null, "is_met" boolean not null, primary key ("id"));`);
    this.addSql(`alter table "site_test_result" add constraint "site_test_result_test_id_indicator_id_unique" unique ("test_id", "indicator_id");`);

    this.addSql(`create table "recovery" ("id" uuid not null, "project_id" uuid not null, "amount" numeric(20,2) not null, "ground" text not null, "due_on" date not null, "received" numeric(20,2) not null default '0.00', "settled_on" date null, primary key ("id"));`);
    this.addSql(`create index "recovery_project_id_index" on "recovery" ("project_id");`);
    this.addSql(`create index "recovery_due_on_index" on "recovery" ("due_on");`);

    this.addSql(`create table "recovery_receipt" ("id" uuid not null, "recovery_id" uuid not null, "amount" numeric(20,2) not null, "on" date not null, "voucher" varchar(100) not null, primary key ("id"));`);
    this.addSql(`create index "recovery_receipt_recovery_id_on_index" on "recovery_receipt" ("recovery_id", "on");`);

    this.addSql(`create table "project_tracking" ("id" uuid not null, "project_id" uuid not null, "year" int not null, "sales" numeric(20,2) not null, "text" text not null, "reported_on" date not null, primary key ("id"));`);
    this.addSql(`alter table "project_tracking" add constraint "project_tracking_project_id_year_unique" unique ("project_id", "year");`);

    this.addSql(`create table "project_change" ("id" uuid not null, "project_id" uuid not null, "kind" text not null, "text" text not null, "months" int null, "requested_on" date not null, "decision" text not null default 'PENDING', "decided_on" date null, "answer" text null, primary key ("id"));`);
    this.addSql(`create index "project_change_project_id_requested_on_index" on "project_change" ("project_id", "requested_on");`);
    this.addSql(`create index "project_change_decision_index" on "project_change" ("decision");`);

    this.addSql(`create table "own_money_report" ("id" uuid not null, "project_id" uuid not null, "amount" numeric(20,2) not null, "reported_on" date not null, "text" text not null, "confirmed_on" date null, primary key ("id"));`);
    this.addSql(`create index "own_money_report_project_id_reported_on_index" on "own_money_report" ("project_id", "reported_on");`);

    this.addSql(`create table "milestone" ("id" uuid not null, "project_id" uuid not null, "position" int not null, "title" varchar(200) not null, "evidence" varchar(500) not null, "due_on" date not null, "reported_on" date null, "report" text null, "confirmed_on" date null, primary key ("id"));`);
    this.addSql(`create index "milestone_due_on_index" on "milestone" ("due_on");`);
    this.addSql(`alter table "milestone" add constraint "milestone_project_id_position_unique" unique ("project_id", "position");`);

    this.addSql(`create table "mid_term_check" ("id" uuid not null, "project_id" uuid not null, "on" date not null, "conclusion" text not null, "opinion" text not null, "experts" int not null, "rectify_by" date null, "rectified_on" date null, primary key ("id"));`);
    this.addSql(`create index "mid_term_check_project_id_on_index" on "mid_term_check" ("project_id", "on");`);

    this.addSql(`create table "funding_tranche" ("id" uuid not null, "project_id" uuid not null, "position" int not null, "amount" numeric(20,2) not null, "conditions" text[] not null, "paid_on" date null, "voucher" varchar(100) null, primary key ("id"));`);
    this.addSql(`create index "funding_tranche_paid_on_index" on "funding_tranche" ("paid_on");`);
    this.addSql(`alter table "funding_tranche" add constraint "funding_tranche_project_id_position_unique" unique ("project_id", "position");`);

    this.addSql(`create table "difficulty_notice" ("id" uuid not null, "project_id" uuid not null, "on" date not null, "text" text not null, "answered_on" date null, "answer" text null, primary key ("id"));`);
    this.addSql(`create index "difficulty_notice_project_id_on_index" on "difficulty_notice" ("project_id", "on");`);

    this.addSql(`create table "contract_signature" ("id" uuid not null, "project_id" uuid not null, "party" text not null, "signed_by" varchar(200) not null, "signed_at" timestamptz not null, "hash" varchar(64) not null, primary key ("id"));`);
    this.addSql(`alter table "contract_signature" add constraint "contract_signature_project_id_party_unique" unique ("project_id", "party");`);

    this.addSql(`create table "acceptance" ("id" uuid not null, "project_id" uuid not null, "applied_on" date not null, "report_number" varchar(60) not null, "achievement_id" uuid null, "site_test_id" uuid null, "summary" text not null, "conclusion" text not null default 'PENDING', "concluded_on" date null, "experts" int null, "opinion" text null, primary key ("id"));`);
    this.addSql(`create index "acceptance_project_id_applied_on_index" on "acceptance" ("project_id", "applied_on");`);
    this.addSql(`create index "acceptance_achievement_id_index" on "acceptance" ("achievement_id");`);

    this.addSql(`create table "opening_share" ("id" uuid not null, "bid_id" uuid not null, "officer_id" uuid not null, "share" varchar(66) not null, primary key ("id"));`);
    this.addSql(`alter table "opening_share" add constraint "opening_share_bid_id_officer_id_unique" unique ("bid_id", "officer_id");`);

    this.addSql(`create table "bid_reading" ("id" uuid not null, "bid_id" uuid not null, "person_id" uuid not null, "role" varchar(40) not null, "purpose" varchar(200) not null, "at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "bid_reading_person_id_at_index" on "bid_reading" ("person_id", "at");`);
    this.addSql(`alter table "bid_reading" add constraint "bid_reading_bid_id_person_id_unique" unique ("bid_id", "person_id");`);

    this.addSql(`create table "bid_file" ("id" uuid not null, "bid_id" uuid not null, "name" varchar(255) not null, "sha256" varchar(64) not null, "delivered_on" date null, primary key ("id"));`);
    this.addSql(`alter table "bid_file" add constraint "bid_file_bid_id_sha256_unique" unique ("bid_id", "sha256");`);

    this.addSql(`alter table "expert_draw" alter column "panel" type text[] using (translate("panel"::text, '[]"', '{}')::text[]);`);
    this.addSql(`alter table "expert_draw" alter column "panel" set default '{}';`);
    this.addSql(`alter table "expert_draw" alter column "reserves" type text[] using (translate("reserves"::text, '[]"', '{}')::text[]);`);
    this.addSql(`alter table "expert_draw" alter column "reserves" set default '{}';`);

    this.addSql(`alter table "opening_key" add constraint "opening_key_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "opening_key" add constraint "opening_key_state_check" check ("state" in ('ACTIVE', 'RETIRED'));`);

    this.addSql(`alter table "challenge_batch" add constraint "challenge_batch_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "challenge_batch" add constraint "challenge_batch_mode_check" check ("mode" in ('OPEN', 'CHALLENGE', 'BEST_CHOICE', 'DIRECTED'));`);
    this.addSql(`alter table "challenge_batch" add constraint "challenge_batch_state_check" check ("state" in ('DRAFT', 'OPEN', 'CLOSED'));`);

    this.addSql(`alter table "tech_demand" add constraint "tech_demand_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "tech_demand" add constraint "tech_demand_condensed_by_id_foreign" foreign key ("condensed_by_id") references "expert_profile" ("id") on delete set null;`);
    this.addSql(`alter table "tech_demand" add constraint "tech_demand_batch_id_foreign" foreign key ("batch_id") references "challenge_batch" ("id") on delete set null;`);
    this.addSql(`alter table "tech_demand" add constraint "tech_demand_list_check" check ("list" in ('COUNTY', 'CITY_CHALLENGE', 'PROVINCE_SJSL', 'PROVINCE_BASE'));`);
    this.addSql(`alter table "tech_demand" add constraint "tech_demand_confidentiality_check" check ("confidentiality" in ('PUBLIC', 'SUMMARY', 'NDA'));`);
    this.addSql(`alter table "tech_demand" add constraint "tech_demand_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'TOWNSHIP_CHECKED', 'ACCEPTED', 'CONDENSED', 'RECOMMENDED', 'LISTED', 'NOT_LISTED', 'CLOSED', 'REJECTED', 'WITHDRAWN'));`);
    this.addSql(`alter table "tech_demand" add constraint "tech_demand_close_reason_check" check ("close_reason" in ('SOLVED', 'EXPIRED', 'WITHDRAWN'));`);

    this.addSql(`alter table "matchmaking" add constraint "matchmaking_demand_id_foreign" foreign key ("demand_id") references "tech_demand" ("id") on delete cascade;`);
    this.addSql(`alter table "matchmaking" add constraint "matchmaking_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete restrict;`);
    this.addSql(`alter table "matchmaking" add constraint "matchmaking_kind_check" check ("kind" in ('TALENT', 'ACHIEVEMENT', 'PLATFORM', 'INSTITUTION'));`);
    this.addSql(`alter table "matchmaking" add constraint "matchmaking_state_check" check ("state" in ('PROPOSED', 'CONTACTED', 'INTERESTED', 'DECLINED'));`);

    this.addSql(`alter table "match_contact" add constraint "match_contact_matchmaking_id_foreign" foreign key ("matchmaking_id") references "matchmaking" ("id") on delete cascade;`);
    this.addSql(`alter table "match_contact" add constraint "match_contact_kind_check" check ("kind" in ('CALL', 'MEETING', 'VISIT', 'DOCUMENT'));`);

    this.addSql(`alter table "demand_recommendation" add constraint "demand_recommendation_demand_id_foreign" foreign key ("demand_id") references "tech_demand" ("id");`);
    this.addSql(`alter table "demand_recommendation" add constraint "demand_recommendation_list_check" check ("list" in ('CITY_CHALLENGE', 'PROVINCE_SJSL', 'PROVINCE_BASE'));`);
    this.addSql(`alter table "demand_recommendation" add constraint "demand_recommendation_outcome_check" check ("outcome" in ('PENDING', 'LISTED', 'NOT_LISTED'));`);

    this.addSql(`alter table "demand_indicator" add constraint "demand_indicator_demand_id_foreign" foreign key ("demand_id") references "tech_demand" ("id") on delete cascade;`);

    this.addSql(`alter table "demand_disclosure" add constraint "demand_disclosure_demand_id_foreign" foreign key ("demand_id") references "tech_demand" ("id") on delete cascade;`);
    this.addSql(`alter table "demand_disclosure" add constraint "demand_disclosure_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "demand_disclosure" add constraint "demand_disclosure_state_check" check ("state" in ('REQUESTED', 'SIGNED', 'REFUSED', 'ENDED'));`);

    this.addSql(`alter table "challenge_listing" add constraint "challenge_listing_batch_id_foreign" foreign key ("batch_id") references "challenge_batch" ("id");`);
    this.addSql(`alter table "challenge_listing" add constraint "challenge_listing_demand_id_foreign" foreign key ("demand_id") references "tech_demand" ("id");`);
    this.addSql(`alter table "challenge_listing" add constraint "challenge_listing_relists_id_foreign" foreign key ("relists_id") references "challenge_listing" ("id") on delete set null;`);
    this.addSql(`alter table "challenge_listing" add constraint "challenge_listing_bidders_check" check ("bidders" in ('ANY', 'RESEARCH', 'ENTERPRISE'));`);
    this.addSql(`alter table "challenge_listing" add constraint "challenge_listing_state_check" check ("state" in ('DRAFT', 'APPROVED', 'OPEN', 'CLOSED', 'UNSEALED', 'IN_REVIEW', 'PROPOSED', 'IN_NOTICE', 'AWARDED', 'FINISHED', 'FAILED'));`);

    this.addSql(`alter table "listing_question" add constraint "listing_question_listing_id_foreign" foreign key ("listing_id") references "challenge_listing" ("id") on delete cascade;`);
    this.addSql(`alter table "listing_question" add constraint "listing_question_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "listing_question" add constraint "listing_question_state_check" check ("state" in ('ASKED', 'ANSWERED', 'REFUSED'));`);

    this.addSql(`alter table "listing_officer" add constraint "listing_officer_listing_id_foreign" foreign key ("listing_id") references "challenge_listing" ("id") on delete cascade;`);
    this.addSql(`alter table "listing_officer" add constraint "listing_officer_key_id_foreign" foreign key ("key_id") references "opening_key" ("id");`);
    this.addSql(`alter table "listing_officer" add constraint "listing_officer_person_id_foreign" foreign key ("person_id") references "person" ("id");`);

    this.addSql(`alter table "listing_amendment" add constraint "listing_amendment_listing_id_foreign" foreign key ("listing_id") references "challenge_listing" ("id") on delete cascade;`);

    this.addSql(`alter table "challenge_bid" add constraint "challenge_bid_listing_id_foreign" foreign key ("listing_id") references "challenge_listing" ("id");`);
    this.addSql(`alter table "challenge_bid" add constraint "challenge_bid_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "challenge_bid" add constraint "challenge_bid_state_check" check ("state" in ('DRAFT', 'SEALED', 'WITHDRAWN', 'RECEIVED', 'VOID', 'ELIGIBLE', 'REJECTED', 'SCORED', 'PROPOSED', 'NOT_SELECTED', 'SELECTED', 'CONTRACTED', 'FORFEITED'));`);
    this.addSql(`alter table "challenge_bid" add constraint "challenge_bid_opened_by_check" check ("opened_by" in ('OFFICERS', 'BIDDER'));`);

    this.addSql(`alter table "review_request" add constraint "review_request_bid_id_foreign" foreign key ("bid_id") references "challenge_bid" ("id");`);
    this.addSql(`alter table "review_request" add constraint "review_request_ground_check" check ("ground" in ('PROCEDURE', 'RECUSAL', 'FACT', 'JUDGEMENT'));`);
    this.addSql(`alter table "review_request" add constraint "review_request_state_check" check ("state" in ('FILED', 'NOT_ADMITTED', 'UPHELD', 'DISMISSED', 'WITHDRAWN'));`);

    this.addSql(`alter table "project" add constraint "project_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete restrict;`);
    this.addSql(`alter table "project" add constraint "project_owner_id_foreign" foreign key ("owner_id") references "organization" ("id") on delete restrict;`);
    this.addSql(`alter table "project" add constraint "project_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "project" add constraint "project_demand_id_foreign" foreign key ("demand_id") references "tech_demand" ("id") on delete set null;`);
    this.addSql(`alter table "project" add constraint "project_bid_id_foreign" foreign key ("bid_id") references "challenge_bid" ("id") on delete set null;`);
    this.addSql(`alter table "project" add constraint "project_level_check" check ("level" in ('COUNTY', 'CITY', 'PROVINCE'));`);
    this.addSql(`alter table "project" add constraint "project_kind_check" check ("kind" in ('CHALLENGE', 'HEALTH', 'SOCIAL', 'AGRICULTURE', 'INDUSTRY', 'OTHER'));`);
    this.addSql(`alter table "project" add constraint "project_state_check" check ("state" in ('ESTABLISHED', 'ACTIVE', 'RECTIFYING', 'TERMINATING', 'DUE', 'OVERDUE', 'IN_ACCEPTANCE', 'RECTIFYING_ACCEPTANCE', 'ACCEPTED', 'FAILED', 'TERMINATED', 'REVOKED', 'LAPSED', 'ARCHIVED'));`);

    this.addSql(`alter table "site_test" add constraint "site_test_project_id_foreign" foreign key ("project_id") references "project" ("id") on delete cascade;`);

    this.addSql(`alter table "site_test_result" add constraint "site_test_result_test_id_foreign" foreign key ("test_id") references "site_test" ("id") on delete cascade;`);
    this.addSql(`alter table "site_test_result" add constraint "site_test_result_indicator_id_foreign" foreign key ("indicator_id") references "demand_indicator" ("id");`);

    this.addSql(`alter table "recovery" add constraint "recovery_project_id_foreign" foreign key ("project_id") references "project" ("id") on delete cascade;`);

    this.addSql(`alter table "recovery_receipt" add constraint "recovery_receipt_recovery_id_foreign" foreign key ("recovery_id") references "recovery" ("id") on delete cascade;`);

    this.addSql(`alter table "project_tracking" add constraint "project_tracking_project_id_foreign" foreign key ("project_id") references "project" ("id") on delete cascade;`);

    this.addSql(`alter table "project_change" add constraint "project_change_project_id_foreign" foreign key ("project_id") references "project" ("id") on delete cascade;`);
    this.addSql(`alter table "project_change" add constraint "project_change_kind_check" check ("kind" in ('PERSON', 'ROUTE', 'BUDGET', 'EXTENSION'));`);
    this.addSql(`alter table "project_change" add constraint "project_change_decision_check" check ("decision" in ('PENDING', 'APPROVED', 'REFUSED'));`);

    this.addSql(`alter table "own_money_report" add constraint "own_money_report_project_id_foreign" foreign key ("project_id") references "project" ("id") on delete cascade;`);

    this.addSql(`alter table "milestone" add constraint "milestone_project_id_foreign" foreign key ("project_id") references "project" ("id") on delete cascade;`);

    this.addSql(`alter table "mid_term_check" add constraint "mid_term_check_project_id_foreign" foreign key ("project_id") references "project" ("id") on delete cascade;`);
    this.addSql(`alter table "mid_term_check" add constraint "mid_term_check_conclusion_check" check ("conclusion" in ('PASS', 'RECTIFY', 'STOP'));`);

    this.addSql(`alter table "funding_tranche" add constraint "funding_tranche_project_id_foreign" foreign key ("project_id") references "project" ("id") on delete cascade;`);
    this.addSql(`alter table "funding_tranche" add constraint "funding_tranche_conditions_check" check ("conditions" <@ array['CONTRACT'::text, 'OWN_MONEY'::text, 'MID_TERM'::text, 'MILESTONES'::text, 'ACCEPTED'::text]);`);

    this.addSql(`alter table "difficulty_notice" add constraint "difficulty_notice_project_id_foreign" foreign key ("project_id") references "project" ("id") on delete cascade;`);

    this.addSql(`alter table "contract_signature" add constraint "contract_signature_project_id_foreign" foreign key ("project_id") references "project" ("id") on delete cascade;`);
    this.addSql(`alter table "contract_signature" add constraint "contract_signature_party_check" check ("party" in ('OWNER', 'BEARER', 'BUREAU'));`);

    this.addSql(`alter table "acceptance" add constraint "acceptance_project_id_foreign" foreign key ("project_id") references "project" ("id") on delete cascade;`);
    this.addSql(`alter table "acceptance" add constraint "acceptance_achievement_id_foreign" foreign key ("achievement_id") references "achievement" ("id") on delete restrict;`);
    this.addSql(`alter table "acceptance" add constraint "acceptance_site_test_id_foreign" foreign key ("site_test_id") references "site_test" ("id") on delete set null;`);
    this.addSql(`alter table "acceptance" add constraint "acceptance_conclusion_check" check ("conclusion" in ('PENDING', 'PASS', 'RECTIFY', 'FAIL'));`);

    this.addSql(`alter table "opening_share" add constraint "opening_share_bid_id_foreign" foreign key ("bid_id") references "challenge_bid" ("id") on delete cascade;`);
    this.addSql(`alter table "opening_share" add constraint "opening_share_officer_id_foreign" foreign key ("officer_id") references "listing_officer" ("id") on delete cascade;`);

    this.addSql(`alter table "bid_reading" add constraint "bid_reading_bid_id_foreign" foreign key ("bid_id") references "challenge_bid" ("id") on delete cascade;`);
    this.addSql(`alter table "bid_reading" add constraint "bid_reading_person_id_foreign" foreign key ("person_id") references "person" ("id");`);

    this.addSql(`alter table "bid_file" add constraint "bid_file_bid_id_foreign" foreign key ("bid_id") references "challenge_bid" ("id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "listing_officer" drop constraint "listing_officer_key_id_foreign";`);
    this.addSql(`alter table "tech_demand" drop constraint "tech_demand_batch_id_foreign";`);
    this.addSql(`alter table "challenge_listing" drop constraint "challenge_listing_batch_id_foreign";`);
    this.addSql(`alter table "matchmaking" drop constraint "matchmaking_demand_id_foreign";`);
    this.addSql(`alter table "demand_recommendation" drop constraint "demand_recommendation_demand_id_foreign";`);
    this.addSql(`alter table "demand_indicator" drop constraint "demand_indicator_demand_id_foreign";`);
    this.addSql(`alter table "demand_disclosure" drop constraint "demand_disclosure_demand_id_foreign";`);
    this.addSql(`alter table "challenge_listing" drop constraint "challenge_listing_demand_id_foreign";`);
    this.addSql(`alter table "project" drop constraint "project_demand_id_foreign";`);
    this.addSql(`alter table "match_contact" drop constraint "match_contact_matchmaking_id_foreign";`);
    this.addSql(`alter table "site_test_result" drop constraint "site_test_result_indicator_id_foreign";`);
    this.addSql(`alter table "challenge_listing" drop constraint "challenge_listing_relists_id_foreign";`);
    this.addSql(`alter table "listing_question" drop constraint "listing_question_listing_id_foreign";`);
    this.addSql(`alter table "listing_officer" drop constraint "listing_officer_listing_id_foreign";`);
    this.addSql(`alter table "listing_amendment" drop constraint "listing_amendment_listing_id_foreign";`);
    this.addSql(`alter table "challenge_bid" drop constraint "challenge_bid_listing_id_foreign";`);
    this.addSql(`alter table "opening_share" drop constraint "opening_share_officer_id_foreign";`);
    this.addSql(`alter table "review_request" drop constraint "review_request_bid_id_foreign";`);
    this.addSql(`alter table "project" drop constraint "project_bid_id_foreign";`);
    this.addSql(`alter table "opening_share" drop constraint "opening_share_bid_id_foreign";`);
    this.addSql(`alter table "bid_reading" drop constraint "bid_reading_bid_id_foreign";`);
    this.addSql(`alter table "bid_file" drop constraint "bid_file_bid_id_foreign";`);
    this.addSql(`alter table "site_test" drop constraint "site_test_project_id_foreign";`);
    this.addSql(`alter table "recovery" drop constraint "recovery_project_id_foreign";`);
    this.addSql(`alter table "project_tracking" drop constraint "project_tracking_project_id_foreign";`);
    this.addSql(`alter table "project_change" drop constraint "project_change_project_id_foreign";`);
    this.addSql(`alter table "own_money_report" drop constraint "own_money_report_project_id_foreign";`);
    this.addSql(`alter table "milestone" drop constraint "milestone_project_id_foreign";`);
    this.addSql(`alter table "mid_term_check" drop constraint "mid_term_check_project_id_foreign";`);
    this.addSql(`alter table "funding_tranche" drop constraint "funding_tranche_project_id_foreign";`);
    this.addSql(`alter table "difficulty_notice" drop constraint "difficulty_notice_project_id_foreign";`);
    this.addSql(`alter table "contract_signature" drop constraint "contract_signature_project_id_foreign";`);
    this.addSql(`alter table "acceptance" drop constraint "acceptance_project_id_foreign";`);
    this.addSql(`alter table "site_test_result" drop constraint "site_test_result_test_id_foreign";`);
    this.addSql(`alter table "acceptance" drop constraint "acceptance_site_test_id_foreign";`);
    this.addSql(`alter table "recovery_receipt" drop constraint "recovery_receipt_recovery_id_foreign";`);

    this.addSql(`drop table if exists "opening_key" cascade;`);
    this.addSql(`drop table if exists "challenge_batch" cascade;`);
    this.addSql(`drop table if exists "tech_demand" cascade;`);
    this.addSql(`drop table if exists "matchmaking" cascade;`);
    this.addSql(`drop table if exists "match_contact" cascade;`);
    this.addSql(`drop table if exists "demand_recommendation" cascade;`);
    this.addSql(`drop table if exists "demand_indicator" cascade;`);
    this.addSql(`drop table if exists "demand_disclosure" cascade;`);
    this.addSql(`drop table if exists "challenge_listing" cascade;`);
    this.addSql(`drop table if exists "listing_question" cascade;`);
    this.addSql(`drop table if exists "listing_officer" cascade;`);
    this.addSql(`drop table if exists "listing_amendment" cascade;`);
    this.addSql(`drop table if exists "challenge_bid" cascade;`);
    this.addSql(`drop table if exists "review_request" cascade;`);
    this.addSql(`drop table if exists "project" cascade;`);
    this.addSql(`drop table if exists "site_test" cascade;`);
    this.addSql(`drop table if exists "site_test_result" cascade;`);
    this.addSql(`drop table if exists "recovery" cascade;`);
    this.addSql(`drop table if exists "recovery_receipt" cascade;`);
    this.addSql(`drop table if exists "project_tracking" cascade;`);
    this.addSql(`drop table if exists "project_change" cascade;`);
    this.addSql(`drop table if exists "own_money_report" cascade;`);
    this.addSql(`drop table if exists "milestone" cascade;`);
    this.addSql(`drop table if exists "mid_term_check" cascade;`);
    this.addSql(`drop table if exists "funding_tranche" cascade;`);
    this.addSql(`drop table if exists "difficulty_notice" cascade;`);
    this.addSql(`drop table if exists "contract_signature" cascade;`);
    this.addSql(`drop table if exists "acceptance" cascade;`);
    this.addSql(`drop table if exists "opening_share" cascade;`);
    this.addSql(`drop table if exists "bid_reading" cascade;`);
    this.addSql(`drop table if exists "bid_file" cascade;`);

    this.addSql(`alter table "expert_draw" alter column "panel" drop default;`);
    this.addSql(`alter table "expert_draw" alter column "panel" type jsonb using (to_jsonb("panel"));`);
    this.addSql(`alter table "expert_draw" alter column "reserves" drop default;`);
    this.addSql(`alter table "expert_draw" alter column "reserves" type jsonb using (to_jsonb("reserves"));`);
  }

}
