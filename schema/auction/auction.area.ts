import type { Area } from '../core/area.ts';
import { auctionAccess } from './auction.access.ts';
import { auctionChecks } from './auction.checks.ts';
import { auctionEntities } from './auction.entity.ts';
import { auctionRules } from './auction.rules.ts';
import { bankStatement } from './auction.sheets.ts';
import { auctionReactions, auctionSchedule, auctionTasks } from './auction.tasks.ts';
import { lotRecord } from './record.ts';
import { depositEntities } from './deposit.entity.ts';
import { defaultLifecycle } from './lifecycle/default.ts';
import { depositLifecycle } from './lifecycle/deposit.ts';
import { houseLifecycle } from './lifecycle/house.ts';
import { lotLifecycle } from './lifecycle/lot.ts';
import { receiptLifecycle } from './lifecycle/receipt.ts';
import { registrationLifecycle } from './lifecycle/registration.ts';
import { auctionPersonal } from './auction.personal.ts';

export const auction: Area = {
  name: 'auction',
  title: '成果竞价',
  entities: [...auctionEntities, ...depositEntities],
  personal: auctionPersonal,
  // At least ten years (domain.md §9.7); nothing of it is erased by the clock.
  permanent: [...auctionEntities, ...depositEntities],
  access: auctionAccess,
  lifecycles: [lotLifecycle, registrationLifecycle, depositLifecycle, receiptLifecycle, defaultLifecycle, houseLifecycle],
  rules: auctionRules,
  tasks: auctionTasks,
  reactions: auctionReactions,
  schedule: auctionSchedule,
  sheets: [bankStatement],
  checks: auctionChecks,
  downloads: [lotRecord],
  resolvers: async () => (await import('./auction.resolver.ts')).auctionResolvers,
};
