import { DemandRecommendation, TechDemand } from './entity/demand.ts';
import { Project } from './entity/project.ts';

export const challengeEntities = [TechDemand, DemandRecommendation, Project];
