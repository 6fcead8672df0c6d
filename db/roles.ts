/** The role that the service works as: neither superuser nor owner, so that row-level security binds it. */
import type { Client } from 'pg';
import { errorCode, OperatorError } from './operator-error.ts';

export const APP_ROLE = 'falubusz_app';

/** Made by somebody else at the same moment: the outcome that we want. */
const EXISTS_ALREADY = new Set(['42710', '23505', 'XX000']);

/**
 * Creates the application's role and lets the connected login take it. Needs CREATEROLE the first time only.
 * Roles belong to the whole server, hence no part of the migrations of one database.
 * @throws OperatorError with the two statements for an administrator.
 */
export async function ensureAppRole(client: Client): Promise<void> {
  const { rows } = await client.query<{ login: string; exists: boolean; member: boolean; superuser: boolean }>(
    `select current_user as login, a.oid is not null as exists, m.rolsuper as superuser,
            coalesce(m.rolsuper or pg_has_role(m.oid, a.oid, $2), false) as member
     from pg_roles m left join pg_roles a on a.rolname = $1 where m.rolname = current_user`,
    [APP_ROLE, await setPrivilege(client)],
  );
  const state = rows[0];
  if (state?.exists && state.member) return;
  const login = client.escapeIdentifier(state?.login ?? '');
  try {
    if (!state?.exists) await orExists(client, `create role ${APP_ROLE} nologin nosuperuser nobypassrls`);
    if (!state?.superuser) await orExists(client, `grant ${APP_ROLE} to ${login}`);
  } catch (error) {
    if (errorCode(error) !== '42501') throw error;
    throw new OperatorError(
      `The database login ${login} may not create roles; let an administrator run: create role ${APP_ROLE} nologin; grant ${APP_ROLE} to ${login};`,
    );
  }
}

/** PostgreSQL 16 tells "may take the role" (SET) from "inherits its rights"; before, membership meant both. */
async function setPrivilege(client: Client): Promise<'SET' | 'MEMBER'> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  );
  return (rows[0]?.version ?? 0) >= 160_000 ? 'SET' : 'MEMBER';
}

async function orExists(client: Client, statement: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    const raced =
      EXISTS_ALREADY.has(errorCode(error)) && (errorCode(error) !== 'XX000' || /concurrently/.test(String(error)));
    if (!raced) throw error;
  }
}
