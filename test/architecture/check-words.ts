import type { Source } from './read-source.ts'

interface WordRule {
  readonly word: RegExp
  /** Files that the rule looks at. */
  readonly within: RegExp
  /** Files in which it is allowed all the same. */
  readonly except?: RegExp
  readonly why: string
}

const program = /^(?:electron|renderer|shared)\//u

export const wordRules: readonly WordRule[] = [
  {
    word: /^: any$/u,
    within: /./u,
    except: /^(?:electron\/calls\/dispatch|renderer\/api)\.ts$/u,
    why: 'no `any` outside dispatch and api: take `unknown` and look, or a type parameter',
  },
  {
    word: /^Intl$/u,
    within: program,
    why: 'Electron has no Kyrgyz in its ICU and answers in English: take shared/language',
  },
  {
    word: /^\.(?:toLocale\w+|localeCompare)$/u,
    within: program,
    why: 'Electron has no Kyrgyz in its ICU: take shared/language (dates, numbers, collation)',
  },
  { word: /^(?:\.sendSync|sendSync)$/u, within: program, why: 'no sendSync: it freezes the window; ask through the contract' },
  {
    word: /^ipcMain\.(?:on|once|handleOnce|addListener)$/u,
    within: program,
    why: 'no second channel: declare a call in shared/register/<area>/calls.ts',
  },
  {
    word: /^ipcRenderer$/u,
    within: program,
    except: /^electron\/preload\.ts$/u,
    why: 'only the bridge (electron/preload.ts) talks to the other process; screens ask through renderer/api.ts',
  },
  {
    word: /^(?:Date\.now|new Date\(\)|Math\.random|performance\.now)$/u,
    within: /^shared\//u,
    why: 'pure in the middle: clock and chance are passed in as arguments',
  },
]

/** One sentence for every word that stands where it may not. */
export function checkWords(sources: readonly Source[], rules: readonly WordRule[] = wordRules): string[] {
  return sources.flatMap((source) =>
    rules
      .filter((rule) => rule.within.test(source.path) && rule.except?.test(source.path) !== true)
      .flatMap((rule) =>
        source.words.filter(({ word }) => rule.word.test(word)).map(({ word, line }) => `${source.path}:${line} has \`${word}\`: ${rule.why}`),
      ),
  )
}

/** Every request comes in through one handler; two would be two places to check what a page may ask. */
export function checkOneChannel(sources: readonly Source[]): string[] {
  const places = sources.flatMap(({ path, words }) => words.filter(({ word }) => word === 'ipcMain.handle').map(({ line }) => `${path}:${line}`))
  return places.length === 1 ? [] : [`ipcMain.handle stands ${places.length} times and must stand once: ${places.join(', ')}`]
}
