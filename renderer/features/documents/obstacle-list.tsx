import { Anchor, Group, Stack, Text, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconHandStop } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type Obstacle, type Place, ruleSources } from '../../../shared/documents/readiness/obstacle.ts'
import { askedAs, caseNumber } from '../../app/forms/case-forms.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'

const signs = { stop: IconHandStop, warning: IconAlertTriangle } as const

/** What stands in the way, a line each: pressed, it leads to the place where it is put right; under it the rule is named. */
export function ObstacleList({ obstacles, onGo }: { readonly obstacles: readonly Obstacle[]; readonly onGo: (place: Place) => void }): ReactNode {
  const { t } = useTranslation('readiness')
  const say = useObstacleText()
  return (
    <Stack component="ul" gap={6} m={0} p={4} style={{ listStyle: 'none' }}>
      {obstacles.map((obstacle) => {
        const { severity, rule, place, home } = obstacle
        const Sign = signs[severity]
        return (
          <Group component="li" key={keyOf(obstacle)} gap={8} wrap="nowrap" align="flex-start" data-rule={rule} data-severity={severity}>
            <Sign size={16} aria-label={t(`severity.${severity}`)} style={{ flex: 'none', marginTop: 2 }} className={severity === 'stop' ? 'warning-text' : 'quiet'} />
            <div>
              <UnstyledButton onClick={() => onGo(place)}>
                <Text size="sm" component="span" td="underline">
                  {say(obstacle)}
                </Text>
              </UnstyledButton>
              <Group gap="xs">
                <Text size="xs" className="quiet">
                  {t('source', { source: t(`sources.${ruleSources[rule]}`) })}
                </Text>
                {(home?.at === 'settings' || home?.at === 'record') && (
                  <Anchor component="button" type="button" size="xs" onClick={() => onGo(home)}>
                    {t(`home.${home.at}`)}
                  </Anchor>
                )}
              </Group>
            </div>
          </Group>
        )
      })}
    </Stack>
  )
}

function keyOf({ rule, place, words }: Obstacle): string {
  return JSON.stringify([rule, place, words.finding, words.text])
}

/** The sentence of an obstacle in the language of the interface. */
function useObstacleText(): (obstacle: Obstacle) => string {
  const { t } = useTranslation(['readiness', 'pair', 'forms'])
  const language = useLanguage()
  return ({ rule, words: { field, half, text = '', form, finding, other = '', count } }) => {
    const name = field ? inLanguage(field, language) : ''
    return t(`rules.${rule}`, {
      where: half ? t(`half.${half}`, { field: name }) : name,
      text: form?.text ?? text,
      // Asked as the grammar of the form's own language asks.
      question: form ? t(`forms:questions.${askedAs(form.kind)}.${caseNumber(form)}`, { lng: form.language }) : '',
      finding: finding ? t(`pair:findings.${finding}`, { found: text, other }) : '',
      count,
    })
  }
}
