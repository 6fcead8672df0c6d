/**
 * Which record of the program stands behind a GraphQL type: what resolvers hand out, and what the resolvers of its fields
 * are given. A path is relative to src/api/generated. A type that is not listed is handed out field by field.
 */
const modules = '../../modules';

export const MAPPERS: Readonly<Record<string, string>> = {
  StaffAccount: `${modules}/identity/staff-account-repository.ts#StaffAccountRecord`,
  Viewer: `${modules}/identity/find-session.ts#Session`,
  Settlement: `${modules}/places/settlement-repository.ts#SettlementRecord`,
};
