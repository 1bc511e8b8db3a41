import type { Bilingual } from '../language/bilingual.ts'
import type { FormChoice, FormControl, FormField, FormSection } from './document-kind.ts'
import { type Fact, factAt } from './fact-paths.ts'

/** Short makers, so that a kind's form reads as a table; and the fields that several papers share. */

export function field(path: string, control: FormControl, ky: string, ru: string, required = false): FormField {
  return { path, control, label: { ky, ru }, required }
}

export function choice(path: string, ky: string, ru: string, choices: readonly FormChoice[]): FormField {
  return { ...field(path, 'choice', ky, ru, true), choices }
}

export function option(value: string, ky: string, ru: string): FormChoice {
  return { value, label: { ky, ru } }
}

export function list(path: string, ky: string, ru: string, columns: readonly FormField[], required = false): FormField {
  return { ...field(path, 'list', ky, ru, required), columns }
}

export function section(ky: string, ru: string, fields: readonly FormField[]): FormSection {
  return { label: { ky, ru }, fields }
}

export function hinted(described: FormField, hint: Bilingual): FormField {
  return { ...described, hint }
}

/** Fields that are printed only while a choice of the form has one of these values. */
export function onlyWhen(path: string, values: readonly string[], fields: readonly FormField[]): FormField[] {
  return fields.map((each) => ({ ...each, only: { path, values } }))
}

/** Whether a field is printed with these facts, and therefore asked for. */
export function isAsked({ only }: FormField, facts: Fact): boolean {
  if (only === undefined) return true
  const value = factAt(facts, only.path)
  return typeof value === 'string' && only.values.includes(value)
}

export const issuedOnField = field('issuedOn', 'date', 'Кол коюлган күнү', 'Дата подписания')

export const contactFields: readonly FormField[] = [
  field('contact.name', 'bilingual', 'Байланыш үчүн адам', 'Контактное лицо'),
  field('contact.phone', 'text', 'Телефон', 'Телефон'),
  field('contact.email', 'text', 'Электрондук почта', 'Электронная почта'),
]

/** For papers that print a name alone, without post and sex. */
export const cyrillicNameFields: readonly FormField[] = [
  field('name.ky.surname', 'text', 'Фамилиясы (кыргызча)', 'Фамилия (по-кыргызски)'),
  field('name.ky.given', 'text', 'Аты (кыргызча)', 'Имя (по-кыргызски)'),
  field('name.ky.patronymic', 'text', 'Атасынын аты (кыргызча)', 'Отчество (по-кыргызски)'),
  field('name.ru.surname', 'text', 'Фамилиясы (орусча)', 'Фамилия (по-русски)'),
  field('name.ru.given', 'text', 'Аты (орусча)', 'Имя (по-русски)'),
  field('name.ru.patronymic', 'text', 'Атасынын аты (орусча)', 'Отчество (по-русски)'),
]

export function signatoryFields(path: string, required = true): readonly FormField[] {
  return [
    field(`${path}.post`, 'bilingual', 'Кызматы', 'Должность', required),
    field(`${path}.name`, 'bilingual', 'Аты-жөнү', 'Инициалы и фамилия', required),
  ]
}

export const annexList = list('annexes', 'Тиркемелер', 'Приложения', [
  field('name', 'bilingual', 'Аталышы', 'Название'),
  field('sheets', 'number', 'Барак', 'Листов'),
  field('copies', 'number', 'Нуска', 'Экземпляров', true),
])

const pressSwitch = field('press', 'switch', 'Басма сөз үчүн', 'Для прессы')

export const statementColumns: readonly FormField[] = [
  field('speaker', 'person', 'Сүйлөгөн адам', 'Выступающий', true),
  field('text', 'long-bilingual', 'Айтылганы', 'Сказанное', true),
  pressSwitch,
]

export const figureColumns: readonly FormField[] = [
  field('text', 'bilingual', 'Маалымат', 'Данные', true),
  field('asOf', 'date', 'Кайсы күнгө карата', 'По состоянию на'),
  pressSwitch,
]

export const agreementColumns: readonly FormField[] = [
  field('text', 'long-bilingual', 'Макулдашуу', 'Договорённость', true),
  field('responsible', 'bilingual', 'Аткарууга жооптуу', 'Ответственный'),
  field('dueOn', 'date', 'Аткаруу мөөнөтү', 'Срок исполнения'),
  pressSwitch,
]
