import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import type { PairFinding } from '../../../shared/language/index.ts'
import type { Bilingual } from '../../../shared/language/bilingual.ts'
import { useTranslation } from '../../i18n.ts'
import { type Disagreement, type Place, placesOf, remediesOf, withRemedy } from './disagreements.ts'

const shownFindings = 4

/**
 * What does not agree between the two halves, said under them while one types: a date or a number that stands in one half
 * only, a word of the other language, a letter that only looks right, a term against the glossary. Pressing a line shows
 * its places in the text; a finding with a remedy has a button for each half that may be the wrong one.
 */
export function PairFindings({
  disagreements,
  value,
  onChange,
  onShow,
}: {
  readonly disagreements: readonly Disagreement[]
  readonly value: Bilingual
  readonly onChange: (value: Bilingual) => void
  /** The first place gets the keyboard. */
  readonly onShow: (places: readonly Place[]) => void
}): ReactNode {
  const { t } = useTranslation('pair')
  if (disagreements.length === 0) return null
  return (
    // The text keeps the cursor: without it the proposals above close under the mouse, and the press goes astray.
    <Stack gap={2} mt={4} role="status" aria-label={t('title')} onMouseDown={(event) => event.preventDefault()}>
      {disagreements.slice(0, shownFindings).map((disagreement) => (
        <Group key={`${disagreement.finding.code}${disagreement.finding.side}${disagreement.finding.start}`} gap="xs">
          <FindingText finding={disagreement.finding} onShow={() => onShow(placesOf(disagreement))} />
          {remediesOf(disagreement).map((remedy) => (
            <Button key={remedy.side} size="compact-xs" variant="light" onClick={() => onChange(withRemedy(value, remedy))}>
              {disagreement.mirror ? t(`replace-in.${remedy.side}`, { suggestion: remedy.suggestion }) : t('replace', { suggestion: remedy.suggestion })}
            </Button>
          ))}
        </Group>
      ))}
      {disagreements.length > shownFindings && (
        <Text size="xs" className="quiet">
          {t('more', { count: disagreements.length - shownFindings })}
        </Text>
      )}
    </Stack>
  )
}

function FindingText({ finding, onShow }: { readonly finding: PairFinding; readonly onShow: () => void }): ReactNode {
  const { t } = useTranslation('pair')
  const { code, side, found, other = '', counterpart } = finding
  const sentence = t(`findings.${code}`, { found, other, half: t(`halves.${side}`) })
  return (
    <UnstyledButton onClick={onShow} title={t('show')}>
      <Text size="xs" className="warning-text">
        ⚠ {sentence}
        {counterpart && ` ${t('there', { there: counterpart.found })}`}
      </Text>
    </UnstyledButton>
  )
}
