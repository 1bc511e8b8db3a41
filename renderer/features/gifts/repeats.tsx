import { Alert, List, Text } from '@mantine/core'
import { IconAlertTriangle, IconGift, IconGiftOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import { repeatsOf } from '../../../shared/register/gifts/rules.ts'
import type { GiftInput, GiftSummary } from '../../../shared/register/gifts/schema.ts'
import { api } from '../../api.ts'
import { StateMark } from '../../app/fields/state-mark.tsx'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'

const wholeList = { queryKey: ['gifts', 'list', '', false], queryFn: () => api.gifts.list({ search: '', archived: false }) }

/** Says that the same was given to the same person or body before, and when; whoever means it may still do it. */
export function RepeatWarning({ gift, id }: { readonly gift: Pick<GiftInput, 'direction' | 'givenOn' | 'partner' | 'description'>; readonly id?: string | undefined }): ReactNode {
  const { t } = useTranslation('gifts')
  const language = useLanguage()
  const known = useQuery(wholeList)
  const repeats = repeatsOf(gift, known.data ?? [], id)
  if (repeats.length === 0) return null
  return (
    <Alert color="orange" icon={<IconAlertTriangle size={20} aria-hidden />} title={t('repeat.title')} role="status" mb="sm">
      <List size="sm" listStyleType="none">
        {repeats.map((repeat) => (
          <List.Item key={repeat.id}>
            {[formatDate(repeat.givenOn, language, 'digits'), inLanguage(repeat.description, language), inLanguage(repeat.partnerPerson, language) || inLanguage(repeat.partnerOrganisation, language)]
              .filter(Boolean)
              .join(' — ')}
          </List.Item>
        ))}
      </List>
      <Text size="xs" className="quiet" mt={4}>
        {t('repeat.allowed')}
      </Text>
    </Alert>
  )
}

export function DirectionMark({ gift }: { readonly gift: GiftSummary }): ReactNode {
  const { t } = useTranslation('gifts')
  const known = useQuery(wholeList)
  if (repeatsOf(gift, known.data ?? [], gift.id).length > 0) return <StateMark Sign={IconGiftOff} word={t('repeat.mark')} warning />
  return <StateMark Sign={IconGift} word={t(`directions.${gift.direction}`)} />
}
