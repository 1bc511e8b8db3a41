import { ActionIcon, Box, Group, Text } from '@mantine/core'
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef } from 'react'
import { type Crop, movedCrop, scaledCrop } from '../../../../shared/register/photos/crop.ts'
import { useTranslation } from '../../../i18n.ts'

/** Of the picture on the screen, in pixels. */
const room = { width: 420, height: 400 } as const

const closer = 0.92
const farther = 1 / closer
/** Of the frame's height, for one press of an arrow. */
const pace = 0.02

const moves: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
const scales: Readonly<Record<string, number>> = { '+': closer, '=': closer, '-': farther, '−': farther }

/** A frame of 3 to 4 over the picture: moved with the arrows or the mouse, made smaller and larger with +, − or the wheel. */
export function CropField({ picture, crop, onChange }: { readonly picture: ImageBitmap; readonly crop: Crop; readonly onChange: (crop: Crop) => void }): ReactNode {
  const { t } = useTranslation('people')
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const scale = Math.min(1, room.width / picture.width, room.height / picture.height)
  const shown = { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) }

  useEffect(() => {
    const pen = canvas.current?.getContext('2d')
    if (pen) pen.imageSmoothingQuality = 'high'
    pen?.drawImage(picture, 0, 0, shown.width, shown.height)
  }, [picture, shown.width, shown.height])
  useEffect(() => frame.current?.focus(), [picture])

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const move = moves[event.key]
    const factor = scales[event.key]
    if (move === undefined && factor === undefined) return
    event.preventDefault()
    const step = crop.height * pace
    if (move) onChange(movedCrop(crop, move[0] * step, move[1] * step, picture))
    else if (factor !== undefined) onChange(scaledCrop(crop, factor, picture))
  }
  function onDrag(event: PointerEvent): void {
    if (event.buttons === 1) onChange(movedCrop(crop, event.movementX / scale, event.movementY / scale, picture))
  }

  return (
    <div>
      <Box pos="relative" w={shown.width} h={shown.height} style={{ overflow: 'hidden', touchAction: 'none' }}>
        <canvas ref={canvas} width={shown.width} height={shown.height} style={{ display: 'block' }} />
        <Box
          ref={frame}
          tabIndex={0}
          role="group"
          aria-label={t('photo.frame')}
          aria-describedby="photo-frame-keys"
          data-crop={[crop.x, crop.y, crop.width, crop.height].map(Math.round).join(' ')}
          pos="absolute"
          left={crop.x * scale}
          top={crop.y * scale}
          w={crop.width * scale}
          h={crop.height * scale}
          style={{ border: '2px solid #fff', boxShadow: '0 0 0 9999px rgb(0 0 0 / 55%)', cursor: 'move', outlineOffset: -4 }}
          onKeyDown={onKey}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={onDrag}
          onWheel={(event) => onChange(scaledCrop(crop, event.deltaY < 0 ? closer : farther, picture))}
        />
      </Box>
      <Group gap="xs" mt="xs" wrap="nowrap" maw={room.width}>
        <ActionIcon variant="default" aria-label={t('photo.closer')} onClick={() => onChange(scaledCrop(crop, closer, picture))}>
          <IconZoomIn size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" aria-label={t('photo.farther')} onClick={() => onChange(scaledCrop(crop, farther, picture))}>
          <IconZoomOut size={16} aria-hidden />
        </ActionIcon>
        <Text size="xs" className="quiet" id="photo-frame-keys">
          {t('photo.keys')}
        </Text>
      </Group>
    </div>
  )
}
