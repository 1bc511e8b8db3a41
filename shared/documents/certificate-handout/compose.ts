import { formatDate } from '../../language/index.ts'
import type { Block, TableCell, TableColumn } from '../blocks.ts'
import { paragraph, signatory } from '../frame.ts'
import { certificateCell, observerName, organisationCell } from '../observers.ts'
import type { Voice } from '../voice.ts'
import { bold, isBlank, joined, run, say, word, written } from '../wording.ts'
import type { Phrase } from '../wording.ts'
import type { CertificateHandoutFacts, CertificateHolder } from './facts.ts'
import { texts } from './texts.ts'

interface Column {
  readonly header: Phrase
  readonly width: number
  readonly align?: TableColumn['align']
  cell(holder: CertificateHolder, voice: Voice, index: number): TableCell
}

/** Who came for several certificates signs under their own name. */
function takenBy({ handedOutTo }: CertificateHolder, voice: Voice): TableCell {
  return handedOutTo.trim() === '' ? [] : [say(texts.takenBy, voice, { name: handedOutTo.trim() })]
}

const columns: readonly Column[] = [
  { header: texts.number, width: 11, align: 'centre', cell: (_, { language }, index) => [[run(String(index + 1), language)]] },
  { header: texts.certificate, width: 26, align: 'centre', cell: certificateCell },
  { header: texts.name, width: 58, cell: observerName },
  { header: texts.organisation, width: 54, cell: organisationCell },
  { header: texts.date, width: 28, align: 'centre', cell: ({ handedOutOn }, { language }) => (handedOutOn === '' ? [] : [[run(formatDate(handedOutOn, language, 'digits'), language)]]) },
  { header: texts.signature, width: 34, cell: takenBy },
]

export function composeCertificateHandout(facts: CertificateHandoutFacts, voice: Voice): Block[] {
  const { language } = voice
  const { act, holders, preparedBy } = facts
  const handed = String(holders.filter(({ handedOutOn }) => handedOutOn !== '').length)
  const label = word(texts.preparedBy, voice)
  return [
    { type: 'title', lines: [word(texts.title, voice)] },
    ...(isBlank(facts.election) ? [] : [paragraph(written(facts.election, language), { align: 'centre', indent: false, keepNext: true })]),
    ...(act.number.trim() === '' || act.on === '' ? [] : [paragraph(say(texts.act, voice, { dated: formatDate(act.on, language, 'of'), number: act.number.trim() }), { align: 'centre', indent: false, keepNext: true })]),
    {
      type: 'table',
      common: true,
      columns: columns.map(({ header, width, align }) => ({ header: [word(header, voice)], width, align: align ?? 'left' })),
      rows: holders.map((holder, index) => columns.map(({ cell }) => cell(holder, voice, index))),
      empty: [word(texts.nobody, voice)],
    },
    ...(holders.length === 0 ? [] : [paragraph(bold(say(texts.total, voice, { count: String(holders.length), handed })), { indent: false, align: 'left' })]),
    {
      type: 'signature',
      closing: [],
      signatory: { ...signatory(preparedBy, language), post: [isBlank(preparedBy.post) ? label : joined([label, ': ', written(preparedBy.post, language)], language)] },
    },
  ]
}
