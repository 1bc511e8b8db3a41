import { Box, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { PersonInput, Post } from '../../../shared/register/people/schema.ts'
import { bind, errorAt } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { DateField } from '../../app/fields/date-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { LinesField } from '../../app/fields/lines-field.tsx'
import { RecordPicker } from '../../app/fields/record-picker.tsx'
import type { RecordForm } from '../../app/records/area-screen.ts'
import { useTranslation } from '../../i18n.ts'

const newPost = (): Post => ({ organisationId: null, title: { ky: '', ru: '' }, fromOn: null, toOn: null })

/** Posts with their days: papers print the one held on their date, so an ended post is closed and not overwritten. */
export function PostsField({ form }: { readonly form: RecordForm<PersonInput> }): ReactNode {
  const { t } = useTranslation('people')
  const posts = bind(form, 'posts')
  return (
    <Box>
      <LinesField label={t('fields.posts')} addLabel={t('posts.add')} lines={posts.value} onChange={posts.onChange} newLine={newPost}>
        {(post, change, index) => (
          <Stack gap="sm">
            <BilingualField
              label={t('posts.title')}
              value={post.title}
              onChange={(title) => change({ ...post, title })}
              error={errorAt(form, `posts.${index}.title`)}
            />
            <FormRow>
              <RecordPicker
                area="organisations"
                label={t('posts.organisation')}
                value={post.organisationId}
                onChange={(organisationId) => change({ ...post, organisationId })}
                error={errorAt(form, `posts.${index}.organisationId`)}
              />
              <DateField
                label={t('posts.fromOn')}
                value={post.fromOn}
                onChange={(fromOn) => change({ ...post, fromOn })}
                error={errorAt(form, `posts.${index}.fromOn`)}
              />
              <DateField
                label={t('posts.toOn')}
                value={post.toOn}
                onChange={(toOn) => change({ ...post, toOn })}
                // Both days exist once they are in the form; only their order can be refused.
                error={errorAt(form, `posts.${index}.toOn`) && t('posts.order')}
              />
            </FormRow>
          </Stack>
        )}
      </LinesField>
      <Text size="xs" className="quiet" mt={4}>
        {t('hints.posts')}
      </Text>
    </Box>
  )
}
