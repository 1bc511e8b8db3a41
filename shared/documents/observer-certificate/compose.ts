import { formatDate } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Certificate, Line } from '../blocks.ts'
import { paragraph } from '../frame.ts'
import { observerSignatory } from '../observer-frame.ts'
import { countryIn, dayIn, isSilent, nameRun, passportName, tell, tellWord, told } from '../tongue.ts'
import type { Speaker } from '../tongue.ts'
import { joined, run, written } from '../wording.ts'
import type { ObserverCertificateFacts } from './facts.ts'
import { statuses, texts } from './texts.ts'

function terms({ act, issuedOn, validUntilOn }: ObserverCertificateFacts, speaker: Speaker): Line[] {
  const { language } = speaker
  const said = (iso: string, form: 'of' | 'until'): string => (language === 'en' ? dayIn(iso, speaker) : formatDate(iso, language, form))
  const validity = validUntilOn === '' ? tellWord(texts.valid, speaker) : tell(texts.validUntil, speaker, { until: said(validUntilOn, 'until') })
  return [
    ...(act.number.trim() === '' || act.on === '' ? [] : [tell(texts.act, speaker, { number: act.number.trim(), dated: said(act.on, 'of') })]),
    issuedOn === '' ? validity : joined([tell(texts.issued, speaker, { date: dayIn(issuedOn, speaker) }), ' ', validity], language),
  ]
}

function certificate(holder: ObserverCertificateFacts['certificates'][number], speaker: Speaker): Certificate {
  const { organisation, country, observerKind, certificate: number, photo } = holder
  const passport = passportName(holder)
  return {
    number: tell(texts.number, speaker, { number: number.trim() || '______' }),
    photo,
    name: [[nameRun(holder, speaker)]],
    latin: speaker.language === 'en' || passport === '' ? [] : [run(passport, 'en')],
    entries: [
      ...(isSilent(organisation) ? [] : [tell(texts.organisation, speaker, { organisation: told(organisation, speaker) })]),
      ...(country === '' ? [] : [tell(texts.country, speaker, { country: countryIn(country, speaker) })]),
      tell(texts.status, speaker, { status: tellWord(statuses[observerKind], speaker) }),
    ],
  }
}

export function composeObserverCertificate(facts: ObserverCertificateFacts, speaker: Speaker, settings: Settings): Block[] {
  const { office } = settings
  if (facts.certificates.length === 0) return [paragraph(tellWord(texts.nobody, speaker), { align: 'centre', indent: false })]
  return [{
    type: 'certificates',
    form: facts.sheet === 'a4' ? 'cut' : 'own',
    emblemPng: office.emblemPng,
    office: [speaker.language === 'en' ? told({ ...office.name, en: office.english.name }, speaker) : written(office.name, speaker.language)],
    title: [tellWord(texts.title, speaker)],
    terms: terms(facts, speaker),
    signatory: observerSignatory(facts.signatory, facts.signatoryEn, speaker),
    seal: tellWord(texts.seal, speaker),
    certificates: facts.certificates.map((holder) => certificate(holder, speaker)),
  }]
}
