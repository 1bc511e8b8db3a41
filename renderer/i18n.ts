import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Bilingual, Language } from '../shared/language/bilingual.ts'

type Texts = Record<string, unknown>
const files = import.meta.glob<Texts>('../locales/*/*.json', { eager: true, import: 'default' })

/** `../locales/ky/people.json` → language `ky`, namespace `people`. */
function loadResources(): Record<Language, Record<string, Texts>> {
  const resources: Record<Language, Record<string, Texts>> = { ky: {}, ru: {} }
  for (const [path, texts] of Object.entries(files)) {
    const [language, file] = path.split('/').slice(-2)
    if ((language === 'ky' || language === 'ru') && file) resources[language][file.replace('.json', '')] = texts
  }
  return resources
}

/** Kyrgyz nouns stay in the singular after a number, and Intl knows no Kyrgyz here, so plurals are asked for by rule. */
export async function startTranslations(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    // A missing text shows as a gap in the language asked for, never in the other one.
    fallbackLng: false,
    resources: loadResources(),
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  } as Parameters<typeof i18next.init>[0])
  nameWindow(language)
  // zod speaks no Kyrgyz: a field that fails its schema says so in our words.
  z.config({ customError: reasonFor })
}

/** Fields that close a span; a rule of the whole record that points at one is about their order. */
const ends = /^(?:toOn|endsAt|endsOn|eventEndsOn|departsOn)$/u

/** Why a value cannot stand, as a sentence beside its field. */
function reasonFor(issue: z.core.$ZodRawIssue): string {
  const say = (key: string, values: Record<string, unknown> = {}): string => i18next.t(`form.${key}`, { ns: 'app', ...values })
  const last = issue.path?.at(-1)
  const value = issue.code === 'custom' && isRecord(issue.input) && typeof last === 'string' ? issue.input[last] : issue.input
  if (isEmpty(value)) return say('required')
  switch (issue.code) {
    case 'custom':
      return say(ends.test(String(last)) ? 'order' : 'wrong')
    case 'too_big':
      return say(issue.origin === 'string' ? 'too-long' : issue.origin === 'array' ? 'too-many' : 'too-great', { limit: String(issue.maximum) })
    case 'too_small':
      return issue.origin === 'number' ? say('too-small', { limit: String(issue.minimum) }) : say('required')
    default:
      return say('wrong')
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || Number.isNaN(value) || (typeof value === 'string' && value.trim() === '')
}

export async function switchLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language)
  nameWindow(language)
}

/** The title bar names the program and nothing of the register: it can be read over a shoulder and in the task switcher. */
function nameWindow(language: Language): void {
  document.documentElement.lang = language
  document.title = i18next.t('shell.product', { ns: 'app' })
}

/** The interface language and its texts. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return i18n.language === 'ru' ? 'ru' : 'ky'
}

/** The half in the interface language, or the other one where it is empty. */
export function inLanguage(text: Bilingual, language: Language): string {
  const other = language === 'ky' ? text.ru : text.ky
  return text[language] === '' ? other : text[language]
}

export { useTranslation }
