import { createDriver, updateDriver } from '../../modules/fleet/change-driver.ts';
import { createShift } from '../../modules/fleet/create-shift.ts';
import { createVehicle } from '../../modules/fleet/create-vehicle.ts';
import { listDrivers, listShifts, listVehicles } from '../../modules/fleet/fleet-read-model.ts';
import { updateShift } from '../../modules/fleet/update-shift.ts';
import { updateVehicle } from '../../modules/fleet/update-vehicle.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { loadRequired } from '../loaders/by-id.ts';
import { sayName } from '../names.ts';
import { toPayload } from '../user-errors.ts';

export const fleetResolvers = {
  Query: {
    vehicles: (_root, asked, context) => context.read((tx) => listVehicles(tx, asked)),
    drivers: (_root, asked, context) => context.read((tx) => listDrivers(tx, asked)),
    shifts: (_root, { serviceDate }, context) => context.read((tx) => listShifts(tx, serviceDate)),
  },
  Mutation: {
    createVehicle: async (_root, { input }, context) =>
      toPayload(context, await createVehicle(context.services, context.actor, input)),
    updateVehicle: async (_root, { input }, context) =>
      toPayload(context, await updateVehicle(context.services, context.actor, input)),
    createDriver: async (_root, { input }, context) =>
      toPayload(context, await createDriver(context.services, context.actor, input)),
    updateDriver: async (_root, { input }, context) =>
      toPayload(context, await updateDriver(context.services, context.actor, input)),
    createShift: async (_root, { input }, context) =>
      toPayload(context, await createShift(context.services, context.actor, input)),
    updateShift: async (_root, { input }, context) =>
      toPayload(context, await updateShift(context.services, context.actor, input)),
  },
  Vehicle: {
    layouts: (vehicle, _arguments, { loaders }) => loaders.layouts.load(vehicle.id),
    garage: (vehicle, _arguments, { loaders }) => loadRequired(loaders.place, vehicle.garagePlaceId),
  },
  Driver: {
    fullName: (driver, _arguments, context) => sayName(driver, context.language),
  },
  Shift: {
    vehicle: (shift, _arguments, { loaders }) => loadRequired(loaders.vehicle, shift.vehicleId),
    driver: (shift, _arguments, { loaders }) => loadRequired(loaders.driver, shift.driverId),
    startPlace: (shift, _arguments, { loaders }) => loadRequired(loaders.place, shift.startPlaceId),
    endPlace: (shift, _arguments, { loaders }) => (shift.endPlaceId ? loaders.place.load(shift.endPlaceId) : null),
    breaks: (shift, _arguments, { loaders }) => loaders.shiftBreaks.load(shift.id),
  },
} satisfies Resolvers;
