import { Alert, Box, Button, FileButton, Group, List, Modal, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { type Crop, widestCrop } from '../../../../shared/register/photos/crop.ts'
import { type PictureFault, pictureLimits } from '../../../../shared/register/photos/picture-file.ts'
import type { NewPhoto } from '../../../../shared/register/photos/schema.ts'
import { errorText } from '../../../app/error-text.ts'
import { useTranslation } from '../../../i18n.ts'
import { CropField } from './crop-field.tsx'
import { drawPhoto, openPicture } from './draw-photo.ts'

const rules = ['face', 'background', 'age', 'file', 'traces'] as const
const accepted = 'image/jpeg,image/png,image/webp'

interface Opened {
  readonly picture: ImageBitmap
  readonly crop: Crop
}

/**
 * First what a photograph has to be, then the choice of a file, then the frame around the face.
 *
 * @param file dropped or pasted on the card; none while somebody still has to choose
 */
export function PhotoWindow({
  file,
  onFile,
  onKeep,
  onClose,
}: {
  readonly file: File | undefined
  readonly onFile: (file: File) => void
  readonly onKeep: (photo: NewPhoto) => Promise<void>
  readonly onClose: () => void
}): ReactNode {
  const { t } = useTranslation('people')
  const [opened, setOpened] = useState<Opened>()
  const [fault, setFault] = useState<PictureFault>()
  const keep = useMutation({ mutationFn: async ({ picture, crop }: Opened) => onKeep(await drawPhoto(picture, crop)) })

  useEffect(() => {
    if (file === undefined) return undefined
    let isWanted = true
    void openPicture(file).then((found) => {
      if (!isWanted) return
      setFault('fault' in found ? found.fault : undefined)
      setOpened('fault' in found ? undefined : { picture: found.picture, crop: widestCrop(found.picture) })
    })
    return () => {
      isWanted = false
    }
  }, [file])

  return (
    <Modal opened onClose={onClose} title={t('photo.title')} size={opened ? 760 : 560} closeOnClickOutside={false}>
      <Group align="flex-start" wrap="nowrap" gap="lg">
        {opened && <CropField picture={opened.picture} crop={opened.crop} onChange={(crop) => setOpened({ ...opened, crop })} />}
        <Stack flex={1} gap="sm">
          <Text size="sm" fw={600}>
            {t('photo.rules')}
          </Text>
          <List size="sm" spacing={4}>
            {rules.map((rule) => (
              <List.Item key={rule}>{t(`photo.rule.${rule}`, { pixels: pictureLimits.shortSide, megabytes: pictureLimits.bytes / 1_000_000 })}</List.Item>
            ))}
          </List>
          {!opened && (
            <Text size="sm" className="quiet">
              {t('photo.ways')}
            </Text>
          )}
          {fault && (
            <Alert color="red" role="alert">
              {t(`photo.fault.${fault}`, { pixels: pictureLimits.shortSide, megabytes: pictureLimits.bytes / 1_000_000 })}
            </Alert>
          )}
          {keep.error && (
            <Alert color="red" role="alert">
              {errorText(keep.error)}
            </Alert>
          )}
          <Box>
            <FileButton accept={accepted} onChange={(chosen) => chosen && onFile(chosen)}>
              {(props) => (
                <Button variant={opened ? 'default' : 'filled'} {...props}>
                  {t(opened ? 'photo.choose-other' : 'photo.choose')}
                </Button>
              )}
            </FileButton>
          </Box>
        </Stack>
      </Group>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('app:form.cancel')}
        </Button>
        {opened && (
          <Button loading={keep.isPending} onClick={() => keep.mutate(opened)}>
            {t('photo.keep')}
          </Button>
        )}
      </Group>
    </Modal>
  )
}
