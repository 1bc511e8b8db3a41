/**
 * Texts typed with the wrong keyboard layout on. Russian and Kyrgyz layouts share their keys; ң ө ү sit on н о у with
 * AltGr, so a Latin layout gives the same letters for both.
 */
const latinKeys = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>'
const cyrillicKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ'

const toCyrillic = new Map<string, string>()
const toLatin = new Map<string, string>([['ң', 'y'], ['ө', 'j'], ['ү', 'e'], ['Ң', 'Y'], ['Ө', 'J'], ['Ү', 'E']])
for (let index = 0; index < latinKeys.length; index += 1) {
  toCyrillic.set(latinKeys.charAt(index), cyrillicKeys.charAt(index))
  toLatin.set(cyrillicKeys.charAt(index), latinKeys.charAt(index))
}

const convert = (text: string, keys: ReadonlyMap<string, string>): string => Array.from(text, (letter) => keys.get(letter) ?? letter).join('')

/** Typed on the Latin layout, meant in Cyrillic: «gfyf[jd» → «панахов». */
export function asCyrillicLayout(text: string): string {
  return convert(text, toCyrillic)
}

/** Typed on the Cyrillic layout, meant in Latin: «зфтфрщм» → «panahov». */
export function asLatinLayout(text: string): string {
  return convert(text.normalize('NFC'), toLatin)
}
