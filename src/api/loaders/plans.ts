import { listEventsOfShifts } from '../../modules/manifests/manifest-read-model.ts';
import {
  listBookingsVersions,
  listPlansByIds,
  listRunLocks,
  listRunsByIds,
  listRunsOfPlans,
  listStopsWithLimits,
  listUnservedOfPlans,
} from '../../modules/plans/plans-read-model.ts';
import { loadById, loadByKey, loadLists, type Reader } from './by-id.ts';

export const plansLoaders = (reader: Reader) => ({
  plan: loadById(reader, listPlansByIds),
  run: loadById(reader, listRunsByIds),
  runsOfPlan: loadLists(reader, listRunsOfPlans, (run) => run.planId),
  stopsOfRun: loadLists(reader, listStopsWithLimits, (stop) => stop.runId),
  locksOfRun: loadById(reader, listRunLocks),
  unservedOfPlan: loadLists(reader, listUnservedOfPlans, (trip) => trip.planId),
  bookingsVersion: loadByKey(reader, listBookingsVersions, (day) => day.serviceDate),
  eventsOfShift: loadLists(reader, listEventsOfShifts, (event) => event.shiftId),
});
