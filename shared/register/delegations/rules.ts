import { type DelegationMember, memberRoles } from './schema.ts'

/**
 * The order of a delegation list: head, deputy, members, experts, staff, interpreter, security, press. Inside one role
 * the order the officer gave stays.
 */
export function inListOrder<M extends Pick<DelegationMember, 'role'>>(members: readonly M[]): M[] {
  return members.toSorted((a, b) => memberRoles.indexOf(a.role) - memberRoles.indexOf(b.role))
}
