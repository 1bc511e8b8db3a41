import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { phraseField } from '../fields.ts'
import { field, hinted, section } from '../form-fields.ts'
import { letterFrames } from '../frame-texts.ts'
import { addresseeFields, letterFootFields } from '../letter-facts.ts'
import { addresseeTitle, letterFileName } from '../letter-name.ts'
import { letterFields } from '../shared-fields.ts'
import { composeCongratulationLetter } from './compose.ts'
import { congratulationLetterSchema } from './facts.ts'
import type { CongratulationLetterFacts } from './facts.ts'
import { sampleCongratulationLetter } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Куттуктоо каты', ru: 'Поздравительное письмо' }

export const congratulationLetter: DocumentKind<CongratulationLetterFacts> = {
  id: 'congratulation-letter',
  name,
  series: 'outgoing',
  orientation: 'portrait',
  factsSchema: congratulationLetterSchema,
  languages: paperLanguages,
  form: [
    section('Адресат', 'Адресат', addresseeFields),
    section('Куттуктоо', 'Поздравление', [
      hinted(field('occasion', 'bilingual', 'Эмне менен (атооч жөндөмөсүндө)', 'С чем (в именительном падеже)', true), {
        ky: 'Мисалы: Көз карандысыздык күнү',
        ru: 'Например: День независимости',
      }),
      field('text', 'long-bilingual', 'Өз сөздөр', 'Свои слова'),
      hinted(field('wishes', 'long-bilingual', 'Тилектер', 'Пожелания'), { ky: 'Бош калса – адаттагы сүйлөм', ru: 'Пусто – обычная фраза' }),
    ]),
    section('Кол', 'Подпись', letterFootFields),
  ],
  texts,
  frames: letterFrames,
  fields: {
    ...letterFields,
    occasion: phraseField('Эмне менен куттукталат', 'С чем поздравляют', ({ occasion }) => occasion),
  },
  compose: composeCongratulationLetter,
  title: (facts, language) => addresseeTitle(facts, name, language),
  sample: sampleCongratulationLetter,
  fileName: (facts, language) => letterFileName(facts, name, language),
}
