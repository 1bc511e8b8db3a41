import type { WelcomeSignsFacts } from './facts.ts'

/** A delegation with a long name, its head, and somebody whose passport spelling is not known. */
export function sampleWelcomeSigns(): WelcomeSignsFacts {
  const country = { ky: 'Азербайжан Республикасы', ru: 'Азербайджанская Республика' }
  return {
    signs: [
      {
        latin: 'Central Election Commission of the Republic of Azerbaijan',
        name: { ky: 'Азербайжан Республикасынын Борбордук шайлоо комиссиясы', ru: 'Центральная избирательная комиссия Азербайджанской Республики' },
        body: { ky: '', ru: '' },
      },
      { latin: 'Mazahir PANAHOV', name: { ky: 'Мазахир Панахов', ru: 'Мазахир Панахов' }, body: country },
      { latin: '', name: { ky: 'Севинж Мамедзаде-Гүсейнова', ru: 'Севиндж Мамедзаде-Гусейнова' }, body: country },
    ],
  }
}
