import type { PlatformMilestoneFilter } from '../generated/graphql.ts';

/** Of a university's own platforms: those it runs, and those built with it. */
export const ofOwn = (organization: string): PlatformMilestoneFilter => ({ platform: { or: [{ organization: { id: { eq: organization } } }, { partnerOrganization: { id: { eq: organization } } }] } });
