import { CarrierCheck, CarrierRecognition, Incubator } from './entity/carrier.ts';
import { Graduation, Incubation, IncubationReport, IncubationTerm, MentorSession } from './entity/incubation.ts';
import { CarrierPlan, OperatorEngagement } from './entity/plan.ts';
import { CarrierMonth, IncubationSpace } from './entity/space.ts';

export const incubatorEntities = [
  Incubator, CarrierRecognition, CarrierCheck, IncubationSpace, CarrierMonth, Incubation, IncubationTerm, IncubationReport, Graduation, MentorSession, OperatorEngagement, CarrierPlan,
];
