import { notifications } from '@mantine/notifications'
import i18next from 'i18next'
import { AppError } from '../../shared/errors.ts'

/** The sentence for an error, in the interface language; its details fill the gaps of the sentence. */
export function errorText(error: unknown): string {
  const known = error instanceof AppError ? error : new AppError('unexpected', { reference: '—' })
  return i18next.t(known.code, { ns: 'errors', ...known.details })
}

/** An error that has no place of its own on the screen. */
export function showError(error: unknown): void {
  notifications.show({ color: 'red', message: errorText(error), autoClose: 12_000, withCloseButton: true })
}

export function showDone(message: string): void {
  notifications.show({ message, autoClose: 5000 })
}
