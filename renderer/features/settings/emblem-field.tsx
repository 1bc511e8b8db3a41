import { Button, FileButton, Group, Image, Input, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { checkPictureFile, pictureLimits } from '../../../shared/register/photos/picture-file.ts'
import { useTranslation } from '../../i18n.ts'

/** Longest side in pixels: 20 mm at 600 dpi, more than any letterhead prints; the smaller ones for what is drawn too richly. */
const sides = [480, 360, 240, 160]
/** Letters of base64 that the settings hold. */
const longest = 400_000

/**
 * The emblem on the letterhead. The picture is drawn anew as PNG, which drops everything a camera or an editor wrote
 * into the file and keeps it small.
 */
export function EmblemField({ value, onChange }: { readonly value: string; readonly onChange: (png: string) => void }): ReactNode {
  const { t } = useTranslation('settings')
  const [failed, setFailed] = useState(false)
  async function take(file: File | null): Promise<void> {
    if (!file) return
    try {
      onChange(await drawnAsPng(file))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <div>
      <Input.Label labelElement="div">{t('office.emblem')}</Input.Label>
      <Group mt={4}>
        {value !== '' && <Image src={`data:image/png;base64,${value}`} alt={t('office.emblem')} h={64} w="auto" p={4} bg="white" />}
        <FileButton accept="image/png,image/jpeg,image/webp" onChange={(file) => void take(file)}>
          {(props) => (
            <Button variant="default" {...props}>
              {t('office.emblem-choose')}
            </Button>
          )}
        </FileButton>
        {value !== '' && (
          <Button variant="subtle" onClick={() => onChange('')}>
            {t('office.emblem-remove')}
          </Button>
        )}
      </Group>
      {failed && (
        <Text size="sm" c="red" role="alert">
          {t('office.emblem-failed')}
        </Text>
      )}
    </div>
  )
}

async function drawnAsPng(file: File): Promise<string> {
  if (file.size > pictureLimits.bytes) throw new Error('The file is too large')
  const fault = checkPictureFile(new Uint8Array(await file.arrayBuffer()))
  // An emblem is printed smaller than a face.
  if (fault !== undefined && fault !== 'too-small') throw new Error(fault)
  const picture = await createImageBitmap(file)
  for (const side of sides) {
    const png = await drawnWithin(picture, side)
    if (png.length <= longest) return png
  }
  throw new Error('The picture is too rich')
}

async function drawnWithin(picture: ImageBitmap, side: number): Promise<string> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
