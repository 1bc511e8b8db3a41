import { z } from 'zod'
import { type Fault, type FaultCode, faultCodes } from '../../../shared/register/history/schema.ts'
import { areaOf } from './trail-entry.ts'

/** How a fault stands in an entry, and is recognised when it is found again: `code seq area record`. */
export function faultKey({ code, seq, area, recordId }: Fault): string {
  return [code, seq ?? '', area ?? '', recordId ?? ''].join(' ')
}

/** The reverse; undefined for a code of a later program. */
export function toFault(key: string): Fault | undefined {
  const [name = '', seq = '', area = '', recordId = ''] = key.split(' ')
  const code = faultCodes.find((known): known is FaultCode => known === name)
  if (!code) return undefined
  return { code, seq: seq === '' ? null : Number(seq), area: areaOf(area), recordId: recordId === '' ? null : recordId }
}

const withFaults = z.object({ faults: z.array(z.string()) })

/** The faults that an entry's details name. */
export function faultKeysIn(details: string): string[] {
  const parsed = withFaults.safeParse(readDetails(details))
  return parsed.success ? parsed.data.faults : []
}

/** What somebody else wrote into the history may be anything; a verification goes on. */
export function readDetails(details: string): unknown {
  try {
    return JSON.parse(details)
  } catch {
    return undefined
  }
}
