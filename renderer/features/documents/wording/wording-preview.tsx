import { Alert, Box, Group, Loader, SegmentedControl, Select, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import type { DocumentKind, PaperLanguage } from '../../../../shared/documents/document-kind.ts'
import type { Fact } from '../../../../shared/documents/fact-paths.ts'
import type { RecordArea } from '../../../../shared/register/record.ts'
import type { Settings } from '../../../../shared/register/settings/schema.ts'
import type { PaperWording } from '../../../../shared/register/wording/schema.ts'
import { api } from '../../../api.ts'
import { errorText } from '../../../app/error-text.ts'
import { RecordPicker } from '../../../app/fields/record-picker.tsx'
import { recordTitles } from '../../../app/record-titles.ts'
import { useTranslation } from '../../../i18n.ts'
import { PaperPreview } from '../paper-preview.tsx'
import { usePaperForms } from '../use-paper-forms.ts'
import { pageQuery } from './use-wording.ts'

const typingPauseMilliseconds = 300
const keepCount = (): void => undefined

interface Page {
  readonly facts: Fact
  readonly settings: Settings
  /** Null: the sample. */
  readonly id: string | null
}

/** Not every record will do: an invitation that came in makes no letter of invitation. */
const mostTried = 8

/** The facts of the chosen record; while none is chosen, of the first that this paper can be made of. */
async function pageOf(kind: DocumentKind<unknown>, area: RecordArea | undefined, chosen: string | null | undefined): Promise<Omit<Page, 'settings'>> {
  const sample = { facts: kind.sample() as Fact, id: null }
  if (area === undefined || chosen === null) return sample
  const prepare = async (id: string): Promise<Omit<Page, 'settings'>> => ({ facts: (await api.papers.prepare({ kind: kind.id, subject: { area, id } })).facts, id })
  if (chosen !== undefined) return prepare(chosen)
  for (const { id } of (await recordTitles[area]('')).slice(0, mostTried)) {
    const page = await prepare(id).catch(() => undefined)
    if (page) return page
  }
  return sample
}

/** The words on a true page of a record of the register, which the officer chooses; on the sample while there is none. */
export function WordingPreview({
  kind,
  wording: typed,
  startIn = 'ky',
}: {
  readonly kind: DocumentKind<unknown>
  readonly wording: PaperWording
  readonly startIn?: PaperLanguage
}): ReactNode {
  const { t } = useTranslation(['wording', 'workshop'])
  const areas = useQuery({ queryKey: ['wording-areas', kind.id], queryFn: () => api.wording.madeFrom({ kind: kind.id }) })
  const [chosenArea, setArea] = useState<RecordArea>()
  const [chosenId, setId] = useState<string | null>()
  const [language, setLanguage] = useState<PaperLanguage>(startIn)
  const area = chosenArea ?? areas.data?.[0]
  const page = useQuery({
    queryKey: [pageQuery, kind.id, area, chosenId],
    queryFn: async (): Promise<Page> => ({ ...(await pageOf(kind, area, chosenId)), settings: await api.settings.get({}) }),
    enabled: areas.isSuccess,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  })
  const id = chosenId ?? page.data?.id ?? null
  const same = JSON.stringify(typed)
  const stable = useMemo(() => JSON.parse(same) as PaperWording, [same])
  const [wording] = useDebouncedValue(stable, typingPauseMilliseconds)
  const forms = usePaperForms(kind, page.data?.facts, page.data?.settings, wording)

  return (
    <Box h="100%" style={{ display: 'flex', flexDirection: 'column' }}>
      <Group p="xs" gap="xs" align="flex-end" wrap="wrap" style={{ borderBottom: '1px solid var(--pane-border)' }}>
        {(areas.data?.length ?? 0) > 1 && area !== undefined && (
          <Select
            label={t('made-from')}
            data={(areas.data ?? []).map((each) => ({ value: each, label: t('title', { ns: each }) }))}
            value={area}
            allowDeselect={false}
            w={150}
            onChange={(value) => {
              setArea(areas.data?.find((each) => each === value))
              setId(undefined)
            }}
          />
        )}
        {area !== undefined && (
          <Box flex="1 1 240px" miw={0}>
            <RecordPicker area={area} label={t('record')} value={id} onChange={setId} />
          </Box>
        )}
        <SegmentedControl
          size="xs"
          aria-label={t('workshop:paper-language')}
          value={language}
          onChange={(value) => setLanguage(kind.languages.find((each) => each === value) ?? 'ky')}
          data={kind.languages.map((each) => ({ value: each, label: t(`workshop:languages.${each}`) }))}
        />
      </Group>
      {page.data?.id === null && (
        <Text size="xs" className="quiet" px="sm" py={4}>
          {t('sample')}
        </Text>
      )}
      {page.error && (
        <Alert color="red" m="md" role="alert">
          {errorText(page.error)}
        </Alert>
      )}
      <Box flex={1} mih={0}>
        {page.data && forms.confirmed ? (
          <PaperPreview kind={kind} facts={page.data.facts} language={language} settings={page.data.settings} confirmed={forms.confirmed} wording={wording} onPages={keepCount} />
        ) : (
          !page.error && <Loader m="md" />
        )}
      </Box>
    </Box>
  )
}
