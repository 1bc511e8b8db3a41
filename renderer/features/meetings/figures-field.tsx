import { Box, Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import type { MeetingInput } from '../../../shared/register/meetings/schema.ts'
import { bind, errorAt } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { DateField } from '../../app/fields/date-field.tsx'
import { formPart } from '../../app/fields/form-part.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { LinesField } from '../../app/fields/lines-field.tsx'
import { NumberField } from '../../app/fields/number-field.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { useTranslation } from '../../i18n.ts'
import { newFigure } from './new-meeting.ts'

/** Figures named at the table: they move from day to day, so none stands without its day. */
export const FiguresField = formPart<MeetingInput>(({ form }): ReactNode => {
  const { t } = useTranslation('meetings')
  const { value, onChange } = bind(form, 'figures')
  return (
    <LinesField
      label={t('labels.figures')}
      addLabel={t('add.figure')}
      lines={value}
      onChange={onChange}
      newLine={() => newFigure(form.values.heldOn || todayIso())}
    >
      {(figure, change, index) => (
        <>
          <BilingualField label={t('labels.figure', { index: index + 1 })} value={figure.label} onChange={(label) => change({ ...figure, label })} />
          <FormRow>
            <NumberField
              label={t('labels.value')}
              required
              value={figure.value}
              onChange={(count) => change({ ...figure, value: count })}
              error={errorAt(form, `figures.${index}.value`)}
            />
            <DateField
              label={t('labels.as-of')}
              required
              value={figure.asOfOn}
              onChange={(day) => change({ ...figure, asOfOn: day ?? '' })}
              error={errorAt(form, `figures.${index}.asOfOn`)}
            />
            <Box pt={30}>
              <Checkbox
                label={t('labels.for-press')}
                checked={figure.forPress}
                onChange={(event) => change({ ...figure, forPress: event.currentTarget.checked })}
              />
            </Box>
          </FormRow>
        </>
      )}
    </LinesField>
  )
}, ['figures', 'heldOn'])
