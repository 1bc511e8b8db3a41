import { languages } from '../../../shared/language/bilingual.ts'
import { documentKinds } from '../../../shared/documents/kinds.ts'
import { checkOfficeText, findOfficeText } from '../../../shared/documents/office-texts.ts'
import { AppError } from '../../../shared/errors.ts'
import type { TextVersion } from '../../../shared/register/wording/schema.ts'
import type { RecordArea } from '../../../shared/register/record.ts'
import type { CallContext } from '../context.ts'
import { sealedWording, wordingSealId } from '../history/sealed-areas.ts'
import { recordEvent } from '../history/trail.ts'
import { insertVersion, listCurrentTexts, listVersions, wordingOfKind } from './repository.ts'

interface NewVersion extends Pick<TextVersion, 'textId' | 'text' | 'note'> {
  readonly after: number
}

/** The window shows where a mistake is; here none gets past it. */
function requireSound({ textId, text }: NewVersion): void {
  const found = findOfficeText(documentKinds, textId)
  if (found === undefined) throw new AppError('not-found', { area: 'wording' })
  if (text === null) return
  const mistakes = checkOfficeText(found, text)
  const fields = languages.filter((language) => mistakes[language].length > 0).map((language) => `text.${language}`)
  if (fields.length > 0) throw new AppError('invalid-input', { fields })
}

/** Of which records a paper of the kind can be made; passed in, because wording knows nothing of gathering facts. */
export type MadeFrom = (kind: string) => RecordArea[]

export const wordingHandlers = (madeFrom: MadeFrom) => ({
  madeFrom: ({ kind }: { kind: string }) => madeFrom(kind),

  ofKind: ({ kind }: { kind: string }, { db }: CallContext) => wordingOfKind(db, kind),

  current: (_input: object, { db }: CallContext) => listCurrentTexts(db),

  versions: ({ textId }: { textId: string }, { db }: CallContext) => listVersions(db, textId),

  save: (input: NewVersion, { db: register, author, clock }: CallContext) =>
    register.transaction().execute(async (db) => {
      requireSound(input)
      const { textId, text, note, after } = input
      const [newest] = await listVersions(db, textId)
      if ((newest?.version ?? 0) !== after) throw new AppError('changed-meanwhile', { area: 'wording' })
      const saved: TextVersion = { textId, version: after + 1, text, note, madeAt: clock.now(), madeBy: author.name }
      await insertVersion(db, saved, author.userId)
      const recordId = wordingSealId(saved.textId, saved.version)
      const seal = await sealedWording.sealOf(db, recordId)
      await recordEvent(db, author, { at: saved.madeAt, action: 'wording-changed', area: 'wording', recordId, ...(seal ? { after: seal } : {}), details: { text: textId, version: saved.version } })
      return saved
    }),
})
