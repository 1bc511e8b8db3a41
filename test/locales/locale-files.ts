import { filesUnder, readProjectFile } from '../architecture/project-files.ts'

export const languages = ['ky', 'ru'] as const
export type LocaleLanguage = (typeof languages)[number]

/** Texts of one file by their full key: `form.save`, `chapters.0.heading`. */
export type FlatTexts = ReadonlyMap<string, string>
/** Files of one language by name, which is the namespace. */
export type Locale = ReadonlyMap<string, FlatTexts>

const pluralSuffix = /_(?:zero|one|two|few|many|other)$/u

/** `people_few` and `people_many` are forms of the one key `people`. */
export const foldPlural = (key: string): string => key.replace(pluralSuffix, '')
export const isPlural = (key: string): boolean => pluralSuffix.test(key)

export function flatten(texts: unknown, path = ''): [key: string, text: string][] {
  if (typeof texts === 'string') return [[path, texts]]
  if (typeof texts !== 'object' || texts === null) throw new Error(`${path} is no text`)
  return Object.entries(texts).flatMap(([key, inner]) => flatten(inner, path === '' ? key : `${path}.${key}`))
}

export function readLocale(language: LocaleLanguage): Locale {
  const files = filesUnder(`locales/${language}`).map((path) => {
    const texts: unknown = JSON.parse(readProjectFile(path))
    return [path.split('/').at(-1)?.replace('.json', '') ?? '', new Map(flatten(texts))] as const
  })
  return new Map(files)
}
