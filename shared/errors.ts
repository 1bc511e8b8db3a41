/**
 * Everything the program can tell a user went wrong. Each code has a sentence in both languages in
 * `locales/{ky,ru}/errors.json`; a test compares the two lists. A mistake in the program itself is a plain `Error`
 * and reaches the user as `unexpected` with a log reference.
 */
export const errorCodes = [
  // what the user sent
  'invalid-input',
  'not-found',
  'changed-meanwhile',
  'still-in-use',
  'nothing-to-undo',
  'undo-blocked',
  'history-in-doubt',
  // who may
  'locked',
  'not-allowed',
  'proof-needed',
  'wrong-password',
  'wrong-recovery-key',
  'recovery-part-foreign',
  'recovery-part-twice',
  'recovery-key-old',
  'device-unlock-failed',
  'user-suspended',
  'last-administrator',
  'name-taken',
  'users-full',
  'roll-full',
  'too-many-attempts',
  'password-too-weak',
  // passports
  'passport-altered',
  'photo-altered',
  'passports-unsealed',
  // the register's files
  'register-missing',
  'register-exists',
  'register-damaged',
  'register-foreign',
  'register-newer',
  'register-in-use',
  'key-file-damaged',
  'copy-missing',
  'copy-damaged',
  /** Nothing of a damaged register can be read without it. */
  'first-page-lost',
  'copy-earlier-key',
  'copies-beside-register',
  'folder-read-only',
  'folder-missing',
  'folder-not-empty',
  'folder-on-network',
  'folder-in-cloud',
  'disk-full',
  'disk-failed',
  'file-write-failed',
  'file-in-use',
  'file-not-safe',
  // accreditation
  'already-applied',
  'already-decided',
  'nobody-for-batch',
  // papers
  'paper-failed',
  'print-failed',
  'paper-altered',
  'paper-not-ready',
  'paper-disputed',
  'number-taken',
  'number-spoiled',
  'number-sent',
  'nothing-to-make',
  // the program
  'unknown-call',
  'office-stopped',
  'unexpected',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** Ids, counts and field names only: never the contents of a record, SQL or keys. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** The one error class that crosses rooms and reaches the user as a sentence. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(code, options)
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}
