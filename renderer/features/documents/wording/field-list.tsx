import { ActionIcon, Box, Code, Group, Kbd, Menu, ScrollArea, Text, TextInput, Title, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { type ReactNode, type Ref, useState } from 'react'
import { fieldCases } from '../../../../shared/documents/field-cases.ts'
import type { FoundText } from '../../../../shared/documents/office-texts.ts'
import { slotMeanings } from '../../../../shared/documents/slot-meanings.ts'
import { parseTemplate, placesOf } from '../../../../shared/documents/template.ts'
import type { Bilingual, Language } from '../../../../shared/language/bilingual.ts'
import { inLanguage, useLanguage, useTranslation } from '../../../i18n.ts'

interface Place {
  readonly name: string
  readonly meaning: Bilingual
  readonly declines: boolean
  readonly isSlot: boolean
}

/** Slots first, because the sentence is about them; then everything else that the paper knows. */
function placesFor({ phrase, fields }: FoundText): readonly Place[] {
  const slots = new Set([phrase.ky, phrase.ru].flatMap((text) => [...placesOf(parseTemplate(text).template)]))
  return [
    ...[...slots].map((name): Place => ({ name, meaning: slotMeanings[name] ?? { ky: name, ru: name }, declines: false, isSlot: true })),
    ...Object.entries(fields).map(([name, { meaning, declines }]): Place => ({ name, meaning, declines, isSlot: false })),
  ]
}

/** What the sentence may name. Pressed, a row goes where the cursor stood; the arrow beside it offers the cases of that half. */
export function FieldList({
  ref,
  found,
  language: half,
  onInsert,
}: {
  readonly ref: Ref<HTMLInputElement>
  readonly found: FoundText
  /** Of the half that had the cursor last. */
  readonly language: Language
  readonly onInsert: (place: string) => void
}): ReactNode {
  const { t } = useTranslation('wording')
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const wanted = typed.trim().toLowerCase()
  const places = placesFor(found).filter(({ name, meaning }) => `${name} ${meaning.ky} ${meaning.ru}`.toLowerCase().includes(wanted))
  const code = ({ name, isSlot, declines }: Place): string => (declines && !isSlot && slotNames(found).has(name) ? `{${name}|nominative}` : `{${name}}`)
  return (
    <section aria-label={t('fields')}>
      <Group justify="space-between" gap="xs" mb={4}>
        <Title order={3} fz={14}>
          {t('fields')} <Kbd size="xs">Alt+F</Kbd>
        </Title>
        <TextInput
          ref={ref}
          size="xs"
          aria-label={t('find-field')}
          placeholder={t('find-field')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            const [first] = places
            if (event.key !== 'Enter' || first === undefined) return
            event.preventDefault()
            setTyped('')
            onInsert(code(first))
          }}
        />
      </Group>
      <Text size="xs" className="quiet" mb={4}>
        {t('fields-hint')}
      </Text>
      <ScrollArea.Autosize mah={220} type="auto">
        <Box component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
          {places.map((place) => (
            <Group component="li" key={`${place.name}${place.isSlot}`} gap={4} wrap="nowrap">
              <UnstyledButton flex={1} py={3} onClick={() => onInsert(code(place))} data-place={place.name}>
                <Code>{code(place)}</Code>{' '}
                <Text size="sm" component="span">
                  {inLanguage(place.meaning, language)}
                </Text>
              </UnstyledButton>
              {place.declines && (
                <Menu position="bottom-end" withinPortal>
                  <Menu.Target>
                    <ActionIcon variant="subtle" size="sm" aria-label={t('cases-of', { name: inLanguage(place.meaning, language) })}>
                      <IconChevronDown size={14} aria-hidden />
                    </ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown>
                    {Object.entries(fieldCases[half]).map(([kase, { names, asks }]) => (
                      <Menu.Item key={kase} onClick={() => onInsert(`{${place.name}|${kase}}`)}>
                        {inLanguage(names, language)} – {asks[half]}
                      </Menu.Item>
                    ))}
                  </Menu.Dropdown>
                </Menu>
              )}
            </Group>
          ))}
        </Box>
      </ScrollArea.Autosize>
    </section>
  )
}

function slotNames({ phrase }: FoundText): ReadonlySet<string> {
  return new Set([phrase.ky, phrase.ru].flatMap((text) => [...placesOf(parseTemplate(text).template)]))
}
