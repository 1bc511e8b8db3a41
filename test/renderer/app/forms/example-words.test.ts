import { describe, expect, it } from 'vitest'
import { exampleWords } from '../../../../renderer/app/forms/example-words.ts'

describe('a form in its example', () => {
  it('is shown whole where it is short', () => {
    expect(exampleWords('Мазахир Панахов', 'Мазахир Панаховго')).toBe('Мазахир Панаховго')
  })

  it('leaves out the unchanged head of a long Kyrgyz post', () => {
    expect(
      exampleWords('Азербайжан Республикасынын Борбордук шайлоо комиссиясынын төрагасы', 'Азербайжан Республикасынын Борбордук шайлоо комиссиясынын төрагасына'),
    ).toBe('… комиссиясынын төрагасына')
  })

  it('leaves out the unchanged end of a long Russian post', () => {
    expect(
      exampleWords('председатель Центральной избирательной комиссии Азербайджанской Республики', 'председателю Центральной избирательной комиссии Азербайджанской Республики'),
    ).toBe('председателю Центральной …')
  })

  it('shows everything from the first changed word to the last', () => {
    expect(exampleWords('Центральная избирательная комиссия Азербайджанской Республики', 'Центральной избирательной комиссией Азербайджанской Республики')).toBe(
      'Центральной избирательной комиссией Азербайджанской …',
    )
  })

  it('is shown whole where words were added or taken away, or nothing changed', () => {
    const text = 'Узакка созулган аталышы бар эл аралык уюм'
    expect(exampleWords(text, `${text} деген уюмга`)).toBe(`${text} деген уюмга`)
    expect(exampleWords(text, text)).toBe(text)
  })
})
