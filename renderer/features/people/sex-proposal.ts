import type { Person } from '../../../shared/register/people/schema.ts'
import type { TypedNames } from './name-proposals.ts'

type Sex = Person['sex']

/** Only endings that leave little doubt: -ин and -ина are left out, for Martin and Messina are neither. */
const kin: Readonly<Record<Sex, RegExp>> = {
  female: /(?:вна|чна|кызы|гызы|кизи|vna|chna|kyzy|gyzy|kizi|qizi|q[ıi]z[ıi])$/iu,
  male: /(?:вич|мич|оглы|оглу|огли|уулу|улы|угли|vich|ogly|oglu|oğlu|uulu|uly|ugli|o['ʻ‘’]g['ʻ‘’]li)$/iu,
}
const surname: Readonly<Record<Sex, RegExp>> = {
  female: /(?:[оеё]ва|ская|цкая|[oe]va|skaya|skaia)$/iu,
  male: /(?:[оеё]в|ский|цкий|[oe]v|ski[iy])$/iu,
}

/** What a name says about the sex; a proposal for the officer to take or leave, because Russian forms hang on it. */
export function proposeSex({ passportName, russianName, kyrgyzName }: TypedNames): Sex | undefined {
  const halves = [russianName, kyrgyzName]
  const patronymics = [...halves.map((name) => name.patronymic), ...halves.map((name) => name.given), passportName.given]
  const surnames = [...halves, passportName].map((name) => name.surname)
  // «Омурбек кызы Айпери»: the kin word may stand in the surname too.
  return signOf([...patronymics, ...surnames], kin) ?? signOf(surnames, surname)
}

function signOf(names: readonly string[], signs: Readonly<Record<Sex, RegExp>>): Sex | undefined {
  for (const name of names) {
    const text = name.trim()
    if (signs.female.test(text)) return 'female'
    if (signs.male.test(text)) return 'male'
  }
  return undefined
}
