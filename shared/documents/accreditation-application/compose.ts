import { formatDateRange, formatEnglishRange } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line, TableCell } from '../blocks.ts'
import { requestForm } from '../case-forms.ts'
import { eventIn } from '../event-phrase.ts'
import { paragraph } from '../frame.ts'
import { nameText } from '../name-order.ts'
import { observerKindNames } from '../observers.ts'
import { countryIn, dayIn, dayOrBlank, isSilent, passportName, tell, tellWord, told } from '../tongue.ts'
import type { InThree, Speaker, TrilingualPhrase } from '../tongue.ts'
import { bold, capitalised, declined, isBlank, run } from '../wording.ts'
import type { AccreditationApplicationFacts } from './facts.ts'
import { texts } from './texts.ts'

const blankLine = '______________________________'

/** «В Центральную комиссию…»: the accusative; «… комиссиясына»: the dative. */
function addressee({ office }: Settings, speaker: Speaker): Line {
  if (speaker.language === 'en') return tell(texts.addressee, speaker, { office: office.english.name })
  const { language } = speaker
  return tell(texts.addressee, speaker, {
    office: declined(office.name, language, (text) => requestForm({ kind: 'organisation', language, text }, language === 'ky' ? 'dative' : 'accusative')),
  })
}

function request(facts: AccreditationApplicationFacts, speaker: Speaker): Line {
  const unknown = run(blankLine, speaker.language)
  if (speaker.language === 'en') {
    const election = { ...facts.event, en: facts.electionEn }
    return tell(texts.request, speaker, { event: isSilent(election) ? unknown : told(election, speaker) })
  }
  const { language } = speaker
  return tell(texts.request, speaker, { event: isBlank(facts.event) ? unknown : eventIn(facts, language, language === 'ky' ? 'locative' : 'prepositional') })
}

function period({ startsOn, endsOn }: AccreditationApplicationFacts, speaker: Speaker): string {
  if (startsOn === '' || endsOn === '' || endsOn < startsOn) return [startsOn, endsOn].filter((day) => day !== '').map((day) => dayIn(day, speaker)).join(' – ')
  return speaker.language === 'en' ? formatEnglishRange(startsOn, endsOn) : formatDateRange(startsOn, endsOn, speaker.language, 'dashed')
}

function rows(facts: AccreditationApplicationFacts, speaker: Speaker): [TrilingualPhrase, TableCell][] {
  const { language } = speaker
  // Room to write by hand above the line.
  const blank: TableCell = [[], [run(blankLine, language)]]
  const text = (own: string, of = language): TableCell => (own.trim() === '' ? blank : [[run(own.trim(), of)]])
  // Whoever applies in English writes what the register has not: a gap is for papers that the office hands out.
  const three = (own: InThree): TableCell => (isSilent(own) || (language === 'en' && own.en.trim() === '') ? blank : [told(own, speaker)])
  const day = (iso: string): TableCell => text(iso === '' ? '' : dayIn(iso, speaker))
  const cyrillic = language === 'en' ? nameText(facts.name.ru, 'surname-first') : nameText(facts.name[language], 'surname-first')
  return [
    [texts.latin, text(passportName(facts), 'en')],
    [texts.name, text(cyrillic, language === 'en' ? 'ru' : language)],
    [texts.organisation, three({ ...facts.organisation, en: facts.organisationEn })],
    [texts.mission, three({ ...facts.mission, en: '' })],
    [texts.country, text(countryIn(facts.country, speaker))],
    [texts.bornOn, day(facts.bornOn)],
    [texts.citizenship, text(countryIn(facts.citizenship, speaker))],
    [texts.passport, text(facts.passport.number, 'en')],
    [texts.expires, day(facts.passport.expiresOn)],
    [texts.post, three({ ...facts.post, en: facts.postEn })],
    [texts.phone, text(facts.phone)],
    [texts.email, text(facts.email, 'en')],
    [texts.languages, text(facts.languages)],
    [texts.kind, [tellWord(observerKindNames[facts.observerKind], speaker)]],
    [texts.period, text(period(facts, speaker))],
  ]
}

export function composeAccreditationApplication(facts: AccreditationApplicationFacts, speaker: Speaker, settings: Settings): Block[] {
  return [
    { type: 'addressee', lines: [capitalised(addressee(settings, speaker))] },
    { type: 'title', lines: [tellWord(texts.title, speaker), tellWord(texts.subject, speaker)] },
    paragraph(request(facts, speaker)),
    {
      type: 'table',
      common: true,
      columns: [
        { header: [tellWord(texts.item, speaker)], width: 70, align: 'left' },
        { header: [tellWord(texts.answer, speaker)], width: 110, align: 'left' },
      ],
      rows: rows(facts, speaker).map(([label, value]) => [[tellWord(label, speaker)], value.map(bold)]),
      empty: [],
    },
    paragraph(tellWord(texts.undertaking, speaker)),
    paragraph(tell(texts.date, speaker, { date: [dayOrBlank('', speaker)] }), { indent: false, align: 'left', keepNext: true }),
    { type: 'signature', closing: [], signatory: { post: [tellWord(texts.signature, speaker)], name: [[]] } },
  ]
}
