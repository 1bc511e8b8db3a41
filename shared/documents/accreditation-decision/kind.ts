import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { dateField, phraseField, plainField, postField, writtenField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { field, hinted, section, signatoryFields } from '../form-fields.ts'
import { observerKindNames } from '../observers.ts'
import { countText, officeFields } from '../shared-fields.ts'
import { named } from '../standing-texts.ts'
import { composeAccreditationDecision } from './compose.ts'
import { accreditationDecisionSchema } from './facts.ts'
import type { AccreditationDecisionFacts } from './facts.ts'
import { sampleAccreditationDecision } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Аккредитациялоо жөнүндө токтомдун долбоору', ru: 'Проект постановления об аккредитации' }

const fromCommission = { ky: 'Аны Комиссия берет: токтом чыкканча бош калат', ru: 'Его даёт Комиссия: до постановления остаётся пустым' }

export const accreditationDecision: DocumentKind<AccreditationDecisionFacts> = {
  id: 'accreditation-decision',
  name,
  series: null,
  orientation: 'portrait',
  factsSchema: accreditationDecisionSchema,
  languages: paperLanguages,
  form: [
    section('Токтом', 'Постановление', [
      hinted(field('act.number', 'text', 'Токтомдун номери', 'Номер постановления'), fromCommission),
      field('act.on', 'date', 'Токтомдун күнү', 'Дата постановления'),
      field('event', 'bilingual', 'Шайлоо (атооч жөндөмөсүндө)', 'Выборы (в именительном падеже)', true),
      field('eventPossessed', 'switch', 'Аталышы таандык мүчө менен бүтөт', 'Кыргызское название с притяжательным окончанием'),
      field('validUntilOn', 'date', 'Күбөлүктөр кайсы күнгө чейин жарактуу', 'Удостоверения действительны до'),
      field('control.post', 'bilingual', 'Көзөмөл кимге жүктөлөт (атооч жөндөмөсүндө)', 'На кого возлагается контроль (в именительном падеже)'),
    ]),
    section('Кол коюу', 'Подпись', signatoryFields('signatory')),
  ],
  texts: { ...texts, ...named('kind', observerKindNames) },
  frames: ['letterhead', 'contact'],
  fields: {
    ...officeFields,
    actNumber: plainField('Токтомдун номери', 'Номер постановления', ({ act }) => act.number),
    actDate: dateField('Токтомдун күнү', 'Дата постановления', ({ act }) => act.on),
    event: phraseField('Шайлоо', 'Выборы', ({ event }) => event, ({ eventPossessed }) => eventPossessed),
    until: dateField('Күбөлүктөр кайсы күнгө чейин жарактуу', 'Срок действия удостоверений', ({ validUntilOn }) => validUntilOn),
    control: postField('Көзөмөл кимге жүктөлөт', 'На кого возлагается контроль', ({ control }) => control.post),
    size: plainField('Байкоочулардын саны', 'Число наблюдателей', ({ observers }) => countText(observers.length)),
    signatory: writtenField('Кол коюучу: инициалдары жана фамилиясы', 'Кто подписывает: инициалы и фамилия', ({ signatory }) => signatory.name),
    signatoryPost: postField('Кол коюучунун кызматы', 'Должность подписывающего', ({ signatory }) => signatory.post),
  },
  compose: composeAccreditationDecision,
  title: (facts, language) => paperTitle(name[language], facts.event[language]),
  sample: sampleAccreditationDecision,
  fileName: (facts, language) => paperFileName([facts.act.on, name[nameLanguage(language)], facts.act.number], language),
}
