import { Input, SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useTranslation } from '../../i18n.ts'

const schemes = ['auto', 'light', 'dark'] as const

/** Light or dark, at once and for this workstation: it is a matter of the room and the eyes, not of the register. */
export function ThemeField(): ReactNode {
  const { t } = useTranslation('settings')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const id = useId()
  return (
    <Input.Wrapper labelElement="div" label={t('desk.theme')} description={t('desk.theme-hint')} labelProps={{ id }}>
      <SegmentedControl
        mt={4}
        aria-labelledby={id}
        value={colorScheme}
        onChange={(value) => setColorScheme(schemes.find((scheme) => scheme === value) ?? 'auto')}
        data={schemes.map((scheme) => ({ value: scheme, label: t(`desk.themes.${scheme}`) }))}
      />
    </Input.Wrapper>
  )
}
