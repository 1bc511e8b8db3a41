import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { dateField, plainField, writtenField } from '../fields.ts'
import { annexList, field, hinted, list, section } from '../form-fields.ts'
import { letterFrames } from '../frame-texts.ts'
import { addresseeFields, letterFootFields } from '../letter-facts.ts'
import { addresseeTitle, letterFileName } from '../letter-name.ts'
import { letterFields } from '../shared-fields.ts'
import { composeCorrectionLetter } from './compose.ts'
import { correctionLetterSchema } from './facts.ts'
import type { CorrectionLetterFacts } from './facts.ts'
import { sampleCorrectionLetter } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Түзөтүү каты', ru: 'Письмо об исправлении' }

export const correctionLetter: DocumentKind<CorrectionLetterFacts> = {
  id: 'correction-letter',
  name,
  series: 'outgoing',
  orientation: 'portrait',
  factsSchema: correctionLetterSchema,
  languages: paperLanguages,
  form: [
    section('Адресат', 'Адресат', addresseeFields),
    section('Кайсы документ', 'Какой документ', [
      field('corrected.name', 'bilingual', 'Документтин аталышы', 'Название документа', true),
      hinted(field('corrected.number', 'text', 'Документтин номери', '№ документа'), {
        ky: 'Номери же күнү бош калса, алар катта айтылбайт',
        ru: 'Без номера или даты письмо на них не ссылается',
      }),
      field('corrected.datedOn', 'date', 'Документтин күнү', 'Дата документа'),
    ]),
    section('Эмне түзөтүлөт', 'Что исправляется', [
      hinted(
        list('corrections', 'Түзөтүүлөр', 'Исправления', [
          field('label', 'bilingual', 'Документтин кайсы жери', 'Место в документе', true),
          field('was', 'long-bilingual', 'Эмне деп жазылган', 'Что стояло'),
          field('now', 'long-bilingual', 'Туурасы', 'Как правильно'),
        ], true),
        { ky: 'Мурдагысы бош болсо – кошулат, туурасы бош болсо – алынып салынат', ru: 'Пустое «что стояло» – дополнение, пустое «как правильно» – исключение' },
      ),
      field('text', 'long-bilingual', 'Кошумча текст', 'Дополнительный текст'),
      field('apology', 'switch', 'Кечирим суроо', 'С извинениями'),
    ]),
    section('Тиркеме жана кол', 'Приложения и подпись', [annexList, ...letterFootFields]),
  ],
  texts,
  frames: [...letterFrames, 'annex'],
  fields: {
    ...letterFields,
    paper: writtenField('Түзөтүлүүчү документтин аталышы', 'Название исправляемого документа', ({ corrected }) => corrected.name),
    paperNumber: plainField('Түзөтүлүүчү документтин номери', '№ исправляемого документа', ({ corrected }) => corrected.number),
    paperDate: dateField('Түзөтүлүүчү документтин күнү', 'Дата исправляемого документа', ({ corrected }) => corrected.datedOn),
    text: writtenField('Кошумча текст', 'Дополнительный текст', ({ text }) => text),
  },
  compose: composeCorrectionLetter,
  title: (facts, language) => addresseeTitle(facts, name, language),
  sample: sampleCorrectionLetter,
  fileName: (facts, language) => letterFileName(facts, name, language),
}
