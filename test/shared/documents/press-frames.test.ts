import { describe, expect, it } from 'vitest'
import { lineText } from '../../../shared/documents/blocks.ts'
import { composePaper } from '../../../shared/documents/paper.ts'
import { composePressRelease } from '../../../shared/documents/press-release/compose.ts'
import type { PressReleaseFacts } from '../../../shared/documents/press-release/facts.ts'
import { pressRelease } from '../../../shared/documents/press-release/kind.ts'
import { samplePressRelease } from '../../../shared/documents/press-release/sample.ts'
import { azerbaijaniChairman, divisionHead, missionHead } from '../../../shared/documents/sample-people.ts'
import { houseVoice } from '../../../shared/documents/voice.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import { blockLines } from './block-lines.ts'

const text = (change: Partial<PressReleaseFacts>, language: 'ky' | 'ru'): string =>
  composePressRelease({ ...samplePressRelease(), ...change }, houseVoice(language), defaultSettings).flatMap(blockLines).map(lineText).join('\n')

describe('a meeting of two', () => {
  it('keeps the host in the nominative, the verb with the sex of the host', () => {
    expect(text({}, 'ru')).toContain('Тынчтык Шайназаров встретился с председателем')
    expect(text({ host: divisionHead }, 'ru')).toContain('Жээнбекова-Тологонова встретилась с председателем')
    expect(text({}, 'ru')).not.toContain('состоялась встреча')
    expect(text({}, 'ky')).toContain('Мазахир Панахов менен жолугушту.')
  })

  it('begins with a capital where the day is not known', () => {
    expect(text({ heldOn: '' }, 'ru')).toContain('\nПредседатель Центральной')
    expect(text({ heldOn: '' }, 'ky')).toContain('\nКыргыз Республикасынын Борбордук')
  })

  it('gathers what one person said, and introduces whoever was not named', () => {
    const [first] = samplePressRelease().statements
    if (first === undefined) throw new Error('no sample')
    const statements = [first, { ...first, speaker: divisionHead }, { ...first, text: { ky: 'Дагы бир сөз.', ru: 'Ещё одно слово.' } }]
    const printed = text({ statements }, 'ru')
    expect(printed.match(/Тынчтык Шайназаров отметил следующее:/gu)).toHaveLength(1)
    expect(printed).toContain('Начальник отдела международных связей Айсулуу Мырзабековна Жээнбекова-Тологонова отметила следующее:')
  })

  it('says a day that all figures share once', () => {
    const [figure] = samplePressRelease().figures
    if (figure === undefined) throw new Error('no sample')
    expect(text({ figures: [figure, figure] }, 'ky').match(/2025-жылдын 29-ноябрына карата/gu)).toHaveLength(1)
    expect(text({ figures: [figure, { ...figure, asOf: '2025-11-30' }] }, 'ru').match(/по состоянию на/gu)).toHaveLength(2)
  })
})

describe('a sitting of many sides', () => {
  const sitting: Partial<PressReleaseFacts> = {
    gathering: 'session',
    body: { ky: 'Түрк мамлекеттеринин уюмунун Консультативдик платформасы', ru: 'Консультативная платформа Организации тюркских государств' },
    participants: [azerbaijaniChairman, missionHead],
  }

  it('reads as a sitting, with its chair and those who came', () => {
    const ru = text(sitting, 'ru')
    expect(ru).toContain('28 ноября 2025 года прошло заседание Консультативной платформы Организации тюркских государств. Председательствовал Тынчтык Шайназаров – председатель')
    expect(ru).toContain('Участие приняли:\nМазахир Панахов – председатель')
    expect(ru).toContain('Участники обсудили следующие вопросы:')
    expect(ru).not.toMatch(/встретил|стороны|встречи/u)
    const ky = text(sitting, 'ky')
    expect(ky).toContain('2025-жылдын 28-ноябрында Түрк мамлекеттеринин уюмунун Консультативдик платформасынын жыйыны өттү. Төрагалык кылган: Тынчтык Шайназаров –')
    expect(ky).not.toMatch(/жолугуш(?!ту\n)|[Тт]араптар/u)
  })

  it('stands alone without a body, and a conference is one', () => {
    expect(text({ ...sitting, body: { ky: '', ru: '' } }, 'ky')).toContain('2025-жылдын 28-ноябрында жыйын өттү.')
    expect(text({ ...sitting, gathering: 'conference', body: { ky: '', ru: '' } }, 'ru')).toContain('прошло совещание.')
  })
})

it('a final paper keeps its gap visible', () => {
  const facts = { ...samplePressRelease(), final: true, number: '7', issuedOn: '2025-11-28', aim: { ky: 'тажрыйба алмашуу', ru: '' } }
  const paper = JSON.stringify(composePaper(pressRelease, facts, 'ru', defaultSettings))
  expect(paper).toContain('[русского текста нет]')
  expect(paper).toContain('"missing":true')
})
