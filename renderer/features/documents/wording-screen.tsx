import { ActionIcon, Alert, Box, Group, Loader, SegmentedControl, Select, Title } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { DocumentKind } from '../../../shared/documents/document-kind.ts'
import { documentKinds, findKind } from '../../../shared/documents/kinds.ts'
import { officeTexts } from '../../../shared/documents/office-texts.ts'
import type { Bilingual } from '../../../shared/language/bilingual.ts'
import { errorText } from '../../app/error-text.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import { TextEditor } from './wording/text-editor.tsx'
import { TextList } from './wording/text-list.tsx'
import { textsOfKind, useWording, type Wording, wordingOfPaper } from './wording/use-wording.ts'
import { WordingPreview } from './wording/wording-preview.tsx'
import { KindWordFiles } from './word-file/kind-word-files.tsx'

/** Kinds that say nothing of their own: what is printed comes from the register alone. */
const kinds = documentKinds.filter((kind) => officeTexts(kind).length > 0)

/** A paper is worded sentence by sentence, or comes whole from a Word file of the office. */
const ways = ['texts', 'file'] as const

/** Wording belongs to the office: the sentences of a kind on the left, one of them in both languages in the middle, the page on the right. */
export function WordingScreen(): ReactNode {
  const { t } = useTranslation('wording')
  const { place, go } = useNavigation()
  const language = useLanguage()
  const wording = useWording()
  const [way, setWay] = useState<(typeof ways)[number]>('texts')
  const kind = findKind(place.paperKind ?? '') ?? kinds[0]
  if (wording.error) {
    return (
      <Alert color="red" m="md" role="alert">
        {errorText(wording.error)}
      </Alert>
    )
  }
  return (
    <Box h="100%" style={{ display: 'flex', flexDirection: 'column' }}>
      <Group p="xs" gap="sm" wrap="nowrap" style={{ borderBottom: '1px solid var(--pane-border)' }}>
        <ActionIcon variant="subtle" aria-label={t('back')} onClick={() => go({ screen: 'settings' })}>
          <IconArrowLeft size={20} />
        </ActionIcon>
        <Title order={1} fz={18} style={{ whiteSpace: 'nowrap' }}>
          {t('title')}
        </Title>
        <Select
          aria-label={t('kind')}
          data={kinds.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))}
          value={kind?.id ?? null}
          onChange={(id) => id !== null && go({ screen: 'wording', paperKind: id })}
          allowDeselect={false}
          searchable
          w={360}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('ways')}
          value={way}
          onChange={(value) => setWay(ways.find((each) => each === value) ?? 'texts')}
          data={ways.map((each) => ({ value: each, label: t(`way.${each}`) }))}
        />
      </Group>
      {kind && wording.data && way === 'texts' && <KindWording key={kind.id} kind={kind} wording={wording.data} />}
      {kind && wording.data && way === 'file' && <KindWordFiles key={kind.id} kind={kind} wording={wordingOfPaper(kind, wording.data)} />}
      {!wording.data && <Loader m="md" />}
    </Box>
  )
}

/** What is being typed, so that the page shows it before it is saved. */
export interface Typed {
  readonly name: string
  readonly text: Bilingual
}

function KindWording({ kind, wording }: { readonly kind: DocumentKind<unknown>; readonly wording: Wording }): ReactNode {
  const texts = textsOfKind(kind, wording)
  const [chosen, setChosen] = useState<string>()
  const [typed, setTyped] = useState<Typed>()
  const text = texts.find(({ name }) => name === chosen) ?? texts[0]
  const saved = wordingOfPaper(kind, wording)
  return (
    <Group flex={1} gap={0} wrap="nowrap" align="stretch" mih={0}>
      <Box flex="0 0 250px" miw={0} style={{ borderRight: '1px solid var(--pane-border)' }}>
        <TextList texts={texts} chosen={text?.name} onChoose={setChosen} />
      </Box>
      <Box flex="1 1 57%" miw={0}>
        {text && <TextEditor key={text.name} kind={kind} text={text} wording={wording} onType={setTyped} />}
      </Box>
      <Box flex="1 1 43%" miw={0} style={{ borderLeft: '1px solid var(--pane-border)' }}>
        <WordingPreview kind={kind} wording={typed && typed.name === text?.name ? { ...saved, [typed.name]: { ...typed.text, version: 1 } } : saved} />
      </Box>
    </Group>
  )
}
