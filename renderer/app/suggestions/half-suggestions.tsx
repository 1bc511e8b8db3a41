import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Language } from '../../../shared/language/bilingual.ts'
import { mayStandIn } from '../../../shared/language/pair/term-index.ts'
import { wordsOf } from '../../../shared/language/pair/words.ts'
import type { FoundTerm } from '../../../shared/register/glossary/rules.ts'
import type { Match, Suggestions as Answer } from '../../../shared/register/memory/calls.ts'
import { Suggestions, type TermLine } from './suggestions.tsx'
import { useReadyMemory } from './use-ready-memory.ts'
import { useSuggestions } from './use-suggestions.ts'

const shownTerms = 4

export interface HalfSuggestionsProps {
  /** The half that has the cursor, and its text. */
  readonly language: Language
  readonly text: string
  readonly otherText: string
  /** A proposal was taken: what this half of the field shall hold. */
  readonly onAccept: (half: { readonly language: Language; readonly text: string }) => void
}

/**
 * Help while one half of a text is typed. It stands inside the box of that half, right behind its input, and listens to
 * the keys of that box: Tab takes the chosen proposal, Alt+↑ and Alt+↓ choose another, Esc hides it until more is typed.
 * A proposal in which stored words may stand unchanged is only taken by Alt+Enter or a click, after its lines were read.
 *
 * A written half leads: while this half is empty, or holds the beginning of a known translation, proposals are for this
 * half; otherwise for the other one. Tab never writes over a half that somebody has written.
 */
export function HalfSuggestions({ language, text, otherText, onAccept }: HalfSuggestionsProps): ReactNode {
  useReadyMemory()
  const anchor = useRef<HTMLSpanElement>(null)
  // Drawn when the cursor comes: an empty half beside a written one waits for its translation before a letter is typed.
  const [typing, setTyping] = useState(text.trim() === '' && otherText.trim() !== '')
  const [hidden, setHidden] = useState(false)
  const [chosen, setChosen] = useState(0)
  const otherLanguage = language === 'ky' ? 'ru' : 'ky'

  const active = typing && !hidden
  const forThis = useSuggestions(otherText, otherLanguage, active && otherText.trim() !== '')
  const forOther = useSuggestions(text, language, active && text.trim() !== '')
  const continued = matchesOf(forThis).filter((match) => isWhole(match, otherText) && continues(match.proposal, text))
  const fillsThis = continued.length > 0
  const target = fillsThis ? language : otherLanguage
  const written = fillsThis ? '' : otherText
  const matches = active ? (fillsThis ? continued : matchesOf(forOther).filter(({ proposal }) => proposal.trim() !== otherText.trim())) : []
  const terms = active && forOther ? termLines(forOther.terms, otherText) : []
  const current = Math.min(chosen, Math.max(0, matches.length - 1))
  const best = matches[current]
  const tabAccepts = best !== undefined && isSafe(best) && (fillsThis || (written.trim() === '' && isWhole(best, text)))

  const isShown = matches.length > 0 || terms.length > 0

  function accept(match: Match): void {
    onAccept({ language: target, text: acceptedText(match, fillsThis ? otherText : text, written) })
    setHidden(true)
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isShown) return
    const plain = !event.shiftKey && !event.ctrlKey && !event.metaKey
    if (event.key === 'Escape') setHidden(true)
    else if (event.key === 'Tab' && plain && !event.altKey && tabAccepts && best) accept(best)
    else if (event.altKey && plain && event.key === 'Enter' && best) accept(best)
    else if (event.altKey && plain && event.key === 'ArrowDown') setChosen(Math.min(matches.length - 1, current + 1))
    else if (event.altKey && plain && event.key === 'ArrowUp') setChosen(Math.max(0, current - 1))
    else return
    // Esc must not close the form, Tab must not leave the field.
    event.preventDefault()
    event.stopPropagation()
  })
  const onFocus = useEffectEvent(() => {
    setTyping(text.trim() === '' && otherText.trim() !== '')
    setHidden(false)
    setChosen(0)
  })

  // The form's own Esc is asked first, at the window; so it knows that this key is meant for the proposals.
  useEffect(() => {
    anchor.current?.parentElement?.toggleAttribute('data-own-escape', isShown)
  }, [isShown])

  useEffect(() => {
    const box = anchor.current?.parentElement
    if (!box) return undefined
    const listening = new AbortController()
    const { signal } = listening
    box.addEventListener('keydown', (event) => onKey(event), { signal })
    box.addEventListener('focusin', () => onFocus(), { signal })
    box.addEventListener('focusout', () => setTyping(false), { signal })
    box.addEventListener(
      'input',
      () => {
        setTyping(true)
        setHidden(false)
        setChosen(0)
      },
      { signal },
    )
    return () => listening.abort()
  }, [])

  return (
    <>
      <span ref={anchor} hidden />
      <Suggestions language={target} matches={matches} terms={terms} chosen={current} tabAccepts={tabAccepts} onAccept={accept} />
    </>
  )
}

function matchesOf(answer: Answer | undefined): Match[] {
  if (!answer) return []
  return answer.exact ? [answer.exact, ...answer.similar].slice(0, 3) : [...answer.similar]
}

const folded = (text: string): string => text.toLowerCase().replaceAll(/\s+/gu, ' ').trim()

/** What is typed may be the beginning of the proposal; the proposal itself is not worth proposing. */
function continues(proposal: string, typed: string): boolean {
  return folded(proposal) !== folded(typed) && folded(proposal).startsWith(folded(typed))
}

/** Everything that differs is filled in or visibly open: nothing of the stored sentence slips through at a key that also leaves fields. */
const isSafe = (match: Match): boolean => match.differences.every(({ filled, open }) => filled !== null || open)

/** Whether a proposal is for all of a text and not for its last sentence only. */
const isWhole = (match: Match, source: string): boolean => match.part.start <= source.length - source.trimStart().length

/** A proposal for the last sentence goes behind what the half already holds. */
function acceptedText(match: Match, source: string, written: string): string {
  return isWhole(match, source) || written.trim() === '' ? match.proposal : `${written.trimEnd()} ${match.proposal}`
}

function termLines(found: readonly FoundTerm[], otherText: string): TermLine[] {
  const words = wordsOf(otherText)
  const lines = new Map(found.map(({ from, to }) => [from, { from, to, missing: words.length > 0 && !mayStandIn(to, words) }]))
  // What is still to be written comes first.
  return [...lines.values()].toSorted((left, right) => Number(right.missing) - Number(left.missing)).slice(0, shownTerms)
}
