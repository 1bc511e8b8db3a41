import { Box, ScrollArea, SegmentedControl, Text, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconHelpCircle, IconPencil } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { frames } from '../../../../shared/documents/frame-texts.ts'
import { inLanguage, useLanguage, useTranslation } from '../../../i18n.ts'
import classes from './wording.module.css'
import type { TextOfKind, TextState } from './use-wording.ts'

const signs = { unconfirmed: IconHelpCircle, mistaken: IconAlertTriangle, own: IconPencil, house: undefined } as const

const filters = ['all', 'unconfirmed', 'own'] as const
type Filter = (typeof filters)[number]

const matches = (state: TextState, filter: Filter): boolean => filter === 'all' || state === filter || (filter === 'own' && state === 'mistaken')

/** The sentences of one kind in the order of the page, those of its frames after them; ↑ and ↓ go from one to the next. */
export function TextList({ texts, chosen, onChoose }: { readonly texts: readonly TextOfKind[]; readonly chosen: string | undefined; readonly onChoose: (name: string) => void }): ReactNode {
  const { t } = useTranslation('wording')
  const language = useLanguage()
  const [filter, setFilter] = useState<Filter>('all')
  const shown = texts.filter(({ state }) => matches(state, filter))
  const reachable = shown.some(({ name }) => name === chosen) ? chosen : shown[0]?.name
  const headingOf = ({ part }: TextOfKind): string => (part === 'own' || part === 'requisite' ? t(`parts.${part}`) : inLanguage(frames[part].name, language))

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const next = shown[shown.findIndex(({ name }) => name === reachable) + step]
    if (step === 0 || next === undefined) return
    event.preventDefault()
    onChoose(next.name)
    event.currentTarget.querySelector<HTMLElement>(`[data-text="${CSS.escape(next.name)}"]`)?.focus()
  }

  return (
    <Box h="100%" style={{ display: 'flex', flexDirection: 'column' }}>
      <Box p="xs">
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t('filter')}
          value={filter}
          onChange={(value) => setFilter(filters.find((each) => each === value) ?? 'all')}
          data={filters.map((each) => ({ value: each, label: t(`filters.${each}`, { number: texts.filter(({ state }) => matches(state, each)).length }) }))}
        />
      </Box>
      <ScrollArea flex={1} mih={0} type="auto">
        <div role="listbox" tabIndex={-1} aria-label={t('texts')} onKeyDown={onKeyDown}>
          {shown.map((text, index) => {
            const heading = headingOf(text)
            const previous = shown[index - 1]
            const Sign = signs[text.state]
            return (
              <div key={text.name} role="presentation">
                {(previous === undefined || headingOf(previous) !== heading) && (
                  <Text size="xs" fw={600} px="xs" pt="sm" pb={4} className="quiet">
                    {heading}
                  </Text>
                )}
                <UnstyledButton
                  role="option"
                  aria-selected={text.name === chosen}
                  data-text={text.name}
                  tabIndex={text.name === reachable ? 0 : -1}
                  className={classes['text'] ?? ''}
                  onClick={() => onChoose(text.name)}
                >
                  <Text size="sm" lineClamp={2}>
                    {inLanguage(text.text, language) || '—'}
                  </Text>
                  {text.phrase.meaning && (
                    <Text size="xs" className="quiet" truncate>
                      {inLanguage(text.phrase.meaning, language)}
                    </Text>
                  )}
                  {Sign && (
                    <Text size="xs" className={text.state === 'own' ? 'quiet' : 'warning-text'} component="span">
                      <Sign size={13} aria-hidden style={{ verticalAlign: '-2px' }} /> {t(`states.${text.state}`)}
                    </Text>
                  )}
                </UnstyledButton>
              </div>
            )
          })}
          {shown.length === 0 && (
            <Text size="sm" p="xs" className="quiet">
              {t('nothing')}
            </Text>
          )}
        </div>
      </ScrollArea>
    </Box>
  )
}
