import { Fieldset } from '@mantine/core'
import type { ReactNode } from 'react'
import type { DelegationInput } from '../../../shared/register/delegations/schema.ts'
import { bind, bindPart } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { formPart } from '../../app/fields/form-part.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import { TimeField } from '../../app/fields/time-field.tsx'
import { useTranslation } from '../../i18n.ts'

const ways = ['arrival', 'departure'] as const

/** Both ways, where the guests stay and whom they can ring up. */
export const TravelFields = formPart<DelegationInput>(({ form }): ReactNode => {
  const { t } = useTranslation('delegations')
  return (
    <>
      {ways.map((way) => (
        <Fieldset key={way} legend={t(`fields.${way}`)} mb="sm">
          <FormRow>
            <TimeField label={t('labels.time')} {...bindPart(form, way, 'time')} />
            <TextField label={t('labels.flight')} {...bindPart(form, way, 'flight')} />
          </FormRow>
          <BilingualField label={t(`labels.${way}-place`)} {...bindPart(form, way, 'place')} />
        </Fieldset>
      ))}
      <BilingualField label={t('fields.hotel')} {...bind(form, 'hotel')} />
      <Fieldset legend={t('fields.contact')} mt="sm">
        <BilingualField label={t('labels.contact-name')} {...bindPart(form, 'contact', 'name')} />
        <FormRow>
          <TextField label={t('labels.contact-phone')} {...bindPart(form, 'contact', 'phone')} />
        </FormRow>
      </Fieldset>
    </>
  )
}, ['arrival', 'departure', 'hotel', 'contact'])
