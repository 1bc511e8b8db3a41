import { Badge, Box, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { countryName, formatDate } from '../../../shared/language/index.ts'
import { isHeldOn, postOn } from '../../../shared/register/people/rules.ts'
import type { Person, Post } from '../../../shared/register/people/schema.ts'
import { RecordForms } from '../../app/forms/record-forms.tsx'
import { BothLanguages, CardLine, CardSection, RecordLink } from '../../app/records/card-parts.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { PassportOnCard } from './passport-on-card.tsx'
import { PersonPhoto } from './photo/person-photo.tsx'
import { usualSalutation } from './salutation.ts'

/** A person: the post of today, the name in its three spellings, how to reach and address them, the posts before. */
export function PersonCard({ record }: { readonly record: Person }): ReactNode {
  const { t } = useTranslation('people')
  const language = useLanguage()
  const today = postOn(record.posts, todayIso())
  const usual = usualSalutation(record)
  return (
    <>
      <PersonPhoto key={`photo/${record.id}`} record={record} />
      <CardLine label={t('posts.today')}>
        {today ? (
          <>
            <BothLanguages text={today.title} />
            <RecordLink area="organisations" id={today.organisationId} />
          </>
        ) : (
          t('posts.none')
        )}
      </CardLine>
      <CardLine label={t('fields.kyrgyzName')}>{joined(record.kyrgyzName)}</CardLine>
      <CardLine label={t('fields.russianName')}>{joined(record.russianName)}</CardLine>
      <CardLine label={t('fields.passportName')}>{joined({ ...record.passportName, patronymic: '' })}</CardLine>
      <CardLine label={t('fields.sex')}>{t(`sexes.${record.sex}`)}</CardLine>
      <CardLine label={t('fields.salutation')}>
        <BothLanguages text={{ ky: record.salutation.ky || usual.ky, ru: record.salutation.ru || usual.ru }} />
      </CardLine>
      <CardLine label={t('fields.citizenship')}>{record.citizenship && countryName(record.citizenship, language)}</CardLine>
      <CardLine label={t('fields.bornOn')}>{record.bornOn && formatDate(record.bornOn, language, 'long')}</CardLine>
      {/* Another person, or the same one changed, begins shut again. */}
      <PassportOnCard key={`${record.id}/${record.revision}`} record={record} />
      <CardLine label={t('fields.phone')}>{record.phone}</CardLine>
      <CardLine label={t('fields.email')}>{record.email}</CardLine>
      <CardLine label={t('fields.languages')}>{record.languages}</CardLine>
      <CardLine label={t('fields.pronunciation')}>{record.pronunciation}</CardLine>
      <CardLine label={t('fields.diet')}>{(record.diet.ky || record.diet.ru) && <BothLanguages text={record.diet} />}</CardLine>
      <CardLine label={t('fields.biography')}>{(record.biography.ky || record.biography.ru) && <BothLanguages text={record.biography} />}</CardLine>
      <CardLine label={t('fields.notes')}>{record.notes && <span style={{ whiteSpace: 'pre-line' }}>{record.notes}</span>}</CardLine>
      <RecordForms area="people" id={record.id} />
      {record.posts.length > 0 && (
        <CardSection title={t('fields.posts')}>
          {record.posts.map((post, index) => (
            // Posts have no identity of their own; their order is what they are.
            <PostLine key={index} post={post} />
          ))}
        </CardSection>
      )}
    </>
  )
}

function PostLine({ post }: { readonly post: Post }): ReactNode {
  const { t } = useTranslation('people')
  const language = useLanguage()
  const from = post.fromOn === null ? '' : formatDate(post.fromOn, language, 'digits')
  const to = post.toOn === null ? t('posts.to-this-day') : formatDate(post.toOn, language, 'digits')
  return (
    <Box mb="xs">
      <BothLanguages text={post.title} />
      <RecordLink area="organisations" id={post.organisationId} />
      <Group gap="xs">
        <Text size="sm" className="quiet" style={{ fontVariantNumeric: 'tabular-nums' }}>
          {from === '' ? to : `${from} – ${to}`}
        </Text>
        {isHeldOn(post, todayIso()) && <Badge variant="light">{t('posts.current')}</Badge>}
      </Group>
    </Box>
  )
}

const joined = ({ surname, given, patronymic }: Person['kyrgyzName']): string => [surname, given, patronymic].filter(Boolean).join(' ')
