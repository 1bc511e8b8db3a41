import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { FormKey } from '../../../shared/language/case-form.ts'
import type { FormToConfirm } from '../../../shared/register/forms/schema.ts'
import { api } from '../../api.ts'
import { showError } from '../error-text.ts'

/** Everything the window knows of confirmed forms lies under this key. */
export const formsQuery = 'forms'

/** A failure was shown where it happened; what was typed still stands in its field. */
export const told = (): void => undefined

/** Confirms forms and takes confirmations back; done once cards and papers show it. */
export function useConfirming() {
  const queries = useQueryClient()
  const refresh = (): Promise<void> => queries.invalidateQueries({ queryKey: [formsQuery] })
  const confirming = useMutation({
    mutationFn: (forms: readonly FormToConfirm[]) => api.forms.confirm({ forms: [...forms] }),
    onSuccess: refresh,
    onError: showError,
  })
  const withdrawing = useMutation({
    mutationFn: (key: FormKey) => api.forms.withdraw({ key }),
    onSuccess: refresh,
    onError: showError,
  })
  return { confirm: confirming.mutateAsync, withdraw: withdrawing.mutateAsync, isBusy: confirming.isPending || withdrawing.isPending }
}
