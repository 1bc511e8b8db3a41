import type { Language } from '../../language/bilingual.ts'
import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { annexList, choice, contactFields, field, hinted, issuedOnField, list, option, section, signatoryFields } from '../form-fields.ts'
import { isUnnamed, nameText } from '../person-line.ts'
import { composeInvitationLetter } from './compose.ts'
import { invitationLetterSchema } from './facts.ts'
import type { InvitationLetterFacts } from './facts.ts'
import { sampleInvitationLetter } from './sample.ts'

/** Whom the letter is for, in file names and titles: the person, else the body. */
function addresseeName({ addressee }: InvitationLetterFacts, language: Language, person: string): string {
  return isUnnamed(addressee) ? addressee.post[language].trim() : person
}

const name = { ky: 'Чакыруу каты', ru: 'Письмо-приглашение' }

export const invitationLetter: DocumentKind<InvitationLetterFacts> = {
  id: 'invitation-letter',
  name,
  series: 'invitation',
  orientation: 'portrait',
  factsSchema: invitationLetterSchema,
  languages: paperLanguages,
  form: [
    section('Адресат', 'Адресат', [
      hinted(field('addressee', 'person', 'Кимге', 'Кому', true), {
        ky: 'Аты-жөнү бош калса, кат органдын өзүнө жөнөтүлөт: кызматтын ордуна анын аталышы жазылат',
        ru: 'Без фамилии и имени письмо идёт самому органу: вместо должности пишется его название',
      }),
      field('address', 'long-bilingual', 'Дареги', 'Адрес'),
      choice('salutation', 'Кайрылуу', 'Обращение', [
        option('name', 'Фамилиясы боюнча', 'По фамилии'),
        option('post', 'Кызматы боюнча', 'По должности'),
        option('own', 'Өз тексти', 'Свой текст'),
      ]),
      hinted(field('salutationText', 'bilingual', 'Кайрылуунун тексти', 'Текст обращения'), {
        ky: 'Кызматы боюнча кайрылганда: төрага',
        ru: 'При обращении по должности: Председатель',
      }),
      field('inReplyTo.number', 'text', 'Алардын катынын номери', '№ их письма'),
      field('inReplyTo.datedOn', 'date', 'Алардын катынын күнү', 'Дата их письма'),
    ]),
    section('Чакыруу', 'Приглашение', [
      hinted(field('inviter', 'bilingual', 'Ким чакырат', 'Кто приглашает'), {
        ky: 'Бош калса – мекеменин толук аталышы',
        ru: 'Пусто – полное название учреждения',
      }),
      field('onLetterhead', 'switch', 'Биздин бланкта', 'На нашем бланке'),
      choice('purpose', 'Максаты', 'Назначение', [
        option('observation', 'Шайлоого байкоо жүргүзүү', 'Наблюдение за выборами'),
        option('event', 'Иш-чарага катышуу', 'Участие в мероприятии'),
      ]),
      field('event', 'bilingual', 'Шайлоо же иш-чара (атооч жөндөмөсүндө)', 'Выборы или мероприятие (в именительном падеже)', true),
      field('eventPossessed', 'switch', 'Аталышы таандык мүчө менен бүтөт (отуруму, жыйыны)', 'Кыргызское название с притяжательным окончанием'),
      field('aim', 'long-bilingual', 'Максаты', 'Цель'),
      field('startsOn', 'date', 'Башталган күнү', 'Дата начала', true),
      field('endsOn', 'date', 'Аяктаган күнү', 'Дата окончания'),
      field('startsAt', 'time', 'Саат', 'Время'),
      field('place', 'bilingual', 'Өтүүчү жери', 'Место проведения', true),
      field('ground', 'long-bilingual', 'Негиз', 'Основание'),
    ]),
    section('Программа жана шарттар', 'Программа и условия', [
      list('programme', 'Кыскача программа', 'Краткая программа', [
        field('on', 'date', 'Күнү', 'Дата'),
        field('at', 'time', 'Саат', 'Время'),
        field('event', 'bilingual', 'Иш-чара', 'Мероприятие', true),
      ]),
      choice('costs', 'Чыгымдар', 'Расходы', [
        option('shared', 'Жол – жиберүүчү, болуу – кабыл алуучу тарап', 'Проезд – направляющая, пребывание – принимающая сторона'),
        option('sending', 'Жиберүүчү тарап', 'Направляющая сторона'),
        option('host', 'Кабыл алуучу тарап', 'Принимающая сторона'),
        option('own', 'Өз тексти', 'Свой текст'),
        option('unsaid', 'Көрсөтүлбөйт', 'Не указывать'),
      ]),
      field('costsText', 'long-bilingual', 'Чыгымдар жөнүндө текст', 'Текст о расходах'),
      field('seats', 'number', 'Орундардын саны', 'Число мест'),
      field('askPapers', 'switch', 'Паспорттун көчүрмөсүн жана арызды суроо', 'Запросить копии паспортов и заявления'),
      field('replyBy', 'date', 'Жооп берүү мөөнөтү', 'Срок ответа'),
      ...contactFields,
    ]),
    section('Тиркеме жана кол', 'Приложения и подпись', [
      annexList,
      choice('closing', 'Корутунду', 'Заключение', [
        option('plain', 'Урматтоо менен', 'С уважением'),
        option('warm', 'Терең урматтоо менен', 'С глубоким уважением'),
      ]),
      ...signatoryFields('signatory'),
      issuedOnField,
      field('executor.name', 'bilingual', 'Аткаруучу', 'Исполнитель', true),
      field('executor.phone', 'text', 'Аткаруучунун телефону', 'Телефон исполнителя', true),
    ]),
  ],
  compose: composeInvitationLetter,
  title: (facts, language) => paperTitle(name[language], addresseeName(facts, language, nameText(facts.addressee.name[language], 'initials-last'))),
  sample: sampleInvitationLetter,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([facts.issuedOn, name[own], facts.number, addresseeName(facts, own, facts.addressee.name[own].surname)], language)
  },
}
