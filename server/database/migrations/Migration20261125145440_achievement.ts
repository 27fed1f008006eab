import { Migration } from '@mikro-orm/migrations';

export class Migration20261125145440_achievement extends Migration {

  override name = 'Migration20261125145440_achievement';

  override up(): void | Promise<void> {

    this.addSql(`create table "patent_project" ("id" uuid not null, "organization_id" uuid not null, "state" text not null default 'FILED', "project_number" varchar(60) null, "title" varchar(200) not null, "year" int null, "patent_number" varchar(60) null, "expected_sales" numeric(20,2) null, "proven_sales" numeric(20,2) null, "recommended_on" date null, "selected_on" date null, "selection_document" varchar(200) null, "reviewed_on" date null, "result" text null, "review_opinion" text null, "subsidy" numeric(20,2) null, "paid_on" date null, "remark" text null, "rule_version" varchar(120) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "patent_project" add constraint "patent_project_project_number_unique" unique ("project_number");`);
    this.addSql(`create index "patent_project_organization_id_index" on "patent_project" ("organization_id");`);
    this.addSql(`create index "patent_project_reviewed_on_index" on "patent_project" ("reviewed_on");`);
    this.addSql(`create index "patent_project_result_index" on "patent_project" ("result");`);
    this.addSql(`create index "patent_project_state_index" on "patent_project" ("state");`);
    this.addSql(`create index "patent_project_year_index" on "patent_project" ("year");`);
    this.addSql(`create index "patent_project_title_index" on "patent_project" ("title");`);

    this.addSql(`create table "achievement" ("id" uuid not null, "organization_id" uuid not null, "state" text not null default 'DRAFT', "registration_number" varchar(60) null, "title" varchar(200) not null, "abstract" text null, "class" text null, "field" varchar(100) null, "maturity" int null, "intent" text null, "expected_price" numeric(20,2) null, "began_on" date null, "ended_on" date null, "ground" text null, "project_number" varchar(100) null, "evaluation" text null, "evaluated_on" date null, "is_service_result" boolean not null default true, "is_state_owned_asset" boolean not null default false, "recommender" varchar(200) null, "approver" varchar(200) null, "submitted_on" date null, "registered_on" date null, "return_reason" text null, "revoked_on" date null, "revoke_reason" text null, "rule_version" varchar(120) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "achievement" add constraint "achievement_registration_number_unique" unique ("registration_number");`);
    this.addSql(`create index "achievement_organization_id_registered_on_index" on "achievement" ("organization_id", "registered_on");`);
    this.addSql(`create index "achievement_registered_on_index" on "achievement" ("registered_on");`);
    this.addSql(`create index "achievement_state_index" on "achievement" ("state");`);
    this.addSql(`create index "achievement_maturity_index" on "achievement" ("maturity");`);
    this.addSql(`create index "achievement_intent_index" on "achievement" ("intent");`);
    this.addSql(`create index "achievement_expected_price_index" on "achievement" ("expected_price");`);
    this.addSql(`create index "achievement_field_index" on "achievement" ("field");`);
    this.addSql(`create index "achievement_title_index" on "achievement" ("title");`);

    this.addSql(`create table "intellectual_property" ("id" uuid not null, "achievement_id" uuid not null, "organization_id" uuid not null, "kind" text not null, "number" varchar(60) null, "title" varchar(200) not null, "holder" varchar(200) not null, "state" text not null default 'APPLIED', "filed_on" date null, "granted_on" date null, "term_ends_on" date null, "expires_on" date generated always as (term_ends_on + 1) stored null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "intellectual_property_achievement_id_index" on "intellectual_property" ("achievement_id");`);
    this.addSql(`create index "intellectual_property_organization_id_index" on "intellectual_property" ("organization_id");`);
    this.addSql(`create index "intellectual_property_number_index" on "intellectual_property" ("number");`);
    this.addSql(`create index "intellectual_property_state_index" on "intellectual_property" ("state");`);
    this.addSql(`create index "intellectual_property_expires_on_index" on "intellectual_property" ("expires_on");`);
    this.addSql(`create index "intellectual_property_filed_on_index" on "intellectual_property" ("filed_on");`);
    this.addSql(`alter table "intellectual_property" add constraint "intellectual_property_kind_number_unique" unique ("kind", "number");`);

    this.addSql(`create table "achievement_owner" ("id" uuid not null, "achievement_id" uuid not null, "position" int not null, "organization_id" uuid null, "name" varchar(200) not null, "share" numeric(12,10) not null, primary key ("id"));`);
    this.addSql(`create index "achievement_owner_organization_id_index" on "achievement_owner" ("organization_id");`);
    this.addSql(`alter table "achievement_owner" add constraint "achievement_owner_achievement_id_position_unique" unique ("achievement_id", "position");`);

    this.addSql(`create table "achievement_completer" ("id" uuid not null, "achievement_id" uuid not null, "position" int not null, "name" varchar(100) not null, "masked_name" varchar(100) not null, "unit" varchar(200) not null, "contribution" text null, primary key ("id"));`);
    this.addSql(`alter table "achievement_completer" add constraint "achievement_completer_achievement_id_position_unique" unique ("achievement_id", "position");`);

    this.addSql(`create table "result_listing" ("id" uuid not null, "achievement_id" uuid not null, "organization_id" uuid not null, "state" text not null default 'PRICING', "way" text not null, "transfer_kind" text not null, "title" varchar(200) not null, "abstract" text not null, "price_basis" text not null, "price" numeric(20,2) null, "appraised_value" numeric(20,2) null, "is_state_owned_asset" boolean not null default false, "decided_on" date not null, "decision" varchar(200) not null, "transferee_id" uuid null, "transferee_name" varchar(200) null, "is_related_party" boolean null, "relation" text null, "listed_from" date null, "listed_until" date null, "listing_over_on" date generated always as (listed_until + 1) stored null, "announced_at" timestamptz null, "exchange" varchar(200) null, "exchange_record" varchar(200) null, "deal_price" numeric(20,2) null, "deal_on" date null, "reason" text null, "rule_version" varchar(120) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "result_listing_achievement_id_state_index" on "result_listing" ("achievement_id", "state");`);
    this.addSql(`create index "result_listing_organization_id_index" on "result_listing" ("organization_id");`);
    this.addSql(`create index "result_listing_state_way_index" on "result_listing" ("state", "way");`);
    this.addSql(`create index "result_listing_way_index" on "result_listing" ("way");`);
    this.addSql(`create index "result_listing_price_index" on "result_listing" ("price");`);
    this.addSql(`create index "result_listing_title_index" on "result_listing" ("title");`);
    this.addSql(`create index "result_listing_listing_over_on_index" on "result_listing" ("listing_over_on");`);
    this.addSql(`create index "result_listing_created_at_index" on "result_listing" ("created_at");`);
    this.addSql(`create index "result_listing_transferee_id_index" on "result_listing" ("transferee_id");`);
    this.addSql(`create index "result_listing_deal_on_index" on "result_listing" ("deal_on");`);

    this.addSql(`create table "priority_right" ("id" uuid not null, "listing_id" uuid not null, "state" text not null default 'NAMED', "ground" text not null, "rank" int not null, "holder_name" varchar(200) not null, "masked_name" varchar(200) not null, "organization_id" uuid null, "person_id" uuid null, "notified_on" date null, "notice" varchar(200) null, "decided_on" date null, "reason" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "priority_right_organization_id_index" on "priority_right" ("organization_id");`);
    this.addSql(`create index "priority_right_person_id_index" on "priority_right" ("person_id");`);
    this.addSql(`alter table "priority_right" add constraint "priority_right_listing_id_holder_name_unique" unique ("listing_id", "holder_name");`);

    this.addSql(`create table "listing_interest" ("id" uuid not null, "listing_id" uuid not null, "organization_id" uuid not null, "state" text not null default 'OPEN', "offer" numeric(20,2) not null, "message" text null, "is_related_party" boolean not null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "listing_interest_organization_id_index" on "listing_interest" ("organization_id");`);
    this.addSql(`alter table "listing_interest" add constraint "listing_interest_listing_id_organization_id_unique" unique ("listing_id", "organization_id");`);

    this.addSql(`create table "transformation_report" ("id" uuid not null, "organization_id" uuid not null, "year" int not null, "state" text not null default 'DRAFT', "due_on" date not null, "income" numeric(20,2) not null, "rewards" numeric(20,2) not null, "rewarded_people" int not null, "summary" text null, "submitted_on" date null, "accepted_on" date null, "return_reason" text null, "rule_version" varchar(120) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "transformation_report_year_index" on "transformation_report" ("year");`);
    this.addSql(`create index "transformation_report_state_index" on "transformation_report" ("state");`);
    this.addSql(`alter table "transformation_report" add constraint "transformation_report_organization_id_year_unique" unique ("organization_id", "year");`);

    this.addSql(`create table "report_line" ("id" uuid not null, "report_id" uuid not null, "kind" text not null, "contracts" int not null, "amount" numeric(20,2) not null, primary key ("id"));`);
    this.addSql(`alter table "report_line" add constraint "report_line_report_id_kind_unique" unique ("report_id", "kind");`);

    this.addSql(`create table "trial_licence" ("id" uuid not null, "listing_id" uuid not null, "organization_id" uuid not null, "owner_id" uuid not null, "state" text not null default 'OFFERED', "from" date not null, "until" date not null, "over_on" date generated always as (until + 1) stored null, "conversion_price" numeric(20,2) not null, "conversion_kind" text not null, "terms" text null, "accepted_on" date null, "ended_on" date null, "outcome" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "trial_licence_listing_id_index" on "trial_licence" ("listing_id");`);
    this.addSql(`create index "trial_licence_organization_id_index" on "trial_licence" ("organization_id");`);
    this.addSql(`create index "trial_licence_owner_id_index" on "trial_licence" ("owner_id");`);
    this.addSql(`create index "trial_licence_state_index" on "trial_licence" ("state");`);
    this.addSql(`create index "trial_licence_over_on_index" on "trial_licence" ("over_on");`);
    this.addSql(`create index "trial_licence_created_at_index" on "trial_licence" ("created_at");`);

    this.addSql(`create table "tech_contract" ("id" uuid not null, "provider_id" uuid not null, "buyer_id" uuid null, "buyer_name" varchar(200) not null, "state" text not null default 'DRAFT', "title" varchar(200) not null, "kind" text not null, "subkind" text not null, "achievement_id" uuid null, "listing_id" uuid null, "trial_id" uuid null, "total" numeric(20,2) not null, "payment_mode" text not null, "royalty_rate" numeric(12,10) null, "royalty_base" varchar(200) null, "royalty_cap" numeric(20,2) null, "number" varchar(60) null, "provider_signed_on" date null, "buyer_signed_on" date null, "signed_on" date null, "filed_on" date null, "decision_due_on" date null, "registered_on" date null, "registration_number" varchar(60) null, "technology_amount" numeric(20,2) null, "technology_income" numeric(20,2) null, "refusal_reason" text null, "transfer_recorded_on" date null, "transfer_record" varchar(200) null, "completed_on" date null, "end_reason" text null, "fine" numeric(20,2) null, "rule_version" varchar(120) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "tech_contract" add constraint "tech_contract_trial_id_unique" unique ("trial_id");`);
    this.addSql(`alter table "tech_contract" add constraint "tech_contract_registration_number_unique" unique ("registration_number");`);
    this.addSql(`create index "tech_contract_provider_id_signed_on_index" on "tech_contract" ("provider_id", "signed_on");`);
    this.addSql(`create index "tech_contract_buyer_id_index" on "tech_contract" ("buyer_id");`);
    this.addSql(`create index "tech_contract_state_index" on "tech_contract" ("state");`);
    this.addSql(`create index "tech_contract_kind_index" on "tech_contract" ("kind");`);
    this.addSql(`create index "tech_contract_achievement_id_index" on "tech_contract" ("achievement_id");`);
    this.addSql(`create index "tech_contract_listing_id_index" on "tech_contract" ("listing_id");`);
    this.addSql(`create index "tech_contract_signed_on_index" on "tech_contract" ("signed_on");`);
    this.addSql(`create index "tech_contract_registered_on_index" on "tech_contract" ("registered_on");`);
    this.addSql(`create index "tech_contract_total_index" on "tech_contract" ("total");`);
    this.addSql(`create index "tech_contract_title_index" on "tech_contract" ("title");`);
    this.addSql(`create index "tech_contract_decision_due_on_index" on "tech_contract" ("decision_due_on");`);
    this.addSql(`create index "tech_contract_created_at_index" on "tech_contract" ("created_at");`);

    this.addSql(`create table "income_distribution" ("id" uuid not null, "organization_id" uuid not null, "achievement_id" uuid not null, "contract_id" uuid null, "state" text not null default 'DRAFT', "basis" text not null, "year_of_use" int null, "income" numeric(20,2) not null, "costs" numeric(20,2) not null, "net" numeric(20,2) generated always as (income - costs) stored null, "income_on" date not null, "reward_total" numeric(20,2) not null, "is_state_owned_unit" boolean not null default false, "without_transfer_staff" boolean not null default false, "decided_on" date null, "decision" varchar(200) null, "pay_due_on" date null, "paid_on" date null, "voucher" varchar(200) null, "void_reason" text null, "rule_version" varchar(120) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "income_distribution_organization_id_index" on "income_distribution" ("organization_id");`);
    this.addSql(`create index "income_distribution_achievement_id_index" on "income_distribution" ("achievement_id");`);
    this.addSql(`create index "income_distribution_contract_id_index" on "income_distribution" ("contract_id");`);
    this.addSql(`create index "income_distribution_state_index" on "income_distribution" ("state");`);
    this.addSql(`create index "income_distribution_pay_due_on_index" on "income_distribution" ("pay_due_on");`);
    this.addSql(`create index "income_distribution_created_at_index" on "income_distribution" ("created_at");`);

    this.addSql(`create table "distribution_share" ("id" uuid not null, "distribution_id" uuid not null, "position" int not null, "name" varchar(100) not null, "masked_name" varchar(100) not null, "role" text not null, "amount" numeric(20,2) not null, primary key ("id"));`);
    this.addSql(`alter table "distribution_share" add constraint "distribution_share_distribution_id_position_unique" unique ("distribution_id", "position");`);

    this.addSql(`create table "contract_right" ("id" uuid not null, "contract_id" uuid not null, "position" int not null, "title" varchar(200) not null, "holder" varchar(200) not null, "number" varchar(60) not null, "filed_on" date not null, "term_ends_on" date not null, primary key ("id"));`);
    this.addSql(`alter table "contract_right" add constraint "contract_right_contract_id_position_unique" unique ("contract_id", "position");`);

    this.addSql(`create table "contract_payment" ("id" uuid not null, "contract_id" uuid not null, "position" int not null, "kind" text not null, "due_on" date null, "amount" numeric(20,2) not null, "base" numeric(20,2) null, "period" varchar(60) null, "paid_on" date null, "voucher" varchar(200) null, primary key ("id"));`);
    this.addSql(`create index "contract_payment_due_on_index" on "contract_payment" ("due_on");`);
    this.addSql(`alter table "contract_payment" add constraint "contract_payment_contract_id_position_unique" unique ("contract_id", "position");`);

    this.addSql(`create table "validity_event" ("id" uuid not null, "right_id" uuid not null, "state" text not null, "on" date not null, "document" varchar(200) null, "remark" text null, "recorded_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "validity_event_right_id_on_index" on "validity_event" ("right_id", "on");`);

    this.addSql(`alter table "patent_project" add constraint "patent_project_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "patent_project" add constraint "patent_project_state_check" check ("state" in ('FILED', 'RECOMMENDED', 'SELECTED', 'RECTIFYING', 'PASSED', 'FAILED', 'PAID', 'NOT_SELECTED'));`);
    this.addSql(`alter table "patent_project" add constraint "patent_project_result_check" check ("result" in ('PASSED', 'RECTIFY', 'FAILED'));`);

    this.addSql(`alter table "achievement" add constraint "achievement_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "achievement" add constraint "achievement_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'REGISTERED', 'WITHDRAWN', 'REVOKED'));`);
    this.addSql(`alter table "achievement" add constraint "achievement_class_check" check ("class" in ('BASIC_THEORY', 'APPLIED_TECHNOLOGY', 'SOFT_SCIENCE'));`);
    this.addSql(`alter table "achievement" add constraint "achievement_intent_check" check ("intent" in ('TRANSFER', 'LICENCE', 'EQUITY', 'OWN_IMPLEMENTATION', 'COOPERATION'));`);
    this.addSql(`alter table "achievement" add constraint "achievement_ground_check" check ("ground" in ('PLAN_PROJECT', 'AWARD_NOMINEE', 'SOCIAL_AWARD', 'VOLUNTARY'));`);
    this.addSql(`alter table "achievement" add constraint "achievement_evaluation_check" check ("evaluation" in ('ACCEPTANCE', 'APPRAISAL', 'REVIEW', 'REGISTRATION_TEST', 'GRANT'));`);

    this.addSql(`alter table "intellectual_property" add constraint "intellectual_property_achievement_id_foreign" foreign key ("achievement_id") references "achievement" ("id");`);
    this.addSql(`alter table "intellectual_property" add constraint "intellectual_property_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "intellectual_property" add constraint "intellectual_property_kind_check" check ("kind" in ('INVENTION', 'UTILITY', 'DESIGN', 'SOFTWARE', 'PLANT_VARIETY', 'CIRCUIT_LAYOUT', 'KNOW_HOW'));`);
    this.addSql(`alter table "intellectual_property" add constraint "intellectual_property_state_check" check ("state" in ('APPLIED', 'VALID', 'LAPSED', 'REFUSED', 'EXPIRED', 'INVALIDATED'));`);

    this.addSql(`alter table "achievement_owner" add constraint "achievement_owner_achievement_id_foreign" foreign key ("achievement_id") references "achievement" ("id") on delete cascade;`);
    this.addSql(`alter table "achievement_owner" add constraint "achievement_owner_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete set null;`);

    this.addSql(`alter table "achievement_completer" add constraint "achievement_completer_achievement_id_foreign" foreign key ("achievement_id") references "achievement" ("id") on delete cascade;`);

    this.addSql(`alter table "result_listing" add constraint "result_listing_achievement_id_foreign" foreign key ("achievement_id") references "achievement" ("id");`);
    this.addSql(`alter table "result_listing" add constraint "result_listing_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "result_listing" add constraint "result_listing_transferee_id_foreign" foreign key ("transferee_id") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "result_listing" add constraint "result_listing_state_check" check ("state" in ('PRICING', 'PRICE_NOTICE', 'LISTED', 'BIDDING', 'TRIAL', 'CONTRACTING', 'CONCLUDED', 'WITHDRAWN'));`);
    this.addSql(`alter table "result_listing" add constraint "result_listing_way_check" check ("way" in ('NEGOTIATED', 'LISTING', 'BIDDING', 'AUCTION', 'TRIAL', 'EXCHANGE'));`);
    this.addSql(`alter table "result_listing" add constraint "result_listing_transfer_kind_check" check ("transfer_kind" in ('ASSIGNMENT', 'APPLICATION_RIGHT', 'KNOW_HOW', 'EXCLUSIVE_LICENCE', 'SOLE_LICENCE', 'ORDINARY_LICENCE', 'EQUITY'));`);
    this.addSql(`alter table "result_listing" add constraint "result_listing_price_basis_check" check ("price_basis" in ('NEGOTIATED', 'APPRAISAL', 'MARKET'));`);

    this.addSql(`alter table "priority_right" add constraint "priority_right_listing_id_foreign" foreign key ("listing_id") references "result_listing" ("id");`);
    this.addSql(`alter table "priority_right" add constraint "priority_right_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "priority_right" add constraint "priority_right_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "priority_right" add constraint "priority_right_state_check" check ("state" in ('NAMED', 'NOTIFIED', 'CONFIRMED', 'WAIVED', 'REJECTED'));`);
    this.addSql(`alter table "priority_right" add constraint "priority_right_ground_check" check ("ground" in ('COMPLETER', 'COMMISSIONING_CLIENT', 'CO_DEVELOPER', 'CO_OWNER'));`);

    this.addSql(`alter table "listing_interest" add constraint "listing_interest_listing_id_foreign" foreign key ("listing_id") references "result_listing" ("id");`);
    this.addSql(`alter table "listing_interest" add constraint "listing_interest_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "listing_interest" add constraint "listing_interest_state_check" check ("state" in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'));`);

    this.addSql(`alter table "transformation_report" add constraint "transformation_report_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "transformation_report" add constraint "transformation_report_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'ACCEPTED'));`);

    this.addSql(`alter table "report_line" add constraint "report_line_report_id_foreign" foreign key ("report_id") references "transformation_report" ("id") on delete cascade;`);
    this.addSql(`alter table "report_line" add constraint "report_line_kind_check" check ("kind" in ('DEVELOPMENT', 'TRANSFER', 'LICENCE', 'CONSULTING', 'SERVICE'));`);

    this.addSql(`alter table "trial_licence" add constraint "trial_licence_listing_id_foreign" foreign key ("listing_id") references "result_listing" ("id");`);
    this.addSql(`alter table "trial_licence" add constraint "trial_licence_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "trial_licence" add constraint "trial_licence_owner_id_foreign" foreign key ("owner_id") references "organization" ("id");`);
    this.addSql(`alter table "trial_licence" add constraint "trial_licence_state_check" check ("state" in ('OFFERED', 'ON_TRIAL', 'CONVERTED', 'ENDED', 'DECLINED'));`);
    this.addSql(`alter table "trial_licence" add constraint "trial_licence_conversion_kind_check" check ("conversion_kind" in ('ASSIGNMENT', 'APPLICATION_RIGHT', 'KNOW_HOW', 'EXCLUSIVE_LICENCE', 'SOLE_LICENCE', 'ORDINARY_LICENCE', 'EQUITY'));`);

    this.addSql(`alter table "tech_contract" add constraint "tech_contract_provider_id_foreign" foreign key ("provider_id") references "organization" ("id");`);
    this.addSql(`alter table "tech_contract" add constraint "tech_contract_buyer_id_foreign" foreign key ("buyer_id") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "tech_contract" add constraint "tech_contract_achievement_id_foreign" foreign key ("achievement_id") references "achievement" ("id") on delete set null;`);
    this.addSql(`alter table "tech_contract" add constraint "tech_contract_listing_id_foreign" foreign key ("listing_id") references "result_listing" ("id") on delete set null;`);
    this.addSql(`alter table "tech_contract" add constraint "tech_contract_trial_id_foreign" foreign key ("trial_id") references "trial_licence" ("id") on delete set null;`);
    this.addSql(`alter table "tech_contract" add constraint "tech_contract_state_check" check ("state" in ('DRAFT', 'SIGNED', 'FILED', 'REGISTERED', 'REFUSED', 'COMPLETED', 'TERMINATED', 'REVOKED'));`);
    this.addSql(`alter table "tech_contract" add constraint "tech_contract_kind_check" check ("kind" in ('DEVELOPMENT', 'TRANSFER', 'LICENCE', 'CONSULTING', 'SERVICE'));`);
    this.addSql(`alter table "tech_contract" add constraint "tech_contract_subkind_check" check ("subkind" in ('COMMISSIONED', 'JOINT', 'PATENT_RIGHT', 'APPLICATION_RIGHT', 'KNOW_HOW_TRANSFER', 'OTHER_RIGHT', 'EXCLUSIVE', 'SOLE', 'ORDINARY', 'OPEN', 'KNOW_HOW_LICENCE', 'TRAINING', 'INTERMEDIARY', 'GENERAL'));`);
    this.addSql(`alter table "tech_contract" add constraint "tech_contract_payment_mode_check" check ("payment_mode" in ('LUMP', 'INSTALMENT', 'ROYALTY', 'ENTRY_ROYALTY'));`);

    this.addSql(`alter table "income_distribution" add constraint "income_distribution_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "income_distribution" add constraint "income_distribution_achievement_id_foreign" foreign key ("achievement_id") references "achievement" ("id");`);
    this.addSql(`alter table "income_distribution" add constraint "income_distribution_contract_id_foreign" foreign key ("contract_id") references "tech_contract" ("id") on delete set null;`);
    this.addSql(`alter table "income_distribution" add constraint "income_distribution_state_check" check ("state" in ('DRAFT', 'IN_NOTICE', 'DECIDED', 'PAID', 'VOID'));`);
    this.addSql(`alter table "income_distribution" add constraint "income_distribution_basis_check" check ("basis" in ('TRANSFER', 'SHARES', 'OWN_IMPLEMENTATION'));`);

    this.addSql(`alter table "distribution_share" add constraint "distribution_share_distribution_id_foreign" foreign key ("distribution_id") references "income_distribution" ("id") on delete cascade;`);
    this.addSql(`alter table "distribution_share" add constraint "distribution_share_role_check" check ("role" in ('MAIN_CONTRIBUTOR', 'CONTRIBUTOR', 'TRANSFER_STAFF'));`);

    this.addSql(`alter table "contract_right" add constraint "contract_right_contract_id_foreign" foreign key ("contract_id") references "tech_contract" ("id") on delete cascade;`);

    this.addSql(`alter table "contract_payment" add constraint "contract_payment_contract_id_foreign" foreign key ("contract_id") references "tech_contract" ("id") on delete cascade;`);
    this.addSql(`alter table "contract_payment" add constraint "contract_payment_kind_check" check ("kind" in ('LUMP', 'INSTALMENT', 'ENTRY_FEE', 'ROYALTY'));`);

    this.addSql(`alter table "validity_event" add constraint "validity_event_right_id_foreign" foreign key ("right_id") references "intellectual_property" ("id") on delete cascade;`);
    this.addSql(`alter table "validity_event" add constraint "validity_event_state_check" check ("state" in ('APPLIED', 'VALID', 'LAPSED', 'REFUSED', 'EXPIRED', 'INVALIDATED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "intellectual_property" drop constraint "intellectual_property_achievement_id_foreign";`);
    this.addSql(`alter table "achievement_owner" drop constraint "achievement_owner_achievement_id_foreign";`);
    this.addSql(`alter table "achievement_completer" drop constraint "achievement_completer_achievement_id_foreign";`);
    this.addSql(`alter table "result_listing" drop constraint "result_listing_achievement_id_foreign";`);
    this.addSql(`alter table "tech_contract" drop constraint "tech_contract_achievement_id_foreign";`);
    this.addSql(`alter table "income_distribution" drop constraint "income_distribution_achievement_id_foreign";`);
    this.addSql(`alter table "validity_event" drop constraint "validity_event_right_id_foreign";`);
    this.addSql(`alter table "priority_right" drop constraint "priority_right_listing_id_foreign";`);
    this.addSql(`alter table "listing_interest" drop constraint "listing_interest_listing_id_foreign";`);
    this.addSql(`alter table "trial_licence" drop constraint "trial_licence_listing_id_foreign";`);
    this.addSql(`alter table "tech_contract" drop constraint "tech_contract_listing_id_foreign";`);
    this.addSql(`alter table "report_line" drop constraint "report_line_report_id_foreign";`);
    this.addSql(`alter table "tech_contract" drop constraint "tech_contract_trial_id_foreign";`);
    this.addSql(`alter table "income_distribution" drop constraint "income_distribution_contract_id_foreign";`);
    this.addSql(`alter table "contract_right" drop constraint "contract_right_contract_id_foreign";`);
    this.addSql(`alter table "contract_payment" drop constraint "contract_payment_contract_id_foreign";`);
    this.addSql(`alter table "distribution_share" drop constraint "distribution_share_distribution_id_foreign";`);

    this.addSql(`drop table if exists "patent_project" cascade;`);
    this.addSql(`drop table if exists "achievement" cascade;`);
    this.addSql(`drop table if exists "intellectual_property" cascade;`);
    this.addSql(`drop table if exists "achievement_owner" cascade;`);
    this.addSql(`drop table if exists "achievement_completer" cascade;`);
    this.addSql(`drop table if exists "result_listing" cascade;`);
    this.addSql(`drop table if exists "priority_right" cascade;`);
    this.addSql(`drop table if exists "listing_interest" cascade;`);
    this.addSql(`drop table if exists "transformation_report" cascade;`);
    this.addSql(`drop table if exists "report_line" cascade;`);
    this.addSql(`drop table if exists "trial_licence" cascade;`);
    this.addSql(`drop table if exists "tech_contract" cascade;`);
    this.addSql(`drop table if exists "income_distribution" cascade;`);
    this.addSql(`drop table if exists "distribution_share" cascade;`);
    this.addSql(`drop table if exists "contract_right" cascade;`);
    this.addSql(`drop table if exists "contract_payment" cascade;`);
    this.addSql(`drop table if exists "validity_event" cascade;`);

  }

}
