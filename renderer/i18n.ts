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
  document.documentElement.lang = language
  // zod speaks no Kyrgyz: a field that fails its schema says so in our words.
  z.config({ customError: (issue) => i18next.t(`form.${reasons[issue.code] ?? 'wrong'}`, { ns: 'app' }) })
}

const reasons: Readonly<Record<string, string>> = { custom: 'required', invalid_type: 'required', too_small: 'required', too_big: 'too-long' }

export async function switchLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
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
