import { SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import { api } from '../api.ts'
import { switchLanguage, useLanguage, useTranslation } from '../i18n.ts'
import { showError } from './error-text.ts'

/** Changes the interface language at once; what is typed stays. */
export function LanguageSwitch(): ReactNode {
  const language = useLanguage()
  const { t } = useTranslation('app')
  const choose = (next: string): void => {
    const chosen = next === 'ru' ? 'ru' : 'ky'
    void switchLanguage(chosen)
    // The switch keeps the cursor otherwise, and keys such as F2 and Delete would be meant for it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    api.desk.setLanguage({ language: chosen }).catch(showError)
  }
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('language.label')}
      value={language}
      onChange={choose}
      data={[
        { value: 'ky', label: t('language.ky') },
        { value: 'ru', label: t('language.ru') },
      ]}
    />
  )
}
