import { Select } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { listCountries, searchKey, searchVariants } from '../../../shared/language/index.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'

/** A country by its name in the interface language; found by the name in either. */
export function CountryField({
  label,
  value,
  onChange,
  error,
}: {
  readonly label: string
  readonly value: string | null
  readonly onChange: (code: string | null) => void
  readonly error?: ReactNode
}): ReactNode {
  const { t } = useTranslation('app')
  const language = useLanguage()
  const data = useMemo(() => listCountries(language).map(({ code, name }) => ({ value: code, label: name })), [language])
  const keys = useMemo(() => {
    const byCode = new Map<string, string>()
    for (const each of ['ky', 'ru'] as const) {
      for (const { code, name } of listCountries(each)) byCode.set(code, `${byCode.get(code) ?? code} ${searchKey(name)}`)
    }
    return byCode
  }, [])
  return (
    <Select
      label={label}
      searchable
      clearable
      // Enter takes the country found; without a marked one it would send the whole form.
      selectFirstOptionOnChange
      nothingFoundMessage={t('find.nothing')}
      value={value}
      onChange={onChange}
      error={error}
      data={data}
      filter={({ options, search }) => {
        const readings = searchVariants(search)
        const isFound = (key: string): boolean => readings.length === 0 || readings.some((reading) => key.includes(reading))
        return options.filter((option) => 'value' in option && isFound(keys.get(option.value) ?? ''))
      }}
    />
  )
}
