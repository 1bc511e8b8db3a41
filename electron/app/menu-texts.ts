import type { Language } from '../../shared/language/bilingual.ts'
import ky from '../../locales/ky/menu.json'
import ru from '../../locales/ru/menu.json'

export type MenuTexts = typeof ky

const texts: Readonly<Record<Language, MenuTexts>> = { ky, ru }

/** Texts of the menu and the system's dialogs, which are drawn outside the window. */
export function menuTexts(language: Language): MenuTexts {
  return texts[language]
}
