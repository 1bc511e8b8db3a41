import type { Bilingual } from '../../../shared/language/index.ts'

/** Letters to foreign bodies and all notes go through it; domain.md § 4. */
export const foreignMinistry: Bilingual = {
  ky: 'Кыргыз Республикасынын Тышкы иштер министрлиги',
  ru: 'Министерство иностранных дел Кыргызской Республики',
}
