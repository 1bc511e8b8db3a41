import { useQueries } from '@tanstack/react-query'
import type { Bilingual } from '../../../shared/language/bilingual.ts'
import { postOn } from '../../../shared/register/people/rules.ts'
import type { Person } from '../../../shared/register/people/schema.ts'
import { api } from '../../api.ts'

type People = ReadonlyMap<string, Person>

/** The people behind the lines of a form or a card, archived ones too, as far as they are already here. */
export function usePeople(ids: readonly string[]): People {
  const wanted = [...new Set(ids.filter((id) => id !== ''))]
  return useQueries({
    queries: wanted.map((id) => ({ queryKey: ['people', 'get', id], queryFn: () => api.people.get({ id }) })),
    combine: byId,
  })
}

function byId(results: readonly { readonly data: Person | undefined }[]): People {
  const people = new Map<string, Person>()
  for (const { data } of results) if (data) people.set(data.id, data)
  return people
}

const untitled: Bilingual = { ky: '', ru: '' }

/** The title of the post held on a day: what a paper prints where a line has no title of its own. */
export function titleOn(person: Person | undefined, day: string): Bilingual {
  return (person && postOn(person.posts, day)?.title) ?? untitled
}

/** Each half of a line's own title, or of the post held on the day. */
export function shownTitle(own: Bilingual, person: Person | undefined, day: string): Bilingual {
  const held = titleOn(person, day)
  return { ky: own.ky || held.ky, ru: own.ru || held.ru }
}
