import { useDebouncedValue } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import { useNavigation } from '../../app/navigation.tsx'
import { DispatchJournal } from './dispatch-journal.tsx'
import { JournalFrame } from './journal-frame.tsx'
import { LanguageReport } from './language-report.tsx'
import { OutgoingJournal } from './outgoing-journal.tsx'
import { usePeriod } from './period.ts'
import { ReceptionJournal } from './reception-journal.tsx'

const searchPauseMilliseconds = 150

/** Every journal but that of letters that came in, which are records with a screen of their own. */
export function JournalScreen(): ReactNode {
  const { place } = useNavigation()
  const tab = place.tab === undefined || place.tab === 'incoming' ? 'outgoing' : place.tab
  const [period, setPeriod] = usePeriod()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, searchPauseMilliseconds)
  const shown = { period, search }
  return (
    <JournalFrame tab={tab} period={period} onPeriod={setPeriod} {...(tab === 'languages' ? {} : { search: { typed, onType: setTyped } })}>
      {tab === 'outgoing' && <OutgoingJournal {...shown} />}
      {tab === 'receptions' && <ReceptionJournal {...shown} />}
      {tab === 'dispatch' && <DispatchJournal {...shown} />}
      {tab === 'languages' && <LanguageReport period={period} />}
    </JournalFrame>
  )
}
