import { Migration } from '@mikro-orm/migrations';

export class Migration20261125154610_auction extends Migration {

  override name = 'Migration20261125154610_auction';

  override up(): void | Promise<void> {
    this.addSql(`create table "house_licence" ("id" uuid not null, "organization_id" uuid not null, "state" text not null default 'IN_FORCE', "number" varchar(60) not null, "issuer" varchar(200) not null, "valid_from" date not null, "valid_to" date not null, "over_on" date generated always as (valid_to + 1) stored null, "registered_capital" numeric(20,2) not null, "auctioneer" varchar(100) not null, "auctioneer_number" varchar(60) not null, "end_reason" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "house_licence" add constraint "house_licence_number_unique" unique ("number");`);
    this.addSql(`create index "house_licence_organization_id_index" on "house_licence" ("organization_id");`);
    this.addSql(`create index "house_licence_over_on_index" on "house_licence" ("over_on");`);

    this.addSql(`create table "auction_lot" ("id" uuid not null, "code" varchar(30) not null, "state" text not null default 'DRAFT', "listing_id" uuid not null, "achievement_id" uuid not null, "organization_id" uuid not null, "title" varchar(200) not null, "description" text not null, "mode" text not null, "method" text not null, "house_id" uuid null, "start_price" numeric(20,2) not null, "price_basis" text not null, "appraised_value" numeric(20,2) null, "has_reserve" boolean null, "reserve_cipher" text null, "reserve_commitment" varchar(64) null, "deposit_rate" numeric(6,4) not null, "deposit_amount" numeric(20,2) not null, "hides_bidder_count" boolean not null default false, "display_from" date not null, "display_until" date not null, "display_place" varchar(300) not null, "announced_at" timestamptz(3) null, "registration_ends_at" timestamptz(3) null, "starts_at" timestamptz(3) null, "scheduled_ends_at" timestamptz(3) null, "ends_at" timestamptz(3) null, "rules" jsonb null, "rule_version" varchar(120) null, "announcement" text null, "sequence" int not null default 0, "top_amount" numeric(20,2) null, "top_bidder_id" uuid null, "top_code" varchar(8) null, "top_rank" int null, "last_at" timestamptz(3) null, "last_hash" varchar(64) null, "extensions" int not null default 0, "paused_at" timestamptz(3) null, "pause_reason" text null, "pause_limit_at" timestamptz(3) null, "closed_at" timestamptz(3) null, "reserve_price" numeric(20,2) null, "reserve_met" boolean null, "final_price" numeric(20,2) null, "winner_id" uuid null, "premium_rate" numeric(20,12) null, "bidder_count" int null, "confirm_due_on" date null, "seller_confirmed_at" timestamptz(3) null, "buyer_confirmed_at" timestamptz(3) null, "confirmed_at" timestamptz(3) null, "winner_name" varchar(200) null, "contract_due_on" date null, "contract_id" uuid null, "register_due_on" date null, "completed_on" date null, "subsidy_clause" varchar(300) null, "subsidy_requested_on" date null, "withdraw_reason" text null, "withdraw_costs" numeric(20,2) null, "previous_id" uuid null, "root" uuid null, "run" int not null default 1, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "auction_lot" add constraint "auction_lot_code_unique" unique ("code");`);
    this.addSql(`alter table "auction_lot" add constraint "auction_lot_previous_id_unique" unique ("previous_id");`);
    this.addSql(`create index "auction_lot_listing_id_index" on "auction_lot" ("listing_id");`);
    this.addSql(`create index "auction_lot_achievement_id_index" on "auction_lot" ("achievement_id");`);
    this.addSql(`create index "auction_lot_organization_id_index" on "auction_lot" ("organization_id");`);
    this.addSql(`create index "auction_lot_state_starts_at_index" on "auction_lot" ("state", "starts_at");`);
    this.addSql(`create index "auction_lot_state_ends_at_index" on "auction_lot" ("state", "ends_at");`);
    this.addSql(`create index "auction_lot_state_pause_limit_at_index" on "auction_lot" ("state", "pause_limit_at");`);
    this.addSql(`create index "auction_lot_root_index" on "auction_lot" ("root");`);
    this.addSql(`create index "auction_lot_house_id_index" on "auction_lot" ("house_id");`);
    this.addSql(`create index "auction_lot_title_index" on "auction_lot" ("title");`);
    this.addSql(`create index "auction_lot_start_price_index" on "auction_lot" ("start_price");`);
    this.addSql(`create index "auction_lot_top_amount_index" on "auction_lot" ("top_amount");`);
    this.addSql(`create index "auction_lot_starts_at_index" on "auction_lot" ("starts_at");`);
    this.addSql(`create index "auction_lot_ends_at_index" on "auction_lot" ("ends_at");`);
    this.addSql(`create index "auction_lot_created_at_index" on "auction_lot" ("created_at");`);
    this.addSql(`create index "auction_lot_contract_id_index" on "auction_lot" ("contract_id");`);
    this.addSql(`create index "auction_lot_closed_at_index" on "auction_lot" ("closed_at");`);

    this.addSql(`create table "bidder_registration" ("id" uuid not null, "lot_id" uuid not null, "state" text not null default 'APPLIED', "organization_id" uuid null, "person_id" uuid null, "applicant_id" uuid not null, "party_name" varchar(200) not null, "name_hash" varchar(64) not null, "code" varchar(8) not null, "priority_right_id" uuid null, "rank" int null, "is_winner" boolean not null default false, "relations" text null, "contact_name" varchar(100) not null, "contact_phone_masked" varchar(40) not null, "contact_phone_cipher" text not null, "qualified_at" timestamptz(3) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "bidder_registration_organization_id_index" on "bidder_registration" ("organization_id");`);
    this.addSql(`create index "bidder_registration_person_id_index" on "bidder_registration" ("person_id");`);
    this.addSql(`alter table "bidder_registration" add constraint "bidder_registration_lot_id_code_unique" unique ("lot_id", "code");`);
    this.addSql(`alter table "bidder_registration" add constraint "bidder_registration_lot_id_organization_id_unique" unique ("lot_id", "organization_id");`);
    this.addSql(`alter table "bidder_registration" add constraint "bidder_registration_lot_id_person_id_unique" unique ("lot_id", "person_id");`);
    this.addSql(`alter table "bidder_registration" add constraint "bidder_registration_lot_id_applicant_id_unique" unique ("lot_id", "applicant_id");`);

    this.addSql(`create table "lot_result" ("lot_id" uuid not null, "outcome" text not null, "price" numeric(20,2) null, "registration_id" uuid null, "has_reserve" boolean not null, "reserve_price" numeric(20,2) null, "reserve_nonce" varchar(64) null, "reserve_met" boolean null, "bidders" int not null, "entries" int not null, "head" varchar(64) not null, "at" timestamptz(3) not null, primary key ("lot_id"));`);

    this.addSql(`create table "lot_default" ("id" uuid not null, "lot_id" uuid not null, "state" text not null default 'OPEN', "root" uuid not null, "registration_id" uuid not null, "kind" text not null, "on" date not null, "reason" text not null, "price" numeric(20,2) not null, "deposit" numeric(20,2) not null, "costs" numeric(20,2) not null, "commission" numeric(20,2) not null, "shortfall" numeric(20,2) null, "claim" numeric(20,2) null, "settled_on" date null, primary key ("id"));`);
    this.addSql(`alter table "lot_default" add constraint "lot_default_lot_id_unique" unique ("lot_id");`);
    this.addSql(`create index "lot_default_root_index" on "lot_default" ("root");`);

    this.addSql(`create table "forfeiture" ("id" uuid not null, "default_id" uuid not null, "position" int not null, "use" text not null, "amount" numeric(20,2) not null, "on" date not null, primary key ("id"));`);
    this.addSql(`alter table "forfeiture" add constraint "forfeiture_default_id_position_unique" unique ("default_id", "position");`);

    this.addSql(`create table "deposit" ("id" uuid not null, "registration_id" uuid not null, "lot_id" uuid not null, "state" text not null default 'DUE', "amount" numeric(20,2) not null, "held" numeric(20,2) null, "reference" varchar(16) not null, "received_at" timestamptz(3) null, "refund_due_at" timestamptz(3) null, "refunded_at" timestamptz(3) null, "refund_reference" varchar(100) null, "settled_on" date null, "reason" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "deposit" add constraint "deposit_registration_id_unique" unique ("registration_id");`);
    this.addSql(`alter table "deposit" add constraint "deposit_reference_unique" unique ("reference");`);
    this.addSql(`create index "deposit_lot_id_state_index" on "deposit" ("lot_id", "state");`);
    this.addSql(`create index "deposit_state_refund_due_at_index" on "deposit" ("state", "refund_due_at");`);

    this.addSql(`create table "bank_receipt" ("id" uuid not null, "state" text not null default 'IMPORTED', "direction" text not null, "bank_reference" varchar(100) not null, "amount" numeric(20,2) not null, "on" date not null, "memo" text null, "payer_cipher" text not null, "payer_hash" varchar(64) not null, "account_masked" varchar(60) null, "deposit_id" uuid null, "entered_by_id" uuid null, "confirmed_by_id" uuid null, "reason" text null, "return_reference" varchar(100) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "bank_receipt" add constraint "bank_receipt_bank_reference_unique" unique ("bank_reference");`);
    this.addSql(`create index "bank_receipt_state_index" on "bank_receipt" ("state");`);
    this.addSql(`create index "bank_receipt_deposit_id_index" on "bank_receipt" ("deposit_id");`);
    this.addSql(`create index "bank_receipt_on_index" on "bank_receipt" ("on");`);

    this.addSql(`create table "ledger_entry" ("id" uuid not null, "kind" text not null, "debit" text not null, "credit" text not null, "amount" numeric(20,2) not null, "lot_id" uuid null, "deposit_id" uuid null, "receipt_id" uuid null, "key" varchar(120) not null, "at" timestamptz(3) not null, "by" varchar(200) not null, primary key ("id"));`);
    this.addSql(`alter table "ledger_entry" add constraint "ledger_entry_key_unique" unique ("key");`);
    this.addSql(`create index "ledger_entry_deposit_id_index" on "ledger_entry" ("deposit_id");`);
    this.addSql(`create index "ledger_entry_lot_id_index" on "ledger_entry" ("lot_id");`);
    this.addSql(`create index "ledger_entry_receipt_id_index" on "ledger_entry" ("receipt_id");`);
    this.addSql(`create index "ledger_entry_at_index" on "ledger_entry" ("at");`);

    this.addSql(`create table "bid_refusal" ("registration_id" uuid not null, "key" varchar(100) not null, "fingerprint" varchar(64) not null, "answer" jsonb not null, "at" timestamptz(3) not null, primary key ("registration_id", "key"));`);

    this.addSql(`create table "bidder_message" ("id" uuid not null, "registration_id" uuid not null, "kind" text not null, "key" varchar(100) not null, "sequence" int null, "amount" numeric(20,2) null, "at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "bidder_message_registration_id_at_index" on "bidder_message" ("registration_id", "at");`);
    this.addSql(`alter table "bidder_message" add constraint "bidder_message_registration_id_kind_key_unique" unique ("registration_id", "kind", "key");`);

    this.addSql(`create table "bid" ("id" uuid not null, "lot_id" uuid not null, "sequence" int not null, "kind" text not null, "registration_id" uuid null, "code" varchar(8) null, "amount" numeric(20,2) null, "cipher" text null, "commitment" varchar(64) null, "at" timestamptz(3) not null, "ends_at" timestamptz(3) not null, "is_extension" boolean not null, "key" varchar(100) not null, "fingerprint" varchar(64) not null, "previous_hash" varchar(64) not null, "hash" varchar(64) not null, primary key ("id"));`);
    this.addSql(`alter table "bid" add constraint "bid_lot_id_sequence_unique" unique ("lot_id", "sequence");`);
    this.addSql(`alter table "bid" add constraint "bid_registration_id_key_unique" unique ("registration_id", "key");`);

    this.addSql(`alter table "house_licence" add constraint "house_licence_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "house_licence" add constraint "house_licence_state_check" check ("state" in ('IN_FORCE', 'EXPIRED', 'REVOKED'));`);

    this.addSql(`alter table "auction_lot" add constraint "auction_lot_listing_id_foreign" foreign key ("listing_id") references "result_listing" ("id");`);
    this.addSql(`alter table "auction_lot" add constraint "auction_lot_achievement_id_foreign" foreign key ("achievement_id") references "achievement" ("id");`);
    this.addSql(`alter table "auction_lot" add constraint "auction_lot_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "auction_lot" add constraint "auction_lot_house_id_foreign" foreign key ("house_id") references "house_licence" ("id") on delete set null;`);
    this.addSql(`alter table "auction_lot" add constraint "auction_lot_contract_id_foreign" foreign key ("contract_id") references "tech_contract" ("id") on delete set null;`);
    this.addSql(`alter table "auction_lot" add constraint "auction_lot_previous_id_foreign" foreign key ("previous_id") references "auction_lot" ("id") on delete set null;`);
    this.addSql(`alter table "auction_lot" add constraint "auction_lot_state_check" check ("state" in ('DRAFT', 'ANNOUNCED', 'BIDDING', 'PAUSED', 'SOLD', 'UNSOLD', 'CONFIRMED', 'CONTRACTED', 'REGISTERED', 'COMPLETED', 'DEFAULTED', 'WITHDRAWN'));`);
    this.addSql(`alter table "auction_lot" add constraint "auction_lot_mode_check" check ("mode" in ('BIDDING', 'AUCTION'));`);
    this.addSql(`alter table "auction_lot" add constraint "auction_lot_method_check" check ("method" in ('OPEN', 'SEALED'));`);
    this.addSql(`alter table "auction_lot" add constraint "auction_lot_price_basis_check" check ("price_basis" in ('NEGOTIATED', 'APPRAISAL', 'MARKET'));`);
    this.addSql(`create or replace function "auction_lot_changed_fn"() returns trigger as \$\$ begin if coalesce(current_setting('bureau.quiet', true), '') <> 'on' then perform pg_notify('live', 'AuctionLot ' || new.id); end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "changed" AFTER UPDATE on "auction_lot" for each ROW execute function "auction_lot_changed_fn"();`);

    this.addSql(`alter table "bidder_registration" add constraint "bidder_registration_lot_id_foreign" foreign key ("lot_id") references "auction_lot" ("id");`);
    this.addSql(`alter table "bidder_registration" add constraint "bidder_registration_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "bidder_registration" add constraint "bidder_registration_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "bidder_registration" add constraint "bidder_registration_applicant_id_foreign" foreign key ("applicant_id") references "person" ("id");`);
    this.addSql(`alter table "bidder_registration" add constraint "bidder_registration_priority_right_id_foreign" foreign key ("priority_right_id") references "priority_right" ("id") on delete set null;`);
    this.addSql(`alter table "bidder_registration" add constraint "bidder_registration_state_check" check ("state" in ('APPLIED', 'QUALIFIED', 'WITHDRAWN', 'LAPSED'));`);

    this.addSql(`alter table "lot_result" add constraint "lot_result_lot_id_foreign" foreign key ("lot_id") references "auction_lot" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "lot_result" add constraint "lot_result_registration_id_foreign" foreign key ("registration_id") references "bidder_registration" ("id") on delete set null;`);
    this.addSql(`alter table "lot_result" add constraint "lot_result_outcome_check" check ("outcome" in ('SOLD', 'UNSOLD'));`);
    this.addSql(`create or replace function "lot_result_append_only_fn"() returns trigger as \$\$ begin raise exception 'the result of a lot is only ever added to'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "append_only" BEFORE UPDATE OR DELETE on "lot_result" for each ROW execute function "lot_result_append_only_fn"();`);

    this.addSql(`alter table "lot_default" add constraint "lot_default_lot_id_foreign" foreign key ("lot_id") references "auction_lot" ("id");`);
    this.addSql(`alter table "lot_default" add constraint "lot_default_registration_id_foreign" foreign key ("registration_id") references "bidder_registration" ("id");`);
    this.addSql(`alter table "lot_default" add constraint "lot_default_state_check" check ("state" in ('OPEN', 'SETTLED'));`);
    this.addSql(`alter table "lot_default" add constraint "lot_default_kind_check" check ("kind" in ('NO_CONFIRMATION', 'NO_CONTRACT', 'NO_PAYMENT'));`);

    this.addSql(`alter table "forfeiture" add constraint "forfeiture_default_id_foreign" foreign key ("default_id") references "lot_default" ("id");`);
    this.addSql(`alter table "forfeiture" add constraint "forfeiture_use_check" check ("use" in ('COSTS', 'COMMISSION', 'SHORTFALL', 'SELLER'));`);

    this.addSql(`alter table "deposit" add constraint "deposit_registration_id_foreign" foreign key ("registration_id") references "bidder_registration" ("id");`);
    this.addSql(`alter table "deposit" add constraint "deposit_lot_id_foreign" foreign key ("lot_id") references "auction_lot" ("id");`);
    this.addSql(`alter table "deposit" add constraint "deposit_state_check" check ("state" in ('DUE', 'HELD', 'HELD_WINNER', 'REFUNDING', 'REFUNDED', 'APPLIED', 'FORFEITED', 'VOID'));`);

    this.addSql(`alter table "bank_receipt" add constraint "bank_receipt_deposit_id_foreign" foreign key ("deposit_id") references "deposit" ("id") on delete set null;`);
    this.addSql(`alter table "bank_receipt" add constraint "bank_receipt_entered_by_id_foreign" foreign key ("entered_by_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "bank_receipt" add constraint "bank_receipt_confirmed_by_id_foreign" foreign key ("confirmed_by_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "bank_receipt" add constraint "bank_receipt_state_check" check ("state" in ('IMPORTED', 'ENTERED', 'SUSPENSE', 'MATCHED', 'RETURNED', 'REJECTED'));`);
    this.addSql(`alter table "bank_receipt" add constraint "bank_receipt_direction_check" check ("direction" in ('IN', 'OUT'));`);

    this.addSql(`alter table "ledger_entry" add constraint "ledger_entry_lot_id_foreign" foreign key ("lot_id") references "auction_lot" ("id") on delete set null;`);
    this.addSql(`alter table "ledger_entry" add constraint "ledger_entry_deposit_id_foreign" foreign key ("deposit_id") references "deposit" ("id") on delete set null;`);
    this.addSql(`alter table "ledger_entry" add constraint "ledger_entry_receipt_id_foreign" foreign key ("receipt_id") references "bank_receipt" ("id") on delete set null;`);
    this.addSql(`alter table "ledger_entry" add constraint "positive" check (amount > 0 and debit <> credit);`);
    this.addSql(`alter table "ledger_entry" add constraint "ledger_entry_kind_check" check ("kind" in ('RECEIPT', 'MATCH', 'RETURN', 'REFUND_DUE', 'REFUND_PAID', 'APPLY', 'FORFEIT', 'PAYOUT'));`);
    this.addSql(`alter table "ledger_entry" add constraint "ledger_entry_debit_check" check ("debit" in ('BANK', 'SUSPENSE', 'DEPOSIT', 'REFUND', 'PRICE', 'COSTS', 'COMMISSION', 'SHORTFALL', 'SELLER'));`);
    this.addSql(`alter table "ledger_entry" add constraint "ledger_entry_credit_check" check ("credit" in ('BANK', 'SUSPENSE', 'DEPOSIT', 'REFUND', 'PRICE', 'COSTS', 'COMMISSION', 'SHORTFALL', 'SELLER'));`);
    this.addSql(`create or replace function "ledger_entry_append_only_fn"() returns trigger as \$\$ begin raise exception 'the ledger is only ever added to'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "append_only" BEFORE UPDATE OR DELETE on "ledger_entry" for each ROW execute function "ledger_entry_append_only_fn"();`);

    this.addSql(`alter table "bid_refusal" add constraint "bid_refusal_registration_id_foreign" foreign key ("registration_id") references "bidder_registration" ("id");`);
    this.addSql(`create or replace function "bid_refusal_append_only_fn"() returns trigger as \$\$ begin raise exception 'what was refused is only ever added to'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "append_only" BEFORE UPDATE OR DELETE on "bid_refusal" for each ROW execute function "bid_refusal_append_only_fn"();`);

    this.addSql(`alter table "bidder_message" add constraint "bidder_message_registration_id_foreign" foreign key ("registration_id") references "bidder_registration" ("id");`);
    this.addSql(`alter table "bidder_message" add constraint "bidder_message_kind_check" check ("kind" in ('ACCEPTED', 'OUTBID', 'MATCHED', 'PAUSED', 'RESUMED', 'WON', 'LOST', 'WITHDRAWN', 'QUALIFIED', 'REFUND'));`);

    this.addSql(`alter table "bid" add constraint "bid_lot_id_foreign" foreign key ("lot_id") references "auction_lot" ("id");`);
    this.addSql(`alter table "bid" add constraint "bid_registration_id_foreign" foreign key ("registration_id") references "bidder_registration" ("id") on delete set null;`);
    this.addSql(`alter table "bid" add constraint "bid_kind_check" check ("kind" in ('BID', 'MATCH', 'SEALED', 'OPENED', 'PAUSED', 'RESUMED'));`);
    this.addSql(`create or replace function "bid_append_only_fn"() returns trigger as \$\$ begin raise exception 'the record of a lot is only ever added to'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "append_only" BEFORE UPDATE OR DELETE on "bid" for each ROW execute function "bid_append_only_fn"();`);

    // Bids are judged here, in one statement: lock, clock, key, rules, record, journal and outbox together, so that the lock
    // on a lot is held no longer than its commit takes. Who may do what is told again by the lot's lifecycle; a test walks
    // every cell of it against this function.
    // One entry's hash takes in the one before. A moment is written in UTC to the millisecond, an amount with two places.
    this.addSql(`
      create function auction_link(previous text, lot uuid, sequence int, kind text, code text, amount numeric, at timestamptz, ends_at timestamptz, commitment text)
      returns text language sql stable parallel safe as $$
        select encode(sha256(convert_to(previous || E'\\n' || concat_ws('|', lot::text, sequence::text, kind, coalesce(code, ''), coalesce(amount::numeric(20, 2)::text, ''),
          to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), to_char(ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), coalesce(commitment, '')), 'UTF8')), 'hex')
      $$;`);
    // The step of the band that a price lies in.
    this.addSql(`
      create function auction_step(increments jsonb, price numeric) returns numeric language sql immutable parallel safe as $$
        select (band ->> 'step')::numeric from jsonb_array_elements(increments) with ordinality as bands(band, place)
         where band ->> 'below' is null or price < (band ->> 'below')::numeric order by place limit 1
      $$;`);
    // Several bids for one lot at a time, in the order in which they came; each is judged as if it were alone.
    this.addSql(`
      create function auction_bid(p_lot uuid, p_asked jsonb, p_now timestamptz) returns table (n int, answer jsonb) language plpgsql as $$
      declare
        l auction_lot; r record; reg bidder_registration; known bid; refused bid_refusal;
        v_now timestamptz; v_ends timestamptz; v_base numeric; v_step numeric; v_minimum numeric; v_hash text; v_reason text; v_accepted int := 0;
        v_window interval; v_by interval; v_times int; v_entries jsonb := '[]'; v_tasks jsonb := '[]'; v_journal int;
      begin
        -- Whoever bids often must not make all commits of the database wait for each other: what listens is told afterwards.
        perform set_config('bureau.quiet', 'on', true);
        select * into l from auction_lot where id = p_lot for no key update;
        v_window := make_interval(secs => (l.rules #>> '{extension,windowSeconds}')::float8);
        v_by := make_interval(secs => (l.rules #>> '{extension,bySeconds}')::float8);
        v_times := (l.rules #>> '{extension,times}')::int;

        for r in select * from jsonb_to_recordset(p_asked) as a(n int, id uuid, entry uuid, person uuid, organization uuid, kind text, amount numeric, cipher text, commitment text, low boolean, key text, fingerprint text, request text, tasks jsonb) order by a.n loop
          n := r.n;
          -- The clock is read once the lock is held, and never runs backwards within a lot.
          v_now := greatest(coalesce(p_now, date_trunc('milliseconds', clock_timestamp())), l.last_at);
          v_reason := null;
          select * into reg from bidder_registration b where b.lot_id = p_lot and b.state in ('APPLIED', 'QUALIFIED') and (b.organization_id = r.organization or b.person_id = r.person) order by b.person_id limit 1;
          if reg.id is null then
            answer := jsonb_build_object('outcome', 'REFUSED', 'reason', 'NOT_BIDDER');
            return next; continue;
          end if;

          -- One key, one answer: what was done is told again, and what was refused stays refused.
          select * into known from bid b where b.registration_id = reg.id and b.key = r.key;
          if known.id is not null then
            answer := case when known.fingerprint = r.fingerprint
              then jsonb_build_object('outcome', 'REPLAYED', 'id', known.id, 'code', reg.code, 'sequence', known.sequence, 'amount', known.amount::text, 'at', known.at, 'endsAt', known.ends_at, 'hash', known.hash, 'leads', l.top_bidder_id = reg.id)
              else jsonb_build_object('outcome', 'REFUSED', 'reason', 'IDEMPOTENCY_KEY_REUSED', 'code', reg.code) end;
            return next; continue;
          end if;
          select * into refused from bid_refusal b where b.registration_id = reg.id and b.key = r.key;
          if refused.key is not null then
            answer := case when refused.fingerprint = r.fingerprint then refused.answer else jsonb_build_object('outcome', 'REFUSED', 'reason', 'IDEMPOTENCY_KEY_REUSED', 'code', reg.code) end;
            return next; continue;
          end if;

          v_base := coalesce(l.top_amount, l.start_price);
          v_step := auction_step(l.rules -> 'increments', v_base);
          v_minimum := case when l.top_amount is null then l.start_price else l.top_amount + v_step end;
          if l.state <> 'BIDDING' then v_reason := 'WRONG_STATE';
          elsif v_now >= l.ends_at then v_reason := 'BIDDING_ENDED';
          elsif v_now < l.starts_at then v_reason := 'BIDDING_NOT_OPEN';
          elsif reg.state <> 'QUALIFIED' then v_reason := 'NOT_QUALIFIED';
          elsif (l.method = 'SEALED') <> (r.kind = 'SEALED') then v_reason := 'OTHER_METHOD';
          elsif r.kind = 'SEALED' and r.low then v_reason := 'BID_TOO_LOW';
          elsif r.kind = 'BID' then
            if l.top_bidder_id = reg.id then v_reason := 'ALREADY_LEADING';
            elsif r.amount < v_minimum then v_reason := 'BID_TOO_LOW';
            elsif mod(r.amount - v_base, v_step) <> 0 then v_reason := 'NOT_WHOLE_STEPS';
            end if;
          elsif r.kind = 'MATCH' then
            if reg.rank is null then v_reason := 'NO_PRIORITY';
            elsif l.top_bidder_id = reg.id then v_reason := 'ALREADY_LEADING';
            elsif l.top_amount is null then v_reason := 'NOTHING_TO_MATCH';
            elsif r.amount <> l.top_amount then v_reason := 'PRICE_MOVED';
            elsif l.top_rank <= reg.rank then v_reason := 'OUTRANKED';
            end if;
          end if;

          if v_reason is not null then
            answer := jsonb_build_object('outcome', 'REFUSED', 'reason', v_reason, 'code', reg.code, 'state', l.state, 'sequence', l.sequence, 'top', l.top_amount::text, 'minimum', v_minimum::numeric(20, 2)::text, 'step', v_step::numeric(20, 2)::text, 'endsAt', l.ends_at, 'rule', l.rule_version);
            -- Too low and too late stay so for ever. Anything else could be judged otherwise later, when the same request comes again.
            if v_reason not in ('BID_TOO_LOW', 'BIDDING_ENDED') and (v_reason <> 'WRONG_STATE' or l.state in ('ANNOUNCED', 'PAUSED')) then
              insert into bid_refusal (registration_id, key, fingerprint, answer, at) values (reg.id, r.key, r.fingerprint, answer, v_now);
              v_accepted := v_accepted + 1;
            end if;
            return next; continue;
          end if;

          v_ends := l.ends_at;
          if l.method = 'OPEN' and v_now >= l.ends_at - v_window and (v_times is null or l.extensions < v_times) then v_ends := greatest(l.ends_at, v_now + v_by); end if;
          l.sequence := l.sequence + 1;
          v_hash := auction_link(l.last_hash, p_lot, l.sequence, r.kind, reg.code, r.amount, v_now, v_ends, r.commitment);
          insert into bid (id, lot_id, sequence, kind, registration_id, code, amount, cipher, commitment, at, ends_at, is_extension, key, fingerprint, previous_hash, hash)
          values (r.id, p_lot, l.sequence, r.kind, reg.id, reg.code, r.amount, r.cipher, r.commitment, v_now, v_ends, v_ends > l.ends_at, r.key, r.fingerprint, l.last_hash, v_hash);
          if r.kind <> 'SEALED' then l.top_amount := r.amount; l.top_bidder_id := reg.id; l.top_code := reg.code; l.top_rank := reg.rank; end if;
          if v_ends > l.ends_at then l.extensions := l.extensions + 1; end if;
          l.ends_at := v_ends; l.last_at := v_now; l.last_hash := v_hash;
          v_accepted := v_accepted + 1;
          v_entries := v_entries || jsonb_build_object('id', r.entry, 'action', case r.kind when 'BID' then 'bid' when 'MATCH' then 'match' else 'bidSealed' end, 'actor', '竞买人 ' || reg.code, 'request', r.request,
            'after', jsonb_build_object('sequence', l.sequence, 'amount', r.amount::text, 'endsAt', v_ends));
          v_tasks := v_tasks || coalesce(r.tasks, '[]');
          answer := jsonb_build_object('outcome', 'DONE', 'id', r.id, 'code', reg.code, 'sequence', l.sequence, 'amount', r.amount::numeric(20, 2)::text, 'at', v_now, 'endsAt', v_ends, 'hash', v_hash, 'leads', l.top_bidder_id = reg.id);
          return next;
        end loop;

        if jsonb_array_length(v_entries) > 0 then
          update auction_lot set sequence = l.sequence, top_amount = l.top_amount, top_bidder_id = l.top_bidder_id, top_code = l.top_code, top_rank = l.top_rank, ends_at = l.ends_at, extensions = l.extensions, last_at = l.last_at, last_hash = l.last_hash where id = p_lot;
          select coalesce(max(j.sequence), 0) into v_journal from journal_entry j where j.object_type = 'AuctionLot' and j.object_id = p_lot;
          -- Who bids is under its code here as elsewhere; the registration tells who it was, when its time has come.
          insert into journal_entry (id, object_type, object_id, sequence, action, from_state, to_state, at, actor_kind, actor_name, roles, after, rule_version, outcome, request_id)
          select (e ->> 'id')::uuid, 'AuctionLot', p_lot, v_journal + place, e ->> 'action', 'BIDDING', 'BIDDING', clock_timestamp(), 'person', e ->> 'actor', '{}', e -> 'after', l.rule_version, 'DONE', e ->> 'request'
            from jsonb_array_elements(v_entries) with ordinality as entries(e, place);
          insert into outbox_message (id, task, queue, payload, not_before, created_at)
          select (t ->> 'id')::uuid, t ->> 'task', t ->> 'queue', t -> 'payload', clock_timestamp(), clock_timestamp() from jsonb_array_elements(v_tasks) as tasks(t);
        end if;
        -- Nothing was written: there is nothing to wait for.
        if v_accepted = 0 then perform set_config('synchronous_commit', 'off', true); end if;
      end $$;`);
  }

  override down(): void | Promise<void> {
    this.addSql('drop function auction_bid(uuid, jsonb, timestamptz);');
    this.addSql('drop function auction_step(jsonb, numeric);');
    this.addSql('drop function auction_link(text, uuid, int, text, text, numeric, timestamptz, timestamptz, text);');
    this.addSql(`alter table "auction_lot" drop constraint "auction_lot_house_id_foreign";`);
    this.addSql(`alter table "auction_lot" drop constraint "auction_lot_previous_id_foreign";`);
    this.addSql(`alter table "bidder_registration" drop constraint "bidder_registration_lot_id_foreign";`);
    this.addSql(`alter table "lot_result" drop constraint "lot_result_lot_id_foreign";`);
    this.addSql(`alter table "lot_default" drop constraint "lot_default_lot_id_foreign";`);
    this.addSql(`alter table "deposit" drop constraint "deposit_lot_id_foreign";`);
    this.addSql(`alter table "ledger_entry" drop constraint "ledger_entry_lot_id_foreign";`);
    this.addSql(`alter table "bid" drop constraint "bid_lot_id_foreign";`);
    this.addSql(`alter table "lot_result" drop constraint "lot_result_registration_id_foreign";`);
    this.addSql(`alter table "lot_default" drop constraint "lot_default_registration_id_foreign";`);
    this.addSql(`alter table "deposit" drop constraint "deposit_registration_id_foreign";`);
    this.addSql(`alter table "bid_refusal" drop constraint "bid_refusal_registration_id_foreign";`);
    this.addSql(`alter table "bidder_message" drop constraint "bidder_message_registration_id_foreign";`);
    this.addSql(`alter table "bid" drop constraint "bid_registration_id_foreign";`);
    this.addSql(`alter table "forfeiture" drop constraint "forfeiture_default_id_foreign";`);
    this.addSql(`alter table "bank_receipt" drop constraint "bank_receipt_deposit_id_foreign";`);
    this.addSql(`alter table "ledger_entry" drop constraint "ledger_entry_deposit_id_foreign";`);
    this.addSql(`alter table "ledger_entry" drop constraint "ledger_entry_receipt_id_foreign";`);

    this.addSql(`drop table if exists "house_licence" cascade;`);
    this.addSql(`drop trigger if exists "changed" on "auction_lot";`);
    this.addSql(`drop function if exists "auction_lot_changed_fn"();`);
    this.addSql(`drop table if exists "auction_lot" cascade;`);
    this.addSql(`drop table if exists "bidder_registration" cascade;`);
    this.addSql(`drop trigger if exists "append_only" on "lot_result";`);
    this.addSql(`drop function if exists "lot_result_append_only_fn"();`);
    this.addSql(`drop table if exists "lot_result" cascade;`);
    this.addSql(`drop table if exists "lot_default" cascade;`);
    this.addSql(`drop table if exists "forfeiture" cascade;`);
    this.addSql(`drop table if exists "deposit" cascade;`);
    this.addSql(`drop table if exists "bank_receipt" cascade;`);
    this.addSql(`drop trigger if exists "append_only" on "ledger_entry";`);
    this.addSql(`drop function if exists "ledger_entry_append_only_fn"();`);
    this.addSql(`drop table if exists "ledger_entry" cascade;`);
    this.addSql(`drop trigger if exists "append_only" on "bid_refusal";`);
    this.addSql(`drop function if exists "bid_refusal_append_only_fn"();`);
    this.addSql(`drop table if exists "bid_refusal" cascade;`);
    this.addSql(`drop table if exists "bidder_message" cascade;`);
    this.addSql(`drop trigger if exists "append_only" on "bid";`);
    this.addSql(`drop function if exists "bid_append_only_fn"();`);
    this.addSql(`drop table if exists "bid" cascade;`);
  }

}
