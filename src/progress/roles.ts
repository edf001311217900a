import { isRole, type Role } from '../roles/roles.ts';
import { readStored } from './role-ids.ts';

/** The roles that the reader has picked, kept in this browser only; none when nothing valid is stored. */
export function storedRoles(): readonly Role[] {
  return readStored().filter(isRole);
}
