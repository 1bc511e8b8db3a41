import { type Fact, factAt } from '../../shared/documents/fact-paths.ts'
import { addresseeOf, addressOf, gistOf } from './journal/paper-facts.ts'

/** What the journals would say of a paper with these facts. */
export function paperInWords(kind: string, facts: Fact) {
  const part = (name: string): string | null => {
    const value = factAt(facts, name)
    return value === undefined || value === null ? null : JSON.stringify(value)
  }
  const gist = { event: part('event'), subject: part('subject'), title: part('title'), occasion: part('occasion'), organisation: part('organisation'), partner: part('partner') }
  return { addressee: addresseeOf({ addressee: part('addressee') }), address: addressOf({ address: part('address') }), gist: gistOf({ kind, ...gist }) }
}
