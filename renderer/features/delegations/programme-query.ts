import { api } from '../../api.ts'

/** The items of a visit; the card's programme and its list of what is missing share the answer. */
export const programmeQuery = (delegationId: string) => ({
  queryKey: ['programme', 'listOfDelegation', delegationId],
  queryFn: () => api.programme.listOfDelegation({ delegationId }),
})
