import { Migration } from '@mikro-orm/migrations';

export class Migration20261126013928_lists_in_order extends Migration {

  override name = 'Migration20261126013928_lists_in_order';

  override up(): void | Promise<void> {
    this.addSql(`create index public_notice_listed on public.public_notice ("published_on" desc nulls last, id);`);

    this.addSql(`create index pool_membership_listed on public.pool_membership ("refreshed_on" desc nulls last, id);`);

    this.addSql(`create index policy_claim_listed on public.policy_claim ("submitted_on" desc nulls last, id);`);

    this.addSql(`create index patent_project_listed on public.patent_project ("year" desc nulls last, id);`);

    this.addSql(`create index expert_profile_listed on public.expert_profile ("entered_on" desc nulls last, id);`);

    this.addSql(`create index achievement_listed on public.achievement ("registered_on" desc nulls last, id);`);

    this.addSql(`create index operator_engagement_listed on public.operator_engagement ("on" desc nulls last, id);`);

    this.addSql(`create index incubation_space_listed on public.incubation_space ("counted_month" desc nulls last, id);`);

    this.addSql(`create index incubation_listed on public.incubation ("entered_on" desc nulls last, id);`);

    this.addSql(`create index commissioner_term_listed on public.commissioner_term ("starts_on" desc nulls last, id);`);

    this.addSql(`create index "review_assignment_invited_on_index" on "review_assignment" ("invited_on");`);

    this.addSql(`create index subsidy_claim_listed on public.subsidy_claim ("submitted_on" desc nulls last, id);`);

    this.addSql(`create index talent_listed on public.talent ("on" desc nulls last, id);`);

    this.addSql(`create index tech_demand_listed on public.tech_demand ("filed_on" desc nulls last, id);`);

    this.addSql(`create index demand_recommendation_listed on public.demand_recommendation ("recommended_on" desc nulls last, id);`);

    this.addSql(`create index challenge_listing_listed on public.challenge_listing ("published_on" desc nulls last, id);`);

    this.addSql(`create index "bid_reading_at_index" on "bid_reading" ("at");`);

    this.addSql(`create index auction_lot_listed on public.auction_lot ("announced_at" desc nulls last, id);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "achievement_listed";`);

    this.addSql(`drop index "auction_lot_listed";`);

    this.addSql(`drop index "bid_reading_at_index";`);

    this.addSql(`drop index "challenge_listing_listed";`);

    this.addSql(`drop index "commissioner_term_listed";`);

    this.addSql(`drop index "demand_recommendation_listed";`);

    this.addSql(`drop index "expert_profile_listed";`);

    this.addSql(`drop index "incubation_listed";`);

    this.addSql(`drop index "incubation_space_listed";`);

    this.addSql(`drop index "operator_engagement_listed";`);

    this.addSql(`drop index "patent_project_listed";`);

    this.addSql(`drop index "policy_claim_listed";`);

    this.addSql(`drop index "pool_membership_listed";`);

    this.addSql(`drop index "public_notice_listed";`);

    this.addSql(`drop index "review_assignment_invited_on_index";`);

    this.addSql(`drop index "subsidy_claim_listed";`);

    this.addSql(`drop index "talent_listed";`);

    this.addSql(`drop index "tech_demand_listed";`);

    this.addSql(`create or replace function "auction_bid"("p_lot" uuid, "p_asked" jsonb, "p_now" timestamp with time zone) returns TABLE(n integer, answer jsonb) security invoker volatile language plpgsql as \$\$ begin declare
        l auction_lot; r record; reg bidder_registration; known bid; refused bid_refusal;         v_now timestamptz; v_ends timestamptz; v_base numeric; v_step numeric; v_minimum numeric; v_hash text; v_reason text; v_accepted int := 0;         v_window interval; v_by interval; v_times int; v_entries jsonb := '[]'; v_tasks jsonb := '[]'; v_journal int;       begin
        -- Whoever bids often must not make all commits of the database wait for each other: what listens is told afterwards.
        perform set_config('bureau.quiet', 'on', true);         select * into l from auction_lot where id = p_lot for no key update;         v_window := make_interval(secs => (l.rules #>> '{extension,windowSeconds}')::float8);         v_by := make_interval(secs => (l.rules #>> '{extension,bySeconds}')::float8);         v_times := (l.rules #>> '{extension,times}')::int;         for r in select * from jsonb_to_recordset(p_asked) as a(n int, id uuid, entry uuid, person uuid, organization uuid, kind text, amount numeric, cipher text, commitment text, low boolean, key text, fingerprint text, request text, tasks jsonb) order by a.n loop
          n := r.n;           -- The clock is read once the lock is held, and never runs backwards within a lot.
          v_now := greatest(coalesce(p_now, date_trunc('milliseconds', clock_timestamp())), l.last_at);           v_reason := null;           select * into reg from bidder_registration b where b.lot_id = p_lot and b.state in ('APPLIED', 'QUALIFIED') and (b.organization_id = r.organization or b.person_id = r.person) order by b.person_id limit 1;           if reg.id is null then
            answer := jsonb_build_object('outcome', 'REFUSED', 'reason', 'NOT_BIDDER');             return next; continue;           end if;           -- One key, one answer: what was done is told again, and what was refused stays refused.
          select * into known from bid b where b.registration_id = reg.id and b.key = r.key;           if known.id is not null then
            answer := case when known.fingerprint = r.fingerprint
              then jsonb_build_object('outcome', 'REPLAYED', 'id', known.id, 'code', reg.code, 'sequence', known.sequence, 'amount', known.amount::text, 'at', known.at, 'endsAt', known.ends_at, 'hash', known.hash, 'leads', l.top_bidder_id = reg.id)
              else jsonb_build_object('outcome', 'REFUSED', 'reason', 'IDEMPOTENCY_KEY_REUSED', 'code', reg.code) end;             return next; continue;           end if;           select * into refused from bid_refusal b where b.registration_id = reg.id and b.key = r.key;           if refused.key is not null then
            answer := case when refused.fingerprint = r.fingerprint then refused.answer else jsonb_build_object('outcome', 'REFUSED', 'reason', 'IDEMPOTENCY_KEY_REUSED', 'code', reg.code) end;             return next; continue;           end if;           v_base := coalesce(l.top_amount, l.start_price);           v_step := auction_step(l.rules -> 'increments', v_base);           v_minimum := case when l.top_amount is null then l.start_price else l.top_amount + v_step end;           if l.state <> 'BIDDING' then v_reason := 'WRONG_STATE';           elsif v_now >= l.ends_at then v_reason := 'BIDDING_ENDED';           elsif v_now < l.starts_at then v_reason := 'BIDDING_NOT_OPEN';           elsif reg.state <> 'QUALIFIED' then v_reason := 'NOT_QUALIFIED';           elsif (l.method = 'SEALED') <> (r.kind = 'SEALED') then v_reason := 'OTHER_METHOD';           elsif r.kind = 'SEALED' and r.low then v_reason := 'BID_TOO_LOW';           elsif r.kind = 'BID' then
            if l.top_bidder_id = reg.id then v_reason := 'ALREADY_LEADING';             elsif r.amount < v_minimum then v_reason := 'BID_TOO_LOW';             elsif mod(r.amount - v_base, v_step) <> 0 then v_reason := 'NOT_WHOLE_STEPS';             end if;           elsif r.kind = 'MATCH' then
            if reg.rank is null then v_reason := 'NO_PRIORITY';             elsif l.top_bidder_id = reg.id then v_reason := 'ALREADY_LEADING';             elsif l.top_amount is null then v_reason := 'NOTHING_TO_MATCH';             elsif r.amount <> l.top_amount then v_reason := 'PRICE_MOVED';             elsif l.top_rank <= reg.rank then v_reason := 'OUTRANKED';             end if;           end if;           if v_reason is not null then
            answer := jsonb_build_object('outcome', 'REFUSED', 'reason', v_reason, 'code', reg.code, 'state', l.state, 'sequence', l.sequence, 'top', l.top_amount::text, 'minimum', v_minimum::numeric(20, 2)::text, 'step', v_step::numeric(20, 2)::text, 'endsAt', l.ends_at, 'rule', l.rule_version);             -- Too low and too late stay so for ever. Anything else could be judged otherwise later, when the same request comes again.
            if v_reason not in ('BID_TOO_LOW', 'BIDDING_ENDED') and (v_reason <> 'WRONG_STATE' or l.state in ('ANNOUNCED', 'PAUSED')) then
              insert into bid_refusal (registration_id, key, fingerprint, answer, at) values (reg.id, r.key, r.fingerprint, answer, v_now);               v_accepted := v_accepted + 1;             end if;             return next; continue;           end if;           v_ends := l.ends_at;           if l.method = 'OPEN' and v_now >= l.ends_at - v_window and (v_times is null or l.extensions < v_times) then v_ends := greatest(l.ends_at, v_now + v_by); end if;           l.sequence := l.sequence + 1;           v_hash := auction_link(l.last_hash, p_lot, l.sequence, r.kind, reg.code, r.amount, v_now, v_ends, r.commitment);           insert into bid (id, lot_id, sequence, kind, registration_id, code, amount, cipher, commitment, at, ends_at, is_extension, key, fingerprint, previous_hash, hash)
          values (r.id, p_lot, l.sequence, r.kind, reg.id, reg.code, r.amount, r.cipher, r.commitment, v_now, v_ends, v_ends > l.ends_at, r.key, r.fingerprint, l.last_hash, v_hash);           if r.kind <> 'SEALED' then l.top_amount := r.amount; l.top_bidder_id := reg.id; l.top_code := reg.code; l.top_rank := reg.rank; end if;           if v_ends > l.ends_at then l.extensions := l.extensions + 1; end if;           l.ends_at := v_ends; l.last_at := v_now; l.last_hash := v_hash;           v_accepted := v_accepted + 1;           v_entries := v_entries || jsonb_build_object('id', r.entry, 'action', case r.kind when 'BID' then 'bid' when 'MATCH' then 'match' else 'bidSealed' end, 'actor', '竞买人 ' || reg.code, 'request', r.request,
            'after', jsonb_build_object('sequence', l.sequence, 'amount', r.amount::text, 'endsAt', v_ends));           v_tasks := v_tasks || coalesce(r.tasks, '[]');           answer := jsonb_build_object('outcome', 'DONE', 'id', r.id, 'code', reg.code, 'sequence', l.sequence, 'amount', r.amount::numeric(20, 2)::text, 'at', v_now, 'endsAt', v_ends, 'hash', v_hash, 'leads', l.top_bidder_id = reg.id);           return next;         end loop;         if jsonb_array_length(v_entries) > 0 then
          update auction_lot set sequence = l.sequence, top_amount = l.top_amount, top_bidder_id = l.top_bidder_id, top_code = l.top_code, top_rank = l.top_rank, ends_at = l.ends_at, extensions = l.extensions, last_at = l.last_at, last_hash = l.last_hash where id = p_lot;           select coalesce(max(j.sequence), 0) into v_journal from journal_entry j where j.object_type = 'AuctionLot' and j.object_id = p_lot;           -- Who bids is under its code here as elsewhere; the registration tells who it was, when its time has come.
          insert into journal_entry (id, object_type, object_id, sequence, action, from_state, to_state, at, actor_kind, actor_name, roles, after, rule_version, outcome, request_id)
          select (e ->> 'id')::uuid, 'AuctionLot', p_lot, v_journal + place, e ->> 'action', 'BIDDING', 'BIDDING', clock_timestamp(), 'person', e ->> 'actor', '{}', e -> 'after', l.rule_version, 'DONE', e ->> 'request'
            from jsonb_array_elements(v_entries) with ordinality as entries(e, place);           insert into outbox_message (id, task, queue, payload, not_before, created_at)
          select (t ->> 'id')::uuid, t ->> 'task', t ->> 'queue', t -> 'payload', clock_timestamp(), clock_timestamp() from jsonb_array_elements(v_tasks) as tasks(t);         end if;         -- Nothing was written: there is nothing to wait for.
        if v_accepted = 0 then perform set_config('synchronous_commit', 'off', true); end if;       end; end \$\$;`);

    this.addSql(`create or replace function "auction_link"("previous" text, "lot" uuid, "sequence" integer, "kind" text, "code" text, "amount" numeric, "at" timestamp with time zone, "ends_at" timestamp with time zone, "commitment" text) returns text security invoker language sql as \$\$ select encode(sha256(convert_to(previous || E'\\n' || concat_ws('|', lot::text, sequence::text, kind, coalesce(code, ''), coalesce(amount::numeric(20, 2)::text, ''),
          to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), to_char(ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), coalesce(commitment, '')), 'UTF8')), 'hex') \$\$;`);

    this.addSql(`create or replace function "auction_step"("increments" jsonb, "price" numeric) returns numeric security invoker immutable language sql as \$\$ select (band ->> 'step')::numeric from jsonb_array_elements(increments) with ordinality as bands(band, place)
         where band ->> 'below' is null or price < (band ->> 'below')::numeric order by place limit 1 \$\$;`);

    this.addSql(`create or replace function "bigrams"("t" text) returns text[] security invoker immutable language sql as \$\$ select coalesce(array_agg(distinct piece), '{}')
          from generate_series(1, length(t)) i, lateral (values (substr(t, i, 2)), (substr(t, i, 1))) as pieces(piece)
         where position(E'\\n' in piece) = 0 \$\$;`);

    this.addSql(`create or replace function "query_bigrams"("t" text) returns text[] security invoker immutable language sql as \$\$ select case when length(t) <= 1 then array[t]
               else array(select substr(t, i, 2) from generate_series(1, length(t) - 1) i) end \$\$;`);
  }

}
