/**
 * Which record of the program stands behind a GraphQL type: what resolvers hand out, and what the resolvers of its fields
 * are given. A path is relative to src/api/generated. A type that is not listed is handed out field by field.
 */
const modules = '../../modules';

export const MAPPERS: Readonly<Record<string, string>> = {
  StaffAccount: `${modules}/identity/staff-account-repository.ts#StaffAccountRecord`,
  Viewer: `${modules}/identity/find-session.ts#Session`,
  AuditEntry: `${modules}/audit/audit-repository.ts#AuditEntryRecord`,
  Consortium: `${modules}/consortium/consortium-read-model.ts#ConsortiumRecord`,
  Driver: `${modules}/fleet/fleet-records.ts#DriverRecord`,
  Partner: `${modules}/partners/partner-repository.ts#PartnerRecord`,
  Place: `${modules}/places/place-repository.ts#PlaceRecord`,
  Rider: `${modules}/riders/rider-repository.ts#RiderRecord`,
  SensitiveRead: `${modules}/riders/sensitive-read-model.ts#SensitiveReadRecord`,
  Shift: `${modules}/fleet/fleet-records.ts#ShiftRecord`,
  TravelOverrule: `${modules}/travel/overrule-repository.ts#TravelOverruleRecord`,
  TravelCorrection: `${modules}/common/travel-correction-repository.ts#TravelCorrectionRecord`,
  TravelCorrections: `${modules}/travel/travel-corrections-read-model.ts#TravelCorrectionsReport`,
  TravelCorrectionProposal: `${modules}/travel/travel-corrections-read-model.ts#ProposalRecord`,
  Vehicle: `${modules}/fleet/fleet-records.ts#VehicleRecord`,
  Settlement: `${modules}/places/settlement-repository.ts#SettlementRecord`,
  TripRequest: `${modules}/booking/trip-records.ts#TripRequestRecord`,
  Trip: `${modules}/booking/trip-records.ts#TripRecord`,
  Promise: `${modules}/booking/trip-records.ts#PromiseRecord`,
  Plan: `${modules}/plans/plan-records.ts#PlanRow`,
  Run: `${modules}/plans/plan-records.ts#RunRow`,
  Stop: `${modules}/plans/plans-read-model.ts#StopWithLimits`,
  UnservedTrip: `${modules}/plans/plan-records.ts#UnservedRow`,
  PlanningJob: `${modules}/plans/planning-job-repository.ts#PlanningJobRecord`,
  PlanComparison: `${modules}/plans/compare-plans.ts#PlanComparison as PlanComparisonRecord`,
  TripMove: `../../planning/compare-plans.ts#TripMove as TripMoveRecord`,
  MoveEffect: `${modules}/plans/move-effect.ts#MoveEffect as MoveEffectRecord`,
  ServiceDay: `${modules}/plans/plans-read-model.ts#ServiceDayRecord`,
  Disruption: `${modules}/plans/plans-read-model.ts#DisruptionRecord`,
  Manifest: `${modules}/manifests/manifest-repository.ts#ManifestRecord`,
  ManifestStop: `${modules}/manifests/manifest-read-model.ts#ManifestStop as ManifestStopRecord`,
  StopEvent: `${modules}/manifests/stop-event-repository.ts#StopEventRecord`,
};
