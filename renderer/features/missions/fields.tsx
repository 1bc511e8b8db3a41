import type { ReactNode } from 'react'
import { type MissionInput, type MissionSize, missionSizeStates } from '../../../shared/register/missions/schema.ts'
import { bind, errorAt } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { DateField } from '../../app/fields/date-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { LinesField } from '../../app/fields/lines-field.tsx'
import { NumberField } from '../../app/fields/number-field.tsx'
import { RecordPicker } from '../../app/fields/record-picker.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import type { RecordForm } from '../../app/records/area-screen.ts'
import { todayIso } from '../../app/today-iso.ts'
import { useTranslation } from '../../i18n.ts'

const empty = { ky: '', ru: '' }

export function newMission(): MissionInput {
  return { name: empty, electionId: null, organisationId: null, headPersonId: null, sizes: [], notes: '' }
}

/** A figure is mostly entered on the day it is read; how many is left for the officer to type. */
const newSize = (): MissionSize => ({ asOfOn: todayIso(), count: Number.NaN, state: 'announced', source: '' })

export function MissionFields({ form }: { readonly form: RecordForm<MissionInput> }): ReactNode {
  const { t } = useTranslation('missions')
  const sizes = bind(form, 'sizes')
  return (
    <>
      <BilingualField label={t('fields.name')} description={t('hints.name')} required {...bind(form, 'name')} />
      <FormRow>
        <RecordPicker area="elections" label={t('fields.electionId')} {...bind(form, 'electionId')} />
        <RecordPicker area="organisations" label={t('fields.organisationId')} {...bind(form, 'organisationId')} />
        <RecordPicker area="people" label={t('fields.headPersonId')} {...bind(form, 'headPersonId')} />
      </FormRow>
      <LinesField
        label={t('fields.sizes')}
        addLabel={t('sizes.add')}
        lines={sizes.value}
        onChange={sizes.onChange}
        newLine={newSize}
      >
        {(size, change, index) => (
          <FormRow>
            <DateField
              label={t('sizes.asOfOn')}
              required
              value={size.asOfOn}
              onChange={(day) => change({ ...size, asOfOn: day ?? '' })}
              error={errorAt(form, `sizes.${index}.asOfOn`)}
            />
            <NumberField
              label={t('sizes.count')}
              required
              value={size.count}
              onChange={(count) => change({ ...size, count })}
              error={errorAt(form, `sizes.${index}.count`)}
            />
            <ChoiceField
              label={t('sizes.state')}
              words={missionSizeStates}
              labelOf={(state) => t(`states.${state}`)}
              value={size.state}
              onChange={(state) => change({ ...size, state })}
            />
            <TextField
              label={t('sizes.source')}
              value={size.source}
              onChange={(source) => change({ ...size, source })}
              error={errorAt(form, `sizes.${index}.source`)}
            />
          </FormRow>
        )}
      </LinesField>
      <TextField long label={t('fields.notes')} {...bind(form, 'notes')} />
    </>
  )
}
