import { defineEntity, p } from '@mikro-orm/core';

/** How often something was done in the running window. In the database, so that restarts and further processes count along. */
const RateLimitSchema = defineEntity({
  name: 'RateLimit',
  properties: {
    /** What and who, e.g. `sign-in 10.0.0.7`. */
    key: p.string().length(200).primary(),
    count: p.integer(),
    endsAt: p.datetime(),
  },
  indexes: [{ properties: ['endsAt'] }],
});
export class RateLimit extends RateLimitSchema.class {}
RateLimitSchema.setClass(RateLimit);
