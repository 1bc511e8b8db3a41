import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createDispatch } from '../../../electron/calls/dispatch.ts'
import { officeHandlers } from '../../../electron/calls/handlers.ts'
import { translateDatabaseError } from '../../../electron/database/errors.ts'
import { createCallContext } from '../../../electron/office/call-context.ts'
import { fixedDerivation } from '../../../electron/office/derivation-cost.ts'
import { createRegisterSession } from '../../../electron/office/register-session.ts'
import { systemClock } from '../../../electron/office/system-clock.ts'
import { createClient } from '../../../shared/calls/client.ts'
import { officeContract } from '../../../shared/calls/contract.ts'
import { anInvitation } from '../../electron/register/history/samples.ts'
import { writeDocx } from '../../../renderer/documents/writer.ts'
import { confirmForms, enterMailing, letterKind, lookThrough } from '../../helpers/mailing.ts'
import { fastPolicy, testPassword } from '../../helpers/register.ts'

/** Heads of commissions; each gets many invitations. */
const heads = 20

/** Enough of everything for two pages with both languages side by side. */
const long = {
  aim: { ky: 'шайлоонун даярдалышына жана өткөрүлүшүнө, добуш берүүгө жана добуштарды эсептөөгө байкоо жүргүзүү, шайлоо комиссиялары менен тажрыйба алмашуу', ru: 'наблюдение за подготовкой и проведением выборов, голосованием и подсчётом голосов, обмен опытом с избирательными комиссиями' },
  ground: { ky: 'Кыргыз Республикасынын «Кыргыз Республикасынын Президентин жана Жогорку Кеңешинин депутаттарын шайлоо жөнүндө» конституциялык Мыйзамына ылайык', ru: 'в соответствии с конституционным Законом Кыргызской Республики «О выборах Президента Кыргызской Республики и депутатов Жогорку Кенеша»' },
  costs: { ky: 'Байкоочулардын жол киреси, жашоосу жана тамактануусу боюнча чыгымдарды жиберүүчү тарап тартат; республиканын ичиндеги унаа кабыл алуучу тараптын эсебинен берилет.', ru: 'Расходы на проезд, проживание и питание наблюдателей несёт направляющая сторона; транспорт внутри республики предоставляется за счёт принимающей стороны.' },
  place: { ky: 'Бишкек шаары, Пушкин көчөсү, 50, Борбордук шайлоо комиссиясынын имараты', ru: 'г. Бишкек, ул. Пушкина, 50, здание Центральной избирательной комиссии' },
}

/** A night run as the program makes it, started and with its numbers: what is left is to write the letters and keep them. */
export async function startRealRun(letters: number) {
  const folder = await mkdtemp(join(tmpdir(), 'protocol-desk-bench-'))
  const session = createRegisterSession({ registerFolder: join(folder, 'register'), isDemo: false, logFile: join(folder, 'log') }, systemClock, fixedDerivation(fastPolicy))
  const dispatch = createDispatch(officeContract, officeHandlers, createCallContext(session, systemClock), {
    translate: translateDatabaseError,
    isOpen: session.isOpen,
    mayUse: session.mayUse,
    logMistake: (error) => {
      throw error
    },
  })
  const office = createClient(officeContract, (name, input) => dispatch({ name, input }))
  await session.create(testPassword)
  const first = await enterMailing(office, Math.min(heads, letters))
  await confirmForms(office, first)
  const patterns = await Promise.all(first.map(({ id }) => office.invitations.get({ id })))
  const subjects: typeof first = []
  while (subjects.length < letters) {
    const { addressee, electionId, event } = patterns[subjects.length % patterns.length] ?? {}
    if (addressee === undefined || electionId === undefined || event === undefined) throw new Error('no invitation to copy')
    const copy = await office.invitations.create(anInvitation(addressee, { electionId, event, ...long, eventOn: null, eventAt: null, number: '', replyByOn: '2027-01-10', seats: 5 }))
    subjects.push({ area: 'invitations', id: copy.id })
  }
  const { id } = await office.night.begin({ kind: letterKind, languages: ['both'], envelopes: false, on: '2026-11-22', subjects })
  await lookThrough(office, id)
  await office.night.start({ id })
  return {
    /** Writes the next batch of letters, which the register gives out; none when all are made. */
    write: async () => {
      const { letters: waiting, settings, wording } = await office.night.work({ id })
      const written = []
      for (const { position, facts, confirmed } of waiting) {
        const file = await writeDocx({ kind: letterKind, facts, language: 'both', settings, confirmed: new Map(confirmed), wording })
        written.push({ position, files: [{ language: 'both' as const, file }] })
      }
      return written
    },
    keep: (written: Parameters<typeof office.night.issue>[0]['letters']) => office.night.issue({ id, letters: written }),
    close: async (): Promise<void> => {
      await session.lock()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
