import { ChallengeBatch } from './entity/batch.ts';
import { BidFile, BidReading, ChallengeBid, OpeningShare, ReviewRequest } from './entity/bid.ts';
import { DemandDisclosure, DemandIndicator, DemandRecommendation, TechDemand } from './entity/demand.ts';
import { ChallengeListing, ListingAmendment, ListingOfficer, ListingQuestion, OpeningKey } from './entity/listing.ts';
import { MatchContact, Matchmaking } from './entity/matchmaking.ts';
import {
  Acceptance, ContractSignature, DifficultyNotice, FundingTranche, MidTermCheck, Milestone, OwnMoneyReport, Project, ProjectChange, ProjectTracking, Recovery, RecoveryReceipt, SiteTest, SiteTestResult,
} from './entity/project.ts';

export const challengeEntities = [
  ChallengeBatch, TechDemand, DemandIndicator, DemandDisclosure, DemandRecommendation, Matchmaking, MatchContact, ChallengeListing, ListingAmendment, ListingQuestion, OpeningKey, ListingOfficer, ChallengeBid, OpeningShare, BidReading, BidFile,
  ReviewRequest, Project, ContractSignature, Milestone, FundingTranche, OwnMoneyReport, MidTermCheck, ProjectChange, DifficultyNotice, SiteTest, SiteTestResult, Acceptance, Recovery, RecoveryReceipt, ProjectTracking,
];
