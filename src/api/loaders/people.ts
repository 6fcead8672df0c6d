import { listStaffAccountsByIds } from '../../modules/identity/staff-read-model.ts';
import { listPartnersByIds } from '../../modules/partners/partners-read-model.ts';
import { listRidersByIds } from '../../modules/riders/search-riders-read-model.ts';
import { readMobility, readTargetGroups } from '../../modules/riders/sensitive-read-model.ts';
import { listConsents } from '../../modules/riders/sensitive-repository.ts';
import { loadById, loadByKey, loadLists, type Reader } from './by-id.ts';

/** Every reading of needs and target groups is recorded; null where the account may not read them. */
export const peopleLoaders = (reader: Reader) => ({
  rider: loadById(reader, listRidersByIds),
  partner: loadById(reader, listPartnersByIds),
  staffAccount: loadById(reader, listStaffAccountsByIds),
  consents: loadLists(reader, listConsents, (row) => row.riderId),
  mobility: loadByKey(
    reader,
    (tx, riderIds, actor) => readMobility(tx, reader.services, actor, riderIds),
    (row) => row.riderId,
  ),
  targetGroups: loadByKey(
    reader,
    async (tx, riderIds, actor) => {
      const groups = await readTargetGroups(tx, reader.services, actor, riderIds);
      return groups ? riderIds.map((riderId) => ({ riderId, groups: groups.get(riderId) ?? [] })) : [];
    },
    (row) => row.riderId,
  ),
});
