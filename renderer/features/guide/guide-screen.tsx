import { Box, ScrollArea, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { useTranslation } from '../../i18n.ts'

const chapters = z.array(z.object({ heading: z.string(), paragraphs: z.array(z.string()) }))

/** The user guide (F1), in the interface language. */
export function GuideScreen(): ReactNode {
  const { t } = useTranslation('guide')
  const read = chapters.safeParse(t('chapters', { returnObjects: true }))
  return (
    <ScrollArea h="100%">
      <Box component="article" p="xl" maw={820} mx="auto">
        <Title order={1} fz={24} mb="lg">
          {t('title')}
        </Title>
        {(read.data ?? []).map((chapter) => (
          <Box component="section" key={chapter.heading} mb="xl">
            <Title order={2} fz={18} mb="sm">
              {chapter.heading}
            </Title>
            <Stack gap="xs">
              {chapter.paragraphs.map((paragraph) => (
                <Text key={paragraph}>{paragraph}</Text>
              ))}
            </Stack>
          </Box>
        ))}
      </Box>
    </ScrollArea>
  )
}
