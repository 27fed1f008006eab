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
  }
}
