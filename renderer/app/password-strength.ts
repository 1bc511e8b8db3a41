import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { asLatinLayout } from '../../shared/language/keyboard-layout.ts'
import { shortestPassword } from '../../shared/register/session/calls.ts'

/** From 0 (fails at once) to 4 (holds against an offline attack). */
export type Strength = 0 | 1 | 2 | 3 | 4

/** Words that somebody who knows the office would try first. */
const officeWords = ['bishkek', 'бишкек', 'shailoo', 'шайлоо', 'протокол', 'protokol', 'цик', 'бшк', 'кыргызстан', 'kyrgyzstan']

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
const officeWord = new RegExp(officeWords.join('|'), 'giu')

/** Judged while typing; a short password is weak however odd it looks (NIST SP 800-63B-4, 3.1.1.2). */
export function passwordStrength(password: string): Strength {
  if ([...password].length < shortestPassword) return password === '' ? 0 : 1
  // What everybody in the building would try first adds nothing.
  const judged = password.slice(0, 100).replace(officeWord, '')
  // The estimator knows rows of keys on the Latin layout only; «йцукен» is as easy to guess as the keys it lies on.
  return estimator.check(asLatinLayout(judged)).score < 2 ? 1 : estimator.check(judged).score
}
