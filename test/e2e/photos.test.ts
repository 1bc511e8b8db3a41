import { join } from 'node:path'

import { expect, test } from 'vitest'

import { badges } from '../../shared/documents/badges/kind.ts'
import { readJpeg } from '../../shared/register/photos/jpeg.ts'
import { aDelegation, aMember } from '../electron/register/delegations/visit-samples.ts'
import { anOrganisation, aPerson, aPersonNamed } from '../electron/register/history/samples.ts'
import { type DeskDriver, prepareRegister, startDesk } from '../helpers/desk-driver.ts'
import { pngOf, withExif } from '../helpers/pictures.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

const name = 'Панахов Мазахир'
const place = 'GPS 42.8746 74.5698'

async function preparedDesk(language: 'ky' | 'ru' = 'ky'): Promise<DeskDriver> {
  const userDataFolder = makeTemporaryFolder()
  await prepareRegister(join(userDataFolder, 'register'), async (client) => {
    const guest = await client.people.create(aPerson())
    const other = await client.people.create(aPersonNamed('Асанова'))
    const body = await client.organisations.create(anOrganisation())
    await client.delegations.create(aDelegation(body.id, { members: [aMember(guest.id), aMember(other.id)] }))
  })
  const desk = await startDesk({ userDataFolder, language })
  await desk.unlock()
  return desk
}

async function openPerson(desk: DeskDriver): Promise<void> {
  await desk.goTo('people')
  await desk.row('people', name).click()
  await desk.sees(desk.card(name))
}

/** A picture as a camera gives it: larger than is kept, and with the place where it was taken. */
async function cameraJpeg(desk: DeskDriver, width = 1600, height = 1200): Promise<Buffer> {
  const drawn = await desk.window.evaluate(async ([across, down]) => {
    const canvas = new OffscreenCanvas(across ?? 0, down ?? 0)
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('no canvas')
    for (let x = 0; x < canvas.width; x += 8) {
      pen.fillStyle = `hsl(${(x * 360) / canvas.width} 60% 60%)`
      pen.fillRect(x, 0, 8, canvas.height)
    }
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())]
  }, [width, height])
  return Buffer.from(withExif(Uint8Array.from(drawn), place))
}

async function choose(desk: DeskDriver, fileName: string, buffer: Buffer): Promise<void> {
  await desk.window.getByRole('dialog').locator('input[type="file"]').setInputFiles({ name: fileName, mimeType: 'image/jpeg', buffer })
}

const frame = (desk: DeskDriver) => desk.window.getByRole('group', { name: desk.text('people:photo.frame'), exact: true })
const picture = (desk: DeskDriver) => desk.card(name).getByRole('img', { name: desk.text('people:photo.of', { name }), exact: true })

async function cropOf(desk: DeskDriver): Promise<number[]> {
  return ((await frame(desk).getAttribute('data-crop')) ?? '').split(' ').map(Number)
}

/** The picture on the card, as it came out of the register. */
async function shownBytes(desk: DeskDriver): Promise<Buffer> {
  const source = (await picture(desk).getAttribute('src')) ?? ''
  return Buffer.from(source.replace('data:image/jpeg;base64,', ''), 'base64')
}

test('the rules stand before the choice; what is no picture, too large or too small is refused with a sentence', async () => {
  const desk = await preparedDesk()
  await openPerson(desk)
  await desk.sees(desk.card(name).getByText('ПМ', { exact: true }))
  await desk.button('people:photo.add').click()
  await desk.sees(desk.window.getByText(desk.text('people:photo.rule.face')))

  await choose(desk, 'сүрөт.jpg', Buffer.from('Урматтуу мырза, сүрөт тиркелет'.repeat(20)))
  await desk.sees(desk.notice(desk.text('people:photo.fault.not-a-picture')))
  await choose(desk, 'бомба.png', Buffer.from(pngOf(50_000, 50_000)))
  await desk.sees(desk.notice(desk.text('people:photo.fault.too-large', { megabytes: 20 })))
  await choose(desk, 'кичине.jpg', await cameraJpeg(desk, 200, 260))
  await desk.sees(desk.notice(desk.text('people:photo.fault.too-small', { pixels: 300 })))
  // Begins as a picture does, and is none.
  await choose(desk, 'бузулган.png', Buffer.from(pngOf(800, 800)))
  await desk.sees(desk.notice(desk.text('people:photo.fault.not-a-picture')))
  await desk.closeWindow()
})

test('cropped by keyboard, drawn anew without what the camera wrote, replaced by pasting, taken away and back', async () => {
  const desk = await preparedDesk()
  await openPerson(desk)
  await desk.button('people:photo.add').click()
  await choose(desk, 'камера.jpg', await cameraJpeg(desk))
  await desk.sees(frame(desk))
  expect(await cropOf(desk)).toEqual([350, 0, 900, 1200])
  await frame(desk).press('+')
  await frame(desk).press('+')
  await frame(desk).press('ArrowRight')
  await frame(desk).press('ArrowDown')
  const [x = 0, y = 0, width = 0, height = 0] = await cropOf(desk)
  expect([width, height]).toEqual([762, 1016])
  expect(x).toBeGreaterThan(350 + (900 - 762) / 2)
  expect(y).toBeGreaterThan((1200 - 1016) / 2)
  await desk.button('people:photo.keep').click()

  await desk.sees(picture(desk))
  const kept = await shownBytes(desk)
  expect(readJpeg(kept)).toEqual({ width: 600, height: 800, carriesMore: false })
  expect(kept.length).toBeLessThanOrEqual(150_000)
  expect(kept.includes(place)).toBe(false)
  expect(kept.includes('Exif')).toBe(false)

  // Pasted from the clipboard, over the card.
  const pasted = await cameraJpeg(desk, 900, 900)
  await desk.window.evaluate((content) => {
    const data = new DataTransfer()
    data.items.add(new File([Uint8Array.from(content)], 'image.png', { type: 'image/png' }))
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  }, [...pasted])
  await desk.sees(frame(desk))
  expect(await cropOf(desk)).toEqual([113, 0, 675, 900])
  await desk.button('people:photo.keep').click()
  await expect.poll(() => shownBytes(desk).then((bytes) => bytes.equals(kept))).toBe(false)

  await desk.button('people:photo.remove').click()
  await desk.isWithout(picture(desk))
  await desk.sees(desk.card(name).getByText('ПМ', { exact: true }))
  await desk.notice(desk.text('people:photo.removed')).getByRole('button', { name: desk.text('app:undo.button') }).click()
  await desk.sees(picture(desk))
  await desk.press('Control+z')
  await expect.poll(() => shownBytes(desk).then((bytes) => bytes.equals(kept))).toBe(true)
  await desk.closeWindow()
})

test('the list of a delegation shows photographs where somebody wants them, and its badges carry them', async () => {
  const desk = await preparedDesk('ru')
  await openPerson(desk)
  await desk.button('people:photo.add').click()
  await choose(desk, 'камера.jpg', await cameraJpeg(desk))
  await desk.sees(frame(desk))
  await desk.button('people:photo.keep').click()
  await desk.sees(picture(desk))

  await desk.goTo('delegations')
  await desk.row('delegations', 'СНГ').or(desk.row('delegations', 'Содружество')).first().click()
  const members = desk.window.getByRole('table', { name: desk.text('delegations:fields.members') })
  await desk.sees(members)
  expect(await members.locator('img').count()).toBe(0)
  await desk.window.getByRole('switch', { name: desk.text('delegations:labels.with-photos') }).click()
  await desk.sees(members.locator('img'))
  expect(await members.locator('img').count()).toBe(1)
  await desk.sees(members.getByText('АА', { exact: true }))

  await desk.button('app:card.more-papers').click()
  await desk.window.getByRole('menuitem', { name: badges.name.ru, exact: true }).click()
  // Of two badges one has a photograph, and somebody is told so.
  const printed = desk.window.locator('section.paper img')
  await desk.sees(printed)
  expect(await printed.count()).toBe(1)
  await desk.press('F8')
  await desk.sees(desk.window.getByText(desk.text('readiness:rules.photo-missing', { count: 1 })))
  await desk.closeWindow()
})
