import { Alert, Anchor, List, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconUserQuestion } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { searchKey } from '../../../shared/language/index.ts'
import type { PersonSummary } from '../../../shared/register/people/schema.ts'
import { api } from '../../api.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { personName } from '../../app/record-titles.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import type { TypedNames } from './name-proposals.ts'

const pauseMilliseconds = 300
/** A shorter beginning would find half the register. */
const fewestLetters = 3
const shown = 3

/** People already in the register under the surname being typed: one person entered twice is two histories. */
export function KnownPeople({ names }: { readonly names: TypedNames }): ReactNode {
  const { t } = useTranslation('people')
  const language = useLanguage()
  const { go } = useNavigation()
  const typed = [names.kyrgyzName, names.russianName, names.passportName]
  const surname = (typed.find((name) => name.surname.trim() !== '')?.surname ?? '').trim()
  const [search] = useDebouncedValue(surname, pauseMilliseconds)
  const found = useQuery({
    queryKey: ['people', 'list', search, false],
    queryFn: () => api.people.list({ search, archived: false }),
    enabled: search.length >= fewestLetters,
  })
  const people = search.length >= fewestLetters && surname !== '' ? (found.data ?? []) : []
  if (people.length === 0) return null

  const given = searchKey((typed.find((name) => name.given.trim() !== '')?.given ?? '').trim())
  const nearest = people.toSorted((a, b) => Number(hasGiven(b, given)) - Number(hasGiven(a, given))).slice(0, shown)
  return (
    <Alert icon={<IconUserQuestion size={20} aria-hidden />} title={t('known.title')} role="status">
      <List size="sm" listStyleType="none">
        {nearest.map((person) => (
          <List.Item key={person.id}>
            <Anchor component="button" type="button" size="sm" onClick={() => go({ screen: 'people', recordId: person.id })}>
              {personName(person, language)}
            </Anchor>
            {person.post && (
              <Text span size="sm" className="quiet">
                {' — '}
                {[person.post.title, person.post.organisation].map((text) => inLanguage(text, language)).filter(Boolean).join(', ')}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
      <Text size="xs" className="quiet" mt={4}>
        {people.length > shown ? `${t('known.more', { number: people.length - shown })} ` : ''}
        {t('known.kept')}
      </Text>
    </Alert>
  )
}

/** Whether any spelling of the given name begins like the one typed. */
function hasGiven({ kyrgyzName, russianName, passportName }: PersonSummary, typedKey: string): boolean {
  return typedKey !== '' && [kyrgyzName, russianName, passportName].some(({ given }) => given !== '' && searchKey(given).startsWith(typedKey))
}
