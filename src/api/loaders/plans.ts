import { listEventsOfShifts } from '../../modules/manifests/manifest-read-model.ts';
import {
  listBookingsVersions,
  listPlansByIds,
  listRunsByIds,
  listRunsOfPlans,
  listUnservedOfPlans,
} from '../../modules/plans/plans-read-model.ts';
import { loadById, loadByKey, loadLists, type Reader } from './by-id.ts';

export const plansLoaders = (reader: Reader) => ({
  plan: loadById(reader, listPlansByIds),
  run: loadById(reader, listRunsByIds),
  runsOfPlan: loadLists(reader, listRunsOfPlans, (run) => run.planId),
  unservedOfPlan: loadLists(reader, listUnservedOfPlans, (trip) => trip.planId),
  bookingsVersion: loadByKey(reader, listBookingsVersions, (day) => day.serviceDate),
  eventsOfShift: loadLists(reader, listEventsOfShifts, (event) => event.shiftId),
});
