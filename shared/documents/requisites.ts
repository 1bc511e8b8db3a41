import type { Settings } from '../register/settings/schema.ts'
import type { PaperWording } from '../register/wording/schema.ts'
import type { DocumentKind, FormField } from './document-kind.ts'
import type { Phrase } from './wording.ts'

/**
 * Who signs, approves and answers for papers of a kind, where that is not whom Settings name for all papers. They go among
 * the facts of a paper when it is prepared; whoever makes the paper may still change them.
 */

export const requisiteTexts = {
  signatoryPost: { ky: '', ru: '', meaning: { ky: 'Кол коюучунун же бекитүүчүнүн кызматы', ru: 'Должность того, кто подписывает или утверждает' } },
  signatoryName: { ky: '', ru: '', meaning: { ky: 'Кол коюучунун же бекитүүчүнүн инициалдары жана фамилиясы', ru: 'Инициалы и фамилия того, кто подписывает или утверждает' } },
  executorName: { ky: '', ru: '', meaning: { ky: 'Аткаруучу', ru: 'Исполнитель' } },
  executorPhone: { ky: '', ru: '', meaning: { ky: 'Аткаруучунун телефону', ru: 'Телефон исполнителя' } },
} as const satisfies Record<string, Phrase>
export type RequisiteName = keyof typeof requisiteTexts

const prefix = 'office'

/** Under which name a requisite stands among the texts of a kind. */
export function requisiteKey(name: RequisiteName): string {
  return `${prefix}.${name}`
}

/** Which fields of the form a requisite fills. */
const fills: Readonly<Record<RequisiteName, RegExp>> = {
  signatoryPost: /^(?:approval\.)?signatory\.post$/u,
  signatoryName: /^(?:approval\.)?signatory\.name$/u,
  executorName: /^(?:executor|preparedBy)\.name$/u,
  executorPhone: /^executor\.phone$/u,
}

const requisiteNames = Object.keys(requisiteTexts).filter((name): name is RequisiteName => Object.hasOwn(requisiteTexts, name))

export function requisitesOf({ form }: Pick<DocumentKind<unknown>, 'form'>): readonly RequisiteName[] {
  const fields: readonly FormField[] = form.flatMap(({ fields: own }) => own)
  return requisiteNames.filter((name) => fields.some(({ path }) => fills[name].test(path)))
}

/** What Settings say, in both languages. */
export function officeRequisite({ office: { signatory, executor } }: Settings, name: RequisiteName): { readonly ky: string; readonly ru: string } {
  switch (name) {
    case 'signatoryPost': return signatory.post
    case 'signatoryName': return signatory.name
    case 'executorName': return executor.name
    case 'executorPhone': return { ky: executor.phone, ru: executor.phone }
  }
}

/** The settings as papers of one kind take them. */
export function settingsOfKind(settings: Settings, wording: PaperWording): Settings {
  const { signatory, executor } = settings.office
  const own = (name: RequisiteName): { ky: string; ru: string } => {
    const { ky, ru } = wording[requisiteKey(name)] ?? officeRequisite(settings, name)
    return { ky, ru }
  }
  return {
    ...settings,
    office: {
      ...settings.office,
      signatory: { ...signatory, post: own('signatoryPost'), name: own('signatoryName') },
      executor: { ...executor, name: own('executorName'), phone: own('executorPhone').ky },
    },
  }
}

/** Which requisite stands under this name; undefined for a sentence. */
export function requisiteNameOf(key: string): RequisiteName | undefined {
  return requisiteNames.find((name) => requisiteKey(name) === key)
}
