import { Box, ScrollArea, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { DocumentKind } from '../../../../shared/documents/document-kind.ts'
import { documentKinds } from '../../../../shared/documents/kinds.ts'
import { findOfficeText } from '../../../../shared/documents/office-texts.ts'
import { officeText } from '../../../../shared/register/wording/schema.ts'
import { api } from '../../../api.ts'
import { inLanguage, useLanguage, useTranslation } from '../../../i18n.ts'
import type { Typed } from '../wording-screen.tsx'
import { TextForm } from './text-form.tsx'
import { draftKey, draftQuery, isOwn, type TextOfKind, textAt, type Wording, wordingQuery } from './use-wording.ts'
import { VersionList } from './version-list.tsx'

const scopes = ['all', 'kind'] as const
type Scope = (typeof scopes)[number]

/** One sentence in both languages: its words, what it may name, and what it has been. */
export function TextEditor({
  kind,
  text,
  wording,
  onType,
}: {
  readonly kind: DocumentKind<unknown>
  readonly text: TextOfKind
  readonly wording: Wording
  readonly onType: (typed: Typed) => void
}): ReactNode {
  const { t } = useTranslation('wording')
  const language = useLanguage()
  const { sharedId } = text
  const [scope, setScope] = useState<Scope>(text.spokenBy === text.id ? 'kind' : 'all')
  const textId = sharedId === undefined || scope === 'kind' ? text.id : sharedId
  const found = findOfficeText(documentKinds, textId)
  const draft = useQuery({ queryKey: draftQuery(textId), queryFn: async () => (await api.drafts.find({ key: draftKey(textId) })) ?? null, staleTime: 0, gcTime: 0 })
  const kept = officeText.safeParse(draft.data?.content)
  const versions = useQuery({ queryKey: [wordingQuery, 'versions', textId], queryFn: () => api.wording.versions({ textId }) })
  if (found === undefined) return null
  const spoken = textAt(wording, text, isOwn(wording, textId) ? textId : text.spokenBy)
  return (
    <ScrollArea h="100%" type="auto">
      <Stack p="md" gap="sm">
        <Box>
          <Title order={2} fz={16}>
            {text.phrase.meaning ? inLanguage(text.phrase.meaning, language) : t('sentence')}
          </Title>
          <Text size="sm" className={text.state === 'unconfirmed' || text.state === 'mistaken' ? 'warning-text' : 'quiet'} role="status">
            {t(`standing.${text.state}`)}
          </Text>
        </Box>
        {sharedId !== undefined && (
          <Box>
            <SegmentedControl
              size="xs"
              aria-label={t('scope')}
              value={scope}
              onChange={(value) => setScope(scopes.find((each) => each === value) ?? 'all')}
              data={scopes.map((each) => ({ value: each, label: t(`scopes.${each}`) }))}
            />
            <Text size="xs" className="quiet" mt={4}>
              {t('stands-on', { papers: found.kinds.map((id) => nameOf(id, language)).join(', ') })}
            </Text>
          </Box>
        )}
        {draft.isSuccess && (
          <TextForm
            // A version that was saved or taken back begins anew; what is typed meanwhile is kept as a draft.
            key={`${textId}@${wording.versions.get(textId)?.version ?? 0}`}
            kind={kind}
            text={text}
            textId={textId}
            found={found}
            spoken={spoken}
            kept={kept.success ? kept.data : undefined}
            wording={wording}
            onType={onType}
          />
        )}
        <VersionList textId={textId} versions={versions.data ?? []} />
      </Stack>
    </ScrollArea>
  )
}

function nameOf(id: string, language: 'ky' | 'ru'): string {
  const kind = documentKinds.find((each) => each.id === id)
  return kind === undefined ? id : `«${inLanguage(kind.name, language)}»`
}
